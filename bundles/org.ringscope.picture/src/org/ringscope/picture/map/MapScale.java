// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ringscope.analysis.map.CoreView;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.trace.system.AddressWindowInfo;

/**
 * From addresses to heights. Every stretch between two ends of something has a height of its own: enough for a line of words where something
 * small lies, little for gigabytes of nothing. So the picture is not to scale, and says so.
 */
final class MapScale {
  private static final double LINE = 17;
  private static final double GAP = 26;
  private static final double PER_BIT = 2.2;
  private static final int FREE_BITS = 8;
  private static final double TALLEST = 74;
  private static final int CELLS_IN_ROW = 32;
  private static final double CELLS = 12;

  /** A stretch of addresses. @param isGap whether there is nothing at all */
  record Stretch(long address, long size, double y, double height, boolean isGap) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final double height;

  MapScale(MemoryMap map, double top) {
    TreeSet<Long> ends = new TreeSet<>(Long::compareUnsigned);
    for (MapArea area : map.areas()) {
      ends.add(area.address());
      ends.add(area.address() + area.size());
    }
    for (CoreView core : map.cores()) {
      for (AddressWindowInfo window : core.windows()) {
        ends.add(window.to());
        ends.add(window.to() + window.size());
      }
    }
    double y = top;
    List<Long> all = new ArrayList<>(ends);
    for (int i = 0; i + 1 < all.size(); i++) {
      Stretch next = stretch(map, all.get(i), all.get(i + 1) - all.get(i), y);
      stretches.add(next);
      y += next.height();
    }
    height = y;
  }

  private static Stretch stretch(MemoryMap map, long address, long size, double y) {
    boolean isRegion = false;
    double inside = 0;
    for (MapArea area : map.areas()) {
      if (area.contains(address)) {
        isRegion |= area.isRegion();
        inside = area.isRegion() ? inside : Math.max(inside, wanted(area, size));
      }
    }
    boolean isWindow = map.cores().stream().flatMap(core -> core.windows().stream())
        .anyMatch(window -> Long.compareUnsigned(address - window.to(), window.size()) < 0);
    if (inside > 0) {
      return new Stretch(address, size, y, inside, false);
    }
    double grown = LINE + PER_BIT * Math.max(0, Long.SIZE - FREE_BITS - Long.numberOfLeadingZeros(size));
    return isRegion || isWindow ? new Stretch(address, size, y, Math.min(TALLEST, grown), false)
        : new Stretch(address, size, y, GAP, true);
  }

  /** A line for its name, and rows for the buffers in it. */
  private static double wanted(MapArea area, long size) {
    int rows = (Math.min(area.buffers().size(), MemoryPicture.MOST_CELLS) + CELLS_IN_ROW - 1) / CELLS_IN_ROW;
    return LINE + (size == area.size() ? rows * CELLS : 0);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  double height() {
    return height;
  }

  /** Where an address stands; the end of everything for what lies behind. */
  double y(long address) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Stretch stretch = stretches.get(middle);
      if (Long.compareUnsigned(stretch.address(), address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return stretches.isEmpty() ? 0 : stretches.get(0).y();
    }
    Stretch in = stretches.get(low - 1);
    double share = Math.min(1, (double) (address - in.address()) / in.size());
    return in.y() + share * in.height();
  }

  /** Where something ends that begins at an address: not where the first of all is, if that is at 2⁶⁴. */
  double end(long address, long size) {
    long end = address + size;
    return end == 0 ? height : y(end);
  }
}
