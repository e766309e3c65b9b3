// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.List;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.analysis.timeline.TimelineEvents.Flight;
import org.ringscope.analysis.timeline.TimelineEvents.Mark;
import org.ringscope.analysis.timeline.TimelineEvents.Note;
import org.ringscope.analysis.timeline.TimelineFlag;
import org.ringscope.trace.Position;

/** Finds what lies under a point, and says it in words. */
final class TimelineHits {
  private static final double NEAR = 5;

  TimelineHit flag(Scene scene, List<TimelineTrack> tracks, double x, long nanos) {
    for (int t = 0; t < tracks.size(); t++) {
      TimelineTrack track = tracks.get(t);
      scene.offset = track.offsetNanos();
      TimelineFlag near = null;
      for (TimelineFlag flag : track.flags()) {
        double at = scene.x(flag.nanos());
        if (x >= at - NEAR && x <= at + 40 && at >= Scene.LEFT - 1) {
          near = flag;
        }
      }
      if (near != null) {
        String queue = near.queue() < 0 ? "" : track.system().queueName(near.queue()) + ": ";
        return new TimelineHit(TimelineHit.Place.LANES, near.nanos() + track.offsetNanos(), t, near.queue(),
            near.position(), near.id() + " " + queue + near.text() + "\n" + instant(track, near.nanos()));
      }
    }
    return new TimelineHit(TimelineHit.Place.LANES, nanos, -1, -1, null, "");
  }

  TimelineHit lane(Scene scene, TimelineRow row, TimelineTrack track, double x, double y, long nanos) {
    TimelineEvents events = track.events(scene.window);
    TimelineHit exact = events == null ? null : switch (row.kind()) {
      case QUEUE -> queue(scene, row, track, events, x, y);
      case CHANNEL -> flight(scene, row, track, events, x, y);
      case CORE -> note(scene, row, track, events, x);
      default -> null;
    };
    if (exact != null) {
      return exact;
    }
    long from = nanos - track.offsetNanos();
    long to = Math.max(from, scene.nanos(x + 1) - track.offsetNanos() - 1);
    int queue = row.kind() == TimelineRow.Kind.QUEUE ? row.id() : -1;
    return new TimelineHit(TimelineHit.Place.LANES, nanos, row.track(), queue, null,
        GapPainter.words(track, from) + TimelineWords.lane(row, track, track.summary(scene.window), from, to) + "\n"
            + instant(track, from));
  }

  private static TimelineHit note(Scene scene, TimelineRow row, TimelineTrack track, TimelineEvents events, double x) {
    for (Note note : events.notes()) {
      if (note.stream() == row.id() && Math.abs(scene.x(note.position().nanos()) - x) < NEAR) {
        return hit(row, track, note.position().nanos(), -1, note.position(),
            row.label() + ": " + note.text() + "\n" + instant(track, note.position().nanos()));
      }
    }
    return null;
  }

  private static TimelineHit queue(Scene scene, TimelineRow row, TimelineTrack track, TimelineEvents events, double x,
      double y) {
    Mark mark = mark(scene, row, events, x, y < row.y() + row.height() / 2);
    if (mark != null && (y < row.y() + 13 || y > row.bottom() - 13)) {
      return hit(row, track, mark.nanos(), row.id(), mark.position(),
          row.label() + ": " + word(mark.kind()) + "\n" + instant(track, mark.nanos()));
    }
    Bar bar = bar(scene, row, events, x, y);
    long here = scene.nanos(x) - scene.offset;
    return bar == null ? null
        : hit(row, track, here, row.id(), null,
            row.label() + ": " + words(bar, untilThen(track)) + "\n" + instant(track, here));
  }

  private static Mark mark(Scene scene, TimelineRow row, TimelineEvents events, double x, boolean isKick) {
    Mark nearest = null;
    double least = NEAR;
    for (Mark mark : events.marks()) {
      boolean kick =
          mark.kind() == TimelineEvents.Kind.KICK || mark.kind() == TimelineEvents.Kind.SUPPRESSED_KICK;
      double far = Math.abs(scene.x(mark.nanos()) - x);
      if (mark.queue() == row.id() && kick == isKick && far < least) {
        nearest = mark;
        least = far;
      }
    }
    return nearest;
  }

  private static Bar bar(Scene scene, TimelineRow row, TimelineEvents events, double x, double y) {
    BarPainter.Rows bars = BarPainter.rows(events, row.id(), QueueRowPainter.top(row), QueueRowPainter.bottom(row));
    for (Bar bar : events.bars()) {
      double from = bar.published() == TimelineEvents.BEFORE ? Scene.LEFT : scene.x(bar.published());
      double to = Math.min(scene.right(), scene.x(Math.min(bar.taken(), bar.until())));
      double top = bars.y(bar);
      if (bar.queue() == row.id() && bar.row() != TimelineEvents.RESTING && x >= from - 1 && x <= to + 1 && y >= top
          && y < top + bars.height()) {
        return bar;
      }
    }
    return null;
  }

  /** What is said of something open: the end of the recording, or only of what was read. */
  private static String untilThen(TimelineTrack track) {
    return track.openEnd() == TimelineEvents.UNKNOWN ? " in this part" : " until the end";
  }

  private static String words(Bar bar, String untilThen) {
    StringBuilder text = new StringBuilder("buffer ")
        .append(bar.isAddress() ? RingText.hex(bar.buffer()) : Long.toString(bar.buffer()));
    boolean isBegun = bar.published() != TimelineEvents.BEFORE;
    if (bar.used() == TimelineEvents.UNKNOWN) {
      return text.append(isBegun ? ", not used until the end" : ", published before, not used until the end")
          .toString();
    }
    if (isBegun && bar.used() != TimelineEvents.BEFORE) {
      text.append(", with the device for ").append(TimeText.duration(bar.used() - bar.published()));
    }
    if (bar.taken() == TimelineEvents.UNKNOWN) {
      text.append(", used, not taken back").append(untilThen);
    } else if (bar.used() != TimelineEvents.BEFORE && bar.taken() > bar.used()) {
      text.append(", taken back ").append(TimeText.duration(bar.taken() - bar.used())).append(" later");
    }
    return text.toString();
  }

  private static TimelineHit flight(Scene scene, TimelineRow row, TimelineTrack track, TimelineEvents events, double x,
      double y) {
    boolean isLower = y > row.y() + row.height() / 2;
    for (Flight flight : events.flights()) {
      if (flight.isToDriver() == isLower
          && ChannelRowPainter.isOf(row.channel(), flight.bus(), flight.driverAddress(), flight.deviceAddress())) {
        double from = scene.x(flight.sent() == TimelineEvents.BEFORE ? flight.received() : flight.sent());
        double to = flight.received() == TimelineEvents.UNKNOWN ? scene.right() : scene.x(flight.received());
        if (x >= from - 3 && x <= to + 3) {
          boolean isBegin = Math.abs(x - scene.x(flight.position().nanos())) < NEAR;
          long here = isBegin ? flight.position().nanos() : scene.nanos(x) - scene.offset;
          return hit(row, track, here, flight.queue(), isBegin ? flight.position() : null,
              row.label() + ": " + words(flight, untilThen(track)) + "\n" + instant(track, here));
        }
      }
    }
    return null;
  }

  private static String words(Flight flight, String untilThen) {
    String text = flight.length() + " B " + (flight.isToDriver() ? "to the driver" : "to the device");
    return text + (flight.received() == TimelineEvents.UNKNOWN ? ", not received" + untilThen
        : flight.sent() == TimelineEvents.BEFORE ? ", sent before"
            : ", received after " + TimeText.duration(flight.received() - flight.sent()));
  }

  private static String word(TimelineEvents.Kind kind) {
    return switch (kind) {
      case KICK -> "kick";
      case SUPPRESSED_KICK -> "kick suppressed";
      case INTERRUPT -> "interrupt";
      case SUPPRESSED_INTERRUPT -> "interrupt suppressed";
    };
  }

  private static TimelineHit hit(TimelineRow row, TimelineTrack track, long nanos, int queue, Position position,
      String text) {
    return new TimelineHit(TimelineHit.Place.LANES, nanos + track.offsetNanos(), row.track(), queue, position, text);
  }

  static String instant(TimelineTrack track, long nanos) {
    return track.hasTimes() ? TimeText.instant(nanos + track.offsetNanos()) : "#" + nanos;
  }
}
