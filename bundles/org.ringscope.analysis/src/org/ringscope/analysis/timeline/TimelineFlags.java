// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;

/** What went wrong in a recording: what its events tell, and what was diagnosed besides. */
public final class TimelineFlags {
  private TimelineFlags() {}

  /** In the order of time; hints are none, and what an event tells itself stands once. */
  public static List<TimelineFlag> of(TimelineSummary summary, List<Diagnosis> found) {
    List<TimelineFlag> flags = new ArrayList<>(summary.flags());
    for (Diagnosis diagnosis : found) {
      boolean isTold = summary.flags().stream()
          .anyMatch(flag -> flag.id().equals(diagnosis.id()) && flag.queue() == diagnosis.queue());
      if (!isTold && diagnosis.severity() != DiagnosisSeverity.HINT) {
        flags.add(new TimelineFlag(diagnosis.nanos(), diagnosis.queue(), diagnosis.id(), diagnosis.text(), null));
      }
    }
    flags.sort(Comparator.comparingLong(TimelineFlag::nanos));
    return flags;
  }
}
