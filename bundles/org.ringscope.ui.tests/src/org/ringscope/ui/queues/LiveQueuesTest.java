// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;

/** The queues of a system that runs as fast as it can go with it, and stand still while it is looked back. */
@ExtendWith(EmptyErrorLog.class)
class LiveQueuesTest {
  @TempDir
  Path folder;
  private Tree tree;
  private Simulation run;

  @BeforeEach
  void start() throws Exception {
    Workbench.view(QueuesView.ID, QueuesView.class);
    tree = find("org.ringscope.ui.queues.tree", Tree.class);
    run = Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    cursor().open("live", Trace.follow(run.trace()));
  }

  @AfterEach
  void stop() throws Exception {
    run.stop();
    assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    cursor().close();
  }

  @Test
  void ratesAndKicksFollowTheRun() throws Exception {
    await(() -> rate() > 0, () -> "rate=" + text(QueueColumn.RATE));
    String latency = text(QueueColumn.P99);
    await(() -> !text(QueueColumn.P99).equals("…"), () -> "p99=" + latency);
    Workbench.shot("queues-live");
    double first = rate();
    await(() -> rate() != first, () -> "the rate stands at " + first);
    cursor().pause();
    String held = shown();
    cursor().back();
    await(() -> !shown().equals(held) || cursor().event().isEmpty(), () -> "still " + held);
  }

  @Test
  void whatIsOtherIsWrittenInPlace() {
    await(() -> rate() > 0 && !text(QueueColumn.P99).equals("…"), () -> "rate=" + text(QueueColumn.RATE));
    await(() -> Stream.of(tree.getItem(0).getItems()).allMatch(item -> item.getData() != null),
        () -> "rows that were never drawn"); // each is made when it is seen first
    int[] filled = new int[1];
    tree.addListener(SWT.SetData, event -> filled[0]++);
    TreeItem head = tree.getItem(0);
    double first = rate();
    await(() -> rate() != first, () -> "the rate stands at " + first);
    assertThat(filled[0]).as("rows that were made anew").isZero();
    assertThat(tree.getItem(0)).isSameAs(head);
  }

  private double rate() {
    String text = text(QueueColumn.RATE).replaceAll("[^0-9]", "");
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  private String shown() {
    return cursor().instant();
  }

  private String text(QueueColumn column) {
    return Stream.of(tree.getItems()).flatMap(head -> Stream.of(head.getItems()))
        .filter(item -> item.getText(0).equals("rpmsg0/0")).map((TreeItem item) -> item.getText(column.ordinal()))
        .findFirst().orElse("");
  }
}
