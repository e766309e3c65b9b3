// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyLimits.ELEMENTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about how large a file may be; how large a run may be is said by {@link RunRules}. */
final class SizeRules {
  static final List<TopologyRule<?>> ALL =
      List.of(TopologyRule.error("file-elements", Topology.class, SizeRules::elements));

  private SizeRules() {}

  private static void elements(Topology topology, Report report) {
    int elements = report.system().elements().size();
    if (elements > ELEMENTS) {
      report.add(NAMED_ELEMENT__NAME, Labels.name(topology) + " has " + elements + " elements; a file has at most "
          + ELEMENTS);
    }
  }
}
