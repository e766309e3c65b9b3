// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The modeller changes a system that there is: drags, renames and deletes what others refer to, changes his mind, comes back. */
class EditingWalkTest extends Walk {
  private static final String TITLE = EXAMPLE + " topology";

  @Test
  void dragsRenamesDeletesAndComesBack() throws Exception {
    takeTheMouse("editing");
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, TITLE);
    desk.maximize();
    diagram.fit();
    String group = diagram.use("Group");
    diagram.fit();
    desk.step("group");
    int edges = diagram.edges();
    drag(diagram, group, edges);
    delete(diagram, group + "/mcu", edges);
    hands.undo();
    desk.until(() -> diagram.has("mcu"), () -> "the core is not where it was; " + diagram.names());
    diagram.rename("mcu", "remote");
    desk.until(() -> diagram.has("remote"), () -> "the core has the name " + diagram.names());
    desk.step("renamed");
    hands.save();
    desk.until(() -> !diagram.editor.isDirty(), () -> "it is not saved");
    desk.restore();
    comesBack();
  }

  /** What refers to it still does. */
  private void drag(Diagram diagram, String group, int edges) {
    diagram.drag("mcu", group);
    desk.until(() -> diagram.has(group + "/mcu"), () -> "the core was not taken in; " + diagram.names());
    desk.step("dragged");
    assertThat(diagram.edges()).isEqualTo(edges);
    assertThat(diagram.errors()).isZero();
    hands.undo();
    desk.until(() -> diagram.has("mcu"), () -> "the core is still in; " + diagram.names());
    hands.redo();
    desk.until(() -> diagram.has(group + "/mcu"), () -> "the core is not in again; " + diagram.names());
  }

  /** What referred to it says that something is missing. */
  private void delete(Diagram diagram, String core, int edges) {
    diagram.select(core);
    hands.delete();
    desk.until(() -> !diagram.has(core), () -> "the core is still there; " + diagram.names());
    desk.until(() -> diagram.errors() > 0, () -> "nothing is marked");
    desk.step("deleted");
    assertThat(diagram.edges()).isLessThan(edges);
    hands.undo();
    desk.until(() -> diagram.has(core) && diagram.errors() == 0,
        () -> diagram.errors() + " errors are marked; " + diagram.names());
    assertThat(diagram.edges()).isEqualTo(edges);
    desk.step("delete-undone");
  }

  private void comesBack() {
    desk.bot.editorByTitle(TITLE).close();
    hands.command("Open Topology Diagram", EXAMPLE, EXAMPLE + ".topology");
    Diagram again = Diagram.of(desk, TITLE);
    desk.until(() -> again.has("remote") && again.has("linux"), () -> "there are " + again.names());
    again.settled();
    desk.step("opened-again");
    assertThat(again.overlapping()).isEmpty();
    assertThat(again.editor.isDirty()).isFalse();
  }
}
