// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.diagnosis.DiagnosisText;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.cli.output.JsonOut;

/** Diagnoses as JSON and as text. */
final class DiagnosisOut {
  private static final int MOST = 50;

  private DiagnosisOut() {}

  /** @param queueName text id of a queue */
  static void json(JsonOut json, String name, List<Diagnosis> diagnoses, IntFunction<String> queueName)
      throws IOException {
    json.array(name);
    for (Diagnosis diagnosis : diagnoses) {
      json.object();
      fields(json, diagnosis, queueName, "nanos");
      json.endObject();
    }
    json.endArray();
  }

  /** @param nanos key of when it was first seen */
  static void fields(JsonOut json, Diagnosis diagnosis, IntFunction<String> queueName, String nanos)
      throws IOException {
    json.put("id", diagnosis.id()).put("severity", diagnosis.severity().word()).put("confidence",
        diagnosis.confidence().name().toLowerCase(Locale.ROOT));
    if (diagnosis.queue() != QueueState.UNKNOWN) {
      json.put("queue", queueName.apply(diagnosis.queue()));
    }
    json.put(nanos, diagnosis.nanos()).put("text", diagnosis.text()).put("cause", diagnosis.cause())
        .put("advice", diagnosis.advice()).array("evidence");
    for (String line : diagnosis.evidence()) {
      json.text(line);
    }
    json.endArray();
  }

  /** A log may be full of them: what was seen and why that happens, and how many more there are. */
  static void brief(PrintWriter out, List<Diagnosis> diagnoses) {
    for (Diagnosis diagnosis : diagnoses.subList(0, Math.min(MOST, diagnoses.size()))) {
      out.println(diagnosis.line());
      if (!diagnosis.cause().isEmpty()) {
        out.println("    " + diagnosis.cause());
      }
    }
    if (diagnoses.size() > MOST) {
      out.println("and " + (diagnoses.size() - MOST) + " more findings");
    }
  }

  static void text(PrintWriter out, List<Diagnosis> diagnoses) {
    for (Diagnosis diagnosis : diagnoses) {
      DiagnosisText.lines(diagnosis).forEach(out::println);
    }
  }

  /** The exit code: were errors found? */
  static int exitCode(List<Diagnosis> diagnoses) {
    return diagnoses.stream().anyMatch(d -> d.severity() == DiagnosisSeverity.ERROR) ? Main.ERRORS_FOUND : Main.DONE;
  }
}
