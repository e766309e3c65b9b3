// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From an empty workspace to the topology of an example. */
class ExampleTest {
  @Test
  void opensATopologyFromAnExample() throws Exception {
    Desk desk = Desk.begin("example");
    desk.step("empty");
    desk.bot.menu("File").menu("New").menu("Ringscope Example").click();
    desk.step("wizard");
    assertThat(desk.bot.shell("New Ringscope Example").isActive()).isTrue();
  }
}
