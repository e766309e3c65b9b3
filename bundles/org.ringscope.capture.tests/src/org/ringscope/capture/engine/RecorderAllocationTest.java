// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.testkit.Allocations;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/** Recording allocates nothing per event: less than a byte each, sealing of packets included. */
class RecorderAllocationTest {
  private static final MessageView MESSAGE = new MessageView();

  private static final int BUFFERS = 200_000;
  private static final int EVENTS_PER_BUFFER = 9;

  @Test
  void allocatesNothingPerEvent(@TempDir Path folder) throws Exception {
    SystemDescription system = SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 256, 0, 0, 0, 0, 0, 3)).build();
    RecordedEngine.Clock clock = new RecordedEngine.Clock();
    try (TraceWriter writer = TraceWriter.create(folder.resolve("trace"),
        TraceOptions.of(new UUID(5, 5), "test").withClock(TraceOptions.VIRTUAL_CLOCK).withCap(64 << 20))) {
      TrafficListener listener =
          new Recorder(writer, system, RecordLevel.FULL, 64).listenersFor(0, "host", clock).traffic();
      ByteBuffer buffer = ByteBuffer.allocateDirect(512);
      run(listener, clock, buffer);
      long before = Allocations.bytes();
      run(listener, clock, buffer);
      long perEvent = (Allocations.bytes() - before) / ((long) BUFFERS * EVENTS_PER_BUFFER);
      assertThat(perEvent).as("bytes per event").isZero();
    }
  }

  private static void run(TrafficListener listener, RecordedEngine.Clock clock, ByteBuffer buffer) {
    for (int i = 0; i < BUFFERS; i++) {
      clock.now += 1000;
      int head = i & 255;
      int position = i & 0xFFFF;
      listener.messageSent(
          MESSAGE.buffer(0, 0, 0x1000).header(0x400, 0x401, 40, 0).payload(buffer, 16));
      listener.descriptorWritten(0, head, 0x1000 + i, 56, 0, 0);
      listener.availEntryWritten(0, position, head);
      listener.availIdxWritten(0, position, position + 1 & 0xFFFF);
      listener.kickBegin(0);
      listener.availTaken(0, position, head);
      listener.usedEntryWritten(0, position, head, 0);
      listener.usedIdxWritten(0, position, position + 1 & 0xFFFF);
      listener.usedTaken(0, position, head, 0);
    }
  }
}
