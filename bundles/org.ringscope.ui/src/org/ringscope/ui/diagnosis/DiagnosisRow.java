// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisText;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** What is wrong in one of the traces. */
record DiagnosisRow(TraceSession trace, Diagnosis diagnosis) {
  private static final String RULE = "\u2014";

  /** Everything that is wrong in all traces, by the time of their axis. @param again called on another thread when more is known */
  static List<DiagnosisRow> all(TraceCursor cursor, Object asker, Runnable again) {
    List<DiagnosisRow> rows = new ArrayList<>();
    for (TraceSession session : cursor.sessions()) {
      session.diagnoses(asker, again).forEach(found -> rows.add(new DiagnosisRow(session, found)));
    }
    rows.sort(Comparator.comparingLong(row -> cursor.lane(row.trace).toAxis(row.diagnosis.nanos())));
    return rows;
  }

  boolean hasQueue() {
    return diagnosis.queue() != QueueState.UNKNOWN;
  }

  String[] cells(TraceCursor cursor) {
    String severity = diagnosis.severity().word();
    return new String[] {cursor.instant(trace, diagnosis.nanos()),
        severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1), diagnosis.id(),
        hasQueue() ? trace.trace().system().queueName(diagnosis.queue()) : RULE, diagnosis.text(), diagnosis.advice(),
        trace.name()};
  }

  /** As the command line prints it. */
  String text() {
    return String.join("\n", DiagnosisText.lines(diagnosis)) + "\n";
  }

  /** What is known of traces in which nothing was found, and what of others. */
  static String summary(TraceCursor cursor, int found) {
    if (!cursor.sessions().stream().allMatch(TraceSession::isDiagnosed)) {
      return "looking for what is wrong \u2026";
    }
    StringBuilder text = new StringBuilder();
    text.append(found == 0 ? "Nothing wrong was found" : found == 1 ? "1 finding" : found + " findings");
    for (TraceSession session : cursor.sessions()) {
      List<String> limits = DiagnosisText.limits(session.trace());
      if (!limits.isEmpty()) {
        String name = cursor.sessions().size() > 1 ? session.name() + ": " : "";
        text.append("\n\u26A0 Not all could be checked: ").append(name).append(String.join("; ", limits));
      }
    }
    return text.toString();
  }
}
