// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.ringscope.analysis.state.AxisReader;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.analysis.text.EventText;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.read.Trace;

/**
 * The thread that computes states of the traces on a time axis. Requests replace each other: only the newest matters to
 * somebody who looks. Results are immutable and delivered on this thread, which also closes the traces.
 */
final class StateThread implements AutoCloseable {
  /** How often a growing trace is looked at: a sampled one grows 30 times a second, and each sample is to be seen. */
  private static final long FRAME_NANOS = 28_000_000L;
  private static final long PAUSED_NANOS = 500_000_000L;
  /** Asked while following: answered only if a trace has grown. */
  private static final Question FOLLOW = AxisReader::last;

  /** One question to the traces. */
  @FunctionalInterface
  interface Question {
    AxisState ask(AxisReader reader) throws IOException;
  }

  /** @param event the newest event of the state in words; empty before the first, and while a trace is followed */
  record Answer(AxisState state, String event) {}

  private final Consumer<Answer> results;
  private final Consumer<IOException> failures;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AxisReader reader = new AxisReader();
  private volatile TimeAxis axis;
  private Question question;
  private int steps;
  /** Whether steps stop at each event, not only at each time. */
  private boolean byEvents;
  private boolean following;
  private boolean closed;
  /** Whether the question in hand was asked by following; on this thread only. */
  private boolean asFollower;
  /** The state delivered last; on this thread only. */
  private AxisState delivered;
  /** Asked while paused: answered, with the same state again, only when a trace has ended. */
  private final Question paused = r -> delivered;

  /**
   * @param results called with each computed state, on this thread; must not wait
   * @param failures called when a trace cannot be read, on this thread
   */
  StateThread(TimeAxis axis, Consumer<Answer> results, Consumer<IOException> failures) {
    this.axis = axis;
    this.results = results;
    this.failures = failures;
    Thread thread = new Thread(this::work, "ringscope-states");
    thread.setDaemon(true);
    thread.start();
  }

  /** Looks at another axis and asks once; a trace that is no longer on it is closed. Following goes on if it did. */
  void show(TimeAxis newAxis, Question next) {
    lock.lock();
    try {
      axis = newAxis;
      question = following ? AxisReader::last : next;
      steps = 0;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Asks once; replaces a question not yet begun and ends following. */
  void ask(Question next) {
    lock.lock();
    try {
      question = next;
      steps = 0;
      following = false;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Asks for the state so many steps on (back if negative); steps not yet made add up. Ends following.
   *
   * @param eachEvent whether a step goes to the next event, not to the next time at which something happens
   */
  void step(int count, boolean eachEvent) {
    lock.lock();
    try {
      steps = byEvents == eachEvent ? steps + count : count;
      byEvents = eachEvent;
      following = false;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Asks for the last state, again and again while a trace grows. */
  void follow() {
    lock.lock();
    try {
      question = AxisReader::last;
      steps = 0;
      following = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** From now on no state is delivered that following has asked for. */
  void endFollowing() {
    lock.lock();
    try {
      following = false;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  private boolean isLive() {
    return axis.lanes().stream().anyMatch(lane -> lane.trace().isLive());
  }

  private void work() {
    Question next;
    while ((next = take()) != null) {
      try {
        answer(next);
      } catch (IOException e) {
        if (!isClosed()) {
          failures.accept(e);
        }
      } catch (RuntimeException | Error e) { // who looks is told, and the next question has its answer
        failures.accept(new IOException(CaughtJob.report(e, "reading the trace")));
      }
    }
    axis.lanes().forEach(lane -> close(lane.trace()));
    reader.axis().lanes().forEach(lane -> close(lane.trace()));
  }

  private void answer(Question next) throws IOException {
    takeInAxis();
    boolean grown = false;
    boolean ended = false;
    for (Lane lane : reader.axis().lanes()) {
      boolean live = lane.trace().isLive();
      grown |= lane.trace().refresh();
      ended |= live && !lane.trace().isLive();
    }
    if (next == FOLLOW ? grown || ended : next != paused || ended) {
      deliver(next.ask(reader));
    }
  }

  /** Who has ended following sees no later state that was asked for before. */
  private void deliver(AxisState state) throws IOException {
    String event = asFollower ? "" : reader.lastEvent(EventText::of);
    lock.lock();
    try {
      if (following || !asFollower) {
        delivered = state;
        results.accept(new Answer(state, event));
      }
    } finally {
      lock.unlock();
    }
  }

  private void takeInAxis() throws IOException {
    TimeAxis now = axis;
    if (now != reader.axis()) {
      List<Trace> gone = new ArrayList<>(reader.axis().lanes().stream().map(Lane::trace).toList());
      now.lanes().forEach(lane -> gone.removeIf(trace -> trace == lane.trace()));
      reader.show(now);
      gone.forEach(StateThread::close);
    }
  }

  private static void close(Trace trace) {
    try {
      trace.close();
    } catch (IOException e) {
      ILog.of(StateThread.class).warn("trace " + trace.path() + " cannot be closed: " + e.getMessage(), e);
    }
  }

  /** Waits for the next question; null when closed. */
  private Question take() {
    lock.lock();
    try {
      while (!closed) {
        if (question != null) {
          Question next = question;
          question = null;
          asFollower = following;
          return next;
        }
        if (steps != 0) {
          int count = steps;
          steps = 0;
          boolean eachEvent = byEvents;
          asFollower = false;
          return r -> walk(r, count, eachEvent);
        }
        if (!isLive()) {
          changed.await();
        } else if (changed.awaitNanos(following ? FRAME_NANOS : PAUSED_NANOS) <= 0) {
          asFollower = following;
          return following ? FOLLOW : paused;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return null;
  }

  private static AxisState walk(AxisReader reader, int count, boolean eachEvent) throws IOException {
    AxisState state = null;
    for (int i = 0; i < Math.abs(count); i++) {
      if (eachEvent) {
        state = count > 0 ? reader.next() : reader.previous();
      } else {
        state = count > 0 ? reader.nextInstant() : reader.previousInstant();
      }
    }
    return state == null || state.nanos() == AxisState.BEFORE_ALL ? reader.begin() : state;
  }
}
