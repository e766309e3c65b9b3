// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ringscope.model.RingBlock;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.type.HexNumber;

/**
 * Where edition 1 put what had no address: rings from the begin of their region on, in the order of the file, each on
 * pages of its own; buffers at the begin of theirs, whatever else lay there. That is written out, unless a region has one
 * thing in it and edition 2 puts it at the same place.
 */
final class OldPlaces {
  private static final int ALIGN = 16;

  private final Map<OldElement, Long> ends = new HashMap<>();
  private final NavigableSet<Long> addresses = new TreeSet<>(Long::compareUnsigned);
  private final Map<OldElement, List<Thing>> things = new LinkedHashMap<>();

  /**
   * Something that lies in a region.
   *
   * @param start null if it has an address of its own
   * @param align what edition 2 makes the start a multiple of
   */
  private record Thing(XmlElement element, Long start, long align) {}

  /** A queue, with addresses or without. */
  void addRing(XmlElement queue, OldElement old, boolean isPacked) {
    OldElement region = old.target("region");
    if (old.says("desc")) {
      addAddress(old.number("desc"));
    }
    if (region == null) {
      return;
    }
    int size = (int) old.number("size");
    int align = (int) old.number("align");
    long page = Math.max(RingBlock.PAGE_BYTES, align);
    if (old.says("desc")) {
      addOwnAddress(queue, old, region);
    } else {
      long start = RingBlock.roundUp(ends.getOrDefault(region, region.number("address")), page);
      long end = (isPacked ? RingBlock.packed(start, size) : RingBlock.legacy(start, size, align)).end();
      ends.put(region, RingBlock.roundUp(end, RingBlock.PAGE_BYTES));
      add(region, new Thing(queue, start, page));
    }
  }

  /** Edition 1 did not ask the region then, and it need not be the right one. */
  private void addOwnAddress(XmlElement queue, OldElement old, OldElement region) {
    if (isIn(region, old.number("desc"))) {
      add(region, new Thing(queue, null, 1));
    }
  }

  /** Buffers, which begin where their region begins. */
  void addFirst(XmlElement buffers, OldElement region) {
    add(region, new Thing(buffers, region.number("address"), ALIGN));
  }

  /** Something that says its address itself. */
  void addAddress(long address) {
    addresses.add(address);
  }

  /** What runs over the end of its region is not in it; edition 1 was content with any region behind. */
  private void add(OldElement region, Thing thing) {
    boolean isInside = thing.start == null || thing.start == region.number("address") || isIn(region, thing.start);
    if (isInside) {
      thing.element.set("region", region.name());
      things.computeIfAbsent(region, key -> new ArrayList<>(2)).add(thing);
    } else {
      thing.element.set("address", HexNumber.format(thing.start));
      addAddress(thing.start);
    }
  }

  private static boolean isIn(OldElement region, long address) {
    return Long.compareUnsigned(address - region.number("address"), region.number("size")) < 0;
  }

  void finish() {
    things.forEach((region, all) -> {
      Long next = addresses.ceiling(region.number("address"));
      boolean isAlone = all.size() == 1 && (next == null || !isIn(region, next));
      all.stream().filter(each -> each.start != null && region.says("address"))
          .forEach(each -> addOffset(each, region.number("address"), isAlone));
    });
  }

  private static void addOffset(Thing thing, long region, boolean isAlone) {
    if (!isAlone || thing.start != RingBlock.roundUp(region, thing.align)) {
      thing.element.set("offset", HexNumber.format(thing.start - region));
    }
  }
}
