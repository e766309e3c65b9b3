// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

import org.ringscope.analysis.map.MemoryMap;

/** A map and where everything of it stands. Immutable: made where there is time, drawn by any thread. */
public final class MapScene {
  static final MapScene EMPTY = new MapScene(MemoryMap.EMPTY);

  private final MemoryMap map;
  private final MapScale scale;
  private final MapLanes lanes;

  public MapScene(MemoryMap map) {
    this.map = map;
    scale = new MapScale(map, MemoryPicture.headHeight());
    lanes = new MapLanes(map);
  }

  MemoryMap map() {
    return map;
  }

  MapScale scale() {
    return scale;
  }

  MapLanes lanes() {
    return lanes;
  }
}
