// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;

/**
 * One chain as a device handles it: bytes in, bytes out, however the driver has cut them into buffers (virtio 1.3 §2.7.4.1
 * lets a device assume nothing about that). Numbers are little-endian. What is read beyond the end is 0, what is written
 * beyond it is lost, and {@link #isCut()} tells. Reused; belongs to the device's core.
 */
public final class Request {
  private final DescriptorChain chain = new DescriptorChain();
  private int readPiece;
  private long readAt;
  private long readable;
  private int writePiece;
  private long writeAt;
  private long room;
  private long written;
  private boolean isCut;

  /** Takes the next chain of a queue. @return false if there is none */
  boolean takeFrom(DeviceQueue queue) {
    if (!queue.pop(chain)) {
      return false;
    }
    readPiece = 0;
    readAt = 0;
    readable = chain.readableLength();
    writePiece = chain.readableCount();
    writeAt = 0;
    room = chain.writableLength();
    written = 0;
    isCut = false;
    return true;
  }

  DescriptorChain chain() {
    return chain;
  }

  /** Bytes that are left to read. */
  public long readable() {
    return readable;
  }

  /** Bytes that are left to write. */
  public long room() {
    return room;
  }

  /** Bytes written without a gap from the first one on: what the used ring may say (virtio 1.3 §2.7.8.2). */
  public long written() {
    return written;
  }

  /** Whether more was read or written than there is. */
  public boolean isCut() {
    return isCut;
  }

  /** The next byte. */
  public int u8() {
    if (readable == 0) {
      isCut = true;
      return 0;
    }
    while (readAt == chain.length(readPiece)) {
      readPiece++;
      readAt = 0;
    }
    readable--;
    return chain.region(readPiece).buffer().get(chain.offset(readPiece) + (int) readAt++) & 0xFF;
  }

  /** The next two bytes. */
  public int u16() {
    return u8() | u8() << 8;
  }

  /** The next four bytes, widened. */
  public long u32() {
    return u16() | (long) u16() << 16;
  }

  /** The next eight bytes. */
  public long u64() {
    return u32() | u32() << 32;
  }

  /** Goes on behind bytes that say nothing. */
  public void skip(int count) {
    for (int i = 0; i < count; i++) {
      u8();
    }
  }

  /** Takes up to {@code length} bytes; returns how many there were. */
  public int get(byte[] target, int offset, int length) {
    int taken = (int) Math.min(length, readable);
    int end = offset + taken;
    for (int at = offset; at < end;) {
      int piece = readPiece(end - at);
      chain.region(readPiece).buffer().get(chain.offset(readPiece) + (int) readAt, target, at, piece);
      at += piece;
      readAt += piece;
    }
    readable -= taken;
    return taken;
  }

  private int readPiece(int wanted) {
    while (readAt == chain.length(readPiece)) {
      readPiece++;
      readAt = 0;
    }
    return (int) Math.min(wanted, chain.length(readPiece) - readAt);
  }

  /** Writes a byte. */
  public void put8(int value) {
    if (room == 0) {
      isCut = true;
      return;
    }
    while (writeAt == chain.length(writePiece)) {
      writePiece++;
      writeAt = 0;
    }
    chain.region(writePiece).buffer().put(chain.offset(writePiece) + (int) writeAt++, (byte) value);
    room--;
    written++;
  }

  /** Writes two bytes. */
  public void put16(int value) {
    put8(value);
    put8(value >> 8);
  }

  /** Writes four bytes. */
  public void put32(long value) {
    put16((int) value);
    put16((int) (value >> 16));
  }

  /** Writes eight bytes. */
  public void put64(long value) {
    put32(value);
    put32(value >> 32);
  }

  /** Writes bytes, as many as there is room for; returns how many. */
  public int put(byte[] source, int offset, int length) {
    int given = (int) Math.min(length, room);
    int end = offset + given;
    for (int at = offset; at < end;) {
      while (writeAt == chain.length(writePiece)) {
        writePiece++;
        writeAt = 0;
      }
      int piece = (int) Math.min(end - at, chain.length(writePiece) - writeAt);
      chain.region(writePiece).buffer().put(chain.offset(writePiece) + (int) writeAt, source, at, piece);
      at += piece;
      writeAt += piece;
    }
    isCut |= given < length;
    room -= given;
    written += given;
    return given;
  }

  /** Writes zeros, as many as there is room for. */
  public void putZeros(int count) {
    for (int i = 0; i < count; i++) {
      put8(0);
    }
  }

  /** Writes the very last byte, where many devices have their status, wherever the writing has come so far. */
  public void putLast(int value) {
    if (room <= 1) {
      put8(value);
      return;
    }
    int last = chain.count() - 1;
    MemoryRegion region = chain.region(last);
    region.buffer().put(chain.offset(last) + (int) (chain.length(last) - 1), (byte) value);
  }

  /** Copies what was read or written so far, or is to be read: the readable part first. @return bytes copied */
  int copy(ByteBuffer target, long writtenBytes) {
    int copied = 0;
    long left = writtenBytes;
    for (int i = 0; i < chain.count() && copied < target.capacity(); i++) {
      long bytes = chain.isWritable(i) ? Math.min(left, chain.length(i)) : chain.length(i);
      int piece = (int) Math.min(bytes, target.capacity() - copied);
      target.put(copied, chain.region(i).buffer(), chain.offset(i), piece);
      copied += piece;
      left -= chain.isWritable(i) ? bytes : 0;
    }
    return copied;
  }
}
