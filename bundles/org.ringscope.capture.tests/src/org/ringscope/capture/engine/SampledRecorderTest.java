// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDeviceQueue;
import org.ringscope.runtime.ring.SplitDriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/** Rings without a listener are seen from outside. */
class SampledRecorderTest {
  private static final int SIZE = 8;

  @TempDir
  Path folder;
  private final RecordedEngine.Clock clock = new RecordedEngine.Clock();
  private final VringLayout layout = VringLayout.legacy(SIZE, 4096, 0x1000);
  private final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "shared", 0x1000, 1 << 20));
  private final SplitDriverQueue driver = new SplitDriverQueue(QueueSetup.of(0, layout, memory));
  private final SplitDeviceQueue device = new SplitDeviceQueue(QueueSetup.of(0, layout, memory));
  private final DescriptorChain chain = new DescriptorChain();
  private final UsedBuffer used = new UsedBuffer();

  private TraceWriter writer(Path directory) throws IOException {
    TraceWriter writer = TraceWriter.create(directory, TraceOptions.of(new UUID(3, 3), "test"));
    writer.describe(system());
    return writer;
  }

  private SystemDescription system() {
    return SystemDescription.builder().add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, SIZE, 4096, layout.desc(),
        layout.avail(), layout.used(), 0, 3)).build();
  }

  @Test
  void seesIndicesOwnersAndCounters() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = writer(directory); SampledRecorder sampler = new SampledRecorder(writer, clock)) {
      sampler.add(0, memory, layout, driver, device);
      sampler.sample();
      clock.now = 1_000;
      driver.add(0x8000, 16, false, 0);
      driver.add(0x9000, 16, false, 0);
      driver.kick();
      device.pop(chain);
      device.addUsed(chain.head(), 0);
      device.notifyDriver();
      sampler.sample();
      clock.now = 400_000_000;
      driver.getUsed(used);
      device.pop(chain);
      device.addUsed(chain.head(), 0);
      device.notifyDriver();
    }
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      QueueState first = reader.at(500).queue(0);
      assertThat(split(first).availIdx()).isZero();
      QueueState middle = reader.at(2_000).queue(0);
      assertThat(split(middle).availIdx()).isEqualTo(2);
      assertThat(split(middle).usedIdx()).isEqualTo(1);
      assertThat(split(middle).lastAvail()).isEqualTo(1);
      assertThat(middle.ring().owner(0)).isEqualTo(DescriptorOwner.USED);
      assertThat(middle.ring().owner(1)).isEqualTo(DescriptorOwner.DEVICE);
      assertThat(middle.ring().owner(2)).isEqualTo(DescriptorOwner.FREE);
      assertThat(middle.kicks()).isEqualTo(1);
      QueueState last = reader.last().queue(0);
      assertThat(split(last).lastUsed()).isEqualTo(1);
      assertThat(split(last).usedIdx()).isEqualTo(2);
      assertThat(last.buffers()).isEqualTo(2);
    }
  }

  @Test
  void seesWhatMovesWithoutAnIndex() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = writer(directory); SampledRecorder sampler = new SampledRecorder(writer, clock)) {
      sampler.add(0, memory, layout, driver, device);
      driver.add(0x8000, 16, false, 0);
      driver.kick();
      device.pop(chain);
      device.addUsed(chain.head(), 0);
      device.notifyDriver();
      sampler.sample();
      clock.now = 1_000;
      driver.getUsed(used);
      driver.disableCallbacks();
    }
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      assertThat(reader.at(500).queue(0).ring().owner(0)).isEqualTo(DescriptorOwner.USED);
      QueueState last = reader.last().queue(0);
      assertThat(split(last).lastUsed()).isEqualTo(1);
      assertThat(last.ring().owner(0)).isEqualTo(DescriptorOwner.FREE);
      assertThat(last.ring().areInterruptsSuppressed()).isTrue();
    }
  }

  @Test
  void writesNothingWhileNothingMoves() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = writer(directory); SampledRecorder sampler = new SampledRecorder(writer, clock)) {
      sampler.add(0, memory, layout, driver, device);
      for (int i = 0; i < 100; i++) {
        sampler.sample();
      }
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.eventCount()).isLessThan(20);
    }
  }

  /** The core's listener hears of the fault, though it hears of no step. */
  @Test
  void aBrokenQueueIsToldOnceByItsCore() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = writer(directory); SampledRecorder sampler = new SampledRecorder(writer, clock)) {
      CoreListeners listeners =
          new Recorder(writer, system(), RecordLevel.SAMPLED, 0).listenersFor(1, "device", clock);
      Core core = new Core(1, "device", AddressMap.identity(), clock, listeners.core(), listeners.traffic());
      SplitDeviceQueue watched = new SplitDeviceQueue(QueueSetup.of(0, layout, memory).core(core));
      sampler.add(0, memory, layout, driver, watched);
      memory.view(layout.avail(), layout.availBytes()).setU16(2, 100);
      assertThat(watched.pop(chain)).isFalse();
      sampler.sample();
      sampler.sample();
    }
    try (Trace trace = Trace.open(directory)) {
      QueueState queue = new StateReader(trace).last().queue(0);
      assertThat(queue.isBroken()).isTrue();
      assertThat(queue.fault()).startsWith("F18");
      assertThat(Diagnoser.diagnose(trace)).singleElement()
          .satisfies(d -> assertThat(d.id()).isEqualTo("F18"));
    }
  }

  @Test
  void watchesWhileBothSidesRun() throws Exception {
    Path directory = folder.resolve("trace");
    long rounds = 0;
    try (TraceWriter writer = writer(directory); SampledRecorder sampler = new SampledRecorder(writer, clock)) {
      sampler.add(0, memory, layout, driver, device);
      sampler.start();
      long end = System.nanoTime() + 300_000_000L;
      while (System.nanoTime() < end) {
        driver.add(0x8000, 16, false, 0);
        driver.kick();
        device.pop(chain);
        device.addUsed(chain.head(), 0);
        device.notifyDriver();
        driver.getUsed(used);
        rounds++;
      }
    }
    try (Trace trace = Trace.open(directory)) {
      QueueState queue = new StateReader(trace).last().queue(0);
      assertThat(split(queue).availIdx()).isEqualTo((int) (rounds & 0xFFFF));
      assertThat(queue.buffers()).isEqualTo(rounds);
      assertThat(queue.inFlight()).isZero();
      assertThat(trace.eventCount()).isGreaterThan(6);
    }
  }

  private static SplitRingState split(QueueState queue) {
    return (SplitRingState) queue.ring();
  }
}
