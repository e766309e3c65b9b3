// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.simulation.CaughtFault;

/** Names who caught what a run's diagnoses tell: a recording knows cores, the run knows their tasks, too. */
final class CaughtFaults {

  private CaughtFaults() {}

  /** The diagnoses, each with one more line of evidence for each task that has caught it. */
  static List<Diagnosis> name(List<Diagnosis> diagnoses, List<CaughtFault> faults) {
    return diagnoses.stream().map(diagnosis -> name(diagnosis, faults)).toList();
  }

  private static Diagnosis name(Diagnosis diagnosis, List<CaughtFault> faults) {
    List<String> evidence = new ArrayList<>(diagnosis.evidence());
    faults.stream().filter(caught -> caught.id().equals(diagnosis.id()) && caught.fault().queue() == diagnosis.queue())
        .forEach(caught -> evidence.add(caught.text()));
    return new Diagnosis(diagnosis.id(), diagnosis.severity(), diagnosis.confidence(), diagnosis.queue(),
        diagnosis.nanos(), diagnosis.text(), diagnosis.cause(), diagnosis.advice(), evidence);
  }
}
