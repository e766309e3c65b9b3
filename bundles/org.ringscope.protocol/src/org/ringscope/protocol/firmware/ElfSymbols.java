// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The functions and objects that an ELF file names (System V ABI, chapter 4, "Symbol Table"), by address. Addresses are
 * those that the file was linked for. Immutable.
 */
public final class ElfSymbols {
  /** No symbols at all. */
  public static final ElfSymbols NONE = new ElfSymbols(List.of());
  /** A symbol without a size reaches to the next one, but not farther than this. */
  private static final long FARTHEST_OFFSET = 1 << 20;

  /** One name. @param size in bytes, 0 where the file does not say */
  public record Symbol(String name, long address, long size) {
    /** The name and how far behind its begin an address lies: {@code main}, {@code main+0x1c}. */
    public String at(long other) {
      return other == address ? name : name + "+0x" + Long.toHexString(other - address);
    }
  }

  private final List<Symbol> symbols;

  ElfSymbols(List<Symbol> unsorted) {
    List<Symbol> sorted = new ArrayList<>(unsorted);
    // of several names of one address the last is the one with the largest size: it says most
    sorted.sort(Comparator.comparing(Symbol::address, Long::compareUnsigned).thenComparingLong(Symbol::size)
        .thenComparing(Symbol::name));
    symbols = List.copyOf(sorted);
  }

  /**
   * Reads {@code .symtab}, or {@code .dynsym} where there is no other, of an ELF file of 32 or 64 bits; of the file's bytes
   * only the tables are loaded.
   *
   * @throws MalformedFirmwareException when it is no little-endian ELF file, or a table breaks a rule or leaves the file
   */
  public static ElfSymbols read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new ElfSymbolReader(channel.size(), channel::read).read();
    }
  }

  /** As above, from position to limit of bytes in memory. */
  public static ElfSymbols read(ByteBuffer file) throws IOException {
    ByteBuffer bytes = file.slice();
    return new ElfSymbolReader(bytes.limit(), (target, position) -> {
      int count = (int) Math.min(target.remaining(), bytes.limit() - position);
      target.put(bytes.slice((int) position, count));
      return count;
    }).read();
  }

  /** In the order of unsigned addresses. */
  public List<Symbol> symbols() {
    return symbols;
  }

  public boolean isEmpty() {
    return symbols.isEmpty();
  }

  /** The symbol that an address belongs to, null if there is none. */
  public Symbol at(long address) {
    int index = firstAfter(address) - 1;
    if (index < 0) {
      return null;
    }
    Symbol symbol = symbols.get(index);
    long reach = symbol.size() == 0 ? FARTHEST_OFFSET : symbol.size();
    return Long.compareUnsigned(address - symbol.address(), reach) < 0 ? symbol : null;
  }

  /** The first symbol that begins in a stretch of addresses, null if none does. */
  public Symbol firstIn(long address, int length) {
    int index = address == 0 ? 0 : firstAfter(address - 1);
    boolean begins = index < symbols.size() && Long.compareUnsigned(symbols.get(index).address() - address, length) < 0;
    return begins ? symbols.get(index) : null;
  }

  /** The symbol with exactly this name, null if there is none. */
  public Symbol named(String name) {
    return symbols.stream().filter(symbol -> symbol.name().equals(name)).findFirst().orElse(null);
  }

  /** At most {@code limit} symbols whose names contain a text, upper or lower case; those that begin with it come first. */
  public List<Symbol> matching(String text, int limit) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<Symbol> begin = new ArrayList<>();
    List<Symbol> contain = new ArrayList<>();
    for (int i = 0; i < symbols.size() && begin.size() < limit; i++) {
      String name = symbols.get(i).name().toLowerCase(Locale.ROOT);
      if (name.startsWith(wanted)) {
        begin.add(symbols.get(i));
      } else if (contain.size() < limit && name.contains(wanted)) {
        contain.add(symbols.get(i));
      }
    }
    begin.addAll(contain.subList(0, Math.min(contain.size(), limit - begin.size())));
    return begin;
  }

  private int firstAfter(long address) {
    int low = 0;
    int high = symbols.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(symbols.get(middle).address(), address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
