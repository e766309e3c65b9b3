// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;

/** What a diagram says is wrong with its elements, and mends. */
class ValidationServicesTest {
  private final ValidationServices services = new ValidationServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  @Test
  void aRuleWithAFixIsBrokenAndMended() {
    Virtqueue queue = Systems.find(topology, "rpmsg0/0");
    assertThat(services.obeys(queue, "ring-size")).isFalse();
    assertThat(services.complaint(queue, "ring-size")).contains("17").endsWith("(fix: Make the ring 32 entries long)");
    services.fix(queue, "ring-size");
    assertThat(queue.getSize()).isEqualTo(32);
    assertThat(services.obeys(queue, "ring-size")).isTrue();
    assertThat(services.complaint(queue, "ring-size")).isEmpty();
  }

  @Test
  void otherComplaintsAreGatheredBySeverity() {
    Core hidden = Systems.find(topology, "hidden");
    assertThat(services.isWithout(hidden, "error")).isTrue();
    RpmsgDevice bus = Systems.find(topology, "rpmsg0");
    bus.setDriverSide(null);
    assertThat(services.isWithout(bus, "error")).isFalse();
    assertThat(services.complaints(bus, "error")).contains("rpmsg0");
    assertThat(services.isWithout(Systems.find(topology, "net0"), "hint")).isFalse();
  }

  @Test
  void whatIsNotShownIsSaidOfItsOwner() {
    RpmsgDevice bus = Systems.find(topology, "rpmsg0");
    bus.getQueues().get(0).setSize(8);
    bus.getQueues().get(1).setSize(8);
    bus.setBuffers(TopologyFactory.eINSTANCE.createRpmsgBuffers());
    bus.getBuffers().setCount(7);
    assertThat(services.obeys(bus, "bus-buffer-count")).isFalse();
    services.fix(bus, "bus-buffer-count");
    assertThat(bus.getBuffers().getCount()).isEqualTo(8);
  }
}
