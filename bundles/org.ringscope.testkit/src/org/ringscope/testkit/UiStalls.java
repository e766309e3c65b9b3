// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches the UI thread while tests of the workbench run: nothing that the event loop does may take our code more than a tenth of
 * a second. What counts is processor time, so that a busy machine changes little, and waiting only where it is long. What is done
 * for the first time is done by classes that are loaded and by code that is not compiled yet, and may take a second. A stall without
 * our code, or the first of its kind, is told on standard output.
 */
final class UiStalls {
  private static final long PERIOD_NANOS = 10_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static UiStalls only;

  private final EventTurns turns;
  private final ClassLoader tests;
  private final Map<String, Boolean> isTest = new HashMap<>();
  private final List<String> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private UiStall current;

  private UiStalls(EventTurns turns, ClassLoader tests) {
    this.turns = turns;
    this.tests = tests;
  }

  /** Begins to watch the thread that calls, if it is one of a display, and forgets what was before. */
  static void watch(Class<?> test) {
    try {
      if (only == null) {
        EventTurns turns = EventTurns.ofThisThread(test.getClassLoader());
        if (turns == null) {
          return;
        }
        only = new UiStalls(turns, test.getClassLoader());
        Thread sampler = new Thread(only::sample, "UI stalls");
        sampler.setDaemon(true);
        sampler.setPriority(Thread.MAX_PRIORITY);
        sampler.start();
      }
      take();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("the UI thread cannot be watched", e);
    }
  }

  /** The stalls of our code since the last call. */
  static List<String> take() {
    if (only == null) {
      return List.of();
    }
    synchronized (only.found) {
      List<String> stalls = List.copyOf(only.found);
      only.found.clear();
      return stalls;
    }
  }

  private void sample() {
    Thread thread = turns.thread();
    while (thread.isAlive()) {
      LockSupport.parkNanos(PERIOD_NANOS);
      long turn = turns.turn();
      long cpu = THREADS.getThreadCpuTime(thread.getId());
      if (current == null || current.turn != turn) {
        end();
        current = new UiStall(turn, cpu, System.nanoTime(), this::isTest);
      } else {
        current.add(thread.getStackTrace(), thread.getState(), cpu, System.nanoTime());
      }
    }
  }

  private void end() {
    if (current == null) {
      return;
    }
    if (current.isOurs(seen.add(current.entrance()))) {
      synchronized (found) {
        found.add(current.text());
      }
    } else if (current.isLong()) {
      System.out.println("not counted: " + current.text());
    }
  }

  /** Tests lie in fragments of what they test: the same loader, another place. */
  private boolean isTest(String type) {
    return isTest.computeIfAbsent(type, name -> {
      try {
        var source = Class.forName(name, false, tests).getProtectionDomain().getCodeSource();
        return source == null || source.getLocation().getPath().contains(".test");
      } catch (ClassNotFoundException e) {
        return name.startsWith(UiStalls.class.getPackageName());
      }
    });
  }
}
