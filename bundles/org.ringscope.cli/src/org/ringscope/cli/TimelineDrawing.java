// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.timeline.Timeline;
import org.ringscope.analysis.timeline.TimelineFlags;
import org.ringscope.analysis.timeline.TimelineReader;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.picture.timeline.TimelinePicture;
import org.ringscope.picture.timeline.TimelineTrack;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** The timeline of a recording, or of a part of it, ready to be drawn. */
record TimelineDrawing(TimelinePicture picture, TimeWindow window) {

  /** @param queue that is wanted alone, null for all @param cursor an instant to mark, or {@link TimelinePicture#NO_CURSOR} */
  static TimelineDrawing of(Trace trace, QueueInfo queue, long fromNanos, long toNanos, long cursor)
      throws IOException {
    TimelineSummary summary = new Timeline(trace, null).readAll().summary();
    long from = Math.max(trace.beginNanos(), fromNanos);
    TimeWindow window = TimeWindow.of(from, Math.min(trace.endNanos(), toNanos));
    TimelineTrack track = new TimelineTrack("", trace.system(), trace.hasTimes(), false, 0, summary,
        new TimelineReader(trace).read(summary, window.fromNanos(), window.toNanos(), () -> false),
        TimelineFlags.of(summary, Diagnoser.diagnose(trace)));
    TimelinePicture picture = new TimelinePicture();
    picture.show(List.of(track), queue == null ? null : trace.system().queueName(queue.id()));
    picture.cursor(cursor);
    return new TimelineDrawing(picture, window);
  }

  double height() {
    return picture.preferredHeight();
  }

  void draw(Canvas canvas, double width) {
    picture.draw(canvas, width, height(), window);
  }
}
