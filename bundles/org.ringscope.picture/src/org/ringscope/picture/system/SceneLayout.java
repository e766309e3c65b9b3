// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everything of a scene is. Computed once for a scene. */
final class SceneLayout {
  static final double CORE_HEADER = 50;
  static final double ENDPOINT_HEIGHT = 24;
  static final double ENDPOINT_PITCH = 32;

  /** A rectangle in pixels. */
  record Box(double x, double y, double width, double height) {
    /** The square around a centre, null without one. */
    static Box around(double[] centre, double radius) {
      return centre == null ? null : new Box(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius);
    }

    /** The box of a route, null without one. */
    static Box around(Route route) {
      if (route == null) {
        return null;
      }
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (int i = 0; i < route.points(); i++) {
        left = Math.min(left, route.xy()[2 * i]);
        right = Math.max(right, route.xy()[2 * i]);
        top = Math.min(top, route.xy()[2 * i + 1]);
        bottom = Math.max(bottom, route.xy()[2 * i + 1]);
      }
      return new Box(left, top, right - left, bottom - top);
    }

    boolean contains(double px, double py) {
      return px >= x && px <= x + width && py >= y && py <= y + height;
    }
  }

  /** The route of an edge: pairs x, y. */
  record Route(double[] xy) {
    int points() {
      return xy.length / 2;
    }
  }

  final Map<String, Box> cores = new HashMap<>();
  final Map<String, Box> regions = new HashMap<>();
  /** Centre of each clock. */
  final Map<String, double[]> clocks = new HashMap<>();
  /** From the driver's core to the clock. */
  final Map<String, Route> driverRoutes = new HashMap<>();
  /** From the clock to the device's core. */
  final Map<String, Route> deviceRoutes = new HashMap<>();
  final Map<String, Route> doorbellRoutes = new HashMap<>();
  /** Who sees a memory without rings. */
  final List<Route> memoryRoutes = new ArrayList<>();
  double width;
  double height;
  /** Of the clocks. */
  double clockRadius = 26;
  /** Cores in short: a name and their clocks, without rows of endpoints. */
  final Set<String> tiles = new HashSet<>();

  /** The layout that fits the scene: a star where one core speaks with many, else layers. */
  static SceneLayout of(SystemScene scene) {
    String hub = StarLayout.hub(scene);
    return hub == null ? new LayeredLayout(scene).layout() : new StarLayout(scene, hub).layout();
  }

  boolean isTile(SystemScene.Core core) {
    return tiles.contains(core.id());
  }
}
