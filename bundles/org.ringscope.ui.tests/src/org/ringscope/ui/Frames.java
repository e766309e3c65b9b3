// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * What frames of a control cost: from an input until it was painted, as the event loop of the workbench does it. By the clock, without
 * what the thread slept, and of the processor, which counts where other programs run.
 */
final class Frames {
  private final String what;
  private final Control painted;
  private final List<Long> busy = new ArrayList<>();
  private final List<Long> cpu = new ArrayList<>();
  private int paints;

  /** @param painted counts its paintings from now on */
  Frames(String what, Control painted) {
    this.what = what;
    this.painted = painted;
    painted.addListener(SWT.Paint, event -> paints++);
  }

  /** One frame; nothing else is due before it. */
  void measure(Runnable input) {
    Display display = painted.getDisplay();
    while (display.readAndDispatch()) {
      // what was left of the frame before
    }
    int before = paints;
    long cpuBegin = cpuNanos();
    long begin = System.nanoTime();
    input.run();
    long slept = 0;
    while (paints == before && System.nanoTime() - begin < 1_000_000_000L) {
      if (!display.readAndDispatch()) {
        long asleep = System.nanoTime();
        display.timerExec(20, () -> {});
        display.sleep();
        slept += System.nanoTime() - asleep;
      }
    }
    busy.add(System.nanoTime() - begin - slept);
    cpu.add(cpuNanos() - cpuBegin);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Says how they are distributed. */
  void report() {
    System.out.printf(Locale.ROOT, "BENCH %-26s %5d  %s   %s%n", what, cpu.size(), text(busy), text(cpu));
  }

  /** Median, 95 percent and most, in milliseconds. */
  static String text(List<Long> nanos) {
    nanos.sort(null);
    return DoubleStream.of(0.5, 0.95, 1).mapToObj(part -> String.format(Locale.ROOT, "%7.1f",
        nanos.isEmpty() ? 0 : nanos.get((int) Math.ceil(part * (nanos.size() - 1))) / 1e6))
        .collect(Collectors.joining(" "));
  }
}
