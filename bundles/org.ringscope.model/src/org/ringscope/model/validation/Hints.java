// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All hints: what cannot run here yet, and what goes without an answer. */
final class Hints {
  private Hints() {}

  static Stream<String> ids() {
    return Stream.of(RunRules.ALL, ServiceHints.ALL).flatMap(List::stream).map(GatheredHint::id);
  }

  /** About a whole system. */
  static List<Finding> of(Surroundings system) {
    List<Finding> all = new ArrayList<>(GatheredHint.gather(RunRules.ALL, system));
    all.addAll(GatheredHint.gather(ServiceHints.ALL, system));
    return all;
  }
}
