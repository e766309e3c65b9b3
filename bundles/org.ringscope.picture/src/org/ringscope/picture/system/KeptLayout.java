// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ringscope.picture.system.SceneLayout.Box;

/**
 * Places the boxes of a scene where they were put by hand, and leads the lines between them. What was put nowhere stands
 * where the automatic layout has it, or below that if something is there.
 */
final class KeptLayout {
  private static final double MARGIN = 14;
  private static final double GAP = 24;
  private static final double BELOW = 6;
  private static final double LINE_PITCH = 22;

  private final SystemScene scene;
  private final SceneLayout auto;
  private final KeptPlaces kept;
  private final SceneLayout layout = new SceneLayout();

  KeptLayout(SystemScene scene, SceneLayout auto, KeptPlaces kept) {
    this.scene = scene;
    this.auto = auto;
    this.kept = kept;
  }

  SceneLayout layout() {
    layout.clockRadius = auto.clockRadius;
    place(auto.cores, layout.cores, true);
    place(auto.regions, layout.regions, true);
    place(auto.cores, layout.cores, false);
    place(withRings(true), layout.regions, false);
    place(withRings(false), layout.regions, false);
    scene.queues().forEach(this::placeClock);
    new KeptRoutes(scene, layout).lead();
    layout.width = MARGIN;
    layout.height = MARGIN;
    boxes().values().forEach(this::include);
    layout.clocks.values().forEach(at -> include(Box.around(at, layout.clockRadius + GAP)));
    return layout;
  }

  private Map<String, Box> withRings(boolean isWith) {
    Map<String, Box> some = new TreeMap<>();
    auto.regions.forEach((id, box) -> {
      if (isWith == scene.queues().stream().anyMatch(queue -> id.equals(queue.region()))) {
        some.put(id, box);
      }
    });
    return some;
  }

  private void include(Box box) {
    layout.width = Math.max(layout.width, box.x() + box.width() + MARGIN);
    layout.height = Math.max(layout.height, box.y() + box.height() + MARGIN);
  }

  private Map<String, Box> boxes() {
    Map<String, Box> all = new LinkedHashMap<>(layout.cores);
    all.putAll(layout.regions);
    return all;
  }

  private void place(Map<String, Box> from, Map<String, Box> to, boolean isKept) {
    Map<String, Box> placed = new HashMap<>();
    from.forEach((id, box) -> {
      KeptPlaces.Place place = kept.places().get(id);
      if (isKept && place != null) {
        double height = from == auto.cores ? Math.max(place.height(), natural(id)) : box.height();
        placed.put(id, new Box(place.x(), place.y(), box.width(), height));
      } else if (!isKept && place == null) {
        to.put(id, free(from == auto.cores ? new Box(box.x(), box.y(), box.width(), natural(id)) : wanted(id, box)));
      }
    });
    to.putAll(placed);
  }

  /** As high as its endpoints and lines need; the automatic layout makes cores higher, so that lines run straight. */
  private double natural(String core) {
    long lines = scene.queues().stream().filter(q -> core.equals(q.driver()) || core.equals(q.device())).count();
    int endpoints = scene.cores().stream().filter(each -> each.id().equals(core)).findFirst()
        .map(each -> each.endpoints().size()).orElse(0);
    return Math.max(SceneLayout.CORE_HEADER + endpoints * SceneLayout.ENDPOINT_PITCH + 12,
        64 + Math.min(lines, 24) * LINE_PITCH);
  }

  /** Between the two cores of its rings, if there is room, else right of them; of other memory below that of its pair. */
  private Box wanted(String region, Box box) {
    SystemScene.Queue queue = scene.queues().stream().filter(each -> region.equals(each.region())).findFirst()
        .orElse(null);
    Box driver = queue == null ? null : layout.cores.get(queue.driver());
    Box device = queue == null ? null : layout.cores.get(queue.device());
    if (driver == null || device == null) {
      Box home = home(region);
      return home == null ? box : new Box(home.x(), home.y() + home.height() + BELOW, box.width(), box.height());
    }
    Box left = driver.x() <= device.x() ? driver : device;
    Box right = left == driver ? device : driver;
    double gap = right.x() - left.x() - left.width();
    double x = gap >= box.width() + 2 * GAP ? left.x() + left.width() + (gap - box.width()) / 2
        : Math.max(left.x() + left.width(), right.x() + right.width()) + 3 * GAP;
    return new Box(x, device.y(), box.width(), box.height());
  }

  /** The memory with rings that a region without any belongs to; null for none. */
  private Box home(String region) {
    Companions companions = Companions.of(scene);
    return layout.regions.entrySet().stream()
        .filter(each -> companions.with(each.getKey()).stream().anyMatch(with -> with.id().equals(region)))
        .map(Map.Entry::getValue).findFirst().orElse(null);
  }

  /** The box, moved down as far as others are in its way. */
  private Box free(Box wanted) {
    Box box = wanted;
    for (Box other = touching(box); other != null; other = touching(box)) {
      box = new Box(box.x(), other.y() + other.height() + GAP, box.width(), box.height());
    }
    return box;
  }

  private Box touching(Box box) {
    return boxes().values().stream()
        .filter(other -> box.x() < other.x() + other.width() + GAP / 2 && other.x() < box.x() + box.width() + GAP / 2
            && box.y() < other.y() + other.height() && other.y() < box.y() + box.height())
        .findFirst().orElse(null);
  }

  /** With its memory; a queue in none stays between its cores. */
  private void placeClock(SystemScene.Queue queue) {
    double[] at = auto.clocks.get(queue.id());
    Box before = auto.regions.get(queue.region());
    Box now = layout.regions.get(queue.region());
    if (before == null) {
      double[] by = moved(queue);
      layout.clocks.put(queue.id(), new double[] {Math.max(at[0] + by[0], 2 * layout.clockRadius),
          Math.max(at[1] + by[1], 2 * layout.clockRadius)});
    } else {
      layout.clocks.put(queue.id(), new double[] {at[0] + now.x() - before.x(), at[1] + now.y() - before.y()});
    }
  }

  /** How far the cores of a queue have moved, in the middle. */
  private double[] moved(SystemScene.Queue queue) {
    double[] by = new double[2];
    for (String core : new String[] {queue.driver(), queue.device()}) {
      Box before = auto.cores.get(core);
      Box now = layout.cores.get(core);
      if (before != null && now != null) {
        by[0] += (now.x() - before.x()) / 2;
        by[1] += (now.y() - before.y()) / 2;
      }
    }
    return by;
  }
}
