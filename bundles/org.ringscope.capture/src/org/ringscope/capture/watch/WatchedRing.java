// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.write.StreamWriter;

/**
 * One ring in memory that others write, read again and again. What differs from the last time becomes events; what has
 * been told so far is kept byte for byte, so that the trace's state is the memory as it was read last.
 */
abstract class WatchedRing {
  private static final long NEVER = Long.MIN_VALUE;

  final InspectedQueue queue;
  final DeviceAddresses memory;
  final StreamWriter out;
  final RingNews news;
  final WatchLog log;
  private final LongSupplier clock;
  final int id;
  final int size;
  private boolean absent;
  /** Begin of the last look after which all was told that had happened before it. */
  private long lookedAt;
  long publishedCount;
  long usedCount;
  long missedBuffers;
  /** Whether there may have been more buffers than those that were counted. */
  boolean isAtLeast;
  private int restarts;
  private long restartedAt = NEVER;
  /** When the device was seen reset, while the ring has not begun anew since. */
  private long resetAt = NEVER;

  WatchedRing(InspectedQueue queue, DeviceAddresses memory, StreamWriter out, WatchLog log, LongSupplier clock,
      long inspectedAt) {
    this.queue = queue;
    this.memory = memory;
    this.out = out;
    this.log = log;
    this.clock = clock;
    id = queue.info().id();
    size = queue.info().size();
    isAtLeast = queue.info().isPacked();
    news = new RingNews(out, id);
    lookedAt = inspectedAt;
  }

  /**
   * Looks at the ring and tells what is new.
   *
   * @param whole also where the indices have not moved
   * @return whether anything was new
   */
  abstract boolean poll(boolean whole) throws IOException;

  /** Trace time. */
  final long now() {
    return clock.getAsLong();
  }

  /** When the ring was last looked at so that nothing of before is left to tell. */
  final long lookedAt() {
    return lookedAt;
  }

  /** All that had happened at this time is told. */
  final void allToldUntil(long nanos) {
    lookedAt = nanos;
  }

  /** What was told is void: the ring is cleared. */
  abstract void clear();

  /**
   * No look will follow.
   *
   * @param wholeAt when the last look began that has read everything
   */
  void end(long nanos, long wholeAt) {
    news.end(nanos, Math.min(lookedAt, wholeAt));
  }

  /** What a packet begins with. */
  abstract void writeCheckpoint(StreamWriter stream, boolean full, long nanos);

  /**
   * The device was reset. The ring will begin anew, or has just done so, or goes on as it stands, where only one of the
   * two sides was started again: it is one restart in any case.
   */
  final void deviceReset(long nanos) {
    if (restartedAt < lookedAt) {
      restarts++;
      resetAt = nanos;
    }
  }

  /** Whether its device was reset, and the ring may begin anew for that. */
  final boolean isResetSeen() {
    return resetAt != NEVER;
  }

  /** The ring has moved on: what was reset before the last look has left it as it is. */
  final void goesOn() {
    if (resetAt < lookedAt) {
      resetAt = NEVER;
    }
  }

  /** The ring begins anew. */
  final void restart(long nanos) {
    restarts += isResetSeen() ? 0 : 1;
    resetAt = NEVER;
    restartedAt = nanos;
    log.say(nanos, queue.name() + ": begins anew");
    out.at(nanos).device().queueReset(id);
    clear();
    writeCheckpoint(out, true, nanos);
  }

  /** The ring is told of again, after a while in which nothing named it. */
  final void resume(long nanos) {
    QueueInfo info = queue.info();
    out.at(nanos).device().queueConfigured(info.id(), info.size(), info.align(), info.desc(), info.avail(),
        info.used());
    writeCheckpoint(out, true, nanos);
    log.say(nanos, queue.name() + ": is set up, " + info.size() + " entries");
  }

  /** Whether this is the same ring in the same place. */
  final boolean isAt(QueueInfo other) {
    QueueInfo info = queue.info();
    return info.format() == other.format() && info.size() == other.size() && info.desc() == other.desc()
        && info.avail() == other.avail() && info.used() == other.used();
  }

  /** What was seen so far. */
  WatchReport.QueueReport report() {
    return report(0, 0);
  }

  final WatchReport.QueueReport report(long messages, long missedMessages) {
    return new WatchReport.QueueReport(queue.name(), publishedCount, usedCount, messages, missedMessages,
        missedBuffers, restarts, isAtLeast);
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
