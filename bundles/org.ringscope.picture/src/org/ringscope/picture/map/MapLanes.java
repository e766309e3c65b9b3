// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;

/** How far each area is moved to the right: a region in a region, and what overlaps so that both can be seen. */
final class MapLanes {
  private final int[] lanes;

  MapLanes(MemoryMap map) {
    List<MapArea> areas = map.areas();
    lanes = new int[areas.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lanes.length; i++) {
      MapArea area = areas.get(i);
      open.removeIf(other -> !areas.get(other).contains(area.address()));
      for (int other : open) {
        if (areas.get(other).isRegion() == area.isRegion()) {
          lanes[i] = Math.max(lanes[i], lanes[other] + 1);
        }
      }
      open.add(i);
    }
  }

  int of(int area) {
    return lanes[area];
  }
}
