// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.IOException;

/**
 * Counts the events of a stream that could not be written, and which of these a packet on disk tells of. Written by the stream's owner;
 * {@link #count} and {@link #failure} are for any thread.
 */
public final class Losses {
  private volatile long count;
  private volatile IOException failure;
  private long told;
  private long beingTold;

  public long count() {
    return count;
  }

  /** Why a packet was lost first, or null. */
  public IOException failure() {
    return failure;
  }

  public void failed(IOException cause) {
    if (failure == null) { // one writer
      failure = cause;
    }
  }

  public void add(long events) {
    count = count + events; // one writer
  }

  /** Losses that no packet on disk tells of. */
  public long untold() {
    return count - told;
  }

  /** A packet begins: it tells of all losses up to now. */
  public void tell() {
    beingTold = count;
  }

  /** What the open packet says in its header. */
  public long beingTold() {
    return beingTold;
  }

  /** The open packet is on disk. */
  public void arrived() {
    told = beingTold;
  }
}
