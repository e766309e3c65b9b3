// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Test;

/** The workbench starts again on what {@link WatchWalkTest} has left: recording and diagrams are there, without a word. */
class RestartWalkTest extends Walk {
  private static final String KNOWN = "[0-9]+";

  @Test
  void diagramsAreThereAgainAndClean() throws Exception {
    desk = Desk.beginAgain("restart");
    hands = new Mouse(desk.bot);
    desk.step("begin");
    assertThat(desk.bot.editors()).extracting(SWTBotEditor::getTitle)
        .containsExactlyElementsOf(WatchWalkTest.EDITORS);
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    assertThat(topology.names()).contains("linux", "mcu", "rpmsg0", "rpmsg0/1", WatchWalkTest.NEW);
    topology.settled();
    desk.step("topology");
    Diagram ring = Diagram.of(desk, "rpmsg0/1 ring");
    desk.until(() -> ring.says("avail.idx " + KNOWN), () -> "the ring shows " + ring.names());
    ring.settled();
    desk.step("ring");
    desk.bot.editors().forEach(SWTBotEditor::show);
    desk.step("table");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
    assertThat(complaints()).isEmpty();
    ring.editor.show();
    hands.toBegin();
    desk.until(() -> ring.says("avail.idx \\?"), () -> "at begin the ring shows " + ring.names());
    ring.settled();
    desk.step("begin-of-the-recording");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** What this start has logged about models and diagrams: warnings and errors. */
  private static List<String> complaints() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(Platform.getLogFileLocation().toPath())) {
      if (line.startsWith("!SESSION")) {
        found.clear();
      } else if (line.matches("!ENTRY org\\.(ringscope|eclipse\\.sirius|eclipse\\.emf)\\S* [24] .*")) {
        found.add(line);
      }
    }
    return found;
  }
}
