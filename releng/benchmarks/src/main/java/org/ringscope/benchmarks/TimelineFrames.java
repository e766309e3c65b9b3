// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.timeline.Timeline;
import org.ringscope.analysis.timeline.TimelinePart;
import org.ringscope.analysis.timeline.TimelineReader;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.canvas.PngCanvas;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.picture.timeline.TimelinePicture;
import org.ringscope.picture.timeline.TimelineTrack;
import org.ringscope.trace.read.Trace;

/** The timeline of a big trace: how long it is made, and how long a picture of it takes at any zoom. */
final class TimelineFrames {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 300;
  private static final int FRAMES = 200;
  private static final int SEED = 1;

  private final Trace trace;
  private final TimelineSummary whole;
  private final TimelinePicture picture = new TimelinePicture();
  private final PngCanvas canvas = new PngCanvas(WIDTH, HEIGHT, 1, Theme.LIGHT);

  private TimelineFrames(Trace trace, TimelineSummary whole) {
    this.trace = trace;
    this.whole = whole;
  }

  static void measure(Trace trace, KeptResults results) throws IOException {
    long begin = System.nanoTime();
    Timeline timeline = new Timeline(trace, results).readAll();
    double millis = (System.nanoTime() - begin) / 1e6;
    System.out.printf(Locale.ROOT, "%-34s %10.1f ms   %.1f M events/s%n",
        timeline.wasKept() ? "timeline, kept" : "timeline, all lanes", millis, trace.eventCount() / millis / 1e3);
    TimelineFrames frames = new TimelineFrames(trace, timeline.summary());
    frames.frames(FRAMES / 4, "warm up");
    frames.frames(FRAMES, "frame 1400×300 at any zoom");
    frames.parts();
  }

  private void show(TimelinePart part) {
    picture.show(List.of(new TimelineTrack("", trace.system(), true, false, 0, whole, part, whole.flags())), null);
  }

  /** From the whole down to the smallest pieces, each a bit narrower, somewhere. */
  private void frames(int count, String what) {
    show(null);
    Random random = new Random(SEED);
    double[] millis = new double[count];
    for (int i = 0; i < count; i++) {
      TimeWindow all = picture.whole();
      TimeWindow window = all.zoom(Math.pow(0.95, i % 100), random.nextDouble(), all);
      long begin = System.nanoTime();
      picture.draw(canvas, WIDTH, HEIGHT, window);
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    row(what, millis);
  }

  /** With every event that is visible: reading them in the background, and drawing them. */
  private void parts() throws IOException {
    TimelineReader reader = new TimelineReader(trace);
    Random random = new Random(SEED);
    double[] reads = new double[FRAMES];
    double[] draws = new double[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      TimeWindow all = picture.whole();
      TimeWindow window = all.zoom(1000.0 * (1 + i % 8) / trace.eventCount(), random.nextDouble(), all);
      long begin = System.nanoTime();
      TimelinePart part = reader.read(whole, window.fromNanos(), window.toNanos(), () -> false);
      reads[i] = (System.nanoTime() - begin) / 1e6;
      show(part);
      begin = System.nanoTime();
      picture.draw(canvas, WIDTH, HEIGHT, window);
      draws[i] = (System.nanoTime() - begin) / 1e6;
    }
    row("part of 1000 to 8000 events, read", reads);
    row("the same, drawn", draws);
  }

  private static void row(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "%-34s %10.1f ms   median; 95 %% within %.1f, most %.1f ms%n", what,
        millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length - 1]);
  }
}
