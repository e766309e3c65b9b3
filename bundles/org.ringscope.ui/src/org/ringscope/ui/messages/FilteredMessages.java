// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.trace.TimeAxis;
import org.ringscope.ui.MessageJob;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** The filtered messages and requests of all traces of a window, and the jobs that read them, one per trace. UI thread. */
final class FilteredMessages {
  private final List<TraceSession> sessions;
  private final List<MessageJob> jobs = new ArrayList<>();
  private TimeAxis axis;
  private MessageAxis rows;

  /** @param updated called on a job's thread after rows may have come */
  FilteredMessages(TraceCursor cursor, Condition condition, Runnable updated) {
    sessions = cursor.sessions();
    for (TraceSession session : sessions) {
      jobs.add(new MessageJob(session, condition, updated));
    }
    align(cursor.axis());
    jobs.forEach(MessageJob::schedule);
  }

  MessageAxis rows() {
    return rows;
  }

  /** Are these still the traces of the window? */
  boolean isOf(TraceCursor cursor) {
    return sessions == cursor.sessions();
  }

  /** Puts the rows on an axis where their traces have other offsets; false if they have not. */
  boolean align(TimeAxis newAxis) {
    boolean moved = newAxis != axis;
    if (moved) {
      axis = newAxis;
      merge();
    }
    return moved;
  }

  void filter(Condition condition) {
    jobs.forEach(job -> job.filter(condition));
    merge();
  }

  private void merge() {
    List<MessageJob.Filtered> filtered = jobs.stream().map(MessageJob::filtered).toList();
    rows = new MessageAxis(axis, filtered.stream().map(MessageJob.Filtered::messages).toList(),
        filtered.stream().map(MessageJob.Filtered::requests).toList());
  }

  void cancel() {
    jobs.forEach(MessageJob::cancel);
  }
}
