// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import org.ringscope.analysis.events.EventMatcher;
import org.ringscope.analysis.events.EventRow;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.read.TimeAxis;

/** An event as the cells of its row, and in the one line in which the command line prints it. */
final class EventTexts {
  private EventTexts() {}

  /** @param trace name of the trace that has it */
  static String[] cells(EventRow row, TimeAxis axis, String trace) {
    String kind = row.type().text();
    boolean hasTimes = axis.lanes().get(row.lane()).trace().hasTimes();
    return new String[] {instant(row, axis),
        row.deltaNanos() == EventMatcher.NONE_BEFORE || !hasTimes ? "" : TimeText.duration(row.deltaNanos()),
        row.core(), kind, row.place(), row.words().substring(kind.length()).stripLeading(), trace};
  }

  static String line(EventRow row, TimeAxis axis) {
    return instant(row, axis) + "  " + row.core() + "  " + row.words();
  }

  private static String instant(EventRow row, TimeAxis axis) {
    TimeAxis.Lane lane = axis.lanes().get(row.lane());
    long nanos = row.position().nanos();
    return lane.trace().hasTimes() ? TimeText.instant(lane.toAxis(nanos)) : "#" + nanos;
  }
}
