// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** Scenario D over packed rings: the same lines, and a trace that says what lies in memory. */
class PackedSerialTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long PACKED = 1L << 32 | 1L << 34;
  private static final int TRANSMIT = 1;
  /** The second ring's page within the region. */
  private static final int RING_OFFSET = 0xafb0_2000 - 0xafb0_0800;

  @TempDir
  Path folder;

  private Topology topology(int size, boolean trapped) throws IOException {
    Topology topology = TestRuns.example("virtio-mmio-serial");
    Mmio registers = TestRuns.find(topology, "console0/transport", Mmio.class);
    registers.setVersion(MmioVersion.MODERN);
    registers.setTrapped(trapped);
    topology.getDevices().get(0).setFeatures(FeatureBits.of(PACKED));
    topology.getDevices().get(0).getQueues().forEach(queue -> queue.setSize(size));
    MemoryRegion vrings = TestRuns.find(topology, "vrings", MemoryRegion.class);
    vrings.setFile(Files.write(folder.resolve("vrings"), new byte[(int) vrings.getSize().bytes()]).toString());
    return topology;
  }

  /** Options of a run that may use {@code vrings}. */
  private SimulationOptions.Builder options() {
    return SimulationOptions.builder().allow(folder);
  }

  private static List<String> lines(RunSummary summary) {
    return TestRuns.output(summary, "device_guest").stream().filter(line -> line.startsWith("[")).toList();
  }

  @Test
  void printsTheLinesOfSplitRings() throws Exception {
    SimulationOptions.Builder options = options().stepped(true).durationNanos(17 * SECOND);
    RunSummary split = TestRuns.run(TestRuns.example("virtio-mmio-serial"), options);
    RunSummary packed = TestRuns.run(topology(4, false), options);
    assertThat(lines(packed)).hasSameSizeAs(lines(split)).isNotEmpty();
    assertThat(lines(packed).get(0)).isEqualTo(lines(split).get(0));
    assertThat(packed.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, false, FULL", "5, false, FULL", "4, true, FULL", "4, false, SAMPLED", "5, true, SAMPLED"})
  void theTraceHoldsWhatLiesInMemory(int size, boolean trapped, RecordLevel level) throws Exception {
    Path directory = folder.resolve("trace");
    RunSummary summary = TestRuns.run(topology(size, trapped),
        options().stepped(true).durationNanos(10 * SECOND).recordTo(directory).level(level));
    assertThat(summary.queues().get(TRANSMIT).buffers()).isGreaterThan(50);
    assertThat(descriptors(directory, size, level)).isEqualTo(memory(size));
  }

  @ParameterizedTest
  @CsvSource({"FULL", "SAMPLED"})
  void inRealTimeToo(RecordLevel level) throws Exception {
    Path directory = folder.resolve("trace");
    Topology topology = topology(4, false);
    TestRuns.find(topology, "driver_guest/writer", ConsoleWriter.class).setStart(Durations.parse("50ms"));
    RunSummary summary = TestRuns.run(topology,
        options().durationNanos(SECOND).recordTo(directory).level(level));
    assertThat(summary.queues().get(TRANSMIT).buffers()).isPositive();
    assertThat(descriptors(directory, 4, level)).isEqualTo(memory(4));
  }

  @Test
  void levelMessagesCountsBuffers() throws Exception {
    Path directory = folder.resolve("trace");
    RunSummary summary = TestRuns.run(topology(4, false), options().stepped(true)
        .durationNanos(10 * SECOND).recordTo(directory).level(RecordLevel.MESSAGES));
    long most = 0;
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.system().queues()).allMatch(QueueInfo::isPacked);
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        assertThat(event.type()).isNotEqualTo(EventType.PACKED_DESCRIPTOR_WRITTEN);
        if (event.type() == EventType.SAMPLE && event.getInt(Field.QUEUE) == TRANSMIT) {
          most = Math.max(most, event.getLong(Field.BUFFERS));
        }
      }
    }
    assertThat(most).isEqualTo(summary.queues().get(TRANSMIT).buffers());
  }

  /** The transmit queue's descriptors as events and samples give them, in the order of the trace. */
  private static String descriptors(Path directory, int size, RecordLevel level) throws IOException {
    ByteBuffer ring = ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.system().queue(TRANSMIT).size()).isEqualTo(size);
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        boolean isSample = level == RecordLevel.SAMPLED && event.type() == EventType.CHECKPOINT_DRIVER;
        if (isSample && event.getInt(Field.QUEUE) == TRANSMIT) {
          ring.put(0, event.bytes(Field.DESCRIPTORS));
        } else if (event.type() == EventType.PACKED_DESCRIPTOR_WRITTEN && event.getInt(Field.QUEUE) == TRANSMIT) {
          int at = 16 * event.getInt(Field.INDEX);
          boolean isUsed = (event.getInt(Field.FLAGS) >>> 7 & 1) == event.getInt(Field.FLAGS) >>> 15;
          if (!isUsed) {
            ring.putLong(at, event.getLong(Field.ADDRESS));
          }
          ring.putInt(at + 8, (int) event.getLong(Field.LENGTH)).putShort(at + 12, (short) event.getInt(Field.ID))
              .putShort(at + 14, (short) event.getInt(Field.FLAGS));
        }
      }
    }
    return text(ring);
  }

  private String memory(int size) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("vrings"));
    return text(ByteBuffer.wrap(bytes, RING_OFFSET, 16 * size).slice());
  }

  private static String text(ByteBuffer ring) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ring.capacity(); i++) {
      text.append(i % 16 == 0 ? "\n" : " ").append("%02x".formatted(ring.get(i)));
    }
    return text.toString();
  }
}
