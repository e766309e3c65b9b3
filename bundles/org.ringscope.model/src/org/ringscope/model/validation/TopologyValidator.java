// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyPackage;

/** Checks topologies: {@link #validate(Topology)} for programs, {@link EValidator} for editors and markers. */
public final class TopologyValidator extends EObjectValidator {

  /**
   * Source of the diagnostics that EMF gets; their data are the object and the feature, their code is the
   * rule's number.
   */
  public static final String SOURCE = "org.ringscope.model";

  private static final List<TopologyRule<?>> RULES = Stream.of(
      NameRules.ALL, MemoryRules.ALL, FileRules.ALL, DeviceRules.ALL, VirtqueueRules.ALL, RpmsgRules.ALL,
      WorkloadRules.ALL)
      .<TopologyRule<?>>flatMap(List::stream).toList();

  /** All rules, in the order in which they are applied. */
  static List<TopologyRule<?>> rules() {
    return RULES;
  }

  /** Everything that is wrong with a topology; empty when it can run. */
  public static List<Finding> validate(Topology topology) {
    List<Finding> findings = new ArrayList<>();
    apply(topology, findings);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      apply(all.next(), findings);
    }
    return findings;
  }

  /** Makes EMF's validation of topologies use these rules. */
  public static void register() {
    EValidator.Registry.INSTANCE.putIfAbsent(TopologyPackage.eINSTANCE, new TopologyValidator());
  }

  private static void apply(EObject element, List<Finding> findings) {
    RULES.forEach(rule -> rule.apply(element, findings));
  }

  /** EMF walks the tree itself and comes here once for each element. */
  @Override
  public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    List<Finding> findings = new ArrayList<>();
    apply(element, findings);
    if (diagnostics != null) {
      findings.forEach(finding -> diagnostics.add(diagnostic(finding)));
    }
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Diagnostic diagnostic(Finding finding) {
    int severity = finding.severity() == Severity.ERROR ? Diagnostic.ERROR : Diagnostic.WARNING;
    int code = 0;
    while (!RULES.get(code).id().equals(finding.rule())) {
      code++;
    }
    return new BasicDiagnostic(severity, SOURCE, code, finding.message(),
        new Object[] {finding.object(), finding.feature()});
  }
}
