// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Test;

/** A modeller draws three cores and two buses from nothing, runs them, and finds the queue that is stuck; by keyboard alone. */
class ModellerWalkTest extends Walk {
  private static final String NAME = "plant";
  private static final String STUCK = ".*message.* ha(s|ve) waited for .*";

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
    connect(diagram, host, one);
    desk.step("bus");
    connect(diagram, host, other);
    diagram.fit();
    desk.step("system");
    assertThat(diagram.overlapping()).isEmpty();
    hands.save();
    desk.until(() -> !diagram.editor.isDirty(), () -> "it is not saved");
    desk.restore();
    breakDoorbell(host + "_to_" + other);
    diagram.editor.show();
    desk.step("ready-to-run");
    hands.run();
    desk.until(() -> desk.seconds() > 0, () -> "the time is " + desk.time());
    hands.command("Open Table of Virtqueues", NAME, NAME + ".topology");
    SWTBotEditor table = desk.bot.editorByTitle("Virtqueues");
    desk.until(() -> Desk.cells(table).stream().anyMatch(each -> each.matches(STUCK)),
        () -> "the table says " + Desk.cells(table));
    desk.step("stuck");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** A bus, and somebody at either end who speaks over it. */
  private void connect(Diagram diagram, String driver, String device) {
    hands.connect(diagram, "RPMsg Bus", driver, device);
    hands.connect(diagram, "RPMsg Channel", driver, device);
    hands.make(diagram, "Client Sample", driver);
    hands.make(diagram, "Echo Service", device);
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
