// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.picture.canvas.TimeText;
import org.ringscope.simulation.RunSummary;
import org.ringscope.trace.SystemDescription;

/** What {@code run} says at its end. */
record RunReport(RunSummary summary, List<Diagnosis> diagnoses, SystemDescription system) {

  void json(JsonOut document) throws IOException {
    document.object().object("summary").put("messages", summary.messages()).array("queues");
    for (RunSummary.QueueSummary queue : summary.queues()) {
      document.object().put("id", queue.id()).put("buffers", queue.buffers()).put("kicks", queue.kicks())
          .put("interrupts", queue.interrupts()).endObject();
    }
    document.endArray().put("seconds", summary.seconds());
    if (summary.recordingFailure() != null) {
      document.put("recordingFailure", summary.recordingFailure());
    }
    DiagnosisOut.json(document, "diagnoses", diagnoses, system::queueName);
    document.array("cores");
    for (RunSummary.CoreSummary core : summary.cores()) {
      document.object().put("name", core.name()).array("output");
      for (String line : core.output()) {
        document.text(line);
      }
      document.endArray().endObject();
    }
    document.endArray().endObject().endObject().end();
  }

  void text(PrintWriter out) {
    out.println("ran for " + TimeText.duration(summary.nanos()) + messages());
    TextTable table = new TextTable("lrrr", "queue", "buffers", "kicks", "interrupts");
    summary.queues().forEach(queue -> table.row(queue.id(), queue.buffers(), queue.kicks(), queue.interrupts()));
    table.print(out);
    if (diagnoses.isEmpty()) {
      out.println("nothing wrong was found" + (summary.recordingFailure() == null ? "" : " in what was recorded"));
    }
    DiagnosisOut.text(out, diagnoses);
  }

  private String messages() {
    if (summary.messages() == 0) {
      return "";
    }
    String rate = summary.nanos() == 0 ? ""
        : ", " + TimeText.grouped(Math.round(summary.messages() / summary.seconds())) + " per second";
    return ", " + TimeText.grouped(summary.messages()) + " messages received" + rate;
  }
}
