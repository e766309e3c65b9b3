// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One core above that speaks with each of the others, and those below it as tiles with their clocks: dozens on one screen.
 * The memory and the doorbells of a pair are not drawn, they are what its tile stands for.
 */
final class StarLayout {
  private static final int LEAST_LEAVES = 9;
  private static final int MOST_COLUMNS = 8;
  private static final double MARGIN = 14;
  private static final double TILE_WIDTH = 148;
  private static final double TILE_HEIGHT = 104;
  private static final double COLUMN_GAP = 16;
  private static final double ROW_GAP = 14;
  private static final double HUB_HEIGHT = 58;
  private static final double HUB_GAP = 26;
  private static final double CLOCK_RADIUS = 12;
  private static final double CLOCK_PITCH = 34;
  private static final double CLOCK_Y = 62;

  private final SystemScene scene;
  private final String hub;
  private final SceneLayout layout = new SceneLayout();

  StarLayout(SystemScene scene, String hub) {
    this.scene = scene;
    this.hub = hub;
    layout.clockRadius = CLOCK_RADIUS;
  }

  /** The core that is on one side of every queue, if there are many others; else null. */
  static String hub(SystemScene scene) {
    if (scene.cores().size() <= LEAST_LEAVES || scene.queues().isEmpty()) {
      return null;
    }
    SystemScene.Queue first = scene.queues().get(0);
    for (String core : new String[] {first.driver(), first.device()}) {
      if (core != null && scene.queues().stream()
          .allMatch(queue -> core.equals(queue.driver()) != core.equals(queue.device()))) {
        return core;
      }
    }
    return null;
  }

  SceneLayout layout() {
    List<SystemScene.Core> leaves = scene.cores().stream().filter(core -> !core.id().equals(hub)).toList();
    int rows = (leaves.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
    int columns = (leaves.size() + rows - 1) / rows;
    layout.width = 2 * MARGIN + columns * (TILE_WIDTH + COLUMN_GAP);
    layout.height = 2 * MARGIN + HUB_HEIGHT + HUB_GAP + rows * (TILE_HEIGHT + ROW_GAP) - ROW_GAP;
    layout.cores.put(hub, new SceneLayout.Box(MARGIN, MARGIN, layout.width - 2 * MARGIN, HUB_HEIGHT));
    layout.tiles.add(hub);
    for (int i = 0; i < leaves.size(); i++) {
      double x = MARGIN + COLUMN_GAP + i % columns * (TILE_WIDTH + COLUMN_GAP);
      double y = MARGIN + HUB_HEIGHT + HUB_GAP + i / columns * (TILE_HEIGHT + ROW_GAP);
      layout.cores.put(leaves.get(i).id(), new SceneLayout.Box(x, y, TILE_WIDTH, TILE_HEIGHT));
      layout.tiles.add(leaves.get(i).id());
      double trunk = x - COLUMN_GAP / 2;
      layout.memoryRoutes
          .add(new SceneLayout.Route(new double[] {trunk, MARGIN + HUB_HEIGHT, trunk, y + TILE_HEIGHT / 2,
              x, y + TILE_HEIGHT / 2}));
    }
    placeClocks();
    return layout;
  }

  private void placeClocks() {
    Map<String, List<SystemScene.Queue>> byCore = new HashMap<>();
    for (SystemScene.Queue queue : scene.queues()) {
      String leaf = hub.equals(queue.driver()) ? queue.device() : queue.driver();
      byCore.computeIfAbsent(leaf == null ? hub : leaf, id -> new ArrayList<>()).add(queue);
    }
    byCore.forEach((core, queues) -> {
      SceneLayout.Box tile = layout.cores.getOrDefault(core, layout.cores.get(hub));
      double pitch = Math.min(CLOCK_PITCH, (tile.width() - 2 * CLOCK_RADIUS - 16) / Math.max(1, queues.size() - 1));
      for (int i = 0; i < queues.size(); i++) {
        layout.clocks.put(queues.get(i).id(),
            new double[] {tile.x() + 12 + CLOCK_RADIUS + i * pitch, tile.y() + Math.min(CLOCK_Y, tile.height() / 2)});
      }
    });
  }
}
