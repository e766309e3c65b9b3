// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;

/** What the topology diagram shows of a small system. */
class TopologyServicesTest {
  private final TopologyServices services = new TopologyServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  private <T extends EObject> T find(String name) {
    return Systems.find(topology, name);
  }

  @Test
  void labelOfEachKind() {
    assertThat(services.label(find("linux"))).isEqualTo("linux\nCortex-A35 · application · linux");
    assertThat(services.label(find("rpmsg0"))).isEqualTo("rpmsg0\nRPMsg Device");
    assertThat(services.label(find("fs0"))).isEqualTo("fs0\nFile System Device (description only)");
    assertThat(services.label(find("rpmsg0/0"))).isEqualTo("0 rx");
    assertThat(services.label(find("rpmsg0/1"))).isEqualTo("1");
    assertThat(services.label(find("linux/all"))).isEqualTo("all");
    assertThat(services.label(find("rpmsg0/alone"))).isEqualTo("alone");
    AddressWindow window = find("linux/all");
    window.setName(null);
    assertThat(services.label(window)).isEqualTo("0x40000000");
  }

  @Test
  void tooltipSaysEverythingThatIsKnown() {
    assertThat(services.tooltip(find("ram"))).startsWith("Memory Region ram\n").endsWith("\nOn the board.");
    assertThat(services.tooltip(find("rpmsg0/0"))).contains("17");
    assertThat(services.tooltip(find("fs0"))).contains("no engine for this kind of device");
  }

  @Test
  void isDescriptionOnlyUntilTheEngineCanRunIt() {
    assertThat(services.isDescriptionOnly(find("fs0"))).isTrue();
    RpmsgDevice bus = find("rpmsg0");
    assertThat(services.isDescriptionOnly(bus)).isFalse();
    bus.setTransport(TopologyFactory.eINSTANCE.createPci());
    assertThat(services.isDescriptionOnly(bus)).as("over PCI").isTrue();
  }

  @Test
  void isPackedWhereBothSidesAgree() {
    Virtqueue packed = find("fs0/0");
    Virtqueue split = find("rpmsg0/0");
    assertThat(services.isPacked(packed)).isTrue();
    assertThat(services.isPacked(split)).isFalse();
  }

  @Test
  void memoryBehindAWindowIsNamedOrFound() {
    assertThat(services.memory(find("linux/all"))).isSameAs(find("ram"));
    assertThat(services.memory(find("linux/peek"))).isSameAs(find("rings"));
    AddressWindow elsewhere = find("linux/peek");
    elsewhere.setPhysical(null);
    assertThat(services.memory(elsewhere)).isNull();
    assertThat(services.isReadOnly(elsewhere)).isTrue();
    assertThat(services.isReadOnly(find("linux/all"))).isFalse();
  }

  @Test
  void firstEndAndSecondEndOfAChannel() {
    RpmsgChannel channel = find("rpmsg0/alone");
    assertThat(services.firstEnd(channel)).isSameAs(find("mcu/free"));
    assertThat(services.secondEnd(channel)).isSameAs(find("rpmsg0"));
    channel.getEnds().add(find("linux/client"));
    assertThat(services.secondEnd(channel)).isSameAs(find("linux/client"));
    channel.getEnds().clear();
    assertThat(services.firstEnd(channel)).isNull();
  }

  @Test
  void isKickOrIsInterruptOrNeither() {
    Doorbell kick = find("kick");
    Doorbell interrupt = find("irq");
    Doorbell spare = find("spare");
    assertThat(services.isKick(kick)).isTrue();
    assertThat(services.isInterrupt(kick)).isFalse();
    assertThat(services.isInterrupt(interrupt)).isTrue();
    assertThat(services.isKick(interrupt)).isFalse();
    assertThat(services.isKick(spare) || services.isInterrupt(spare)).isFalse();
    Virtqueue queue = find("rpmsg0/1");
    queue.setInterrupt(spare);
    assertThat(services.isInterrupt(spare)).isTrue();
  }

  @Test
  void endpointsHereAndTasksHereAreThoseOfCores() {
    Core linux = find("linux");
    assertThat(services.endpointsHere(linux)).isEqualTo(linux.getEndpoints());
    assertThat(services.tasksHere(linux)).isEqualTo(linux.getTasks());
    assertThat(services.endpointsHere(topology)).isEmpty();
    assertThat(services.tasksHere(topology)).isEmpty();
  }

  @Test
  void refersToNothingWithAFeatureItLacks() {
    assertThat(services.refersTo(find("linux/talk"), "endpoint")).isSameAs(find("linux/client"));
    assertThat(services.refersTo(find("linux/talk"), "device")).isNull();
  }
}
