// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/**
 * The events of one watched ring. Looks are apart, and what is seen at one has happened at any time since the one before:
 * before the first event that a look tells it is said since when.
 */
final class RingNews {
  private final StreamWriter out;
  private final int queue;
  private long since;
  private boolean isSaid = true;
  private boolean isAny;

  RingNews(StreamWriter out, int queue) {
    this.out = out;
    this.queue = queue;
  }

  /** What follows happened after this time. */
  void since(long nanos) {
    since = nanos;
    isSaid = false;
  }

  /** No news will follow: if there were any, since when there are none is said. */
  void end(long nanos, long lookedAt) {
    if (isAny) {
      out.at(nanos).core().polled(queue, lookedAt);
    }
  }

  /** The next event is of this time. */
  EventWriter at(long nanos) {
    if (!isSaid) {
      isSaid = true;
      isAny = true;
      out.at(nanos).core().polled(queue, since);
    }
    return out.at(nanos);
  }
}
