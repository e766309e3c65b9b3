// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

/** Finds elements of a laid out scene by their place, and their place by their name. */
final class SceneHits {
  private final SystemScene scene;
  private final SceneLayout layout;

  SceneHits(SystemScene scene, SceneLayout layout) {
    this.scene = scene;
    this.layout = layout;
  }

  /** The element at a point, null if there is none. */
  Element at(double x, double y) {
    for (SystemScene.Queue queue : scene.queues()) {
      double[] centre = layout.clocks.get(queue.id());
      if (Math.hypot(x - centre[0], y - centre[1]) <= layout.clockRadius + 4
          || near(layout.driverRoutes.get(queue.id()), x, y) || near(layout.deviceRoutes.get(queue.id()), x, y)) {
        return new Element(Element.Kind.QUEUE, queue.id());
      }
    }
    for (SystemScene.Core core : scene.cores()) {
      SceneLayout.Box box = layout.cores.get(core.id());
      if (box.contains(x, y)) {
        int row = (int) Math.floor((y - box.y() - SceneLayout.CORE_HEADER) / SceneLayout.ENDPOINT_PITCH);
        boolean inside = !layout.isTile(core) && row >= 0 && row < core.endpoints().size();
        return inside ? new Element(Element.Kind.ENDPOINT, core.endpoints().get(row).id())
            : new Element(Element.Kind.CORE, core.id());
      }
    }
    for (SystemScene.Region region : scene.regions()) {
      SceneLayout.Box box = layout.regions.get(region.id());
      if (box != null && box.contains(x, y)) {
        return new Element(Element.Kind.REGION, region.id());
      }
    }
    for (SystemScene.Doorbell doorbell : scene.doorbells()) {
      if (near(layout.doorbellRoutes.get(doorbell.id()), x, y)) {
        return new Element(Element.Kind.DOORBELL, doorbell.id());
      }
    }
    return null;
  }

  /** Within 4 pixels of a route of horizontal and vertical segments? */
  private static boolean near(SceneLayout.Route route, double x, double y) {
    if (route == null) {
      return false;
    }
    double[] xy = route.xy();
    for (int i = 0; i + 1 < route.points(); i++) {
      boolean inX = x >= Math.min(xy[2 * i], xy[2 * i + 2]) - 4 && x <= Math.max(xy[2 * i], xy[2 * i + 2]) + 4;
      boolean inY = y >= Math.min(xy[2 * i + 1], xy[2 * i + 3]) - 4 && y <= Math.max(xy[2 * i + 1], xy[2 * i + 3]) + 4;
      if (inX && inY) {
        return true;
      }
    }
    return false;
  }

  /** Where an element is, null if there is no such element. */
  SceneLayout.Box bounds(Element element) {
    return switch (element.kind()) {
      case CORE -> layout.cores.get(element.id());
      case REGION -> layout.regions.get(element.id());
      case QUEUE -> SceneLayout.Box.around(layout.clocks.get(element.id()), layout.clockRadius);
      case ENDPOINT -> endpointBox(element.id());
      case DOORBELL -> SceneLayout.Box.around(layout.doorbellRoutes.get(element.id()));
    };
  }

  private SceneLayout.Box endpointBox(String id) {
    for (SystemScene.Core core : scene.cores()) {
      for (int row = 0; row < core.endpoints().size(); row++) {
        if (core.endpoints().get(row).id().equals(id) && !layout.isTile(core)) {
          SceneLayout.Box box = layout.cores.get(core.id());
          return new SceneLayout.Box(box.x() + 14, box.y() + SceneLayout.CORE_HEADER + row * SceneLayout.ENDPOINT_PITCH,
              box.width() - 28, SceneLayout.ENDPOINT_HEIGHT);
        }
      }
    }
    return null;
  }
}
