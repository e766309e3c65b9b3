// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes memory as the files that other tools make of it. */
public final class MemoryImages {
  public record Piece(long address, byte[] bytes) {}

  private MemoryImages() {}

  public static String intelHex(List<Piece> pieces, int perLine) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      long upper = -1;
      for (int at = 0; at < piece.bytes().length;) {
        long address = piece.address() + at;
        if (address >>> 16 != upper) {
          upper = address >>> 16;
          hexRecord(text, 0, 4, new byte[] {(byte) (upper >> 8), (byte) upper}, 0, 2);
        }
        int room = (int) Math.min(0x1_0000 - (address & 0xFFFF), Math.min(perLine, piece.bytes().length - at));
        hexRecord(text, (int) address & 0xFFFF, 0, piece.bytes(), at, room);
        at += room;
      }
    }
    hexRecord(text, 0, 1, new byte[0], 0, 0);
    return text.toString();
  }

  private static void hexRecord(StringBuilder text, int offset, int type, byte[] bytes, int from, int length) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(length);
    record.write(offset >> 8);
    record.write(offset);
    record.write(type);
    record.write(bytes, from, length);
    line(text.append(':'), record, 0);
  }

  public static String sRecords(List<Piece> pieces, int type, int perLine) {
    StringBuilder text = new StringBuilder();
    sRecord(text, 0, 2, 0, "test".getBytes(), 0, 4);
    int count = 0;
    for (Piece piece : pieces) {
      for (int at = 0; at < piece.bytes().length; at += perLine) {
        sRecord(text, type, type + 1, piece.address() + at, piece.bytes(), at,
            Math.min(perLine, piece.bytes().length - at));
        count++;
      }
    }
    sRecord(text, 5, 2, count & 0xFFFF, new byte[0], 0, 0);
    sRecord(text, 10 - type, type + 1, 0, new byte[0], 0, 0);
    return text.toString();
  }

  private static void sRecord(StringBuilder text, int type, int addressBytes, long address, byte[] bytes, int from,
      int length) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(addressBytes + length + 1);
    for (int i = addressBytes - 1; i >= 0; i--) {
      record.write((int) (address >> 8 * i));
    }
    record.write(bytes, from, length);
    line(text.append('S').append(type), record, 0xFF);
  }

  private static void line(StringBuilder text, ByteArrayOutputStream record, int total) {
    int sum = 0;
    for (byte b : record.toByteArray()) {
      sum += b;
    }
    record.write(total - sum);
    for (byte b : record.toByteArray()) {
      text.append("%02X".formatted(b));
    }
    text.append('\n');
  }

  /** A core with a PT_NOTE in front and a PT_LOAD per piece, physical and virtual addresses apart. */
  public static byte[] core(List<Piece> pieces, boolean wide, boolean extended) {
    int header = wide ? 64 : 52;
    int entry = wide ? 56 : 32;
    int section = wide ? 64 : 40;
    int count = pieces.size() + 1;
    int data = header + entry * count + section;
    int total = data + pieces.stream().mapToInt(piece -> piece.bytes().length).sum();
    ByteBuffer file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0, 0x464C457F).put(4, (byte) (wide ? 2 : 1)).put(5, (byte) 1).put(6, (byte) 1);
    file.putShort(0x10, (short) 4).putShort(0x12, (short) (wide ? 62 : 40)).putInt(0x14, 1);
    word(file, wide ? 0x20 : 0x1C, header, wide);
    word(file, wide ? 0x28 : 0x20, header + entry * count, wide);
    file.putShort(wide ? 0x36 : 0x2A, (short) entry).putShort(wide ? 0x38 : 0x2C, (short) (extended ? 0xFFFF : count));
    file.putInt(header + entry * count + (wide ? 0x2C : 0x1C), count);
    file.putInt(header, 4); // PT_NOTE
    int at = data;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int to = header + entry * (i + 1);
      file.putInt(to, 1);
      word(file, to + (wide ? 8 : 4), at, wide);
      word(file, to + (wide ? 16 : 8), 0x7700_0000L + piece.address() % 0x1000, wide);
      word(file, to + (wide ? 24 : 12), piece.address(), wide);
      word(file, to + (wide ? 32 : 16), piece.bytes().length, wide);
      word(file, to + (wide ? 40 : 20), piece.bytes().length + 0x100, wide); // longer in memory: the rest is absent
      file.put(at, piece.bytes());
      at += piece.bytes().length;
    }
    return file.array();
  }

  private static void word(ByteBuffer file, int at, long value, boolean wide) {
    if (wide) {
      file.putLong(at, value);
    } else {
      file.putInt(at, (int) value);
    }
  }
}
