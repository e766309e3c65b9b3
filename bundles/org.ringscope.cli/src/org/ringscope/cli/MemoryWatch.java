// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.StillnessWatch;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.watch.MemoryWatcher;
import org.ringscope.capture.watch.WatchNotice;
import org.ringscope.capture.watch.WatchOptions;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;

/** {@code inspect --watch}: prints what happens in memory while it happens, then what was seen and what may have been missed. */
final class MemoryWatch {
  /** What a recording that nobody asked for may take of the disk. */
  private static final long SCRATCH_BYTES = 64 << 20;
  private static final long PRINT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /**
   * How it is shown.
   *
   * @param entries also what is written to the rings
   * @param all also queues in which nothing happens, and messages that were taken before
   * @param patienceNanos how long something may stand still before that is said
   */
  record Style(boolean json, boolean entries, boolean all, long patienceNanos) {}

  private final MemorySource memory;
  private final InspectionOptions options;
  private final Style style;
  private final PrintWriter out;
  private final PrintWriter err;

  MemoryWatch(MemorySource memory, InspectionOptions options, Style style, PrintWriter out, PrintWriter err) {
    this.memory = memory;
    this.options = options;
    this.style = style;
    this.out = out;
    this.err = err;
  }

  /**
   * @param output folder of the trace, which does not exist yet; null to keep none
   * @param deadline by {@link System#nanoTime}; null for none
   */
  int run(Path output, Long deadline, CancelOnExit cancel) throws IOException {
    if (output != null) {
      try {
        int code = watch(output, WatchOptions.DEFAULT, deadline, cancel);
        if (!style.json()) {
          out.println("kept in " + output);
          out.flush();
        }
        return code;
      } catch (IOException e) {
        throw FailureText.naming(output, e);
      }
    }
    Path scratch = Files.createTempDirectory("ringscope");
    try {
      return watch(scratch.resolve("trace"), WatchOptions.DEFAULT.withCap(SCRATCH_BYTES), deadline, cancel);
    } finally {
      PartFile.delete(scratch);
    }
  }

  private int watch(Path directory, WatchOptions watch, Long deadline, CancelOnExit cancel) throws IOException {
    try (MemoryWatcher watcher = MemoryWatcher.watch(memory, options, directory, watch, this::notice);
        Trace trace = Trace.follow(watcher.live())) {
      WatchPrinter printer = style.json() ? new WatchJson(trace, style.all(), out)
          : new WatchText(trace, style.entries(), style.all(), out);
      StateReader states = new StateReader(trace);
      StillnessWatch stillness = new StillnessWatch(style.patienceNanos());
      List<Diagnosis> passed = new ArrayList<>();
      boolean ended = false;
      while (!ended && !cancel.isAsked() && !out.checkError() && (deadline == null || System.nanoTime() < deadline)) {
        long left = deadline == null ? PRINT_NANOS : Math.max(1, deadline - System.nanoTime());
        ended = watcher.await(Math.min(PRINT_NANOS, left));
        long looked = watcher.lookedNanos();
        printer.print();
        SystemState state = states.last();
        for (StillnessWatch.Change change : stillness.look(state, looked)) {
          printer.finding(Math.max(looked, state.nanos()), change);
          if (!change.begins()) {
            passed.add(change.finding());
          }
        }
        printer.flush();
      }
      watcher.close();
      printer.print();
      return report(printer, watcher.report(), directory, passed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Main.DONE;
    }
  }

  /** What the trace tells is printed from there. */
  private void notice(WatchNotice notice) {
    if (notice.kind() == WatchNotice.Kind.WAITING) {
      err.println("ringscope: " + notice.text());
      err.flush();
    }
  }

  /** @param passed what was said while the watch ran and was no longer so when it ended */
  private int report(WatchPrinter printer, WatchReport report, Path directory, List<Diagnosis> passed)
      throws IOException {
    try (Trace trace = Trace.open(directory)) {
      List<Diagnosis> findings = Diagnoser.diagnose(trace, style.patienceNanos());
      printer.report(report, findings, passed, style.all());
      printer.flush();
      if (report.ending() != null) {
        err.println("ringscope: " + report.ending());
        err.flush();
        return Main.UNREADABLE;
      }
      return Math.max(DiagnosisOut.exitCode(findings), DiagnosisOut.exitCode(passed));
    }
  }
}
