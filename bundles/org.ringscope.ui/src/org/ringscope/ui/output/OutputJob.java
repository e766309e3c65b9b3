// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.messages.ConsoleLines;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Reads what the cores of all traces printed, in the background and in the order of their common time; comes back while a trace grows. */
final class OutputJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 300;

  /** What is shown: the rows, and how many more there are. */
  record Output(List<OutputRow> rows, long leftOut) {}

  private final List<TraceSession> sessions;
  private final Map<TraceSession, ConsoleLines> lines = new HashMap<>();
  private final Consumer<Output> updated;
  private volatile TimeAxis axis;
  private int shown = -1;
  private TimeAxis shownOn;

  /** @param updated called on the job's thread when there is something new to show */
  OutputJob(TraceCursor cursor, Consumer<Output> updated) {
    super("Reading output of cores");
    sessions = cursor.sessions();
    axis = cursor.axis();
    this.updated = updated;
    setSystem(cursor.isLive());
  }

  /** Are these still the traces of the window? */
  boolean isOf(TraceCursor cursor) {
    return sessions == cursor.sessions();
  }

  /** Puts the rows on an axis where their traces have other offsets. */
  void align(TimeAxis newAxis) {
    if (axis != newAxis) {
      axis = newAxis;
      schedule();
    }
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    try {
      for (TraceSession session : sessions) {
        ConsoleLines printed = lines.get(session);
        if (printed == null) {
          printed = new ConsoleLines(session.trace());
          lines.put(session, printed);
        }
        if (!printed.update(monitor::isCanceled)) {
          return Status.CANCEL_STATUS;
        }
      }
      show();
      if (sessions.stream().anyMatch(TraceSession::isLive)) {
        schedule(AGAIN_MILLIS);
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      boolean isOver = monitor.isCanceled() || sessions.stream().anyMatch(TraceSession::isClosed);
      return isOver ? Status.CANCEL_STATUS
          : Status.warning("output cannot be read: " + e.getMessage(), e);
    } finally {
      monitor.done();
    }
  }

  private void show() {
    TimeAxis now = axis;
    int size = lines.values().stream().mapToInt(ConsoleLines::size).sum();
    if (size == shown && now == shownOn) {
      return;
    }
    shown = size;
    shownOn = now;
    List<OutputRow> rows = new ArrayList<>(size);
    long leftOut = 0;
    for (int lane = 0; lane < sessions.size(); lane++) {
      TraceSession session = sessions.get(lane);
      TimeAxis.Lane place = now.lanes().get(lane);
      lines.get(session).lines()
          .forEach(line -> rows.add(new OutputRow(session, place.toAxis(line.position().nanos()), line)));
      leftOut += lines.get(session).leftOut();
    }
    rows.sort(Comparator.comparingLong(OutputRow::nanos)); // stable: lines of one trace stay in its order
    updated.accept(new Output(rows, leftOut));
  }
}
