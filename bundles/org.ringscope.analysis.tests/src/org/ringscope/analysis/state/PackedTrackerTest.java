// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventValues;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class PackedTrackerTest {
  @TempDir
  Path folder;

  private TraceWriter writer(String name, int size) throws IOException {
    TraceWriter writer = TraceWriter.create(folder.resolve(name), TraceOptions.of(new UUID(3, size), "test"));
    writer.describe(SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
        .add(new CoreInfo(1, "m", "rtos", "remote")).add(new DeviceInfo(0, 2, 0, 1, 0, "mmio", "blk0"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, 0, 0, 0, 0, QueueInfo.PRIVATE_INDICES_KNOWN)).build());
    return writer;
  }

  private static void configured(StreamWriter out, int size) {
    out.at(0).device().queueConfigured(0, size, 0, 0x1000, 0x2000, 0x3000);
  }

  private static void written(StreamWriter out, long nanos, int slot, long address, int length, int id, int flags) {
    out.at(nanos).packedRing().descriptorWritten(0, slot, address, length, id, flags);
  }

  /** Where stamps contradict, a slot is taken after it was written, by the other side. */
  @Test
  void causalityOrdersTheTwoSides() throws IOException {
    try (TraceWriter writer = writer("order", 4)) {
      StreamWriter driver = writer.stream(0, "host");
      StreamWriter device = writer.stream(1, "remote");
      configured(driver, 4);
      written(driver, 500, 0, 0x10, 8, 2, 0x82);
      driver.at(550).packedRing().taken(0, 0, 1, 2);
      written(driver, 560, 1, 0x20, 8, 2, 0x82);
      device.at(400).packedRing().taken(0, 0, 1, 2);
      written(device, 700, 0, 0x10, 5, 2, 0x8082);
    }
    try (Trace trace = Trace.open(folder.resolve("order"))) {
      StateReader reader = new StateReader(trace);
      QueueState end = reader.last().queue(0);
      assertThat(end.inFlight()).isOne();
      assertThat(end.ring().owner(0)).isEqualTo(DescriptorOwner.FREE);
      assertThat(end.ring().owner(1)).isEqualTo(DescriptorOwner.DEVICE);
      assertThat(end.buffers()).isOne();
      assertThat(end.ring().length(0)).isEqualTo(5);
      assertThat(((PackedRingState) end.ring()).lastUsed()).isEqualTo(0x8001);
    }
  }

  /** A trace may say anything: every state of it has an answer to every question. */
  @Test
  void survivesRandomEvents() throws IOException {
    Seeded.seeds(0, 59, (random, seed) -> {
      int size = 1 + random.nextInt(9);
      try (TraceWriter writer = writer("random" + seed, size)) {
        StreamWriter[] streams = {writer.stream(0, "host"), writer.stream(1, "remote")};
        configured(streams[0], size);
        for (int i = 1; i < 200; i++) {
          event(streams[random.nextInt(2)], random, size, 10L * i);
        }
      }
      try (Trace trace = Trace.open(folder.resolve("random" + seed))) {
        StateReader reader = new StateReader(trace);
        reader.first();
        for (int i = 0; i < 200; i++) {
          ask("seed=" + seed + " step=" + i, reader.next().queue(0));
        }
      }
    });
  }

  private static void event(StreamWriter out, Random random, int size, long nanos) {
    int slot = random.nextInt(10) == 0 ? random.nextInt(0x10000) : random.nextInt(size);
    int id = random.nextInt(10) == 0 ? random.nextInt(0x10000) : random.nextInt(size);
    byte[] bytes = new byte[random.nextInt(60)];
    random.nextBytes(bytes);
    switch (random.nextInt(9)) {
      case 0, 1, 2, 3 -> written(out, nanos, slot, random.nextLong(), random.nextInt(), id,
          (random.nextInt(4) << 7 & 0x80 | random.nextInt(2) << 15 | random.nextInt(8)));
      case 4, 5 -> out.at(nanos).packedRing().taken(0, slot, random.nextInt(3), id);
      case 6 -> out.at(nanos).packedRing().driverEvent(0, random.nextInt(0x10000), random.nextInt(5));
      case 7 -> out.at(nanos).copy(EventType.CHECKPOINT_DRIVER, checkpoint(random, size, bytes));
      default -> out.at(nanos).copy(EventType.CHECKPOINT_DEVICE, checkpoint(random, size, bytes));
    }
  }

  /** Of either side: queue and size, five words, byte fields. */
  private static EventValues checkpoint(Random random, int size, byte[] bytes) {
    return new EventValues() {
      @Override
      public long number(int index) {
        return switch (index) {
          case 0 -> 0;
          case 1 -> size;
          case 2 -> random.nextInt(4);
          case 6 -> random.nextInt(128);
          default -> random.nextInt(0x10000);
        };
      }

      @Override
      public String text(int index) {
        throw new IllegalStateException();
      }

      @Override
      public byte[] bytes(int index) {
        return index == 8 ? new byte[0] : bytes;
      }
    };
  }

  private static void ask(String what, QueueState state) {
    assertThat(state.ring()).as(what).isInstanceOf(PackedRingState.class);
    assertThat(state.ring().pendingForDevice()).as(what).isBetween(QueueState.UNKNOWN, state.size());
    assertThat(state.ring().pendingForDriver()).as(what).isBetween(QueueState.UNKNOWN, state.size());
    for (int i = 0; i < state.size(); i++) {
      assertThat(state.ring().owner(i)).as(what).isNotNull();
      assertThat(state.ring().chainOf(i)).as(what).hasSizeBetween(1, state.size());
      assertThat(state.ring().indirectTable(i)).as(what).isNotNull();
    }
    assertThat(((PackedRingState) state.ring()).availableDescriptors()).as(what).isBetween(QueueState.UNKNOWN,
        state.size());
    Diagnoser.diagnose(state, "q", 0);
  }
}
