// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.system.RingAreas;

/** What is wrong in memory that others wrote: what inspecting it found, and what the words of its rings say. */
public final class MemoryDiagnosis {
  private MemoryDiagnosis() {}

  /**
   * Everything that one look gives, the faults first. What may be a system at work is a hint, for queues that are not broken.
   * Queue is unknown where a fault is about none, or about one that cannot be read.
   */
  public static List<Diagnosis> of(List<FaultInfo> faults, List<RingAreas> rings) {
    List<Diagnosis> found = new ArrayList<>();
    for (FaultInfo fault : faults) {
      boolean isKnown = rings.stream().anyMatch(ring -> ring.info().id() == fault.queue());
      String id = fault.diagnosis().isEmpty() ? fault.kind() : fault.diagnosis();
      found.add(new Diagnosis(id, Diagnoser.severity(id, fault.kind()), isKnown ? fault.queue() : QueueState.UNKNOWN, 0,
          fault.text(), "", "", evidence(fault)));
    }
    BitSet devices = new BitSet();
    for (RingAreas ring : rings) {
      if (!devices.get(ring.info().device())) {
        devices.set(ring.info().device());
        String device = ring.name().substring(0, Math.max(0, ring.name().lastIndexOf('/')));
        found.addAll(DeviceRules.check(device, ring.facts().status(), 0));
      }
      for (Diagnosis broken : RingRules.check(QueueState.ofMemory(ring), ring.name(), 0)) {
        if (!isSaid(broken, faults)) {
          found.add(broken);
        }
      }
    }
    addHints(rings, found);
    return found;
  }

  private static void addHints(List<RingAreas> rings, List<Diagnosis> found) {
    BitSet swapped = SwappedRings.devices(found, rings.stream().map(RingAreas::info).toList());
    for (RingAreas ring : rings) {
      int id = ring.info().id();
      boolean isBroken = found.stream().anyMatch(
          other -> other.queue() == id && other.severity() != DiagnosisSeverity.HINT);
      if (!isBroken && !swapped.get(ring.info().device())) {
        found.addAll(StillnessRules.once(QueueState.ofMemory(ring), ring.name(), 0));
      }
    }
  }

  private static List<String> evidence(FaultInfo fault) {
    return fault.address() == 0 ? List.of()
        : List.of("address=0x" + Long.toHexString(fault.address())
            + (fault.length() > 0 ? " length=" + fault.length() : ""));
  }

  /** A ring that does not lie where it may is found by its table as well; with another layout its words mean something else. */
  private static boolean isSaid(Diagnosis diagnosis, List<FaultInfo> faults) {
    return faults.stream().anyMatch(fault -> fault.queue() == diagnosis.queue()
        && (fault.kind().equals("RING_UNALIGNED") && fault.diagnosis().equals(diagnosis.id())
            || fault.kind().equals(RingRules.OTHER_LAYOUT)));
  }
}
