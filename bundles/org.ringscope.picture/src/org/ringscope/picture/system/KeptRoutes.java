// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.picture.system.SceneLayout.Box;
import org.ringscope.picture.system.SceneLayout.Route;

/** Leads lines of right angles between boxes that stand anywhere. */
final class KeptRoutes {
  private static final double PITCH = 16;
  private static final double INSET = 12;
  private static final double ADJACENT = 10;

  private final SystemScene scene;
  private final SceneLayout layout;
  private final Map<String, Integer> lines = new HashMap<>();

  KeptRoutes(SystemScene scene, SceneLayout layout) {
    this.scene = scene;
    this.layout = layout;
  }

  void lead() {
    for (SystemScene.Queue queue : scene.queues()) {
      double[] clock = layout.clocks.get(queue.id());
      Route driver = toClock(layout.cores.get(queue.driver()), clock);
      Route device = toClock(layout.cores.get(queue.device()), clock);
      if (driver != null) {
        layout.driverRoutes.put(queue.id(), driver);
      }
      if (device != null) {
        layout.deviceRoutes.put(queue.id(), reversed(device));
      }
    }
    for (SystemScene.Doorbell bell : scene.doorbells()) {
      Box from = layout.cores.get(bell.from());
      Box to = layout.cores.get(bell.to());
      if (from != null && to != null && from != to) {
        boolean forward = from.x() <= to.x();
        layout.doorbellRoutes.put(bell.id(), doorbell(bell, forward ? from : to, forward ? to : from));
      }
    }
    scene.regions().forEach(this::memory);
  }

  private static Route route(double... xy) {
    return new Route(xy);
  }

  private static Route reversed(Route route) {
    double[] xy = new double[route.xy().length];
    for (int i = 0; i < route.points(); i++) {
      xy[2 * i] = route.xy()[2 * (route.points() - 1 - i)];
      xy[2 * i + 1] = route.xy()[2 * (route.points() - 1 - i) + 1];
    }
    return new Route(xy);
  }

  private static double within(double value, double from, double length) {
    double inset = Math.min(INSET, length / 2);
    return Math.max(from + inset, Math.min(from + length - inset, value));
  }

  /** From a core to the side of a clock that it stands on. */
  private Route toClock(Box core, double[] clock) {
    if (core == null) {
      return null;
    }
    boolean isLeft = core.x() + core.width() / 2 <= clock[0];
    double edge = isLeft ? core.x() + core.width() : core.x();
    double end = clock[0] + (isLeft ? -1 : 1) * (layout.clockRadius + 5);
    double y = within(clock[1], core.y(), core.height());
    if (y == clock[1]) {
      return route(edge, y, end, y);
    }
    double middle = isLeft ? Math.max(edge + PITCH, Math.min((edge + end) / 2, end - PITCH))
        : Math.min(edge - PITCH, Math.max((edge + end) / 2, end + PITCH));
    return route(edge, y, middle, y, middle, clock[1], end, clock[1]);
  }

  /** Near the lower edges of the two cores, each doorbell of a pair on a line of its own. */
  private Route doorbell(SystemScene.Doorbell bell, Box left, Box right) {
    int line = lines.merge(bell.from().compareTo(bell.to()) < 0 ? bell.from() + " " + bell.to()
        : bell.to() + " " + bell.from(), 1, Integer::sum);
    double from = left.x() + left.width();
    double startY = within(left.y() + left.height() - line * PITCH, left.y(), left.height());
    double endY = within(right.y() + right.height() - line * PITCH, right.y(), right.height());
    if (right.x() > from + PITCH) {
      double middle = from + (right.x() - from) / 2 - line * PITCH / 2;
      return startY == endY ? route(from, startY, right.x(), endY)
          : route(from, startY, middle, startY, middle, endY, right.x(), endY);
    }
    double outside = Math.max(from, right.x() + right.width()) + line * PITCH;
    return route(from, startY, outside, startY, outside, endY, right.x() + right.width(), endY);
  }

  /** Who sees memory without rings; what stands right below other memory belongs to that. */
  private void memory(SystemScene.Region region) {
    Box box = layout.regions.get(region.id());
    boolean hasRings = scene.queues().stream().anyMatch(queue -> region.id().equals(queue.region()));
    if (box == null || hasRings || isBelowOther(box)) {
      return;
    }
    for (String user : region.users()) {
      Box core = layout.cores.get(user);
      if (core != null) {
        layout.memoryRoutes.add(between(core, box));
      }
    }
  }

  private boolean isBelowOther(Box box) {
    return layout.regions.values().stream().anyMatch(other -> other != box && Math.abs(other.x() - box.x()) < 1
        && Math.abs(other.y() + other.height() - box.y()) < ADJACENT);
  }

  private static Route between(Box core, Box box) {
    boolean isLeft = core.x() + core.width() / 2 <= box.x() + box.width() / 2;
    double from = isLeft ? core.x() + core.width() : core.x();
    double to = isLeft ? box.x() : box.x() + box.width();
    double y = within(box.y() + box.height() / 2, core.y(), core.height());
    double end = within(y, box.y(), box.height());
    double middle = (from + to) / 2;
    return y == end ? route(from, y, to, end) : route(from, y, middle, y, middle, end, to, end);
  }
}
