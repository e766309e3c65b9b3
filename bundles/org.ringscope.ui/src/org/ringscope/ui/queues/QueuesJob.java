// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.overview.QueueSummaries;
import org.ringscope.analysis.overview.QueueSummary;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.OldestBuffers;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Sums up all queues at the cursor, in the background. */
final class QueuesJob extends CaughtJob {
  private static final long STEP_NANOS = 150_000_000;

  private final Consumer<List<QueueRow>> results;
  private final Map<TraceSession, Reader> readers = new IdentityHashMap<>();
  private volatile List<Shown> wanted = List.of();
  private volatile boolean isNew;

  /** A trace at the cursor. */
  private record Shown(TraceSession trace, SystemState state) {}

  /** What is read of a trace, on this job's thread. */
  private static final class Reader {
    private final TraceSession trace;
    private final QueueSummaries summaries = new QueueSummaries();
    private final OldestBuffers oldest;

    Reader(TraceSession trace) {
      this.trace = trace;
      oldest = trace.trace().hasTimes() ? new OldestBuffers(trace.trace()) : null;
    }

    /** Goes to the state's instant. @return whether it is there */
    boolean moveTo(SystemState state, BooleanSupplier cancelled) throws IOException {
      return oldest == null || state.clockNanos() == Long.MIN_VALUE || oldest.moveTo(state.clockNanos(), cancelled);
    }

    List<QueueSummary> read(SystemState state, boolean isThere, Runnable again) {
      return summaries.of(state, trace.statistics(this, again), trace.diagnoses(this, again), isThere ? oldest : null,
          trace.trace().beginNanos());
    }
  }

  /** @param results called on the job's thread */
  QueuesJob(Consumer<List<QueueRow>> results) {
    super("Summing up queues");
    this.results = results;
    setSystem(true);
  }

  /** UI thread. */
  void show(TraceCursor cursor) {
    List<Shown> shown = new ArrayList<>();
    for (TraceSession trace : cursor.sessions()) {
      SystemState state = cursor.state(trace);
      if (state != null) {
        shown.add(new Shown(trace, state));
      }
    }
    wanted = List.copyOf(shown);
    isNew = true;
    schedule();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    isNew = false;
    List<Shown> shown = wanted;
    readers.keySet().retainAll(shown.stream().map(Shown::trace).toList());
    List<QueueRow> rows = new ArrayList<>();
    boolean isComplete = true;
    try {
      for (Shown each : shown) {
        Reader reader = readers.computeIfAbsent(each.trace(), Reader::new);
        long end = System.nanoTime() + STEP_NANOS;
        boolean isThere = reader.moveTo(each.state(), () -> monitor.isCanceled() || isNew || System.nanoTime() > end);
        isComplete &= isThere;
        String prefix = shown.size() > 1 ? each.trace().name() + ": " : "";
        for (QueueSummary queue : reader.read(each.state(), isThere, this::schedule)) {
          rows.add(new QueueRow(each.trace(), prefix + device(each.state(), queue), queue));
        }
      }
    } catch (IOException e) {
      return monitor.isCanceled() || shown.stream().anyMatch(each -> each.trace().isClosed()) ? Status.CANCEL_STATUS
          : Status.warning("queues cannot be summed up: " + e.getMessage(), e);
    }
    results.accept(rows);
    if (!isComplete && !isNew && !monitor.isCanceled()) {
      schedule();
    }
    return Status.OK_STATUS;
  }

  private static String device(SystemState state, QueueSummary queue) {
    DeviceInfo device = state.system().device(queue.state().info().device());
    return device == null ? "device unknown" : device.name();
  }
}
