// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.inspect.Finding;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;

/** What is wrong in memory that others wrote: what inspecting it found, and what the words of its rings say. */
public final class InspectionFindings {

  private InspectionFindings() {}

  /** All findings of an inspection; queue is unknown where a finding is about none, or about one that cannot be read. */
  public static List<Diagnosis> of(Inspection inspection) {
    List<Diagnosis> findings = new ArrayList<>();
    for (Finding finding : inspection.findings()) {
      boolean isKnown = inspection.queues().stream().anyMatch(queue -> queue.info().id() == finding.queue());
      findings.add(new Diagnosis(finding.id(), Diagnoser.severity(finding.id(), finding.kind()),
          isKnown ? finding.queue() : QueueState.UNKNOWN, 0, finding.text(), "", "",
          List.of("address=" + JsonOut.hex(finding.address()) + " length=" + finding.length())));
    }
    for (InspectedQueue queue : inspection.queues()) {
      findings.addAll(Diagnoser.diagnose(state(queue), queue.name(), 0));
    }
    return findings;
  }

  /** The state of a ring as it was found. */
  public static QueueState state(InspectedQueue queue) {
    return QueueState.ofMemory(queue.info(), queue.descriptors(), queue.avail(), queue.used());
  }
}
