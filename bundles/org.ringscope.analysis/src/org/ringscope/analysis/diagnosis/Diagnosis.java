// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import org.ringscope.analysis.state.QueueState;

/**
 * One cause of trouble, reported once.
 *
 * @param id number of the diagnosis ({@code F26}), or the kind of fault where it has no number
 * @param queue id of the queue, {@link QueueState#UNKNOWN} if no queue is concerned
 * @param nanos when it was first seen
 * @param text what was seen, with addresses and values
 * @param cause why this happens
 * @param advice what to try
 * @param evidence events, addresses and slots, one a line
 */
public record Diagnosis(String id, DiagnosisSeverity severity, DiagnosisConfidence confidence, int queue, long nanos,
    String text, String cause, String advice, List<String> evidence) {

  /** One that is certain, unless it is a hint. */
  public Diagnosis(String id, DiagnosisSeverity severity, int queue, long nanos, String text, String cause,
      String advice, List<String> evidence) {
    this(id, severity,
        severity == DiagnosisSeverity.HINT ? DiagnosisConfidence.POSSIBLE : DiagnosisConfidence.CERTAIN, queue, nanos,
        text, cause, advice, evidence);
  }

  /** One whose cause and advice are those of its number; it is certain. */
  public static Diagnosis of(String id, int queue, long nanos, String text, List<String> evidence) {
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id);
    return new Diagnosis(id, entry.severity(), queue, nanos, text, entry.cause(), entry.advice(), evidence);
  }

  public Diagnosis {
    evidence = List.copyOf(evidence);
  }

  /** The first error, else the first warning; null where there are hints at most. */
  public static Diagnosis worst(List<Diagnosis> found) {
    Diagnosis worst = null;
    for (Diagnosis each : found) {
      if (each.severity() != DiagnosisSeverity.HINT
          && (worst == null || each.severity().compareTo(worst.severity()) < 0)) {
        worst = each;
      }
    }
    return worst;
  }

  /** Those of one queue that were seen at this time or before. */
  public static Stream<Diagnosis> of(List<Diagnosis> found, int queue, long nanos) {
    return found.stream().filter(each -> each.queue() == queue && each.nanos() <= nanos);
  }

  /** As every list of findings says it: {@code F26 error: what was seen}. */
  public String line() {
    return id + " " + severity.word() + ": " + text;
  }
}
