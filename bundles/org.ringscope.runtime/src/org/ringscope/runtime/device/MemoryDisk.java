// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A disk in memory, zero at first; it takes memory for what was written only. */
public final class MemoryDisk implements Disk {
  private static final int PAGE_BYTES = 64 * 1024;

  private final long bytes;
  private final Map<Long, byte[]> pages = new HashMap<>();

  public MemoryDisk(long bytes) {
    this.bytes = bytes;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public void read(long from, byte[] target, int offset, int length) {
    int done = 0;
    while (done < length) {
      int at = (int) ((from + done) % PAGE_BYTES);
      int piece = Math.min(length - done, PAGE_BYTES - at);
      byte[] page = pages.get((from + done) / PAGE_BYTES);
      if (page == null) {
        Arrays.fill(target, offset + done, offset + done + piece, (byte) 0);
      } else {
        System.arraycopy(page, at, target, offset + done, piece);
      }
      done += piece;
    }
  }

  @Override
  public void write(long to, byte[] source, int offset, int length) {
    int done = 0;
    while (done < length) {
      int at = (int) ((to + done) % PAGE_BYTES);
      int piece = Math.min(length - done, PAGE_BYTES - at);
      byte[] page = pages.computeIfAbsent((to + done) / PAGE_BYTES, any -> new byte[PAGE_BYTES]);
      System.arraycopy(source, offset + done, page, at, piece);
      done += piece;
    }
  }

  @Override
  public void zero(long from, long length) {
    long done = 0;
    while (done < length) {
      int at = (int) ((from + done) % PAGE_BYTES);
      int piece = (int) Math.min(length - done, PAGE_BYTES - at);
      byte[] page = pages.get((from + done) / PAGE_BYTES);
      if (page != null) {
        Arrays.fill(page, at, at + piece, (byte) 0);
      }
      done += piece;
    }
  }
}
