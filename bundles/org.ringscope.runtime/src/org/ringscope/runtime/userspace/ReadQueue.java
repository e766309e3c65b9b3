// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.userspace;

import java.nio.ByteBuffer;

/** Messages that wait for a reader, each with its length in front. Grows with what waits, up to a limit. */
final class ReadQueue {
  private static final int LEAST = 4096;

  private final int mostBytes;
  private ByteBuffer bytes = ByteBuffer.allocate(LEAST);
  private int begin;
  private int end;
  private int count;

  ReadQueue(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int size() {
    return count;
  }

  /** Copies a message into the queue. @return false when it is full */
  boolean add(ByteBuffer message, int offset, int length) {
    int needed = Integer.BYTES + length;
    if (end + needed > bytes.capacity() && !makeRoom(needed)) {
      return false;
    }
    bytes.putInt(end, length);
    bytes.put(end + Integer.BYTES, message, offset, length);
    end += needed;
    count++;
    return true;
  }

  private boolean makeRoom(int needed) {
    int used = end - begin;
    if (used + needed > mostBytes) {
      return false;
    }
    ByteBuffer larger = bytes;
    if (used + needed > bytes.capacity() / 2) {
      larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), Integer.highestOneBit(used + needed) << 2));
    }
    larger.put(0, bytes, begin, used);
    bytes = larger;
    begin = 0;
    end = used;
    return true;
  }

  /** Takes the first message; what does not fit is gone. @return bytes copied */
  int take(ByteBuffer into, int offset, int room) {
    int length = bytes.getInt(begin);
    int copied = Math.min(length, room);
    into.put(offset, bytes, begin + Integer.BYTES, copied);
    begin += Integer.BYTES + length;
    if (--count == 0) {
      begin = 0;
      end = 0;
    }
    return copied;
  }

  void clear() {
    begin = 0;
    end = 0;
    count = 0;
  }
}
