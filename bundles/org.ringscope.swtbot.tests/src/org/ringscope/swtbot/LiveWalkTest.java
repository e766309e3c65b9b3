// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Test;

/** Sirius diagrams of a system that runs: they live, follow the shared cursor into the past, and never become dirty. */
class LiveWalkTest extends Walk {
  private static final double SOME_MESSAGES_SECONDS = 0.3;

  @Test
  void withTheMouse() throws Exception {
    takeTheMouse("live");
    walk();
  }

  @Test
  void withTheKeyboard() throws Exception {
    takeTheKeyboard("live");
    walk();
  }

  private void walk() {
    Diagram topology = runExample(SOME_MESSAGES_SECONDS);
    desk.step("topology");
    topology.doubleClick("rpmsg0/1");
    desk.until(() -> titles().size() > 2, () -> "editors " + titles());
    Diagram ring = Diagram.of(desk, titles().get(2));
    ring.fit();
    desk.step("ring");
    hands.pause();
    desk.until(() -> !desk.time().endsWith("live"), () -> "it does not pause: " + desk.time());
    desk.step("paused");
    double paused = desk.seconds();
    hands.stepBack();
    desk.until(() -> desk.seconds() < paused, () -> "no step back from " + paused);
    double back = desk.seconds();
    desk.step("back");
    hands.stepForward();
    desk.until(() -> desk.seconds() > back, () -> "no step on from " + back);
    ring.settled();
    List<String> late = ring.names();
    hands.selectEarlierMessage();
    desk.until(() -> !ring.names().equals(late), () -> "the ring stays at " + late + " at " + desk.time());
    desk.step("message");
    hands.toBegin();
    desk.until(() -> ring.says("avail.idx [?0]"), () -> "at begin the ring shows " + ring.names());
    ring.settled();
    desk.step("begin");
    hands.toEnd();
    desk.until(() -> ring.says("avail.idx [1-9].*"), () -> "at end the ring shows " + ring.names());
    ring.settled();
    desk.step("end-of-trace");
    assertThat(desk.bot.editors()).noneMatch(SWTBotEditor::isDirty);
  }

  private List<String> titles() {
    return desk.bot.editors().stream().map(SWTBotEditor::getTitle).toList();
  }
}
