// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** Several diagrams side by side, and two windows: each follows the cursor of its window, and nothing mixes. */
class WindowsWalkTest extends Walk {
  private static final double SOME_MESSAGES_SECONDS = 0.5;

  @Test
  void withTheMouse() throws Exception {
    takeTheMouse("windows");
    walk();
  }

  @Test
  void withTheKeyboard() throws Exception {
    takeTheKeyboard("windows");
    walk();
  }

  private void walk() {
    Diagram topology = runExample(SOME_MESSAGES_SECONDS);
    topology.doubleClick("rpmsg0/0");
    Diagram receive = Diagram.of(desk, "rpmsg0/0 ring");
    topology.editor.show();
    topology.doubleClick("rpmsg0/1");
    Diagram send = Diagram.of(desk, "rpmsg0/1 ring");
    desk.tile("rpmsg0/0 ring", "rpmsg0/1 ring");
    topology.fit();
    receive.fit();
    send.fit();
    hands.pause();
    desk.until(() -> !desk.time().endsWith("live"), () -> "it does not pause: " + desk.time());
    desk.step("side-by-side");
    hands.toBegin();
    desk.until(() -> receive.says("avail.idx [?0]") && send.says("avail.idx [?0]"),
        () -> "at begin: " + receive.names() + send.names());
    desk.step("side-by-side-at-begin");
    hands.toEnd();
    desk.until(() -> receive.says("avail.idx [1-9].*") && send.says("avail.idx [1-9].*"),
        () -> "at end: " + receive.names() + send.names());
    String time = desk.time();
    byte[] rest = topology.settled();
    List<String> both = List.of(receive.index("avail.idx"), send.index("avail.idx"));
    assertThat(both.get(0)).isNotEqualTo(both.get(1));
    desk.step("side-by-side-at-end");
    otherWindow();
    desk.until(() -> List.of(receive.index("avail.idx"), send.index("avail.idx")).equals(both),
        () -> "the other window has moved " + receive.names());
    desk.until(() -> desk.time().equals(time), () -> "it was at " + time + " and is at " + desk.time());
    assertThat(topology.settled()).isEqualTo(rest);
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  /** The same topology and its recording in a second window, at another time. */
  private void otherWindow() {
    SWTBotShell first = desk.bot.activeShell();
    hands.newWindow();
    desk.until(() -> Desk.windows() == 2 && !Desk.isActive(first), () -> Desk.windows() + " windows are open");
    desk.beside(first);
    desk.until(() -> desk.time().equals("no trace"), () -> "the new window is at " + desk.time());
    hands.command("Open Topology Diagram", EXAMPLE, EXAMPLE + ".topology");
    Diagram topology = Diagram.of(desk, EXAMPLE + " topology");
    topology.fit();
    byte[] still = topology.settled();
    desk.step("other-window");
    hands.open(EXAMPLE, "traces", Desk.recording(EXAMPLE));
    desk.until(() -> desk.seconds() > 0, () -> "the time is " + desk.time());
    double end = desk.seconds();
    hands.toBegin();
    desk.until(() -> desk.seconds() < end, () -> "it does not go to the begin: " + desk.time());
    topology.editor.show();
    hands.toEnd();
    desk.until(() -> !Arrays.equals(still, topology.points()), () -> "the topology does not follow");
    desk.step("other-window-follows");
    desk.bot.activeShell().close();
    desk.until(() -> Desk.windows() == 1, () -> Desk.windows() + " windows are open");
    first.activate();
    desk.wide(first);
  }
}
