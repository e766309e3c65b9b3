// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
      NameRules.ALL, SizeRules.ALL, MemoryRules.ALL, OverlapRules.ALL, FileRules.ALL, DeviceRules.ALL,
      DoorbellRules.ALL, VirtqueueRules.ALL, RpmsgRules.ALL,
      WorkloadRules.ALL)
      .<TopologyRule<?>>flatMap(List::stream).toList();

  private static final Map<String, Integer> CODES = IntStream.range(0, RULES.size()).boxed()
      .collect(Collectors.toMap(code -> RULES.get(code).id(), code -> code));

  /** All rules, in the order in which they are applied. */
  static List<TopologyRule<?>> rules() {
    return RULES;
  }

  /** Everything that is to be said of a topology; empty when it can run. */
  public static List<Finding> validate(Topology topology) {
    List<Finding> findings = new ArrayList<>();
    Surroundings system = new Surroundings(topology);
    apply(topology, system, findings);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      apply(all.next(), system, findings);
    }
    return findings;
  }

  /** Makes EMF's validation of topologies use these rules. */
  public static void register() {
    EValidator.Registry.INSTANCE.putIfAbsent(TopologyPackage.eINSTANCE, new TopologyValidator());
  }

  private static void apply(EObject element, Surroundings system, List<Finding> findings) {
    RULES.forEach(rule -> rule.apply(element, system, findings));
  }

  /** The same for all elements of one validation, whose context EMF hands from one to the next. */
  private static Surroundings system(EObject element, Map<Object, Object> context) {
    Object known = context == null ? null : context.get(Surroundings.class);
    if (known instanceof Surroundings system) {
      return system;
    }
    Surroundings system = new Surroundings(EcoreUtil.getRootContainer(element) instanceof Topology root ? root : null);
    if (context != null) {
      context.put(Surroundings.class, system);
    }
    return system;
  }

  /** EMF walks the tree itself and comes here once for each element. */
  @Override
  public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    List<Finding> findings = new ArrayList<>();
    apply(element, system(element, context), findings);
    if (diagnostics != null) {
      findings.forEach(finding -> diagnostics.add(diagnostic(finding)));
    }
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Diagnostic diagnostic(Finding finding) {
    int severity = switch (finding.severity()) {
      case ERROR -> Diagnostic.ERROR;
      case WARNING -> Diagnostic.WARNING;
      case HINT -> Diagnostic.INFO;
    };
    return new BasicDiagnostic(severity, SOURCE, CODES.get(finding.rule()), finding.message(),
        new Object[] {finding.object(), finding.feature()});
  }
}
