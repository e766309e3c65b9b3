// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Finds where events were lost, by what their streams tell. Nothing is allocated for an event. */
final class GapFinder {
  private static final int MOST = 1000;
  /** Streams of cores are few; the others share a place. */
  private static final int CORES = 1024;

  private final long beginNanos;
  private final List<TimelineGap> gaps = new ArrayList<>();
  private long[] lastNanos = {};

  GapFinder(long beginNanos) {
    this.beginNanos = beginNanos;
  }

  void take(EventView event) {
    int stream = Math.min(event.stream(), CORES);
    if (stream >= lastNanos.length) {
      int before = lastNanos.length;
      lastNanos = Arrays.copyOf(lastNanos, stream + 1);
      Arrays.fill(lastNanos, before, lastNanos.length, beginNanos);
    }
    if (event.type() == EventType.LOST) {
      long count = event.getLong(Field.COUNT);
      if (count > 0 && gaps.size() < MOST) {
        gaps.add(new TimelineGap(event.stream(), Math.min(lastNanos[stream], event.nanos()), event.nanos(), count));
      }
    } else if (!event.isCheckpoint()) {
      lastNanos[stream] = event.nanos();
    }
  }

  List<TimelineGap> gaps() {
    return gaps;
  }
}
