// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;

/**
 * Counts the events of a stream that could not be written, and which of these a packet on disk tells of. Written by the stream's owner;
 * {@link #count} and {@link #failure} are for any thread.
 */
final class Losses {
  private volatile long count;
  private volatile IOException failure;
  private long told;
  private long beingTold;

  long count() {
    return count;
  }

  /** Why a packet was lost first, or null. */
  IOException failure() {
    return failure;
  }

  void failed(IOException cause) {
    if (failure == null) { // one writer
      failure = cause;
    }
  }

  void add(long events) {
    count = count + events; // one writer
  }

  /** Losses that no packet on disk tells of. */
  long untold() {
    return count - told;
  }

  /** A packet begins: it tells of all losses up to now. */
  void tell() {
    beingTold = count;
  }

  /** What the open packet says in its header. */
  long beingTold() {
    return beingTold;
  }

  /** The open packet is on disk. */
  void arrived() {
    told = beingTold;
  }
}
