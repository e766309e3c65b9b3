// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * What the cores of a trace printed, in the order of the trace: console output of a run, trace buffers of a remote
 * processor. {@link #update} reads on from where it stopped. For one thread; what {@link #lines} gives may go anywhere.
 */
public final class ConsoleLines {
  /** More is nothing that people read; the rest is counted. */
  public static final int MOST_LINES = 200_000;
  private static final int CANCEL_INTERVAL = 4096;

  /** A line that a core printed. @param position the event's place in the trace */
  public record Line(Position position, int core, String text) {}

  private final EventCursor cursor;
  private final List<Line> lines = new ArrayList<>();
  private long leftOut;

  public ConsoleLines(Trace trace) throws IOException {
    cursor = trace.cursor();
  }

  /**
   * Takes in what the trace has and these lines have not.
   *
   * @param cancelled asked every few thousand events; what was read so far stays
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next()) {
      if (cursor.event().type() == EventType.CONSOLE_TEXT) {
        add();
      }
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    return true;
  }

  private void add() {
    if (lines.size() < MOST_LINES) {
      lines.add(
          new Line(cursor.event().position(), cursor.event().getInt(Field.CORE), cursor.event().string(Field.TEXT)));
    } else {
      leftOut++;
    }
  }

  public int size() {
    return lines.size();
  }

  /** The first {@value #MOST_LINES} lines, as they are now. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Lines that came after those. */
  public long leftOut() {
    return leftOut;
  }
}
