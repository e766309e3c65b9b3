// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.picture.system.SceneLayout.Box;

/**
 * Places the boxes of a scene where they were put by hand, and leads the lines between them. What was put nowhere stands
 * where the automatic layout has it, or below that if something is there.
 */
final class KeptLayout {
  private static final double MARGIN = 14;
  private static final double GAP = 24;

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
    place(auto.regions, layout.regions, false);
    scene.queues().forEach(this::placeClock);
    new KeptRoutes(scene, layout).lead();
    layout.width = MARGIN;
    layout.height = MARGIN;
    boxes().values().forEach(this::include);
    layout.clocks.values().forEach(at -> include(Box.around(at, layout.clockRadius + GAP)));
    return layout;
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
        placed.put(id, new Box(place.x(), place.y(), box.width(), box.height()));
      } else if (!isKept && place == null) {
        to.put(id, free(box));
      }
    });
    to.putAll(placed);
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
