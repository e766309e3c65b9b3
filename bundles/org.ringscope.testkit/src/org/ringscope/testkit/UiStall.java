// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was seen of one turn of the event loop: how long it worked or waited, and in whose code. */
final class UiStall {
  private static final long LIMIT_NANOS = 100_000_000;
  private static final long FIRST_LIMIT_NANOS = 1_000_000_000;
  /** Others may have the processor while this thread waits for one of ours. */
  private static final long WAIT_LIMIT_NANOS = 1_000_000_000;
  private static final int FRAMES = 40;
  private static final String OURS = "org.ringscope.";
  /** What opening and refreshing a diagram of Sirius costs is not in our hands, though we ask for it. */
  private static final List<String> OF_SIRIUS =
      List.of("org.eclipse.sirius.", "org.eclipse.gmf.", "org.eclipse.gef.", "org.eclipse.draw2d.");

  final long turn;
  private final long firstCpu;
  private final Predicate<String> isTest;
  private long lastCpu;
  private long lastTime;
  private long waited;
  private int samples;
  private int ofLoop;
  private final List<StackTraceElement[]> ours = new ArrayList<>();
  private StackTraceElement[] last = {};

  /** @param isTest whether a class of ours belongs to tests */
  UiStall(long turn, long cpu, long time, Predicate<String> isTest) {
    this.turn = turn;
    firstCpu = cpu;
    lastCpu = cpu;
    lastTime = time;
    this.isTest = isTest;
  }

  static boolean isLoop(String type, String method) {
    return method.equals("readAndDispatch") && type.equals("org.eclipse.swt.widgets.Display");
  }

  void add(StackTraceElement[] stack, Thread.State state, long cpu, long time) {
    samples++;
    if (isOfLoop(stack)) {
      ofLoop++;
      last = stack;
    }
    if (isOurs(stack)) {
      ours.add(stack);
      waited += state == Thread.State.RUNNABLE ? 0 : time - lastTime;
    }
    lastCpu = cpu;
    lastTime = time;
  }

  /** Whether what the loop does is done by us: neither by a test, nor by Sirius, nor by a class that is loaded for the first time. */
  private boolean isOurs(StackTraceElement[] stack) {
    boolean isOurs = false;
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (isLoop(type, frame.getMethodName())) {
        return isOurs;
      }
      if (type.startsWith(OURS)) {
        if (isTest.test(type)) {
          return false;
        }
        isOurs = true;
      } else if (!isOurs && OF_SIRIUS.stream().anyMatch(type::startsWith)) {
        return false;
      } else if (!isOurs && (frame.getMethodName().equals("loadClass") || frame.getMethodName().equals("<clinit>"))) {
        return false;
      }
    }
    return false; // no loop: the test itself works
  }

  /** Whether the loop is at work; else a test calls something itself. */
  private boolean isOfLoop(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (isLoop(frame.getClassName(), frame.getMethodName())) {
        return true;
      }
      if (frame.getClassName().startsWith(OURS) && isTest.test(frame.getClassName())) {
        return false;
      }
    }
    return false;
  }

  private long busyNanos() {
    return lastCpu - firstCpu;
  }

  private long oursNanos() {
    return samples == 0 ? 0 : busyNanos() * ours.size() / samples;
  }

  /** @param isFirst whether nothing was entered here before */
  boolean isOurs(boolean isFirst) {
    return oursNanos() > (isFirst ? FIRST_LIMIT_NANOS : LIMIT_NANOS * slowness()) || waited > WAIT_LIMIT_NANOS;
  }

  /** Caches and memory are shared: where more threads want to run than can, each needs more time of its processor, too. */
  private static double slowness() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    double wanted = system.getSystemLoadAverage() / system.getAvailableProcessors();
    return Math.max(1, Math.min(3, wanted));
  }

  /** Whether the loop was busy for long, whoever worked. */
  boolean isLong() {
    return samples > 0 && busyNanos() * ofLoop / samples > LIMIT_NANOS;
  }

  /** The method of ours that the event loop came to first, empty if it came to none. */
  String entrance() {
    String entrance = "";
    for (StackTraceElement frame : ours.isEmpty() ? new StackTraceElement[0] : ours.get(0)) {
      if (isLoop(frame.getClassName(), frame.getMethodName())) {
        break;
      }
      entrance = frame.getClassName().startsWith(OURS) ? frame.getClassName() + '.' + frame.getMethodName() : entrance;
    }
    return entrance;
  }

  /** How long, and where it was in the middle of it. */
  String text() {
    StackTraceElement[] shown = ours.isEmpty() ? last : ours.get(ours.size() / 2);
    return "the UI thread worked " + busyNanos() / 1_000_000 + " ms at once, " + oursNanos() / 1_000_000
        + " ms of them for us, and waited " + waited / 1_000_000 + " ms, e.g. in\n" + Arrays.stream(shown)
            .limit(FRAMES).map(frame -> "\tat " + frame).collect(Collectors.joining("\n"));
  }
}
