// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.util.List;

/**
 * What a {@link MemoryWatcher} has seen, and what it may have missed.
 *
 * @param nanos how long it has watched
 * @param polls how often it has looked
 * @param ending why it ended by itself, one line; null if it still runs or was closed
 */
public record WatchReport(long nanos, long polls, List<QueueReport> queues, String ending) {
  /**
   * One queue since the watch began.
   *
   * @param id {@code rpmsg0/0}
   * @param published buffers that the driver has published; of a packed ring those that were seen available
   * @param used buffers that the device has returned; of a packed ring those that were seen used
   * @param messages RPMsg messages that were read while they passed
   * @param missedMessages RPMsg messages that passed, and whose bytes were gone or not certain when they were looked at
   * @param missedBuffers buffers whose entry was overwritten before it was looked at; of a packed ring those that its
   *     slots tell of
   * @param restarts how often the ring began anew, or its device did
   * @param isAtLeast whether there may have been more buffers: a packed ring that has turned several times between two
   *     looks may look as if nothing had happened, and the index of a split ring may have wrapped
   */
  public record QueueReport(String id, long published, long used, long messages, long missedMessages,
      long missedBuffers, int restarts, boolean isAtLeast) {
    /** Whether nothing happened in it, as far as was seen. */
    public boolean isIdle() {
      return published == 0 && used == 0 && messages == 0 && missedMessages == 0 && missedBuffers == 0 && restarts == 0;
    }

    /** Both together: of one queue whose ring has moved. */
    QueueReport plus(QueueReport other) {
      return new QueueReport(id, published + other.published, used + other.used, messages + other.messages,
          missedMessages + other.missedMessages, missedBuffers + other.missedBuffers, restarts + other.restarts,
          isAtLeast || other.isAtLeast);
    }
  }

  public WatchReport {
    queues = List.copyOf(queues);
  }
}
