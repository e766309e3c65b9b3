// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;

/** Walks over the events of all streams in the merged order: time, causality, stream, sequence. For one thread. */
public final class EventCursor {
  public void seekToBegin() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The following {@link #next} gives the first event at or after this time. */
  public void seek(long nanos) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Stands on the event of this position, so that {@link #next} gives the one after it; false when there is none there (then it stands after the last event up to the position's time). */
  public boolean seek(Position position) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Moves to the next event; false at the end. In a followed trace more may come after {@link Trace#refresh}. */
  public boolean next() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Moves to the event before the one it stands on; false (and standing before the first) at the beginning. */
  public boolean previous() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The event that it stands on: one reused view. */
  public EventView event() {
    throw new UnsupportedOperationException();
  }
}
