// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.List;
import java.util.StringJoiner;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;

/**
 * What happened when, from left to right: over all the density of the whole axis with what is visible of it, then round times, what
 * went wrong, and a lane for each core, queue and channel. One thread; what it shows may come from any.
 */
public final class TimelinePicture {
  /** Instead of a time: none. */
  public static final long NO_CURSOR = Long.MIN_VALUE;
  private static final double TWO_LINES = 32;
  private static final String NOTHING = "This recording has no events.";

  private final Scene scene = new Scene();
  private final DensityStrip density = new DensityStrip();
  private final TimeRuler ruler = new TimeRuler();
  private final FlagPainter flagPainter = new FlagPainter();
  private final CoreRowPainter cores = new CoreRowPainter();
  private final QueueRowPainter queues = new QueueRowPainter();
  private final ChannelRowPainter channels = new ChannelRowPainter();
  private final TimelineHits hits = new TimelineHits();
  private List<TimelineTrack> tracks = List.of();
  private List<TimelineRow> rows = List.of();
  private TimeWindow whole = new TimeWindow(0, 1);
  private boolean hasFlags;
  private double scroll;
  private long cursor = NO_CURSOR;
  private TimeWindow selection;
  private List<TimelineBookmark> bookmarks = List.of();
  private final BookmarkPainter bookmarkPainter = new BookmarkPainter();

  /** Shows recordings from now on. @param only name of the queue that is wanted alone, null for all */
  public void show(List<TimelineTrack> shown, String only) {
    tracks = shown.stream().filter(track -> !track.whole().isEmpty()).toList();
    rows = TimelineRows.of(tracks, only);
    hasFlags = tracks.stream().anyMatch(track -> !track.flags().isEmpty());
    long begin = tracks.stream().mapToLong(t -> t.whole().grid().beginNanos() + t.offsetNanos()).min().orElse(0);
    long end = tracks.stream().mapToLong(t -> t.whole().endNanos() + t.offsetNanos()).max().orElse(1);
    whole = TimeWindow.of(begin, end);
  }

  /** From the first event to the last. */
  public TimeWindow whole() {
    return whole;
  }

  /** @param nanos on the axis, {@link #NO_CURSOR} for none */
  public void cursor(long nanos) {
    cursor = nanos;
  }

  /** Shows instants that somebody has marked, in the order of time. */
  public void bookmarks(List<TimelineBookmark> shown) {
    bookmarks = shown;
  }

  /** Marks a range, null for none. */
  public void select(TimeWindow range) {
    selection = range;
  }

  /** Moves the lanes up. */
  public void scroll(double pixels) {
    scroll = pixels;
  }

  /** What is above the lanes and stays. */
  public double headHeight() {
    return DensityStrip.HEIGHT + TimeRuler.HEIGHT + (hasFlags ? FlagPainter.HEIGHT : 0);
  }

  /** With all lanes. */
  public double preferredHeight() {
    return headHeight() + (rows.isEmpty() ? 30 : rows.get(rows.size() - 1).bottom() + 4);
  }

  /** The time under a point of a picture of this width. */
  public long nanosAt(double x, double width, TimeWindow window) {
    lay(null, window, width);
    return scene.nanos(x);
  }

  /** Share of the width of the lanes at a point. */
  public static double shareAt(double x, double width) {
    return Math.max(0, Math.min(1, (x - Scene.LEFT) / Math.max(1, width - Scene.LEFT - Scene.RIGHT)));
  }

  /** Whether a point is left of the lanes, where their names stand. */
  public static boolean isName(double x) {
    return x < Scene.LEFT;
  }

  private void lay(Canvas canvas, TimeWindow window, double width) {
    scene.canvas = canvas;
    scene.window = window;
    scene.width = width;
    scene.offset = 0;
  }

  public void draw(Canvas canvas, double width, double height, TimeWindow window) {
    lay(canvas, window, width);
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (tracks.isEmpty()) {
      canvas.text(NOTHING, 16, 30, TextStyle.LABEL, Anchor.START, Paint.FAINT);
      return;
    }
    density.draw(scene, tracks, whole, cursor);
    double bottom = Math.min(height, preferredHeight() - scroll);
    if (selection != null) {
      double from = Math.max(Scene.LEFT, scene.axisX(selection.fromNanos()));
      double to = Math.min(scene.right(), scene.axisX(selection.toNanos()));
      canvas.fillRectangle(from, DensityStrip.HEIGHT, Math.max(1, to - from), bottom - DensityStrip.HEIGHT, 0,
          Paint.SELECTION_PANEL);
    }
    ruler.draw(scene, DensityStrip.HEIGHT, bottom, whole.fromNanos(),
        tracks.stream().anyMatch(TimelineTrack::hasTimes));
    lanes(canvas, width, height);
    flags(bottom);
    bookmarkPainter.draw(scene, bookmarks, DensityStrip.HEIGHT, bottom);
    cursorLine(canvas, bottom);
  }

  private void lanes(Canvas canvas, double width, double height) {
    double head = headHeight();
    canvas.save();
    canvas.clip(0, head, width, Math.max(0, height - head));
    canvas.translate(0, head - scroll);
    int track = -1;
    for (int i = 0; i < rows.size(); i++) {
      TimelineRow row = rows.get(i);
      if (row.bottom() >= scroll && row.y() <= scroll + height - head) {
        if (row.track() != track) {
          track = row.track();
          TimelineTrack shown = tracks.get(track);
          scene.offset = shown.offsetNanos();
          scene.columns.lay(shown.summary(scene.window), scene.window, scene.offset, scene.columnCount());
        }
        if (canvas.keepsNames()) {
          canvas.begin(name(row), tip(row));
        }
        lane(canvas, row, tracks.get(track));
        GapPainter.draw(scene, tracks.get(track), row);
        if (canvas.keepsNames()) {
          canvas.end();
        }
      }
    }
    canvas.restore();
  }

  private static String name(TimelineRow row) {
    return switch (row.kind()) {
      case HEADING -> "recording-" + row.track();
      case CORE -> "core-" + row.label();
      case QUEUE -> "queue-" + row.label();
      case CHANNEL -> "channel-" + row.id();
      case NOTE -> "note-" + row.track();
    };
  }

  private static String tip(TimelineRow row) {
    return new StringJoiner(", ").add(row.label()).add(row.words()).toString();
  }

  private void lane(Canvas canvas, TimelineRow row, TimelineTrack track) {
    TimelineSummary summary = track.summary(scene.window);
    label(canvas, row);
    switch (row.kind()) {
      case CORE -> {
        if (summary.core(row.id()) != null) {
          cores.draw(scene, row, summary.core(row.id()), track.whole().core(row.id()), track.events(scene.window));
        }
      }
      case QUEUE -> {
        if (summary.queue(row.id()) != null) {
          queues.draw(scene, row, track, summary.queue(row.id()));
        }
      }
      case CHANNEL -> channels.draw(scene, row, track);
      default -> {}
    }
    canvas.line(0, row.bottom(), scene.width, row.bottom(), Paint.EDGE, Stroke.HAIR);
  }

  private void label(Canvas canvas, TimelineRow row) {
    if (row.kind() == TimelineRow.Kind.NOTE) {
      canvas.text(TextMeasure.elide(row.words(), TextStyle.SMALL, scene.width - 16), 8, row.bottom() - 5,
          TextStyle.SMALL, Anchor.START, Paint.FAINT);
      return;
    }
    boolean isHeading = row.kind() == TimelineRow.Kind.HEADING;
    TextStyle style = isHeading ? TextStyle.TITLE : TextStyle.LABEL;
    boolean isTwo = row.height() > TWO_LINES;
    double y = isTwo ? row.y() + 17 : row.y() + row.height() / 2 + 4;
    double room = isHeading ? scene.width - 16 : Scene.LEFT - 14;
    String label = TextMeasure.elide(row.label(), style, room);
    canvas.text(label, 8, y, style, Anchor.START, Paint.TEXT);
    if (isTwo) {
      canvas.text(TextMeasure.elide(row.words(), TextStyle.SMALL, room), 8, y + 14, TextStyle.SMALL, Anchor.START,
          Paint.FAINT);
    } else if (!row.words().isEmpty() && !row.words().equals(row.label())) {
      double used = canvas.textWidth(label, style) + 6;
      if (room - used > 24) {
        canvas.text(TextMeasure.elide(row.words(), TextStyle.SMALL, room - used), 8 + used, y, TextStyle.SMALL,
            Anchor.START, Paint.FAINT);
      }
    }
  }

  private void flags(double bottom) {
    double top = DensityStrip.HEIGHT + TimeRuler.HEIGHT;
    for (TimelineTrack track : tracks) {
      scene.offset = track.offsetNanos();
      flagPainter.draw(scene, track.flags(), top, bottom);
    }
  }

  private void cursorLine(Canvas canvas, double bottom) {
    double x = cursor == NO_CURSOR ? -1 : scene.axisX(cursor);
    if (x >= Scene.LEFT - 1 && x <= scene.right() + 1) {
      canvas.line(x, DensityStrip.HEIGHT + 2, x, bottom, Paint.SELECTION, Stroke.MEDIUM);
    }
  }

  /** What lies at a point of the picture that was drawn last. */
  public TimelineHit at(double x, double y, double width, TimeWindow window) {
    lay(null, window, width);
    if (tracks.isEmpty()) {
      return null;
    }
    if (y < DensityStrip.HEIGHT) {
      return new TimelineHit(TimelineHit.Place.WHOLE, whole.at(shareAt(x, width)), -1, -1, null,
          "The whole recording; click to show this part");
    }
    long nanos = scene.nanos(Math.max(Scene.LEFT, x));
    double inLanes = y - headHeight() + scroll;
    TimelineBookmark bookmark = y < headHeight() ? BookmarkPainter.at(scene, bookmarks, x) : null;
    if (bookmark != null) {
      return new TimelineHit(TimelineHit.Place.LANES, bookmark.axisNanos(), -1, -1, null, bookmark.text());
    }
    if (y < headHeight()) {
      return hits.flag(scene, tracks, x, nanos);
    }
    for (TimelineRow row : rows) {
      if (inLanes >= row.y() && inLanes < row.bottom()) {
        TimelineTrack track = tracks.get(row.track());
        scene.offset = track.offsetNanos();
        return hits.lane(scene, row, track, x, inLanes, nanos);
      }
    }
    return new TimelineHit(TimelineHit.Place.LANES, nanos, -1, -1, null, "");
  }

  /** The lanes in words. */
  public String asText(TimeWindow window) {
    StringJoiner lines = new StringJoiner("\n");
    for (TimelineRow row : rows) {
      TimelineTrack track = tracks.get(row.track());
      lines.add(TimelineWords.lane(row, track, track.summary(window), window.fromNanos() - track.offsetNanos(),
          window.toNanos() - track.offsetNanos()));
    }
    return lines.toString();
  }
}
