// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.messages.LatencyOrder;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.analysis.messages.Request;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.ui.MessageJob;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/**
 * The filtered messages and requests of all traces of a window, by time or the slowest first, and the jobs that read and sort them. UI
 * thread.
 */
final class FilteredMessages {
  private final List<TraceSession> sessions;
  private final List<MessageJob> jobs = new ArrayList<>();
  private volatile TimeAxis axis;
  private MessageAxis rows;
  /** Null while rows stand by their time. */
  private LatencySortJob sorting;
  private LatencyOrder order;
  private final AtomicReference<Sorted> arrived = new AtomicReference<>();
  private final Runnable updated;

  /** @param updated called on a job's thread after rows may have come */
  FilteredMessages(TraceCursor cursor, Condition condition, Runnable updated) {
    sessions = cursor.sessions();
    this.updated = updated;
    for (TraceSession session : sessions) {
      jobs.add(new MessageJob(session, condition, updated));
    }
    align(cursor.axis());
    jobs.forEach(MessageJob::schedule);
  }

  int size() {
    return order == null ? rows.size() : order.size();
  }

  /** Without the filter. */
  int all() {
    return rows.all();
  }

  MessageAxis.Row row(int place) {
    return order == null ? rows.row(place) : order.row(place);
  }

  Message message(MessageAxis.Row row) {
    return rows.message(row);
  }

  Request request(MessageAxis.Row row) {
    return rows.request(row);
  }

  int indexRow(MessageAxis.Row row) {
    return rows.indexRow(row);
  }

  /** Where a message or request of a trace stands, -1 for nowhere. */
  int placeOf(int lane, int indexRow, boolean isRequest) {
    if (order == null) {
      return isRequest ? rows.rowOfRequest(lane, indexRow) : rows.rowOf(lane, indexRow);
    }
    MessageAxis.Row row = rows.find(lane, indexRow, isRequest);
    return row == null ? -1 : order.placeOf(row);
  }

  /** The last one at or before a time of the axis, -1 for none, and while they do not stand by their time. */
  int placeBefore(long nanos) {
    return isByTime() ? rows.rowAt(nanos + 1) - 1 : -1;
  }

  boolean isByTime() {
    return sorting == null;
  }

  /** Whether the slowest stand first by now. */
  boolean isOrdered() {
    return order != null;
  }

  /** Takes in rows that have come; false if there were none. */
  boolean refresh() {
    boolean grown = rows.refresh();
    Sorted sorted = arrived.getAndSet(null);
    boolean isOrdered = sorted != null && sorted.by() == sorting;
    order = isOrdered ? sorted.order() : order;
    if (sorting != null && (grown || order != null && order.size() != rows.size())) {
      sorting.again();
    }
    return isOrdered || grown && order == null;
  }

  /** Puts the slowest first as soon as they are known, or all by time. */
  void sort(boolean byLatency) {
    if (sorting != null) {
      sorting.cancel();
    }
    order = null;
    LatencySortJob[] own = new LatencySortJob[1];
    own[0] = byLatency ? new LatencySortJob(this::axis, found -> sorted(own[0], found)) : null;
    sorting = own[0];
    if (sorting != null) {
      sorting.schedule();
    }
  }

  private record Sorted(LatencySortJob by, LatencyOrder order) {}

  /** On the job's thread. */
  private void sorted(LatencySortJob by, LatencyOrder found) {
    arrived.set(new Sorted(by, found));
    updated.run();
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
    rows = axis();
    if (sorting != null) {
      sort(true);
    }
  }

  private MessageAxis axis() {
    List<MessageJob.Filtered> filtered = jobs.stream().map(MessageJob::filtered).toList();
    return new MessageAxis(axis, filtered.stream().map(MessageJob.Filtered::messages).toList(),
        filtered.stream().map(MessageJob.Filtered::requests).toList());
  }

  void cancel() {
    jobs.forEach(MessageJob::cancel);
    if (sorting != null) {
      sorting.cancel();
    }
  }
}
