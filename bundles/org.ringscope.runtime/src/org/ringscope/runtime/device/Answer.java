// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;

/** What a driver gets back: its request, and what the device has written. Reused; valid during the call that has it. */
public final class Answer {
  private ByteBuffer memory;
  private int request;
  private int readable;
  private int room;
  private int written;
  private long tag;

  Answer of(ByteBuffer newMemory, int newRequest, int newReadable, int newRoom, long newWritten, long newTag) {
    memory = newMemory;
    request = newRequest;
    readable = newReadable;
    room = newRoom;
    written = (int) Math.min(newWritten, newRoom);
    tag = newTag;
    return this;
  }

  /** What was given with the request. */
  public long tag() {
    return tag;
  }

  /** Bytes that the device says it has written, from the first one on. */
  public int written() {
    return written;
  }

  /** The byte at {@code offset} of what the device writes; 0 outside of it. */
  public int u8(int offset) {
    return offset < 0 || offset >= room ? 0 : memory.get(request + readable + offset) & 0xFF;
  }

  public int u16(int offset) {
    return u8(offset) | u8(offset + 1) << 8;
  }

  /** Widened. */
  public long u32(int offset) {
    return u16(offset) | (long) u16(offset + 2) << 16;
  }

  public long u64(int offset) {
    return u32(offset) | u32(offset + 4) << 32;
  }

  /** The last byte that the device could write, where many devices have their status. */
  public int last() {
    return u8(room - 1);
  }

  /** The byte at {@code offset} of the request; 0 outside of it. */
  public int asked(int offset) {
    return offset < 0 || offset >= readable ? 0 : memory.get(request + offset) & 0xFF;
  }

  /** Copies up to {@code length} bytes that the device has written; returns how many there were. */
  public int get(int offset, byte[] target, int targetOffset, int length) {
    int count = Math.max(0, Math.min(length, room - offset));
    memory.get(request + readable + offset, target, targetOffset, count);
    return count;
  }
}
