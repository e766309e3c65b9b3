// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;

/** A walk through the workbench that begins from nothing, with the mouse or with the keyboard. */
abstract class Walk {
  static final String EXAMPLE = "rpmsg-client-sample";
  Desk desk;
  Hands hands;

  /** @param walk what the pictures are called after */
  final void takeTheMouse(String walk) throws CoreException {
    desk = Desk.begin(walk + "-mouse");
    hands = new Mouse(desk.bot);
  }

  /** @param walk what the pictures are called after */
  final void takeTheKeyboard(String walk) throws CoreException {
    desk = Desk.begin(walk + "-keys");
    hands = new Keys(desk);
  }

  /** Makes the example and runs it, at least so long; its diagram is in front. */
  final Diagram runExample(double seconds) {
    hands.newExample("RPMsg client sample");
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    topology.fit();
    desk.bot.editorByTitle(EXAMPLE + ".topology").show();
    hands.run();
    topology.editor.show();
    desk.until(() -> desk.seconds() > seconds, () -> "the time is " + desk.time());
    return topology;
  }

  @AfterEach
  void end() throws CoreException {
    desk.end();
  }
}
