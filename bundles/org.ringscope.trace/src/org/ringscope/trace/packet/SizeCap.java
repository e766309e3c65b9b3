// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.util.ArrayDeque;

/** Keeps the files of all event streams together below a size by deleting the oldest closed ones (flight recorder). Any thread. */
public final class SizeCap {
  private record ClosedFile(StreamFiles stream, int number, long bytes) {}

  /** Per stream so many files fill the cap: a stream loses at most this part of its share at once. */
  private static final int FILES_PER_STREAM = 4;

  public static final SizeCap NONE = new SizeCap(0);

  private final long capBytes;
  private final ArrayDeque<ClosedFile> closed = new ArrayDeque<>();
  private int streams;
  private long total;
  private boolean keeping;

  public SizeCap(long capBytes) {
    this.capBytes = capBytes;
  }

  public synchronized void streamAdded() {
    streams++;
  }

  public synchronized void keep() {
    keeping = true;
  }

  synchronized boolean isFileFull(long fileBytes) {
    return capBytes > 0 && !keeping && fileBytes > 0
        && fileBytes >= capBytes / (FILES_PER_STREAM * Math.max(1, streams));
  }

  synchronized void fileClosed(StreamFiles stream, int number, long bytes) {
    if (capBytes > 0) {
      closed.add(new ClosedFile(stream, number, bytes));
    }
  }

  synchronized void grown(long bytes) {
    total += bytes;
  }

  /** Deletes oldest files until this many more bytes fit, as far as there are closed ones. */
  synchronized void makeRoom(long bytes) {
    while (capBytes > 0 && !keeping && total + bytes > capBytes && !closed.isEmpty()) {
      ClosedFile oldest = closed.peek();
      if (!oldest.stream.deleteFile(oldest.number)) {
        return; // somebody holds it; tried again with the next packet
      }
      total -= oldest.bytes;
      closed.remove();
    }
  }
}
