// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Watching changes nothing: a minute of a run in three diagrams; they stay open for {@link RestartWalkTest}. */
class WatchWalkTest extends Walk {
  static final List<String> EDITORS =
      List.of(EXAMPLE + ".topology", EXAMPLE + " topology", "rpmsg0/1 ring", "Virtqueues");
  /** What is made after it, and saved. */
  static final String NEW = "region0";
  private static final int MINUTE = 60;
  private static final int GLANCE = 10;

  @Test
  void nothingIsToBeSavedAfterAMinute() throws Exception {
    takeTheMouse("watch");
    hands.newExample("RPMsg client sample");
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE);
    Path file = project.getFile(EXAMPLE + ".topology").getLocation().toPath();
    Files.writeString(file, Files.readString(file).replace("count=\"100\"", "count=\"100000\""));
    hands.refresh(EXAMPLE);
    desk.until(() -> !topology.editor.isDirty(), () -> "reading it again has made it dirty");
    topology.editor.show();
    topology.fit();
    topology.settled();
    desk.step("topology");
    topology.doubleClick("rpmsg0/1");
    Diagram ring = Diagram.of(desk, "rpmsg0/1 ring");
    topology.editor.show();
    topology.doubleClick("rpmsg0");
    desk.bot.editorByTitle("Virtqueues").show();
    desk.until(() -> isClean(), () -> "opening has left something to save");
    Path representations = project.getFile("representations.aird").getLocation().toPath();
    byte[] before = Files.readAllBytes(representations);
    desk.bot.editorByTitle(EXAMPLE + ".topology").show();
    hands.run();
    for (int seconds = GLANCE; seconds <= MINUTE; seconds += GLANCE) {
      int until = seconds;
      desk.bot.editorByTitle(EDITORS.get(1 + seconds / GLANCE % 3)).show();
      desk.until(() -> desk.seconds() > until, () -> "the time is " + desk.time());
      assertThat(isClean()).as("clean after " + until + " s").isTrue();
      desk.step("after-" + until);
    }
    ring.editor.show();
    desk.until(() -> ring.says("avail.idx [0-9]+"), () -> "the ring shows " + ring.names());
    desk.endRuns();
    assertThat(isClean()).isTrue();
    assertThat(Files.readAllBytes(representations)).isEqualTo(before);
    topology.editor.show();
    String made = topology.use("Memory Region");
    hands.save();
    desk.until(() -> isClean(), () -> "it is not saved");
    assertThat(made).isEqualTo(NEW);
    assertThat(desk.bot.editors()).extracting(SWTBotEditor::getTitle).containsExactlyElementsOf(EDITORS);
  }

  @Override
  @AfterEach
  void end() throws CoreException {
    desk.leave();
  }

  private boolean isClean() {
    return desk.bot.editors().stream().noneMatch(SWTBotEditor::isDirty);
  }
}
