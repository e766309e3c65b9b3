// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.Topology;

/** What a rule says about a topology. */
final class RuleAssert {

  private RuleAssert() {}

  /** The rule reports exactly this element and feature, and its message is one line with these words. */
  static void finds(Topology topology, String rule, EObject object, EStructuralFeature feature, String... words) {
    assertThat(TopologyValidator.validate(topology)).filteredOn(finding -> finding.rule().equals(rule))
        .singleElement().satisfies(finding -> {
          assertThat(finding.object()).isSameAs(object);
          assertThat(finding.feature()).isSameAs(feature);
          assertThat(finding.message()).contains(words).doesNotContain("\n", "null");
        });
  }

  /** The rule has nothing to say. */
  static void accepts(Topology topology, String rule) {
    assertThat(Stream.concat(Rules.ALL.stream().map(TopologyRule::id), Hints.ids())).contains(rule);
    assertThat(TopologyValidator.validate(topology)).filteredOn(finding -> finding.rule().equals(rule)).isEmpty();
  }

  /** Nobody calls it wrong, whatever hints there are. */
  static void isRight(Topology topology) {
    assertThat(TopologyValidator.validate(topology)).filteredOn(finding -> finding.severity() != Severity.HINT)
        .isEmpty();
  }
}
