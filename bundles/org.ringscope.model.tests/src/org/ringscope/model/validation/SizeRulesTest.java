// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.NAMED_ELEMENT__NAME;
import static org.ringscope.model.TopologyPackage.Literals.TOPOLOGY__NAME;

import org.junit.jupiter.api.Test;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.Virtqueue;

class SizeRulesTest {

  @Test
  void acceptsAsManyCoresAsARunHas() {
    Topology topology = SampleTopologies.rpmsg();
    addCores(topology, TopologyLimits.RUN_CORES - 2);
    RuleAssert.accepts(topology, "run-limits");
    addCores(topology, 1);
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME,
        "rpmsg can be drawn and checked, but not run here: 513 cores, at most 512");
  }

  @Test
  void acceptsAsManyQueuesAsARunHas() {
    Topology topology = SampleTopologies.rpmsg();
    addQueues(topology, TopologyLimits.RUN_QUEUES - 2);
    RuleAssert.accepts(topology, "run-limits");
    addQueues(topology, 1);
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME, "4097 queues, at most 4096");
  }

  @Test
  void reportsMoreRingEntriesThanARunHas() {
    Topology topology = SampleTopologies.rpmsg();
    addQueues(topology, 40);
    topology.getDevices().get(0).getQueues().forEach(queue -> queue.setSize(32768));
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME,
        "1376256 ring entries, at most 1048576");
  }

  @Test
  void reportsMoreMemoryThanARunHas() {
    Topology topology = SampleTopologies.rpmsg();
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    for (int i = 0; i < 7; i++) {
      MemoryRegion more = TopologyFactory.eINSTANCE.createMemoryRegion();
      more.setSize(1 << 30);
      topology.getRegions().add(more);
    }
    code.setSize((1 << 30) - 0x6000);
    RuleAssert.accepts(topology, "run-limits");
    code.setSize((1 << 30) + (1 << 20));
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME, "8193 MiB, at most 8192 MiB");
    code.setSize(-1);
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME, "17592186051584 MiB");
  }

  @Test
  void reportsARegionLargerThanARunHas() {
    Topology topology = SampleTopologies.rpmsg();
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    code.setSize(0x7fffe000);
    RuleAssert.accepts(topology, "run-limits");
    code.setSize(0x7fffe001);
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME, "code has 0x7fffe001 bytes", "0x7fffe000");
  }

  @Test
  void reportsARegionAtAnOddAddress() {
    Topology topology = SampleTopologies.rpmsg();
    MemoryRegion code = named(topology, MemoryRegion.class, "code");
    code.setAddress(new Address(0x38000008));
    RuleAssert.finds(topology, "run-limits", topology, TOPOLOGY__NAME, "0x38000008", "16");
  }

  @Test
  void saysOnceWhatARunCannotHave() {
    Topology topology = SampleTopologies.rpmsg();
    topology.getRegions().forEach(region -> region.setSize(4L << 30));
    assertThat(TopologyValidator.validate(topology)).filteredOn(finding -> finding.rule().equals("run-limits"))
        .singleElement().satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.HINT);
          assertThat(finding.severity().preventsRun()).isTrue();
          assertThat(finding.message()).contains("regions of 12288 MiB", "vrings has").endsWith("; and 1 more");
        });
  }

  @Test
  void reportsMoreElementsThanAFileHas() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    topology.setName("big");
    addCores(topology, TopologyLimits.ELEMENTS - 1);
    RuleAssert.accepts(topology, "file-elements");
    addCores(topology, 1);
    RuleAssert.finds(topology, "file-elements", topology, TOPOLOGY__NAME,
        "big has 65001 elements; a file has at most 65000");
  }

  @Test
  void reportsALongName() {
    Topology topology = SampleTopologies.rpmsg();
    Core remote = named(topology, Core.class, "remote");
    remote.setName("a".repeat(255));
    RuleAssert.accepts(topology, "name-form");
    remote.setName("a".repeat(256));
    RuleAssert.finds(topology, "name-form", remote, NAMED_ELEMENT__NAME, "256 characters; the most is 255");
  }

  private static void addCores(Topology topology, int count) {
    for (int i = 0; i < count; i++) {
      Core core = TopologyFactory.eINSTANCE.createCore();
      core.setName("c" + topology.getCores().size());
      topology.getCores().add(core);
    }
  }

  private static void addQueues(Topology topology, int count) {
    for (int i = 0; i < count; i++) {
      Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
      topology.getDevices().get(0).getQueues().add(queue);
    }
  }
}
