// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.NAMED_ELEMENT__NAME;

import org.junit.jupiter.api.Test;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

class SizeRulesTest {

  @Test
  void reportsMoreElementsThanAFileHas() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    topology.setName("big");
    addCores(topology, TopologyLimits.ELEMENTS - 1);
    RuleAssert.accepts(topology, "file-elements");
    addCores(topology, 1);
    RuleAssert.finds(topology, "file-elements", topology, NAMED_ELEMENT__NAME,
        "big has 65001 elements; a file has at most 65000");
  }

  static void addCores(Topology topology, int count) {
    for (int i = 0; i < count; i++) {
      Core core = TopologyFactory.eINSTANCE.createCore();
      core.setName("c" + topology.getCores().size());
      topology.getCores().add(core);
    }
  }
}
