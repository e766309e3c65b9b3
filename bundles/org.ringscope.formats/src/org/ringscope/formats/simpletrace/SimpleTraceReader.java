// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.simpletrace;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Reads the records of one file, as QEMU {@code scripts/simpletrace.py} does. Everything is checked; a record that the
 * file's end cuts is where reading ends. For one thread.
 */
final class SimpleTraceReader implements Closeable {
  static final long HEADER_EVENT = -1;
  static final long DROPPED_EVENT = -2;
  static final long MAGIC = 0xF2B177CB0AA429B4L;
  static final int HEADER_BYTES = 24;
  static final int VERSION = 4;

  private static final long MAPPING = 0;
  private static final long EVENT = 1;
  private static final int RECORD_BYTES = 24;
  private static final int LONGEST_RECORD = 1 << 20;
  private static final int LONGEST_NAME = 512;

  private final Path file;
  private final DataInputStream in;
  private final boolean swapped;
  private long offset;
  private long recordOffset;
  private boolean truncated;

  private boolean isMapping;
  private long event;
  private long nanos;
  private String name;
  private ByteBuffer arguments = ByteBuffer.allocate(256);

  SimpleTraceReader(Path file) throws IOException {
    this.file = file;
    in = new DataInputStream(ImportInput.open(file));
    try {
      byte[] header = in.readNBytes(HEADER_BYTES);
      offset = header.length;
      ByteOrder order = orderOf(header);
      if (order == null) {
        throw new MalformedInputException(file, 0, "is no simpletrace file");
      }
      swapped = order == ByteOrder.LITTLE_ENDIAN;
      long version = header.length < HEADER_BYTES ? 0 : ByteBuffer.wrap(header).order(order).getLong(16);
      if (version != VERSION) {
        throw new MalformedInputException(file, 16,
            "simpletrace version=" + Long.toUnsignedString(version) + ", only 4 is known");
      }
      arguments.order(order);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Byte order by the magic number, null if these are not the first bytes of such a file. */
  static ByteOrder orderOf(byte[] head) {
    if (head.length < 16 || ByteBuffer.wrap(head).getLong(0) != HEADER_EVENT) {
      return null;
    }
    long magic = ByteBuffer.wrap(head).getLong(8);
    return magic == MAGIC ? ByteOrder.BIG_ENDIAN : Long.reverseBytes(magic) == MAGIC ? ByteOrder.LITTLE_ENDIAN : null;
  }

  /** Moves to the next record; false at the end. */
  boolean next() throws IOException {
    recordOffset = offset;
    int first = in.read();
    if (first < 0) {
      return false;
    }
    try {
      long type = ((long) first << 56) | ((long) in.readUnsignedByte() << 48) | ((long) in.readUnsignedShort() << 32)
          | (in.readInt() & 0xFFFFFFFFL);
      offset += 8;
      type = swapped ? Long.reverseBytes(type) : type;
      isMapping = type == MAPPING;
      if (isMapping) {
        readMapping();
      } else if (type == EVENT) {
        readEvent();
      } else {
        throw new MalformedInputException(file, recordOffset,
            "record type=" + Long.toUnsignedString(type) + " is unknown");
      }
      return true;
    } catch (EOFException e) {
      truncated = true;
      return false;
    }
  }

  private void readMapping() throws IOException {
    event = readLong();
    int length = readInt();
    if (length < 0 || length > LONGEST_NAME) {
      throw new MalformedInputException(file, recordOffset, "name length=" + Integer.toUnsignedString(length));
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    offset += length;
    name = new String(bytes, StandardCharsets.US_ASCII);
  }

  private void readEvent() throws IOException {
    event = readLong();
    nanos = readLong();
    int length = readInt();
    readInt(); // the process, which is always the same one
    if (length < RECORD_BYTES || length > LONGEST_RECORD) {
      throw new MalformedInputException(file, recordOffset, "record length=" + Integer.toUnsignedString(length));
    }
    int count = length - RECORD_BYTES;
    if (arguments.capacity() < count) {
      arguments = ByteBuffer.allocate(count).order(arguments.order());
    }
    in.readFully(arguments.array(), 0, count);
    offset += count;
    arguments.clear().limit(count);
  }

  private long readLong() throws IOException {
    long value = in.readLong();
    offset += 8;
    return swapped ? Long.reverseBytes(value) : value;
  }

  private int readInt() throws IOException {
    int value = in.readInt();
    offset += 4;
    return swapped ? Integer.reverseBytes(value) : value;
  }

  /** Whether the record gives an event's number its name; else it is an event. */
  boolean isMapping() {
    return isMapping;
  }

  /** Number of the event, {@link #DROPPED_EVENT} for events that were lost. */
  long event() {
    return event;
  }

  /** The name that a mapping gives. */
  String name() {
    return name;
  }

  /** Time of an event on the recorder's monotonic clock. */
  long nanos() {
    return nanos;
  }

  /** Argument bytes of an event, from 0 to the limit; reused. */
  ByteBuffer arguments() {
    return arguments;
  }

  /** Where the record begins. */
  long recordOffset() {
    return recordOffset;
  }

  long bytesRead() {
    return offset;
  }

  /** Whether the end of the file cut the last record. */
  boolean isTruncated() {
    return truncated;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
