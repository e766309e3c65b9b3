// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.events.EventIndex;
import org.ringscope.analysis.events.EventList;
import org.ringscope.analysis.events.EventPages;
import org.ringscope.analysis.events.EventRow;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.ui.ReadingJob;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/**
 * Counts the events of all traces of a window, filters them, and reads those that are seen: in small steps, what somebody waits for
 * first. Comes back while a trace grows. Any thread may ask for what is there.
 */
final class EventJob extends ReadingJob {
  private static final long STEP_NANOS = 40_000_000;
  /** So many can be seen at once. */
  private static final int SCREEN = 100;

  private final TimeAxis axis;
  private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
  private EventIndex index;
  private volatile Condition condition;
  private volatile EventList list;
  private volatile EventPages pages;
  /** How many somebody may look at; no more than the list has. */
  private volatile int size;
  private volatile boolean isFollowed;

  /** Something that has to read. */
  interface Task {
    void run(EventPages rows, EventList filtered) throws IOException;
  }

  /** @param updated called on the job's thread after rows may have come */
  EventJob(TraceCursor cursor, Condition condition, Runnable updated) {
    super("Counting events", "events", cursor.sessions(), updated);
    axis = cursor.axis();
    this.condition = condition;
  }

  /** Are these still the traces of the window, and where they lie? */
  boolean isOf(TraceCursor cursor) {
    return sessions() == cursor.sessions() && axis == cursor.axis();
  }

  TimeAxis axis() {
    return axis;
  }

  /** Filters from now on with another condition. */
  void filter(Condition other) {
    condition = other;
    list = null;
    size = 0;
    schedule();
  }

  /**
   * Reads something as soon as possible; {@code updated} is called afterwards. Places are those of now, whatever is filtered until the
   * task gets its turn.
   */
  void ask(Task task) {
    EventList asked = list;
    tasks.add(asked == null ? task : (rows, latest) -> task.run(rows, asked));
    schedule();
  }

  /** How many events the condition lets through, as far as they were counted. */
  int size() {
    return size;
  }

  /** Whether the last events are looked at whatever they are: then they are read before they are counted. */
  void follow(boolean isOn) {
    isFollowed = isOn;
  }

  /** How many events there are, as far as they were counted. */
  int all() {
    EventList now = list;
    return now == null ? 0 : now.all();
  }

  /** The event at a place; null where it was not read yet. */
  EventRow peek(int place) {
    EventList now = list;
    return now == null || place < 0 || place >= now.size() ? null : pages.peek(now.number(place));
  }

  @Override
  protected double progress() {
    return index.progress();
  }

  @Override
  protected boolean step(IProgressMonitor monitor) throws IOException {
    if (index == null) {
      index = new EventIndex(axis, sessions().stream().map(TraceSession::name).toList());
      pages = new EventPages(index);
    }
    EventList now = list;
    Condition wanted = condition;
    if (now == null) {
      now = index.filter(wanted);
      list = now;
    }
    boolean isAsked = runTasks(now);
    if (!isAsked) {
      long end = System.nanoTime() + STEP_NANOS;
      isAsked = !index.update(() -> isUrgent(monitor, wanted) || System.nanoTime() > end);
      isAsked |= !filter(now, () -> isUrgent(monitor, wanted) || System.nanoTime() > end + STEP_NANOS);
    }
    count(now);
    return !isAsked && tasks.isEmpty() && condition == wanted;
  }

  /** What was asked for is there at once, and the rest is counted later. @return whether anything was asked for */
  private boolean runTasks(EventList now) throws IOException {
    boolean isAsked = false;
    for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run(pages, now);
      isAsked = true;
    }
    return isAsked;
  }

  /** Whether somebody waits for something else. */
  private boolean isUrgent(IProgressMonitor monitor, Condition wanted) {
    return isOver(monitor) || !tasks.isEmpty() || condition != wanted;
  }

  /** The first hits are shown before others are looked for. @return whether all events were examined */
  private boolean filter(EventList now, BooleanSupplier cancelled) throws IOException {
    boolean isFirst = size == 0;
    return now.update(() -> isFirst && now.size() >= SCREEN || cancelled.getAsBoolean());
  }

  /** Those that are looked at first are read before they are counted. */
  private void count(EventList now) throws IOException {
    int counted = now.size();
    int from = isFollowed ? Math.max(0, counted - SCREEN) : 0;
    int to = isFollowed || size == 0 ? Math.min(counted, from + SCREEN) : 0;
    for (int place = from; place < to; place++) {
      pages.read(now.number(place));
    }
    if (now == list) {
      size = counted;
    }
  }
}
