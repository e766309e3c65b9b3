// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.watch.MemoryWatcher;
import org.ringscope.capture.watch.WatchOptions;
import org.ringscope.capture.watch.WatchReport;
import org.ringscope.picture.canvas.TimeText;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.Trace;

/** {@code inspect --watch}: prints what happens in memory while it happens, then what was seen and what may have been missed. */
final class MemoryWatch {
  /** What a recording that nobody asked for may take of the disk. */
  private static final long SCRATCH_BYTES = 64 << 20;
  private static final long PRINT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final MemorySource memory;
  private final InspectionOptions options;
  private final long duration;
  private final PrintWriter out;
  private final PrintWriter err;

  /** @param duration nanoseconds */
  MemoryWatch(MemorySource memory, InspectionOptions options, long duration, PrintWriter out, PrintWriter err) {
    this.memory = memory;
    this.options = options;
    this.duration = duration;
    this.out = out;
    this.err = err;
  }

  /**
   * @param output folder of the trace, which does not exist yet; null to keep none
   * @param entries whether to print single entries of rings
   */
  int run(Path output, boolean json, boolean entries) throws IOException {
    if (output != null) {
      try {
        return watch(output, WatchOptions.DEFAULT, json, entries, true);
      } catch (IOException e) {
        throw FailureText.naming(output, e);
      }
    }
    Path scratch = Files.createTempDirectory("ringscope");
    try {
      return watch(scratch.resolve("trace"), WatchOptions.DEFAULT.withCap(SCRATCH_BYTES), json, entries, false);
    } finally {
      PartFile.delete(scratch);
    }
  }

  private int watch(Path directory, WatchOptions watch, boolean json, boolean entries, boolean kept)
      throws IOException {
    WatchReport report;
    try (CancelOnExit cancel = new CancelOnExit();
        MemoryWatcher watcher = MemoryWatcher.watch(memory, options, directory, watch, line -> {})) {
      try (Trace trace = Trace.follow(watcher.live())) {
        WatchPrinter printer = json ? null : new WatchPrinter(trace, kept, entries, out);
        long begin = System.nanoTime();
        boolean ended = false;
        while (!ended && !cancel.isAsked() && !out.checkError() && System.nanoTime() - begin < duration) {
          ended = watcher.await(Math.min(PRINT_NANOS, duration));
          print(printer);
        }
        watcher.close();
        print(printer);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      watcher.close();
      report = watcher.report();
      return report(report, directory, json, kept);
    }
  }

  private static void print(WatchPrinter printer) throws IOException {
    if (printer != null) {
      printer.print();
    }
  }

  private int report(WatchReport report, Path directory, boolean json, boolean kept) throws IOException {
    try (Trace trace = Trace.open(directory)) {
      List<Diagnosis> findings = Diagnoser.diagnose(trace);
      if (json) {
        json(report, trace, findings, new JsonOut(out));
      } else {
        text(report, findings);
        if (kept) {
          out.println("kept in " + directory);
        }
      }
      out.flush();
      if (report.ending() != null) {
        err.println("ringscope: " + report.ending());
        err.flush();
        return Main.UNREADABLE;
      }
      return DiagnosisOut.exitCode(findings);
    }
  }

  private void text(WatchReport report, List<Diagnosis> findings) {
    out.println(
        "watched for " + TimeText.duration(report.nanos()) + ", looked " + TimeText.grouped(report.polls()) + " times");
    TextTable table =
        new TextTable("lrrrrrr", "queue", "published", "used", "messages", "missed", "unseen entries", "restarts");
    for (WatchReport.QueueReport queue : report.queues()) {
      String least = queue.isAtLeast() ? "≥ " : "";
      table.row(queue.id(), least + queue.published(), least + queue.used(), queue.messages(), queue.missedMessages(),
          least + queue.missedBuffers(), queue.restarts());
    }
    table.print(out);
    if (findings.isEmpty()) {
      out.println("nothing wrong was found");
    }
    DiagnosisOut.text(out, findings);
  }

  private static void json(WatchReport report, Trace trace, List<Diagnosis> findings, JsonOut json) throws IOException {
    json.object().object("watch").put("nanos", report.nanos()).put("looks", report.polls());
    if (report.ending() != null) {
      json.put("ending", report.ending());
    }
    json.array("queues");
    for (WatchReport.QueueReport queue : report.queues()) {
      json.object().put("id", queue.id()).put("published", queue.published()).put("used", queue.used())
          .put("messages", queue.messages()).put("missedMessages", queue.missedMessages())
          .put("missedBuffers", queue.missedBuffers()).put("restarts", queue.restarts()).endObject();
    }
    json.endArray().endObject().array("queues");
    for (QueueState queue : new StateReader(trace).last().queues()) {
      QueueJson.write(json, queue, trace.system().queueName(queue.info().id()),
          trace.system().device(queue.info().device()), true);
    }
    json.endArray().array("messages");
    MessageIndex index = new MessageIndex(trace).readAll();
    MessageDecoder decoder = new MessageDecoder(trace);
    for (int row = 0; row < index.size(); row++) {
      MessagesCommand.write(json, trace, decoder, index.get(row));
    }
    json.endArray();
    DiagnosisOut.json(json, "findings", findings, trace.system()::queueName);
    json.endObject().end();
  }
}
