// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.RingAreas;

/** What is wrong in memory that others wrote: what inspecting it found, and what the words of its rings say. */
public final class MemoryDiagnosis {

  private MemoryDiagnosis() {}

  /** Everything, the faults first; queue is unknown where a fault is about none, or about one that cannot be read. */
  public static List<Diagnosis> of(List<FaultInfo> faults, List<RingAreas> rings) {
    List<Diagnosis> found = new ArrayList<>();
    for (FaultInfo fault : faults) {
      boolean isKnown = rings.stream().anyMatch(ring -> ring.info().id() == fault.queue());
      found.add(new Diagnosis(fault.diagnosis(), Diagnoser.severity(fault.diagnosis(), fault.kind()),
          isKnown ? fault.queue() : QueueState.UNKNOWN, 0, fault.text(), "", "",
          evidence(fault)));
    }
    for (RingAreas ring : rings) {
      QueueState state = QueueState.ofMemory(ring);
      for (Diagnosis broken : Diagnoser.diagnose(state, ring.name(), 0)) {
        if (!isSaid(broken, faults)) {
          found.add(broken);
        }
      }
      if (found.stream().noneMatch(other -> other.queue() == ring.info().id()
          && other.severity() != DiagnosisSeverity.HINT)) {
        found.addAll(StillnessRules.once(state, ring.name(), 0));
      }
    }
    return found;
  }

  private static List<String> evidence(FaultInfo fault) {
    return fault.address() == 0 ? List.of()
        : List.of("address=0x" + Long.toHexString(fault.address())
            + (fault.length() > 0 ? " length=" + fault.length() : ""));
  }

  /** A ring that does not lie where it may is found by its table as well. */
  private static boolean isSaid(Diagnosis diagnosis, List<FaultInfo> faults) {
    return faults.stream().anyMatch(fault -> fault.kind().equals("RING_UNALIGNED")
        && fault.diagnosis().equals(diagnosis.id()) && fault.queue() == diagnosis.queue());
  }
}
