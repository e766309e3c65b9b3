// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Message;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class OldestBuffersTest {
  private static final int TX = TraceBuilder.TX;
  private static final int RX = TraceBuilder.RX;

  @TempDir
  Path folder;

  private static long at(OldestBuffers oldest, int queue, long nanos) throws IOException {
    assertThat(oldest.moveTo(nanos, () -> false)).isTrue();
    return oldest.since(queue);
  }

  private static void publish(TraceBuilder trace, long nanos, int position, int head) {
    trace.host.at(nanos).ring().availEntry(TX, position, head);
    trace.host.at(nanos).ring().availIdx(TX, position, position + 1);
  }

  private static void use(TraceBuilder trace, long nanos, int position, int id) {
    trace.remote.at(nanos).ring().usedEntry(TX, position, id, 0);
    trace.remote.at(nanos).ring().usedIdx(TX, position, position + 1);
  }

  /** The device gives the second one back first: the first one waits on. */
  @Test
  void ofARingItIsTheOneThatIsNotUsed() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      publish(trace, 100, 0, 3);
      publish(trace, 200, 1, 1);
      use(trace, 300, 0, 1);
      publish(trace, 400, 2, 1);
      use(trace, 500, 1, 3);
      use(trace, 600, 2, 1);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, TX, 99)).isEqualTo(Message.NO_TIME);
      assertThat(at(oldest, TX, 350)).isEqualTo(100);
      assertThat(at(oldest, TX, 550)).isEqualTo(400);
      assertThat(at(oldest, TX, 600)).isEqualTo(Message.NO_TIME);
      assertThat(at(oldest, TX, 250)).as("back again").isEqualTo(100);
      assertThat(oldest.since(RX)).isEqualTo(Message.NO_TIME);
    }
  }

  @Test
  void ofBuffersItIsTheOneThatTheDeviceHas() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.remote.at(100).buffer().taken(RX, 0xA);
      trace.remote.at(200).buffer().taken(RX, 0xB);
      trace.remote.at(300).buffer().returned(RX, 0xB, 1);
      trace.remote.at(400).buffer().taken(RX, 0xC);
      trace.remote.at(500).buffer().returned(RX, 0xA, 1);
      for (int i = 0; i < 200; i++) {
        trace.remote.at(600 + i).buffer().taken(RX, 0x1000 + i);
      }
      trace.remote.at(900).buffer().returned(RX, 0xC, 1);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, RX, 350)).isEqualTo(100);
      assertThat(at(oldest, RX, 550)).isEqualTo(400);
      assertThat(at(oldest, RX, 1000)).isEqualTo(600);
    }
  }

  /** The source has found out that one came back, which it did not see. */
  @Test
  void whatIsCountedBackDoesNotWait() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.remote.at(100).buffer().taken(RX, 0xA);
      trace.remote.at(200).buffer().counts(RX, 0, Unknown.U32, 1);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, RX, 150)).isEqualTo(100);
      assertThat(at(oldest, RX, 200)).isEqualTo(Message.NO_TIME);
    }
  }

  @Test
  void inOrderTheyGoAsTheyCame() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.host.at(10).device().featuresAccepted(0, 1L << 35);
      publish(trace, 100, 0, 0);
      publish(trace, 200, 1, 1);
      publish(trace, 300, 2, 2);
      trace.remote.at(400).ring().usedEntry(TX, 0, 1, 0); // one entry for two
      trace.remote.at(400).ring().usedIdx(TX, 0, 2);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      assertThat(at(new OldestBuffers(trace), TX, 400)).isEqualTo(300);
    }
  }

  @Test
  void aQueueThatIsResetHasNone() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      publish(trace, 100, 0, 0);
      trace.host.at(200).device().queueReset(TX);
      publish(trace, 300, 0, 0);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, TX, 250)).isEqualTo(Message.NO_TIME);
      assertThat(at(oldest, TX, 300)).isEqualTo(300);
    }
  }

  private static final int AVAILABLE = 0x80;
  private static final int USED = 0x8080;

  private Trace packed(long features, Consumer<StreamWriter> events) throws IOException {
    Path path = folder.resolve("packed");
    try (TraceWriter writer = TraceWriter.create(path, TraceOptions.of(new UUID(3, 3), "test"))) {
      writer.describe(SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
          .add(new DeviceInfo(0, 2, 0, 0, 0, "mmio", "blk0"))
          .add(new QueueInfo(TX, 0, 0, QueueInfo.PACKED, 6, 0, 0, 0, 0, 0, QueueInfo.PRIVATE_INDICES_KNOWN)).build());
      StreamWriter out = writer.stream(0, "host");
      out.at(10).device().featuresAccepted(0, features);
      out.at(20).device().queueConfigured(TX, 6, 0, 0x1000, 0x2000, 0x3000);
      events.accept(out);
    }
    return Trace.open(path);
  }

  private static void written(StreamWriter out, long nanos, int slot, int id, int flags) {
    out.at(nanos).packedRing().descriptorWritten(TX, slot, 0x4000, 8, id, flags);
  }

  /** A list of two is there with its first descriptor, which is written last. */
  @Test
  void ofAPackedRingItIsTheListThatIsNotUsed() throws IOException {
    try (Trace trace = packed(1L << 34, out -> {
      written(out, 100, 1, 4, AVAILABLE);
      written(out, 110, 0, 4, AVAILABLE | 1);
      written(out, 200, 2, 5, AVAILABLE);
      written(out, 300, 0, 5, USED);
      written(out, 400, 3, 5, AVAILABLE);
      written(out, 500, 1, 4, USED);
      written(out, 600, 3, 5, USED);
    })) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, TX, 99)).isEqualTo(Message.NO_TIME);
      assertThat(at(oldest, TX, 350)).isEqualTo(110);
      assertThat(at(oldest, TX, 550)).isEqualTo(400);
      assertThat(at(oldest, TX, 600)).isEqualTo(Message.NO_TIME);
    }
  }

  @Test
  void ofAPackedRingInOrderOneUsedDescriptorGivesABatchBack() throws IOException {
    try (Trace trace = packed(1L << 34 | 1L << 35, out -> {
      for (int round = 0; round < 300; round++) {
        for (int id = 0; id < 3; id++) {
          written(out, 1000 * round + 100 + id, id, id, AVAILABLE);
        }
        written(out, 1000 * round + 200, 0, 1, USED);
        written(out, 1000 * round + 300, 2, 2, USED);
      }
    })) {
      OldestBuffers oldest = new OldestBuffers(trace);
      assertThat(at(oldest, TX, 299_199)).isEqualTo(299_100);
      assertThat(at(oldest, TX, 299_200)).isEqualTo(299_102);
      assertThat(at(oldest, TX, 299_300)).isEqualTo(Message.NO_TIME);
    }
  }
}
