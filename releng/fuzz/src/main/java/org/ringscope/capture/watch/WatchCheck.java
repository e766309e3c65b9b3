// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.fuzz.Finding;
import org.ringscope.fuzz.TraceCheck;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/**
 * Memory that somebody writes anything into while it is watched. In this package because the watch's own thread would
 * turn a failure into its end.
 */
public final class WatchCheck {
  private static final int HEADER = 3;
  private static final int MEMORY = 0xA00;
  private static final int DRIVER_AREA = 0x400;
  private static final int DEVICE_AREA = 0x500;
  private static final long STEP_NANOS = 300_000_000;
  private static final int MOST_RING_SIZE = 64;
  private static final int MOST_CHANGES = 64;
  private static final int CHANGE = 3;

  private WatchCheck() {}

  /**
   * The first byte says what is known of the memory: a split ring, a packed ring, or nothing; then its size, then the kind
   * of device. After the memory come changes: place in two bytes, value in one.
   */
  public static void watch(byte[] input, Path folder) throws IOException {
    if (input.length < HEADER) {
      return;
    }
    byte[] memory = new byte[MEMORY];
    System.arraycopy(input, HEADER, memory, 0, Math.min(MEMORY, input.length - HEADER));
    Path trace = folder.resolve("trace");
    try (TraceWriter writer = TraceWriter.create(trace, TraceOptions.of(new UUID(1, 2), "memory"))) {
      StreamWriter out = writer.stream(StreamInfo.OBSERVER, "observer");
      long[] clock = {0};
      WatchedMemory watched =
          new WatchedMemory(MemorySource.of("memory", 0, memory), options(input), WatchOptions.DEFAULT,
              writer, out,
              new WatchLog(out,
                  notice -> Finding.unless(notice.text().lines().count() == 1, "notice is not one line: " + notice)),
              () -> clock[0]);
      out.checkpointSource(watched::writeCheckpoint);
      watched.begin();
      int end = Math.min(input.length - CHANGE, HEADER + MEMORY + MOST_CHANGES * CHANGE);
      for (int at = HEADER + MEMORY; at <= end; at += CHANGE) {
        memory[((input[at] & 0xFF) << 8 | input[at + 1] & 0xFF) % MEMORY] = input[at + 2];
        clock[0] += STEP_NANOS;
        watched.poll(input[at] < 0);
      }
      watched.end(clock[0]);
      writer.endsAt(clock[0]);
    }
    TraceCheck.readWhole(trace);
  }

  private static InspectionOptions options(byte[] input) {
    int kind = input[0] & 3;
    if (kind > 1) {
      return InspectionOptions.NONE;
    }
    int size = 1 + Byte.toUnsignedInt(input[1]) % MOST_RING_SIZE;
    return InspectionOptions
        .queues(List.of(new QueueDescription("device0", Byte.toUnsignedInt(input[2]), null, 0, size, 0,
            DRIVER_AREA, DEVICE_AREA, kind == 0 ? QueueInfo.SPLIT : QueueInfo.PACKED)));
  }
}
