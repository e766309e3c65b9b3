// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Reads integers of any number of bits from a packet of a file, through a window of fixed size. Little-endian fields fill
 * from the low bits of a byte, big-endian ones from the high bits (CTF 1.8 §4.1.5).
 */
final class BitReader implements Closeable {
  private static final int WINDOW_BYTES = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final long fileBytes;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES).limit(0);
  private long windowAt;
  private long origin;
  private long bit;
  private long endBit;

  BitReader(Path file) throws IOException {
    this.file = file;
    channel = FileChannel.open(file);
    fileBytes = channel.size();
  }

  long fileBytes() {
    return fileBytes;
  }

  /** Goes to the packet at this byte of the file; until {@link #setEnd} it may reach to the file's end. */
  void beginPacket(long atByte) {
    origin = atByte;
    bit = 0;
    endBit = 8 * (fileBytes - atByte);
  }

  /** Where the packet's content ends, in bits from its begin. */
  void setEnd(long atBit) {
    endBit = Math.min(atBit, 8 * (fileBytes - origin));
  }

  /** Bits from the packet's begin. */
  long position() {
    return bit;
  }

  long remaining() {
    return endBit - bit;
  }

  void align(int bits) throws MalformedInputException {
    long aligned = (bit + bits - 1) & -(long) bits;
    if (aligned > endBit) {
      throw malformed("the packet ends within a field");
    }
    bit = aligned;
  }

  void skip(long bits) throws MalformedInputException {
    need(bits);
    bit += bits;
  }

  /** The next 1 to 64 bits, widened with zeros. */
  long read(int size, boolean bigEndian) throws IOException {
    need(size);
    if ((bit & 7) == 0 && (size == 8 || size == 16 || size == 32 || size == 64)) {
      return readBytes(size / 8, bigEndian);
    }
    long value = 0;
    for (int got = 0; got < size;) {
      int offset = (int) (bit & 7);
      int count = Math.min(8 - offset, size - got);
      int mask = (1 << count) - 1;
      int octet = octet(origin + (bit >> 3));
      if (bigEndian) {
        value = value << count | octet >> 8 - offset - count & mask;
      } else {
        value |= (long) (octet >> offset & mask) << got;
      }
      got += count;
      bit += count;
    }
    return value;
  }

  MalformedInputException malformed(String reason) {
    return new MalformedInputException(file, origin + (bit >> 3), reason);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private long readBytes(int count, boolean bigEndian) throws IOException {
    int at = ensure(origin + (bit >> 3), count);
    bit += 8L * count;
    window.order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    return switch (count) {
      case 1 -> window.get(at) & 0xFFL;
      case 2 -> Short.toUnsignedLong(window.getShort(at));
      case 4 -> window.getInt(at) & 0xFFFF_FFFFL;
      default -> window.getLong(at);
    };
  }

  private int octet(long at) throws IOException {
    return window.get(ensure(at, 1)) & 0xFF;
  }

  private void need(long bits) throws MalformedInputException {
    if (bits > endBit - bit) {
      throw malformed("the packet ends within a field");
    }
  }

  /** Index in the window of a byte of the file, with {@code count} bytes there. */
  private int ensure(long at, int count) throws IOException {
    if (at < windowAt || at + count > windowAt + window.limit()) {
      windowAt = at;
      window.clear();
      while (window.hasRemaining() && channel.read(window, windowAt + window.position()) > 0) {
        // until the window is full or the file ends
      }
      window.flip();
      if (window.limit() < count) {
        throw malformed("the file has become shorter");
      }
    }
    return (int) (at - windowAt);
  }
}
