// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.map;

/** Where the columns of a memory picture stand: addresses, physical memory, then each core. */
final class MapColumns {
  static final double ADDRESSES = 112;
  private static final double MARGIN = 14;
  private static final double SPACE = 16;
  private static final double LEAST_PHYSICAL = 330;
  private static final double MOST_PHYSICAL = 460;
  private static final double LEAST_CORE = 150;
  private static final double MOST_CORE = 250;
  private static final double PHYSICAL_SHARE = 0.45;
  /** Names of regions stand left of what is in them. */
  private static final double NAMES_SHARE = 0.42;

  private final double physical;
  private final double core;
  private final int cores;

  /** @param room that the columns fill as far as words stay readable */
  MapColumns(int cores, double room) {
    this.cores = cores;
    double free = room - ADDRESSES - MARGIN;
    physical = Math.max(LEAST_PHYSICAL, Math.min(MOST_PHYSICAL, free * (cores == 0 ? 1 : PHYSICAL_SHARE)));
    core = cores == 0 ? 0
        : Math.max(LEAST_CORE, Math.min(MOST_CORE, (free - physical) / cores - SPACE));
  }

  double physicalWidth() {
    return physical;
  }

  /** Where what lies in regions begins. */
  double insideX() {
    return ADDRESSES + physical * NAMES_SHARE;
  }

  double insideWidth() {
    return physical * (1 - NAMES_SHARE) - 4;
  }

  double coreX(int place) {
    return ADDRESSES + physical + SPACE + place * (core + SPACE);
  }

  double coreWidth() {
    return core;
  }

  /** The core at an x, -1 for none. */
  int coreAt(double x) {
    for (int place = 0; place < cores; place++) {
      if (x >= coreX(place) && x <= coreX(place) + core) {
        return place;
      }
    }
    return -1;
  }

  double width() {
    return coreX(cores) - (cores == 0 ? 0 : SPACE) + MARGIN;
  }
}
