// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.ChannelLane;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineEvents.Flight;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** Messages between two endpoints: those to the device in the upper half, those to the driver in the lower. */
final class ChannelRowPainter {
  private static final double GAP = 3;

  void draw(Scene scene, TimelineRow row, TimelineTrack track) {
    double middle = row.y() + row.height() / 2;
    scene.canvas.line(Scene.LEFT, middle, scene.right(), middle, Paint.EDGE, Stroke.HAIR);
    TimelineEvents events = track.events(scene.window);
    if (events != null) {
      flights(scene, events, row, middle, track.openEnd());
      return;
    }
    ChannelLane lane = lane(track.summary(scene.window), row.channel());
    if (lane != null) {
      counts(scene, lane, false);
      scene.runs.fillUp(scene.canvas, Scene.LEFT, middle - 0.5, Paint.DRIVER_INDEX);
      counts(scene, lane, true);
      scene.runs.fillDown(scene.canvas, Scene.LEFT, middle + 0.5, Paint.DRIVER_INDEX);
    }
  }

  /** The lane of the same channel, null if a part has none. */
  private static ChannelLane lane(TimelineSummary summary, ChannelLane wanted) {
    for (int i = 0; i < summary.channels().size(); i++) {
      ChannelLane lane = summary.channels().get(i);
      if (isOf(wanted, lane.bus(), lane.driverAddress(), lane.deviceAddress())) {
        return lane;
      }
    }
    return null;
  }

  static boolean isOf(ChannelLane lane, int bus, long driver, long device) {
    return lane.bus() == bus && lane.driverAddress() == driver && lane.deviceAddress() == device;
  }

  private static void counts(Scene scene, ChannelLane lane, boolean isToDriver) {
    scene.runs.clear(scene.columnCount());
    for (int x = 0; x < scene.columnCount(); x++) {
      long sum = 0;
      for (int piece = scene.columns.first(x); scene.columns.has(x) && piece <= scene.columns.last(x); piece++) {
        sum += isToDriver ? lane.toDriver(piece) : lane.toDevice(piece);
      }
      scene.runs.set(x, sum == 0 ? 0 : Math.min(7, 2 + Math.floor(Math.log(sum) / Math.log(4))));
    }
  }

  private static void flights(Scene scene, TimelineEvents events, TimelineRow row, double middle, long endNanos) {
    double height = row.height() / 2 - GAP;
    for (int i = 0; i < events.flights().size(); i++) {
      Flight flight = events.flights().get(i);
      if (isOf(row.channel(), flight.bus(), flight.driverAddress(), flight.deviceAddress())) {
        flight(scene, flight, flight.isToDriver() ? middle + 1 : middle - 1 - height, height, endNanos);
      }
    }
  }

  private static void flight(Scene scene, Flight flight, double y, double height, long endNanos) {
    Canvas canvas = scene.canvas;
    boolean isOpen = flight.received() == TimelineEvents.UNKNOWN && endNanos != TimelineEvents.UNKNOWN;
    double from = flight.sent() == TimelineEvents.BEFORE ? scene.x(flight.received()) - 2 : scene.x(flight.sent());
    double to = scene.x(isOpen ? endNanos : flight.received());
    double left = Math.max(Scene.LEFT, from);
    double wide = Math.max(2, Math.min(scene.right(), to) - left);
    if (to < Scene.LEFT || from > scene.right()) {
      return;
    }
    if (isOpen) {
      canvas.strokeRectangle(left, y, wide, height, 0, Paint.DRIVER_INDEX, Stroke.DASHED);
      canvas.fillRectangle(left, y, 2, height, 0, Paint.DRIVER_INDEX);
    } else {
      canvas.fillRectangle(left, y, wide, height, 0, Paint.DRIVER_INDEX);
    }
  }
}
