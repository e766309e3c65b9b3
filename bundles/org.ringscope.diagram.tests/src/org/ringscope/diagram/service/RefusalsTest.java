// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

/** Who draws a line that makes no sense reads why. */
class RefusalsTest {
  private final Topology topology = TopologyFactory.eINSTANCE.createTopology();
  private Core host;
  private Core mcu;
  private Core dsp;
  private RpmsgDevice bus;

  @BeforeEach
  void build() {
    host = core("host");
    mcu = core("mcu");
    dsp = core("dsp");
    bus = NewBus.add(host, mcu, "rpmsg0", 16);
  }

  private Core core(String name) {
    Core core = TopologyFactory.eINSTANCE.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
  }

  @Test
  void whatMakesSenseIsNotRefused() {
    assertThat(Refusals.connect(host, "RpmsgDevice", dsp)).isNull();
    assertThat(Refusals.connect(host, "Doorbell", dsp)).isNull();
    assertThat(Refusals.connect(dsp, "AddressWindow", topology.getRegions().get(0))).isNull();
    assertThat(Refusals.connect(host, "RpmsgChannel", mcu)).isNull();
  }

  @Test
  void whatMakesNoneSaysWhy() {
    assertThat(Refusals.begin(topology, "RpmsgDevice")).isEqualTo("A bus begins at a core, not at the background.");
    assertThat(Refusals.begin(bus.getQueues().get(0), "Doorbell"))
        .isEqualTo("A doorbell begins at a core, not at Virtqueue rpmsg0/0.");
    assertThat(Refusals.connect(host, "Doorbell", host))
        .isEqualTo("A doorbell of host leads to something else, not back to it.");
    assertThat(Refusals.connect(host, "RpmsgDevice", topology.getRegions().get(0)))
        .isEqualTo("A bus ends at another core, not at Memory Region " + topology.getRegions().get(0).getName() + ".");
    assertThat(Refusals.connect(dsp, "RpmsgDevice", mcu)).isEqualTo(
        "mcu is booted by host: draw the bus from mcu, which then boots dsp.");
    NewBus.add(host, mcu, "rpmsg1", 16);
    assertThat(Refusals.connect(host, "RpmsgChannel", mcu))
        .isEqualTo("There are several buses between host and mcu: draw the channel from an endpoint.");
  }
}
