// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An ELF64 file that holds nothing but symbols, for tests of what names memory. */
public final class SymbolElf {
  private static final int HEADER = 64;
  private static final int SECTION = 64;
  private static final int SYMBOL = 24;
  private static final int OBJECT = 1;
  private static final int SYMBOL_TABLE = 2;
  private static final int STRING_TABLE = 3;

  private record Entry(String name, long address, long size) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds an object. */
  public SymbolElf add(String name, long address, long size) {
    entries.add(new Entry(name, address, size));
    return this;
  }

  /** The file: header, names, symbols, and the headers of three sections. */
  public byte[] build() {
    ByteBuffer names = ByteBuffer.allocate(1 + entries.stream().mapToInt(entry -> entry.name().length() + 1).sum());
    ByteBuffer symbols = ByteBuffer.allocate(SYMBOL * (entries.size() + 1)).order(ByteOrder.LITTLE_ENDIAN);
    names.put((byte) 0);
    symbols.position(SYMBOL);
    for (Entry entry : entries) {
      symbols.putInt(names.position()).put((byte) OBJECT).put((byte) 0).putShort((short) 1).putLong(entry.address())
          .putLong(entry.size());
      names.put(entry.name().getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }
    int symbolsAt = HEADER + names.capacity();
    int sectionsAt = symbolsAt + symbols.capacity();
    ByteBuffer file = ByteBuffer.allocate(sectionsAt + 3 * SECTION).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0, 0x464C457F).put(4, (byte) 2).put(5, (byte) 1).put(6, (byte) 1);
    file.putLong(0x28, sectionsAt).putShort(0x3A, (short) SECTION).putShort(0x3C, (short) 3);
    file.put(HEADER, names.array()).put(symbolsAt, symbols.array());
    section(file, sectionsAt + SECTION, SYMBOL_TABLE, symbolsAt, symbols.capacity(), 2, SYMBOL);
    section(file, sectionsAt + 2 * SECTION, STRING_TABLE, HEADER, names.capacity(), 0, 0);
    return file.array();
  }

  private static void section(ByteBuffer file, int at, int type, long offset, long size, int link, long entry) {
    file.putInt(at + 4, type).putLong(at + 24, offset).putLong(at + 32, size).putInt(at + 40, link).putLong(at + 56,
        entry);
  }
}
