// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ringscope.analysis.MessageIndex;
import org.ringscope.analysis.StateReader;
import org.ringscope.analysis.SystemState;
import org.ringscope.trace.Trace;

/**
 * One opened trace, live or recorded, and the thread that computes states of it. Requests replace each other: only the
 * newest matters to somebody who looks. Results are immutable and delivered on the session's own thread.
 */
public final class TraceSession implements AutoCloseable {
  /** How often a growing trace is looked at: a sampled one grows 30 times a second, and each sample is to be seen. */
  private static final long FRAME_NANOS = 16_000_000L;
  /** Asked while following: answered only if the trace has grown. */
  private static final Question FOLLOW = StateReader::last;
  private static final long PAUSED_NANOS = 500_000_000L;

  /** One question to the trace. */
  @FunctionalInterface
  interface Question {
    SystemState ask(StateReader reader) throws IOException;
  }

  private final String name;
  private final Trace trace;
  private final Consumer<SystemState> results;
  private final Consumer<IOException> failures;
  private final Thread thread;
  private final MessageIndex messages;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Question question;
  private int steps;
  private boolean following;
  private boolean closed;
  /** The state delivered last; on the session's thread only. */
  private SystemState delivered;
  /** Asked while paused: answered, with the same state again, only when the trace has ended. */
  private final Question paused = reader -> delivered;

  /**
   * @param results called with each computed state, on the session's thread
   * @param failures called when the trace cannot be read, on the session's thread
   */
  TraceSession(String name, Trace trace, Consumer<SystemState> results, Consumer<IOException> failures)
      throws IOException {
    this.name = name;
    this.trace = trace;
    this.results = results;
    this.failures = failures;
    this.messages = new MessageIndex(trace);
    this.thread = new Thread(this::work, "Ringscope states of " + name);
    thread.setDaemon(true);
    thread.start();
  }

  /** What the user calls it: the folder of a recording, the topology of a run. */
  public String name() {
    return name;
  }

  public Trace trace() {
    return trace;
  }

  /** All messages of the trace; {@link MessageJob} fills it. */
  public MessageIndex messages() {
    return messages;
  }

  /** May the trace still grow? */
  public boolean isLive() {
    return trace.isLive();
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

  /** Asks for the state so many events on (back if negative); steps not yet made add up. Ends following. */
  void step(int count) {
    lock.lock();
    try {
      steps += count;
      following = false;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Asks for the last state, again and again while the trace grows. */
  void follow() {
    lock.lock();
    try {
      question = StateReader::last;
      steps = 0;
      following = true;
      changed.signal();
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

  private void work() {
    try (trace) {
      StateReader reader = new StateReader(trace);
      Question next;
      while ((next = take()) != null) {
        answer(reader, next);
      }
    } catch (IOException e) {
      failures.accept(e);
    }
  }

  private void answer(StateReader reader, Question next) {
    try {
      boolean live = isLive();
      boolean grown = trace.refresh();
      boolean ended = live && !isLive();
      boolean due = next == FOLLOW ? grown || ended : next != paused || ended;
      if (due) {
        delivered = next.ask(reader);
        results.accept(delivered);
      }
    } catch (IOException e) {
      failures.accept(e);
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
          return next;
        }
        if (steps != 0) {
          int count = steps;
          steps = 0;
          return reader -> walk(reader, count);
        }
        if (!isLive()) {
          changed.await();
        } else if (changed.awaitNanos(following ? FRAME_NANOS : PAUSED_NANOS) <= 0) {
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

  private static SystemState walk(StateReader reader, int count) throws IOException {
    SystemState state = null;
    for (int i = 0; i < Math.abs(count); i++) {
      state = count > 0 ? reader.next() : reader.previous();
    }
    return state;
  }
}
