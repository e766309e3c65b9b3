// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.junit.jupiter.api.Test;

/** The main walk with our own editor and views: an example is made, run, paused, stepped through, and changed. */
class CoreWalkTest extends Walk {
  private static final int SOME_MESSAGES = 5;

  @Test
  void withTheMouse() throws Exception {
    takeTheMouse("core");
    walk();
  }

  @Test
  void withTheKeyboard() throws Exception {
    takeTheKeyboard("core");
    walk();
  }

  private void walk() {
    hands.newExample("RPMsg client sample");
    SWTBotEditor editor = desk.bot.editorByTitle(EXAMPLE + ".topology");
    desk.step("example");
    desk.bot.editorByTitle(EXAMPLE + " topology");
    editor.show();
    desk.step("our-editor");
    watch();
    change(editor);
  }

  private void watch() {
    hands.run();
    SWTBotTable messages = desk.bot.tableWithId("id", "org.ringscope.ui.messages.table");
    desk.until(() -> messages.rowCount() > SOME_MESSAGES, () -> messages.rowCount() + " messages, time " + desk.time());
    assertThat(desk.time()).endsWith("live");
    desk.step("runs");
    hands.pause();
    desk.until(() -> !desk.time().endsWith("live"), () -> "it does not pause: " + desk.time());
    double paused = desk.seconds();
    desk.step("paused");
    hands.stepBack();
    desk.until(() -> desk.seconds() < paused, () -> "no step back from " + paused + ": " + desk.time());
    double back = desk.seconds();
    desk.step("back");
    hands.stepForward();
    desk.until(() -> desk.seconds() > back, () -> "no step on from " + back + ": " + desk.time());
    desk.step("forward");
    double now = desk.seconds();
    hands.selectEarlierMessage();
    desk.until(() -> desk.seconds() < now && messages.selectionCount() == 1
        && desk.time().startsWith(messages.selection().get(0, 0)),
        () -> "at " + desk.time() + " the selection is " + messages.selection());
    desk.step("message");
  }

  private void change(SWTBotEditor editor) {
    editor.show();
    desk.bot.cTabItem("Model").activate();
    Desk.item(editor.bot().tree(), EXAMPLE, "rpmsg0", "rpmsg0/0").select();
    desk.step("queue");
    hands.type("size", "32");
    desk.until(editor::isDirty, () -> "the size is " + desk.field("size") + ", the editor not dirty");
    desk.step("changed");
    hands.undo();
    desk.until(() -> desk.field("size").equals("16"), () -> "the size is " + desk.field("size"));
    hands.redo();
    desk.until(() -> desk.field("size").equals("32"), () -> "the size is " + desk.field("size"));
    hands.save();
    desk.until(() -> !editor.isDirty(), () -> "the editor is still dirty");
    desk.step("saved");
  }
}
