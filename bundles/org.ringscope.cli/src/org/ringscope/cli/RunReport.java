// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.simulation.Ending;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.TaskSummary;
import org.ringscope.simulation.traffic.TrafficSummary;
import org.ringscope.trace.system.SystemDescription;

/** What {@code run} says at its end. */
record RunReport(RunSummary summary, RunFindings findings, SystemDescription system) {

  void json(JsonOut document) throws IOException {
    document.object().object("summary").put("messages", summary.messages()).array("queues");
    for (RunSummary.QueueSummary queue : summary.queues()) {
      document.object().put("id", queue.id()).known("published", queue.published()).put("buffers", queue.buffers())
          .known("kicks", queue.kicks()).put("interrupts", queue.interrupts()).endObject();
    }
    document.endArray().put("seconds", summary.seconds()).put("clock", summary.isVirtual() ? "virtual" : "real")
        .put("ending", word(summary.ending()));
    waits(document);
    tasks(document);
    if (summary.recordingFailure() != null) {
      document.put("recordingFailure", summary.recordingFailure());
    }
    DiagnosisOut.json(document, "diagnoses", findings.diagnoses(), system::queueName);
    document.array("cores");
    for (RunSummary.CoreSummary core : summary.cores()) {
      document.object().put("name", core.name()).array("output");
      for (String line : core.output()) {
        document.text(line);
      }
      document.endArray();
      if (core.linesBefore() > 0) {
        document.put("linesBefore", core.linesBefore());
      }
      document.endObject();
    }
    document.endArray().endObject().endObject().end();
  }

  private void waits(JsonOut document) throws IOException {
    document.array("waits");
    for (TaskSummary task : findings.waits()) {
      document.object().put("who", task.core()).put("for", task.waiting().what());
      int queue = findings.queue(task.waiting());
      if (queue != QueueState.UNKNOWN) {
        document.put("queue", system.queueName(queue));
      }
      document.put("sinceNanos", task.waiting().sinceNanos()).put("task", task.name());
      if (task.progress() != null) {
        document.put("progress", task.progress());
      }
      document.endObject();
    }
    document.endArray();
  }

  private void tasks(JsonOut document) throws IOException {
    document.array("tasks");
    for (TaskSummary task : talking()) {
      TrafficSummary traffic = task.traffic();
      document.object().put("core", task.core()).put("task", task.name());
      if (task.cut() != null) {
        document.put("cut", task.cut());
      }
      known(document, "sent", traffic.sent());
      known(document, "received", traffic.received());
      known(document, "lost", traffic.lost());
      known(document, "doubled", traffic.doubled());
      known(document, "reordered", traffic.reordered());
      known(document, "damaged", traffic.damaged());
      document.endObject();
    }
    document.endArray();
  }

  private static void known(JsonOut document, String name, long number) throws IOException {
    if (number != TrafficSummary.UNKNOWN) {
      document.put(name, number);
    }
  }

  private List<TaskSummary> talking() {
    return summary.tasks().stream().filter(task -> task.traffic() != null).toList();
  }

  private void tasks(PrintWriter out) {
    if (talking().isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable("lrrrrrr", "task", "sent", "received", "lost", "doubled", "reordered", "damaged");
    for (TaskSummary task : talking()) {
      TrafficSummary traffic = task.traffic();
      table.row(task.core() + ": " + task.name(), known(traffic.sent()), known(traffic.received()),
          known(traffic.lost()), known(traffic.doubled()), known(traffic.reordered()), known(traffic.damaged()));
    }
    table.print(out);
  }

  private static Object known(long number) {
    return number == TrafficSummary.UNKNOWN ? "-" : number;
  }

  private static String word(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void text(PrintWriter out) {
    out.println("ran for " + TimeText.duration(summary.nanos()) + (summary.isVirtual() ? " of virtual time" : "")
        + ending() + messages());
    TextTable table = new TextTable("lrrr", "queue", "buffers", "kicks", "interrupts");
    summary.queues().forEach(queue -> table.row(queue.id(), queue.isUntouched() ? queue.text() : queue.buffers(),
        known(queue.kicks()), queue.interrupts()));
    table.print(out);
    tasks(out);
    summary.cut().forEach(task -> out.println(task.text()));
    List<Diagnosis> diagnoses = findings.diagnoses();
    if (diagnoses.isEmpty()) {
      out.println("nothing wrong was found" + (summary.recordingFailure() == null ? "" : " in what was recorded"));
    }
    DiagnosisOut.text(out, diagnoses);
    if (summary.ending() == Ending.STOPPED) {
      findings.waits().forEach(task -> out.println("stopped while " + task.text()));
    }
    findings.consequences().forEach(task -> out.println("and so " + task.text()));
  }

  private String ending() {
    return switch (summary.ending()) {
      case STALLED -> " and stalled";
      case STOPPED -> " and was stopped";
      case TIME_OVER, DONE, RUNNING -> "";
    };
  }

  private String messages() {
    if (summary.messages() == 0) {
      return "";
    }
    String rate = summary.nanos() == 0 ? ""
        : ", " + TimeText.grouped(Math.round(summary.messages() / summary.seconds()))
            + (summary.isVirtual() ? " per virtual second" : " per second");
    return ", " + TimeText.grouped(summary.messages()) + " messages received" + rate;
  }
}
