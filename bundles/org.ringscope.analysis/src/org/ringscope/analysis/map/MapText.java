// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.text.TimeText;

/** What a memory map says in words. */
public final class MapText {
  private static final String[] UNITS = {" KiB", " MiB", " GiB", " TiB", " PiB", " EiB"};
  private static final int UNIT_BITS = 10;

  private MapText() {}

  /** {@code 518 B}, {@code 256 KiB}, {@code 1.5 GiB}; about where it does not divide. */
  public static String bytes(long size) {
    if (size >= 0 && size < 1 << UNIT_BITS) {
      return size + " B";
    }
    int unit = Math.min(UNITS.length, (Long.SIZE - 1 - Long.numberOfLeadingZeros(size)) / UNIT_BITS);
    double value = (size >>> 1) / (double) (1L << unit * UNIT_BITS - 1);
    String text =
        value == Math.rint(value) ? TimeText.grouped((long) value) : String.format(Locale.ROOT, "%.1f", value);
    return text + UNITS[unit - 1];
  }

  public static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  /** {@code 0x3ed00000 to 0x3ed0ffff}. */
  public static String range(long address, long size) {
    return hex(address) + " to " + hex(address + size - 1);
  }

  /** Everything that is known of an area, in lines. */
  public static String of(MemoryMap map, int place) {
    MapArea area = map.areas().get(place);
    StringJoiner lines = new StringJoiner("\n");
    lines.add(area.name() + (area.kind().isRing() || area.name().contains(area.kind().text()) ? ""
        : ", " + area.kind().text()) + (area.detail().isEmpty() ? "" : ", " + area.detail()));
    lines.add("physical " + range(area.address(), area.size()) + ", " + bytes(area.size()));
    for (CoreView core : map.cores()) {
      lines.add(core.core().name() + ": " + seen(core, area));
    }
    if (!area.buffers().isEmpty()) {
      lines.add(buffers(area));
    }
    map.problemsOf(place).forEach(problem -> lines.add("⚠ " + problem.text()));
    return lines.toString();
  }

  private static String seen(CoreView core, MapArea area) {
    OptionalLong first = core.addressOf(area.address());
    return core.isPhysical() ? "the same, it uses physical addresses"
        : core.reaches(area.address(), area.size())
            ? first.isPresent() ? range(first.getAsLong(), area.size()) : ""
            : first.isPresent() ? "reaches a part of it, from " + hex(first.getAsLong()) + " on" : "cannot reach it";
  }

  /** {@code 16 buffers: 3 with the device, 1 used, 12 with the driver}. */
  public static String buffers(MapArea area) {
    int[] owners = new int[DescriptorOwner.values().length];
    area.buffers().forEach(use -> owners[use.owner().ordinal()]++);
    StringJoiner text = new StringJoiner(", ");
    for (DescriptorOwner owner : DescriptorOwner.values()) {
      if (owners[owner.ordinal()] > 0) {
        text.add(owners[owner.ordinal()] + " " + word(owner));
      }
    }
    return area.buffers().size() + (area.buffers().size() == 1 ? " buffer: " : " buffers: ") + text;
  }

  private static String word(DescriptorOwner owner) {
    return owner.name().toLowerCase(Locale.ROOT);
  }
}
