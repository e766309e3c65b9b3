// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.ringscope.analysis.state.QueueFormat;
import org.ringscope.protocol.firmware.ElfSymbols;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** What lies where in memory: the areas of the rings, as the trace describes them, and the symbols of an ELF file. */
final class MemoryNames {
  static final MemoryNames NONE = new MemoryNames(SystemDescription.EMPTY, ElfSymbols.NONE);

  /** A name for a stretch of memory. */
  record Area(String name, long address, long length) {
    String at(long other) {
      return other == address ? name : name + "+0x" + Long.toHexString(other - address);
    }
  }

  private final List<Area> rings = new ArrayList<>();
  private final ElfSymbols symbols;

  MemoryNames(SystemDescription system, ElfSymbols symbols) {
    this.symbols = symbols;
    for (QueueInfo queue : system.queues()) {
      if ((queue.flags() & QueueInfo.ADDRESSES_KNOWN) != 0 && queue.size() > 0) {
        add(system.queueName(queue.id()), queue);
      }
    }
  }

  private void add(String name, QueueInfo queue) {
    QueueFormat format = QueueFormat.of(queue);
    rings.add(new Area(name + " " + format.descriptorArea(), queue.desc(), 16L * queue.size()));
    rings.add(new Area(name + " " + format.driverArea(), queue.avail(), format.driverAreaBytes(queue.size())));
    rings.add(new Area(name + " " + format.deviceArea(), queue.used(), format.deviceAreaBytes(queue.size())));
  }

  /** What an address belongs to, null if nobody knows. */
  String at(long address) {
    for (Area ring : rings) {
      if (Long.compareUnsigned(address - ring.address(), ring.length()) < 0) {
        return ring.at(address);
      }
    }
    ElfSymbols.Symbol symbol = symbols.at(address);
    return symbol == null ? null : symbol.at(address);
  }

  /** What a line of bytes belongs to: its first byte, or else the first thing that begins in it; null if nobody knows. */
  String line(long address) {
    String name = at(address);
    for (Area ring : name == null ? rings : List.<Area>of()) {
      if (Long.compareUnsigned(ring.address() - address, MemoryLines.BYTES) < 0) {
        return ring.name();
      }
    }
    ElfSymbols.Symbol symbol = name == null ? symbols.firstIn(address, MemoryLines.BYTES) : null;
    return symbol == null ? name : symbol.name();
  }

  /** Where a ring's area or a symbol with exactly this name begins. */
  OptionalLong address(String name) {
    for (Area ring : rings) {
      if (ring.name().equals(name)) {
        return OptionalLong.of(ring.address());
      }
    }
    ElfSymbols.Symbol symbol = symbols.named(name);
    return symbol == null ? OptionalLong.empty() : OptionalLong.of(symbol.address());
  }

  /** At most {@code limit} names that contain a text: rings first, then symbols that begin with it, then others. */
  List<Area> matching(String text, int limit) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<Area> found =
        new ArrayList<>(rings.stream().filter(ring -> ring.name().toLowerCase(Locale.ROOT).contains(wanted))
            .limit(limit).toList());
    for (ElfSymbols.Symbol symbol : symbols.matching(text, limit - found.size())) {
      found.add(new Area(symbol.name(), symbol.address(), symbol.size()));
    }
    return found;
  }
}
