// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Test;

/** The topology diagram of an example: elements are added from the palette, undone, redone, saved, validated and fixed. */
class DiagramWalkTest extends Walk {
  private static final String FIX = "Give queue rpmsg0/0 16 entries";

  @Test
  void addsUndoesRedoesAndSaves() throws Exception {
    takeTheMouse("diagram");
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, EXAMPLE + " topology");
    desk.maximize();
    diagram.fit();
    desk.step("open");
    assertThat(diagram.names()).contains("linux", "mcu", "rpmsg0", "vdev0buffer");
    String core = diagram.use("Core");
    desk.step("core");
    String region = diagram.use("Memory Region");
    desk.step("region");
    String device = diagram.use("Console Device");
    desk.step("device");
    String queue = diagram.use("Virtqueue", device);
    desk.step("queue");
    int before = diagram.edges();
    String endpoint = diagram.use("Endpoint", "mcu");
    diagram.connect("Doorbell", core, "mcu");
    desk.step("doorbell");
    int after = diagram.edges();
    hands.undo();
    hands.undo();
    desk.until(() -> !diagram.has(endpoint) && diagram.edges() == before, () -> "not undone: " + diagram.names());
    desk.step("undone");
    hands.redo();
    hands.redo();
    desk.until(() -> diagram.has(endpoint) && diagram.edges() == after, () -> "not redone: " + diagram.names());
    desk.step("redone");
    String other = diagram.use("Endpoint", "linux");
    diagram.connect("RPMsg Channel", endpoint, other);
    desk.step("channel");
    hands.save();
    desk.until(() -> !diagram.editor.isDirty(), () -> "the diagram is still dirty");
    desk.step("saved");
    assertThat(diagram.names()).contains(core, region, device, queue, endpoint, other);
  }

  @Test
  void findsAndMendsWithTheMouse() throws Exception {
    takeTheMouse("fix");
    findsAndMends();
  }

  @Test
  void findsAndMendsWithTheKeyboard() throws Exception {
    takeTheKeyboard("fix");
    findsAndMends();
  }

  /** A ring of a size that rings cannot have is marked in the diagram, and mended where the user is. */
  private void findsAndMends() {
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, EXAMPLE + " topology");
    diagram.fit();
    assertThat(diagram.errors()).isZero();
    SWTBotEditor form = desk.bot.editorByTitle(EXAMPLE + ".topology");
    form.show();
    desk.bot.cTabItem("Model").activate();
    Desk.item(form.bot().tree(), EXAMPLE, "rpmsg0", "rpmsg0/0").select();
    hands.type("size", "13");
    desk.until(form::isDirty, () -> "the size is " + desk.field("size"));
    hands.save();
    desk.until(() -> !form.isDirty(), () -> "it is not saved");
    diagram.editor.show();
    desk.until(() -> diagram.errors() > 0, () -> "nothing is marked");
    diagram.settled();
    desk.step("marked");
    hands.quickFix(diagram, "rpmsg0/0", FIX);
    form.show();
    desk.until(() -> desk.field("size").equals("16"), () -> "the size is " + desk.field("size"));
    desk.step("mended");
    diagram.editor.show();
    hands.save();
    desk.until(() -> !diagram.editor.isDirty() && !form.isDirty(), () -> "it is not saved");
    desk.until(() -> diagram.errors() == 0, () -> diagram.errors() + " elements are still marked");
    diagram.settled();
    desk.step("unmarked");
  }
}
