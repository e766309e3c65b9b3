// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.validation.Finding;

/**
 * What the rules of the model say of an element and of those of its parts that a diagram does not show. A rule with a fix is
 * asked for by its id; all others together, by their severity ({@code error}, {@code warning}, {@code hint}).
 */
public final class ValidationServices {

  /** Whether no rule of a severity complains that has no fix. */
  public boolean isWithout(EObject element, String severity) {
    return findings(element, unfixable(severity)).isEmpty();
  }

  /** What they complain about. */
  public String complaints(EObject element, String severity) {
    return text(findings(element, unfixable(severity)));
  }

  /** Whether an element obeys a rule, or breaks it in a way that only its author can mend. */
  public boolean obeys(EObject element, String rule) {
    return findings(element, fixable(rule)).isEmpty();
  }

  /** How it breaks the rule, and what the fix does. */
  public String complaint(EObject element, String rule) {
    List<Finding> found = findings(element, fixable(rule));
    return text(found) + found.stream().limit(1).flatMap(each -> QuickFix.of(rule, each.object()).stream())
        .map(fix -> " (fix: " + fix.label() + ")").collect(Collectors.joining());
  }

  /** Gives what breaks the rule the value that the fix proposes. */
  public EObject fix(EObject element, String rule) {
    for (Finding finding : findings(element, fixable(rule))) {
      QuickFix.of(rule, finding.object()).forEach(fix -> finding.object().eSet(fix.feature(), fix.value()));
    }
    return element;
  }

  private static List<Finding> findings(EObject element, Predicate<Finding> wanted) {
    return Findings.of(element).stream().filter(wanted).toList();
  }

  private static Predicate<Finding> unfixable(String severity) {
    return finding -> finding.severity().name().toLowerCase(Locale.ROOT).equals(severity)
        && QuickFix.of(finding.rule(), finding.object()).isEmpty();
  }

  private static Predicate<Finding> fixable(String rule) {
    return finding -> finding.rule().equals(rule) && !QuickFix.of(rule, finding.object()).isEmpty();
  }

  private static String text(List<Finding> findings) {
    return findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
  }
}
