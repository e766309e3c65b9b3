// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Test;

/** A modeller draws three cores and two buses from nothing, with the keyboard alone, until they are ready to run. */
class ModellerWalkTest extends Walk {
  private static final String NAME = "plant";

  @Test
  void withTheKeyboard() throws Exception {
    takeTheKeyboard("modeller");
    hands.newEmptyProject(NAME);
    Diagram diagram = Diagram.empty(desk, NAME + " topology");
    desk.maximize();
    desk.step("empty");
    String host = hands.make(diagram, "Core");
    String one = hands.make(diagram, "Core");
    String other = hands.make(diagram, "Core");
    desk.step("cores");
    hands.connect(diagram, "RPMsg Bus", host, one);
    desk.step("bus");
    hands.connect(diagram, "RPMsg Bus", host, other);
    hands.connect(diagram, "RPMsg Channel", host, one);
    hands.connect(diagram, "RPMsg Channel", host, other);
    diagram.fit();
    desk.step("system");
    hands.save();
    desk.until(() -> !diagram.editor.isDirty(), () -> "it is not saved");
    desk.maximize();
    breakDoorbell(host + "_to_" + other);
    diagram.editor.show();
    desk.step("ready-to-run");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** The doorbell comes so late that nobody hears it. */
  private void breakDoorbell(String doorbell) {
    SWTBotEditor form = desk.bot.editorByTitle(NAME + ".topology");
    form.show();
    desk.bot.cTabItem("Model").activate();
    Desk.item(form.bot().tree(), NAME, doorbell).select();
    hands.type("delay", "1000s");
    desk.until(form::isDirty, () -> "the delay is " + desk.field("delay"));
    hands.save();
    desk.until(() -> !form.isDirty(), () -> "it is not saved");
    desk.step("doorbell");
  }
}
