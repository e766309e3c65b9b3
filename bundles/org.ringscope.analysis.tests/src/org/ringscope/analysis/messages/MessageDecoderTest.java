// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Buffers of a block device (queue 10), a network device (11) and a USB controller (12) among RPMsg messages. */
class MessageDecoderTest {
  private static final int BLOCK = 10;
  private static final int NET = 11;
  private static final int USB = 12;

  @TempDir
  Path folder;

  private Trace trace(long netFeatures) throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("t"))) {
      trace.writer.describe(SystemDescription.builder().add(new DeviceInfo(1, 2, 0, 1, 0, "mmio", "blk0"))
          .add(new DeviceInfo(2, 1, 0, 1, 0, "mmio", "net0")).add(new DeviceInfo(3, 49, 0, 1, 0, "mmio", "usb0"))
          .add(queue(BLOCK, 1)).add(queue(NET, 2)).add(queue(USB, 3)).build());
      trace.host.at(10).device().featuresAccepted(2, netFeatures);
      trace.sent(trace.host, 20, TraceBuilder.TX, 0x100, 0x400, 0x401, "hello\0garbage");
      ByteBuffer read = ByteBuffer.allocate(529).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 0x1a0);
      buffer(trace, 30, BLOCK, 16, 529, read.array());
      buffer(trace, 40, BLOCK, 16, 529, Arrays.copyOf(read.array(), 16));
      byte[] frame = new byte[26];
      frame[(netFeatures & 1L << 32) != 0 ? 24 : 22] = 0x12;
      trace.host.at(50).rpmsg().message(Unknown.ID, NET, 0x300).header(0, 0, 26, 0).payload(frame, 0, 26).sent();
      buffer(trace, 60, USB, 0, 4, new byte[4]);
      buffer(trace, 70, BLOCK, 16, 529, new byte[0]);
    }
    return Trace.open(folder.resolve("t"));
  }

  private static QueueInfo queue(int id, int device) {
    return new QueueInfo(id, device, 0, QueueInfo.SPLIT, 4, 4096, 0x1000, 0x2000, 0x3000, 0, QueueInfo.ADDRESSES_KNOWN);
  }

  private static void buffer(TraceBuilder trace, long nanos, int queue, int readable, int length, byte[] bytes) {
    trace.host.at(nanos).rpmsg().message(Unknown.ID, queue, 0x200).header(readable, length - readable, length, 0)
        .payload(bytes, 0, bytes.length).found(FoundState.PENDING);
  }

  @Test
  void tellsBuffersFromMessages() throws IOException {
    try (Trace trace = trace(1L << 32); MessageIndex index = new MessageIndex(trace).readAll()) {
      MessageDecoder decoder = new MessageDecoder(trace);
      assertThat(decoder.device(index.get(0))).isNull();
      assertThat(decoder.direction(index.get(0))).isEqualTo(Direction.TO_DEVICE);
      assertThat(decoder.decode(index.get(0)).summary()).isEqualTo("\"hello\"");
      assertThat(decoder.device(index.get(1)).name()).isEqualTo("blk0");
      assertThat(MessageDecoder.readable(index.get(1))).isEqualTo(16);
      assertThat(decoder.direction(index.get(1))).isEqualTo(Direction.TO_DEVICE);
      assertThat(decoder.decode(index.get(1)).summary()).isEqualTo("read 1 sector at 0x1a0, status OK");
      assertThat(decoder.decode(index.get(2)).summary()).isEqualTo("read at 0x1a0 into 513 bytes");
      assertThat(decoder.direction(index.get(4))).isEqualTo(Direction.TO_DRIVER);
      assertThat(decoder.decode(index.get(4))).as("no layout for USB").isNull();
      assertThat(decoder.decode(index.get(5))).as("nothing recorded").isNull();
    }
  }

  @Test
  void filtersBuffersByWhatTheyAre() throws IOException {
    try (Trace trace = trace(1L << 32); MessageIndex index = new MessageIndex(trace).readAll()) {
      assertThat(count(index, "endpoint=16")).as("16 readable bytes are no address").isZero();
      assertThat(count(index, "endpoint=0x400")).isEqualTo(1);
      assertThat(count(index, "to=driver")).isEqualTo(2);
      assertThat(count(index, "\"read 1 sector\"")).isEqualTo(1);
      assertThat(count(index, "queue=blk0/0")).isEqualTo(3);
    }
  }

  private static int count(MessageIndex index, String condition) {
    MessageList list = Conditions.list(index, condition);
    list.update(() -> false);
    return list.size();
  }

  @Test
  void knowsTheFeaturesThatWereAccepted() throws IOException {
    for (long features : new long[] {0, 1L << 32}) {
      try (Trace trace = trace(features); MessageIndex index = new MessageIndex(trace).readAll()) {
        MessageDecoder decoder = new MessageDecoder(trace);
        Message frame = index.get(3);
        assertThat(MessageDecoder.readable(frame)).isEqualTo(QueueState.UNKNOWN);
        assertThat(decoder.direction(frame)).as("queue 0 of a network device receives").isEqualTo(Direction.TO_DRIVER);
        assertThat(decoder.decode(frame).text()).contains("ethertype: 0x1200");
      }
      Path old = folder.resolve("t");
      old.toFile().renameTo(folder.resolve("old" + features).toFile());
    }
  }

  @Test
  void saysABufferInOneLine() throws IOException {
    try (Trace trace = trace(0)) {
      MessageDecoder decoder = new MessageDecoder(trace);
      EventCursor cursor = trace.cursor();
      int buffers = 0;
      while (cursor.next()) {
        if (cursor.event().type() == EventType.MESSAGE_SENT || cursor.event().type() == EventType.MESSAGE_FOUND) {
          buffers += decoder.meaning(cursor.event()) == null ? 0 : 1;
        }
      }
      assertThat(buffers).isEqualTo(3);
    }
  }
}
