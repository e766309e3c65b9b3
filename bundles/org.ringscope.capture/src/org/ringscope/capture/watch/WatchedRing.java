// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.trace.StreamWriter;

/**
 * One ring in memory that others write, read again and again. What differs from the last time becomes events; what has
 * been told so far is kept byte for byte, so that the trace's state is the memory as it was read last.
 */
abstract class WatchedRing {
  final InspectedQueue queue;
  final DeviceAddresses memory;
  final StreamWriter out;
  final WatchLog log;
  final int id;
  final int size;
  private boolean absent;
  long publishedCount;
  long usedCount;
  long missedBuffers;
  private int restarts;

  WatchedRing(InspectedQueue queue, DeviceAddresses memory, StreamWriter out, WatchLog log) {
    this.queue = queue;
    this.memory = memory;
    this.out = out;
    this.log = log;
    id = queue.info().id();
    size = queue.info().size();
  }

  /**
   * Looks at the ring and tells what is new.
   *
   * @param nanos trace time
   * @param whole also where the indices have not moved
   * @return whether anything was new
   */
  abstract boolean poll(long nanos, boolean whole) throws IOException;

  /** What was told is void: the ring is cleared. */
  abstract void clear();

  /** No look will follow. */
  void end(long nanos) {}

  /** What a packet begins with. */
  abstract void writeCheckpoint(StreamWriter stream, boolean full, long nanos);

  /** The ring begins anew: its device was reset. */
  final void restart(long nanos) {
    restarts++;
    log.say(nanos, queue.name() + ": begins anew");
    out.at(nanos).device().queueReset(id);
    clear();
    writeCheckpoint(out, true, nanos);
  }

  /** What was seen so far. */
  WatchReport.QueueReport report() {
    return report(0, 0);
  }

  final WatchReport.QueueReport report(long messages, long missedMessages) {
    return new WatchReport.QueueReport(queue.name(), publishedCount, usedCount, messages, missedMessages,
        missedBuffers, restarts);
  }

  /** Where an area is read to; outside the heap, so that a file is read without a copy. */
  static ByteBuffer area(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What was told of an area: as it was inspected, or zeros. */
  static ByteBuffer told(ByteBuffer inspected, int bytes) {
    ByteBuffer told = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return inspected == null ? told : told.put(0, inspected, 0, bytes);
  }

  static void zero(ByteBuffer told) {
    Arrays.fill(told.array(), (byte) 0);
  }

  /** Reads a whole area. @return false if it is not there */
  final boolean read(long address, ByteBuffer area) throws IOException {
    boolean there = memory.fill(address, area.clear());
    area.clear();
    return there;
  }

  /** Says once that the ring is not there, or that it is there again. */
  final boolean isThere(boolean there, long nanos) {
    if (there == absent) {
      absent = !there;
      log.say(nanos, queue.name() + (there ? ": is in the memory again" : ": is no longer in the memory"));
    }
    return there;
  }

  final boolean isAbsent() {
    return absent;
  }
}
