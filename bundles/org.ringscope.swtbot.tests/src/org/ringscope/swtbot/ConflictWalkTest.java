// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.junit.jupiter.api.Test;

/** One file that is changed in two editors and by others, and loses an element while it runs: nobody loses work unasked. */
class ConflictWalkTest extends Walk {
  private static final double SOME_MESSAGES_SECONDS = 0.3;

  @Test
  void othersChangeTheFileWithTheMouse() throws Exception {
    takeTheMouse("changed");
    othersChangeTheFile();
  }

  @Test
  void othersChangeTheFileWithTheKeyboard() throws Exception {
    takeTheKeyboard("changed");
    othersChangeTheFile();
  }

  @Test
  void bothEditorsChangeItWithTheMouse() throws Exception {
    takeTheMouse("both");
    bothEditorsChangeIt();
  }

  @Test
  void bothEditorsChangeItWithTheKeyboard() throws Exception {
    takeTheKeyboard("both");
    bothEditorsChangeIt();
  }

  private void othersChangeTheFile() throws IOException {
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, EXAMPLE + " topology");
    SWTBotEditor form = desk.bot.editorByTitle(EXAMPLE + ".topology");
    othersWrite("name=\"vdev0buffer\"", "name=\"pool\"", "region=\"vdev0buffer\"", "region=\"pool\"");
    desk.until(() -> diagram.has("pool") && !diagram.has("vdev0buffer"), () -> "it shows " + diagram.names());
    desk.until(() -> !diagram.editor.isDirty() && !form.isDirty(), () -> "reading it again has made it dirty");
    desk.step("read-again");
    resize(form, "32");
    othersWrite("hello world!", "hello");
    hands.answer(desk.asked("Reload"), "No");
    desk.until(() -> form.isDirty() && diagram.editor.isDirty(), () -> "what was changed here is lost");
    assertThat(desk.field("size")).isEqualTo("32");
    desk.step("kept-ours");
    form.show();
    hands.save();
    desk.until(() -> !form.isDirty() && !diagram.editor.isDirty(), () -> "it is still dirty");
    assertThat(Files.readString(file())).contains("size=\"32\"", "hello world!");
    resize(form, "64");
    othersWrite("hello world!", "good bye");
    hands.answer(desk.asked("Reload"), "Yes");
    form.show();
    desk.until(() -> desk.hasItem("rpmsg0/0  32 entries"), () -> "the ring has no 32 entries again");
    queue(form).select();
    desk.until(() -> desk.field("size").equals("32"), () -> "the size is " + desk.field("size"));
    desk.step("took-theirs");
    hands.save();
    desk.until(() -> !form.isDirty() && !diagram.editor.isDirty(), () -> "it is still dirty");
    assertThat(Files.readString(file())).contains("size=\"32\"", "good bye");
  }

  private void bothEditorsChangeIt() throws IOException {
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, EXAMPLE + " topology");
    SWTBotEditor form = desk.bot.editorByTitle(EXAMPLE + ".topology");
    othersWrite("count=\"100\"", "count=\"10000\"");
    String before = Files.readString(file());
    form.show();
    hands.run();
    desk.until(() -> desk.seconds() > SOME_MESSAGES_SECONDS, () -> "the time is " + desk.time());
    diagram.fit();
    diagram.doubleClick("rpmsg0/1");
    Diagram ring = Diagram.of(desk, "rpmsg0/1 ring");
    desk.until(() -> ring.says("avail.idx [0-9]+"), () -> "the ring shows " + ring.names());
    resize(form, "32");
    desk.step("changed-in-the-form");
    diagram.editor.show();
    desk.until(diagram.editor::isDirty, () -> "the diagram does not notice");
    diagram.select("rpmsg0/1");
    hands.delete();
    desk.until(() -> !diagram.has("rpmsg0/1"), () -> "it is still there: " + diagram.names());
    assertThat(desk.time()).endsWith("live");
    desk.step("deleted-while-it-runs");
    ring.editor.show();
    ring.settled();
    assertThat(desk.isAsked()).as("a dialog").isFalse();
    desk.step("its-ring");
    form.show();
    desk.step("form-without-it");
    diagram.editor.show();
    hands.undo();
    desk.until(() -> diagram.has("rpmsg0/1"), () -> "it does not come back: " + diagram.names());
    desk.step("undone-once");
    hands.undo();
    hands.save();
    desk.until(() -> !diagram.editor.isDirty() && !form.isDirty(), () -> "it is still dirty");
    desk.step("undone-twice");
    assertThat(Files.readString(file())).isEqualTo(before);
    assertThat(desk.isAsked()).as("a dialog").isFalse();
    assertThat(desk.bot.editors()).extracting(SWTBotEditor::getTitle).containsOnlyOnce("rpmsg0/1 ring");
    ring.editor.show();
    List<String> last = ring.names();
    desk.until(() -> ring.says("avail.idx [0-9]+") && !ring.names().equals(last),
        () -> "the ring stands still at " + ring.names());
    desk.step("its-ring-again");
  }

  private void resize(SWTBotEditor form, String size) {
    form.show();
    desk.bot.cTabItem("Model").activate();
    queue(form).select();
    hands.type("size", size);
    desk.until(form::isDirty, () -> "the size is " + desk.field("size") + ", the editor not dirty");
  }

  private static SWTBotTreeItem queue(SWTBotEditor form) {
    return Desk.item(form.bot().tree(), EXAMPLE, "rpmsg0", "rpmsg0/0");
  }

  /** @param words what is replaced, and by what, in turn */
  private void othersWrite(String... words) throws IOException {
    String text = Files.readString(file());
    for (int i = 0; i < words.length; i += 2) {
      assertThat(text).contains(words[i]);
      text = text.replace(words[i], words[i + 1]);
    }
    Files.writeString(file(), text);
    hands.refresh(EXAMPLE);
  }

  private static Path file() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE).getFile(EXAMPLE + ".topology").getLocation()
        .toPath();
  }
}
