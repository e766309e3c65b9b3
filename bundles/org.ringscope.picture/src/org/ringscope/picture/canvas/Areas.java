// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.util.ArrayList;
import java.util.List;

/** A few areas that cover what they were given: those that are close to each other are one. */
final class Areas {
  private static final int MOST = 12;
  /** So many pixels more cost less than another area. */
  private static final double SPARE = 600;
  /** From this part of the whole on there is nothing to be saved. */
  private static final double NEARLY_ALL = 0.7;

  private final Area whole;
  private final List<Area> areas = new ArrayList<>();

  Areas(Area whole) {
    this.whole = whole;
  }

  void add(Area area) {
    Area added = area.within(whole);
    if (added.isEmpty()) {
      return;
    }
    int near = near(added, SPARE);
    if (near < 0 && areas.size() == MOST) {
      near = near(added, Double.POSITIVE_INFINITY);
    }
    if (near < 0) {
      areas.add(added);
    } else {
      add(areas.remove(near).with(added)); // which may be close to others now
    }
  }

  /** The area that grows least by another one, -1 if each grows by more than so many pixels. */
  private int near(Area added, double limit) {
    int least = -1;
    double growth = limit;
    for (int i = 0; i < areas.size(); i++) {
      double more = areas.get(i).with(added).size() - areas.get(i).size() - added.size();
      if (more < growth) {
        growth = more;
        least = i;
      }
    }
    return least;
  }

  List<Area> list() {
    double size = areas.stream().mapToDouble(Area::size).sum();
    return size > NEARLY_ALL * whole.size() ? List.of(whole) : List.copyOf(areas);
  }
}
