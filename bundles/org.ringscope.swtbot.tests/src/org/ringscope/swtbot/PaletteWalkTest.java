// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A topology diagram without and with a mouse: elements are made at the selection, drawn from one to the other, and opened. */
class PaletteWalkTest extends Walk {
  @Test
  void withTheMouse() throws Exception {
    takeTheMouse("palette");
    walk();
  }

  @Test
  void withTheKeyboard() throws Exception {
    takeTheKeyboard("palette");
    walk();
  }

  private void walk() {
    hands.newExample("RPMsg client sample");
    Diagram diagram = Diagram.of(desk, EXAMPLE + " topology");
    desk.maximize();
    diagram.fit();
    String core = hands.make(diagram, "Core");
    String device = hands.make(diagram, "Console Device");
    String queue = hands.make(diagram, "Virtqueue", device);
    desk.step("queue");
    String endpoint = hands.make(diagram, "Endpoint", "mcu");
    desk.step("endpoint");
    assertThat(diagram.names()).contains(core, device, queue, endpoint);
    assertThat(queue).startsWith(device + "/");
    assertThat(endpoint).startsWith("mcu/");
    hands.connect(diagram, "Doorbell", "linux", "mcu");
    desk.step("doorbell");
    hands.open(diagram, "rpmsg0/1");
    Diagram.of(desk, "rpmsg0/1 ring");
    desk.step("ring");
    diagram.editor.show();
    hands.command(diagram, "rpmsg0/0", "Open Ring");
    Diagram.of(desk, "rpmsg0/0 ring");
    desk.step("ring-of-menu");
  }
}
