// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.Fixtures;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.Pace;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.Trace;

/** Rings that appear, begin anew, contradict themselves or turn to noise while they are watched. */
@Timeout(60)
class WatchedRingLifeTest {
  @TempDir
  Path folder;
  private WatchBench bench;

  @BeforeEach
  void setUp() {
    bench = new WatchBench(folder);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRingThatIsSetUpAgainBeginsAnew(boolean packed) throws Exception {
    WatchedWriter writer = bench.writer(16, true, packed);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      writer.pass(100, 500_000);
      if (!packed) { // what nobody has looked at before the ring is cleared, nobody can tell
        Await.until(() -> watcher.report().queues().get(0).published() == 100, watcher::report);
      }
      WatchBench.awaitLooks(watcher);
      writer.setUp();
      writer.pass(5, 2_000_000);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.restarts()).as("%s", report).isEqualTo(1);
      assertThat(bench.notices).contains((packed ? "blk0/1" : "rpmsg0/1") + ": begins anew");
      if (!packed) {
        assertThat(report.messages() + report.missedMessages()).as("%s", report).isEqualTo(105);
        assertThat(bench.numbers(EventType.MESSAGE_SENT)).isSorted().doesNotHaveDuplicates()
            .anyMatch(number -> number >= 100);
      }
      bench.assertSameAsMemory(writer);
    }
  }

  @Test
  void ringsThatAppearLaterArePickedUp() throws Exception {
    byte[] end = Fixtures.memory("openamp-shm/echo-u00200.bin");
    Path file = Files.write(folder.resolve("shm"), new byte[end.length]);
    try (RawMemory memory = RawMemory.open(file, 0);
        FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = bench.watch(memory, InspectionOptions.NONE);
      WatchBench.awaitLooks(watcher);
      assertThat(watcher.report().queues()).isEmpty();
      ReplayedEcho replay = new ReplayedEcho(out, end);
      replay.setUp();
      Await.until(() -> watcher.report().queues().size() == 2, watcher::report); // the search takes its time
      replay.passAll(1_000_000);
      watcher.close();
      QueueReport toDriver = watcher.report().queues().get(0);
      QueueReport toDevice = watcher.report().queues().get(1);
      assertThat(toDriver.messages()).as("%s", toDriver).isEqualTo(200);
      assertThat(toDriver.missedMessages()).as("%s", toDriver).isZero();
      assertThat(toDevice.messages() + toDevice.missedMessages()).as("%s", toDevice).isEqualTo(199);
      assertThat(bench.notices.get(0)).startsWith("waiting for a resource table");
      assertThat(bench.kinds.get(0)).isEqualTo(WatchNotice.Kind.WAITING);
      assertThat(bench.kinds.subList(1, bench.kinds.size())).doesNotContain(WatchNotice.Kind.WAITING);
      try (Trace trace = Trace.open(bench.trace)) {
        assertThat(Diagnoser.diagnose(trace)).singleElement().satisfies(hint -> {
          assertThat(hint.severity()).isEqualTo(DiagnosisSeverity.HINT);
          assertThat(hint.text()).contains("rpmsg0/0: 1 used buffer not given back");
        });
        assertThat(trace.system().queueNamed("rpmsg0/0")).isNotNull();
        QueueState rx = new StateReader(trace).last().queueNamed("rpmsg0/0");
        assertThat(((SplitRingState) rx.ring()).usedIdx()).isEqualTo(200);
        assertThat(((SplitRingState) rx.ring()).availIdx()).isEqualTo(455);
        assertThat(new StateReader(trace).last().device(0).status()).isEqualTo(4);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void survivesAnythingInTheMemory(boolean packed) throws Exception {
    Random random = new Random(7);
    WatchedWriter writer = bench.writer(16, true, packed);
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE);
        FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      byte[] noise = new byte[64];
      for (int i = 0; i < 2000; i++) {
        random.nextBytes(noise);
        out.write(ByteBuffer.wrap(noise), random.nextInt(0x1100));
        if (i % 50 == 0) {
          Pace.rest(1_000_000);
        }
      }
      watcher.close();
      assertThat(watcher.report().ending()).isNull();
      try (Trace trace = Trace.open(bench.trace)) {
        assertThat(trace.isTruncated()).isFalse();
        Diagnoser.diagnose(trace);
      }
    }
  }

  @Test
  void tellsIndicesThatContradictEachOther() throws Exception {
    WatchedWriter writer = bench.writer(16, true, false);
    writer.pass(20, 0);
    VringLayout layout = writer.layout();
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        FileChannel out = FileChannel.open(writer.file, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      WatchBench.awaitLooks(watcher);
      // avail.idx written modulo the ring size
      out.write(ByteBuffer.wrap(new byte[] {5, 0}), layout.avail() - WatchedWriter.BASE + 2);
      WatchBench.awaitLooks(watcher);
      watcher.close();
      try (Trace trace = Trace.open(bench.trace)) {
        assertThat(Diagnoser.diagnose(trace)).extracting(finding -> finding.id()).containsExactly("USED_AHEAD");
        assertThat(((SplitRingState) new StateReader(trace).last().queues().get(0).ring()).availIdx()).isEqualTo(5);
      }
      assertThat(watcher.report().queues().get(0).restarts()).isZero();
    }
  }
}
