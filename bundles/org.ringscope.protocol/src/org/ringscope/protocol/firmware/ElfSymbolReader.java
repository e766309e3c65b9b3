// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a symbol table of a file that nobody vouches for: every offset is checked against the file before it is followed,
 * and no table may be larger than a sane linker makes it.
 */
final class ElfSymbolReader {
  private static final int MACHINE_ARM = 40;
  /** A whole Linux kernel needs 5 MiB. */
  private static final long MOST_SYMBOL_BYTES = 16L << 20;
  private static final long MOST_NAME_BYTES = 64L << 20;
  /** A name is cut here: names of a hostile file may overlap without end. */
  private static final int LONGEST_NAME = 256;

  private static final int SYMBOL_TABLE = 2;
  private static final int STRING_TABLE = 3;
  private static final int DYNAMIC_SYMBOLS = 11;

  private static final int FIRST_RESERVED_SECTION = 0xFF00;
  private static final int NO_TYPE = 0;
  private static final int OBJECT = 1;
  private static final int FUNCTION = 2;

  /** Positional reads: from a file, or from memory. */
  @FunctionalInterface
  interface Bytes {
    int read(ByteBuffer target, long position) throws IOException;
  }

  private record Table(long headerOffset, int type, long offset, long size, int link, long entrySize) {}

  private final long size;
  private final Bytes bytes;
  private ElfLayout layout;
  private int machine;

  ElfSymbolReader(long size, Bytes bytes) {
    this.size = size;
    this.bytes = bytes;
  }

  ElfSymbols read() throws IOException {
    require(size >= ElfLayout.ELF32.headerLength(), 0, "Image is too small");
    ByteBuffer header = load(0, (int) Math.min(size, ElfLayout.ELF64.headerLength()), "header");
    require(header.getInt(0) == ElfLayout.MAGIC, 0, "Image is corrupted (bad magic)");
    int width = header.get(ElfLayout.CLASS);
    require(width == ElfLayout.CLASS_32 || width == ElfLayout.CLASS_64, ElfLayout.CLASS, "Unsupported class: " + width);
    require(header.get(ElfLayout.DATA) == ElfLayout.LITTLE_ENDIAN, ElfLayout.DATA, "Unsupported firmware endianness");
    layout = width == ElfLayout.CLASS_32 ? ElfLayout.ELF32 : ElfLayout.ELF64;
    require(size >= layout.headerLength(), 0, "Image is too small");
    machine = u16(header, ElfLayout.MACHINE);
    List<Table> tables = tables(header);
    Table symbols = tables.stream().filter(table -> table.type() == SYMBOL_TABLE).findFirst()
        .or(() -> tables.stream().filter(table -> table.type() == DYNAMIC_SYMBOLS).findFirst()).orElse(null);
    return symbols == null ? ElfSymbols.NONE : symbols(symbols, tables);
  }

  private List<Table> tables(ByteBuffer header) throws IOException {
    int count = u16(header, layout.sectionHeaderCount());
    if (count == 0) {
      return List.of();
    }
    long at = word(header, layout.sectionHeaders());
    require(u16(header, layout.sectionHeaderLength()) == layout.sectionLength(), layout.sectionHeaderLength(),
        "unsupported section header size");
    require(FirmwareElfReader.isWithin(at, (long) count * layout.sectionLength(), size), layout.sectionHeaders(),
        "section headers truncated");
    ByteBuffer headers = load(at, count * layout.sectionLength(), "section headers");
    List<Table> tables = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int own = i * layout.sectionLength();
      tables.add(new Table(at + own, headers.getInt(own + ElfLayout.SECTION_TYPE),
          word(headers, own + layout.sectionOffset()),
          word(headers, own + layout.sectionSize()), headers.getInt(own + layout.sectionSize() + layout.wordLength()),
          word(headers, own + layout.sectionLength() - layout.wordLength())));
    }
    return tables;
  }

  private ElfSymbols symbols(Table table, List<Table> tables) throws IOException {
    int entry = layout.wordLength() == 4 ? 16 : 24;
    require(table.entrySize() == entry, table.headerOffset(), "symbol size " + table.entrySize() + " is not " + entry);
    require(table.size() % entry == 0, table.headerOffset(), "symbol table ends in the middle of a symbol");
    require(table.link() > 0 && table.link() < tables.size(), table.headerOffset(), "symbol table without names");
    Table names = tables.get(table.link());
    require(names.type() == STRING_TABLE, names.headerOffset(), "names of symbols are no string table");
    ByteBuffer symbols = load(table, MOST_SYMBOL_BYTES, "symbol table");
    ByteBuffer strings = load(names, MOST_NAME_BYTES, "string table");
    List<ElfSymbols.Symbol> found = new ArrayList<>();
    for (int at = 0; at < symbols.limit(); at += entry) {
      long name = Integer.toUnsignedLong(symbols.getInt(at));
      require(name < strings.limit() || name == 0, table.offset() + at,
          "name of a symbol lies outside of the string table");
      ElfSymbols.Symbol symbol = layout.wordLength() == 4
          ? symbol(symbols.get(at + 12), u16(symbols, at + 14), u32(symbols, at + 4), u32(symbols, at + 8), strings,
              (int) name)
          : symbol(symbols.get(at + 4), u16(symbols, at + 6), symbols.getLong(at + 8), symbols.getLong(at + 16),
              strings, (int) name);
      if (symbol != null) {
        found.add(symbol);
      }
    }
    return new ElfSymbols(found);
  }

  /** A symbol that names a place in memory; null for imports, constants, sections, files and marks of the assembler. */
  private ElfSymbols.Symbol symbol(int info, int section, long value, long length, ByteBuffer strings, int name) {
    int type = info & 0xF;
    boolean isPlace =
        (type == NO_TYPE || type == OBJECT || type == FUNCTION) && section > 0 && section < FIRST_RESERVED_SECTION;
    if (!isPlace || name == 0 || strings.get(name) == 0 || strings.get(name) == '$') {
      return null;
    }
    // bit 0 of an ARM function's address says that its code is Thumb
    long address = machine == MACHINE_ARM && type == FUNCTION ? value & ~1L : value;
    return new ElfSymbols.Symbol(text(strings, name), address, Math.max(0, length));
  }

  private static String text(ByteBuffer strings, int from) {
    int end = from;
    while (end < strings.limit() && end - from < LONGEST_NAME && strings.get(end) != 0) {
      end++;
    }
    return new String(strings.array(), from, end - from, StandardCharsets.UTF_8);
  }

  private ByteBuffer load(Table table, long limit, String what) throws IOException {
    require(FirmwareElfReader.isWithin(table.offset(), table.size(), size), table.headerOffset(), what + " truncated");
    require(table.size() <= limit, table.headerOffset(), what + " of more than " + limit + " bytes");
    return load(table.offset(), (int) table.size(), what);
  }

  private ByteBuffer load(long offset, int length, String what) throws IOException {
    ByteBuffer target = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (target.hasRemaining()) {
      // a file may shrink while it is read
      require(bytes.read(target, offset + target.position()) > 0, offset + target.position(), what + " truncated");
    }
    return target.flip();
  }

  private long word(ByteBuffer from, int at) {
    return layout.wordLength() == 8 ? from.getLong(at) : u32(from, at);
  }

  private static long u32(ByteBuffer from, int at) {
    return Integer.toUnsignedLong(from.getInt(at));
  }

  private static int u16(ByteBuffer from, int at) {
    return Short.toUnsignedInt(from.getShort(at));
  }

  private static void require(boolean holds, long offset, String reason) throws MalformedFirmwareException {
    if (!holds) {
      throw new MalformedFirmwareException(offset, reason);
    }
  }
}
