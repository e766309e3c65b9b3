// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.FileRemarks;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;

/** Checks topologies: {@link #validate(Topology)} for programs, {@link EValidator} for editors and markers. */
public final class TopologyValidator extends EObjectValidator {

  /**
   * Source of the diagnostics that EMF gets; their data are the object and the feature, their code is the
   * rule's number.
   */
  public static final String SOURCE = "org.ringscope.model";

  /** Everything that is to be said about a topology; without errors it is right, without hints it can run, too. */
  public static List<Finding> validate(Topology topology) {
    List<Finding> findings = new ArrayList<>();
    Surroundings system = new Surroundings(topology);
    system.elements().forEach(element -> apply(element, system, findings));
    addWhole(system, findings);
    return findings;
  }

  /** What is said once: about the file, and hints about what is not wrong in it anyway. */
  private static void addWhole(Surroundings system, List<Finding> findings) {
    List<Finding> ofFile = FileRemarks.of(system.topology()).stream().map(Finding::of).toList();
    Set<EObject> wrong = ofFile.stream().filter(each -> each.severity() == Severity.ERROR).map(Finding::object)
        .filter(each -> each != system.topology())
        .collect(Collectors.toSet());
    findings.addAll(ofFile);
    Hints.of(system).stream().filter(each -> !wrong.contains(each.object())).forEach(findings::add);
  }

  /** Makes EMF's validation of topologies use these rules. */
  public static void register() {
    EValidator.Registry.INSTANCE.putIfAbsent(TopologyPackage.eINSTANCE, new TopologyValidator());
  }

  private static void apply(EObject element, Surroundings system, List<Finding> findings) {
    Rules.of(element.eClass()).forEach(rule -> rule.apply(element, system, findings));
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
    Surroundings system = system(element, context);
    apply(element, system, findings);
    if (element == system.topology()) {
      addWhole(system, findings);
    }
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
    return new BasicDiagnostic(severity, SOURCE, Rules.code(finding.rule()), finding.message(),
        new Object[] {finding.object(), finding.feature()});
  }
}
