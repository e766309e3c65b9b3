// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.testkit.Await;
import org.ringscope.trace.read.Trace;

/** What a watch says of two processes, healthy, stopped, killed and started again, against what these say themselves. */
@Timeout(120)
class TwoProcessesTest {
  private static final long PACE_NANOS = 2_000_000;
  private static final int TO_DRIVER = 0;
  private static final int TO_DEVICE = 1;

  @TempDir
  Path folder;
  private WatchBench bench;
  private EchoPair pair;
  private RawMemory memory;
  private MemoryWatcher watcher;

  @BeforeEach
  void setUp() throws IOException {
    bench = new WatchBench(folder);
    pair = new EchoPair(folder);
    memory = RawMemory.open(pair.file, 0);
    watcher = bench.watch(memory, InspectionOptions.NONE);
  }

  @AfterEach
  void tearDown() throws Exception {
    watcher.close();
    memory.close();
    pair.close();
  }

  private void start() throws IOException {
    pair.startRemote();
    pair.startHost();
    Await.until(() -> watcher.report().queues().size() == 2, watcher::report);
    WatchBench.awaitLooks(watcher);
  }

  /** The remote has given back so many messages, and the watch has told it. */
  private void awaitUsed(int count) {
    Await.until(() -> watcher.report().queues().get(TO_DEVICE).used() >= count, watcher::report);
  }

  private List<Message> messages(Trace trace, Direction direction) throws IOException {
    MessageIndex index = new MessageIndex(trace).readAll();
    List<Message> found = new ArrayList<>();
    for (int row = 0; row < index.size(); row++) {
      if (index.get(row).direction() == direction) {
        found.add(index.get(row));
      }
    }
    return found;
  }

  private static long number(Message message) {
    return ByteBuffer.wrap(message.payload()).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  private static void assertCount(QueueReport report, long truth) {
    assertThat(report.messages() + report.missedMessages()).as("%s", report).isEqualTo(truth);
    assertThat(report.missedBuffers()).as("%s", report).isZero();
  }

  @Test
  void aHealthyEchoIsToldAsItWas() throws Exception {
    start();
    pair.pass(300, PACE_NANOS);
    WatchBench.awaitLooks(watcher);
    watcher.close();
    pair.read();
    assertCount(watcher.report().queues().get(TO_DEVICE), 300);
    // the name service may have passed before the rings were found: it is listed as found in memory then
    try (Trace trace = Trace.open(bench.trace)) {
      assertThat(messages(trace, Direction.TO_DRIVER).stream().filter(m -> m.destination() != 53).map(m -> number(m))
          .toList()).isSorted().doesNotHaveDuplicates();
      List<Message> sent = messages(trace, Direction.TO_DEVICE);
      assertThat(sent.stream().map(message -> number(message)).toList()).isSorted().doesNotHaveDuplicates();
      for (Message message : sent) {
        assertThat(message.latencyNanos()).as("nobody can know it").isEqualTo(Message.NO_TIME);
        long was = pair.said.get("used " + number(message)) - pair.said.get("sent " + number(message));
        if (message.received() != null) {
          assertThat(message.latencyAtMostNanos()).as("message %d was %d ns on its way", number(message), was)
              .isGreaterThanOrEqualTo(was);
        }
      }
      QueueStatistics statistics = QueueStatisticsReader.read(trace).get(TO_DEVICE);
      assertThat(statistics.maxInFlight() == 1 || statistics.isMaxBound()).as("%s", statistics).isTrue();
      assertThat(trace.endNanos()).as("the end is the watch's own")
          .isCloseTo(watcher.report().nanos(), within(1_000_000_000L));
    }
  }

  @Test
  void aRemoteThatIsKilledLeavesOneMessagePending() throws Exception {
    start();
    pair.pass(20, PACE_NANOS);
    awaitUsed(20);
    pair.killRemote();
    pair.send(1, 0);
    pair.awaitSent(20);
    WatchBench.awaitLooks(watcher);
    watcher.close();
    assertCount(watcher.report().queues().get(TO_DEVICE), 21);
    try (Trace trace = Trace.open(bench.trace)) {
      assertThat(inFlightAtEnd(trace)).isEqualTo(1);
      List<Message> sent = messages(trace, Direction.TO_DEVICE);
      Message last = sent.get(sent.size() - 1);
      assertThat(number(last)).isEqualTo(20);
      assertThat(last.received()).isNull();
    }
  }

  @Test
  void aRemoteThatIsStartedAgainAloneDoublesNothing() throws Exception {
    start();
    pair.pass(20, PACE_NANOS);
    awaitUsed(20);
    pair.killRemote();
    pair.send(1, 0);
    pair.awaitSent(20);
    WatchBench.awaitLooks(watcher);
    pair.startRemote(); // and waits for a host that does not know
    Await.until(() -> bench.notices.stream().anyMatch(line -> line.contains("was reset")), bench.notices::toString);
    WatchBench.awaitLooks(watcher);
    watcher.close();
    QueueReport toDevice = watcher.report().queues().get(TO_DEVICE);
    assertCount(toDevice, 21);
    assertThat(toDevice.published()).isLessThanOrEqualTo(21);
    assertThat(watcher.report().queues()).extracting(QueueReport::restarts).containsExactly(1, 1);
    try (Trace trace = Trace.open(bench.trace)) {
      assertThat(messages(trace, Direction.TO_DEVICE).stream().map(message -> number(message)).toList()).isSorted()
          .doesNotHaveDuplicates().endsWith(20L);
      assertThat(messages(trace, Direction.TO_DRIVER).stream().filter(m -> m.destination() != 53).map(m -> number(m))
          .toList()).isSorted().doesNotHaveDuplicates();
      assertThat(inFlightAtEnd(trace)).as("the rings stand as they were").isEqualTo(1);
      assertThat(new StateReader(trace).last().device(0).status()).isZero();
    }
  }

  @Test
  void bothStartedAgainIsOneRestart() throws Exception {
    start();
    pair.pass(30, PACE_NANOS);
    awaitUsed(30);
    WatchBench.awaitLooks(watcher);
    pair.killHost();
    pair.killRemote();
    pair.startRemote();
    WatchBench.awaitLooks(watcher);
    pair.startHost();
    WatchBench.awaitLooks(watcher);
    pair.pass(10, PACE_NANOS);
    awaitUsed(40);
    WatchBench.awaitLooks(watcher);
    watcher.close();
    QueueReport toDevice = watcher.report().queues().get(TO_DEVICE);
    assertCount(toDevice, 40);
    assertThat(watcher.report().queues()).extracting(QueueReport::restarts).containsExactly(1, 1);
    assertThat(bench.notices).filteredOn(line -> line.contains("rpmsg0/1: begins anew")).hasSize(1);
    try (Trace trace = Trace.open(bench.trace)) {
      assertThat(inFlightAtEnd(trace)).isZero();
    }
  }

  @Test
  void aRemoteThatIsStoppedAndGoesOn() throws Exception {
    start();
    pair.pass(10, PACE_NANOS);
    awaitUsed(10);
    pair.stopRemote();
    pair.send(5, PACE_NANOS);
    pair.awaitSent(10);
    WatchBench.awaitLooks(watcher);
    assertThat(watcher.report().queues().get(TO_DEVICE).published()).isLessThanOrEqualTo(11);
    pair.continueRemote();
    awaitUsed(15);
    WatchBench.awaitLooks(watcher);
    watcher.close();
    assertCount(watcher.report().queues().get(TO_DEVICE), 15);
    assertThat(watcher.report().queues()).extracting(QueueReport::restarts).containsExactly(0, 0);
    try (Trace trace = Trace.open(bench.trace)) {
      assertThat(inFlightAtEnd(trace)).isZero();
    }
  }

  private static int inFlightAtEnd(Trace trace) throws IOException {
    QueueState queue = new StateReader(trace).last().queueNamed("rpmsg0/1");
    return queue.inFlight();
  }
}
