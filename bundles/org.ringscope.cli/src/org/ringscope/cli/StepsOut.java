// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.ringscope.analysis.latency.LatencyBreakdown;
import org.ringscope.analysis.latency.LatencyReader;
import org.ringscope.analysis.latency.LatencyStep;
import org.ringscope.analysis.latency.LatencyStep.Outcome;
import org.ringscope.analysis.latency.LatencyText;
import org.ringscope.analysis.messages.Message;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.trace.read.Trace;

/** The steps of messages, each below its message or among its keys. */
final class StepsOut {
  private final LatencyReader reader;

  StepsOut(Trace trace) throws IOException {
    reader = new LatencyReader(trace);
  }

  private LatencyBreakdown read(Message message) throws IOException {
    return reader.read(message, () -> false);
  }

  void print(PrintWriter out, Message message) throws IOException {
    LatencyBreakdown breakdown = read(message);
    out.println("    " + LatencyText.summary(breakdown));
    for (int place = 0; place < breakdown.steps().size(); place++) {
      out.println("    " + LatencyText.line(breakdown, place));
    }
  }

  void write(JsonOut json, Message message) throws IOException {
    LatencyBreakdown breakdown = read(message);
    json.array("steps");
    for (int place = 0; place < breakdown.steps().size(); place++) {
      LatencyStep step = breakdown.steps().get(place);
      json.object().put("step", step.kind().key());
      if (step.outcome() == Outcome.SUPPRESSED) {
        json.put("suppressed", true);
      }
      if (step.outcome() == Outcome.MISSING) {
        json.put("happened", false);
      }
      if (step.isSeen() && breakdown.hasTimes()) {
        json.put("nanos", step.nanos());
        if (breakdown.gapNanos(place) != Message.NO_TIME) {
          json.put("gapNanos", breakdown.gapNanos(place));
        }
      }
      json.endObject();
    }
    json.endArray();
    if (breakdown.slowest() >= 0) {
      json.put("slowestStep", breakdown.steps().get(breakdown.slowest()).kind().key());
    }
  }
}
