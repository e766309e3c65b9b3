// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;

/** Parts of elements that are made and shown on property pages alone. */
class PageServicesTest {
  private final PageServices services = new PageServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  @Test
  void pagesOfADeviceAreItsOwnAndThoseOfItsParts() {
    RpmsgDevice bus = Systems.find(topology, "rpmsg0");
    assertThat(services.pages(bus)).containsExactly(bus, bus.getTransport());
    assertThat(services.pageLabel(bus.getTransport())).isEqualTo("remoteproc");
  }

  @Test
  void setPartPutsOneThereOrNone() {
    RpmsgDevice bus = Systems.find(topology, "rpmsg0");
    assertThat(services.parts(bus)).containsExactlyInAnyOrder(Literals.VIRTIO_DEVICE__TRANSPORT,
        Literals.RPMSG_DEVICE__BUFFERS);
    assertThat(services.partKinds(bus, Literals.VIRTIO_DEVICE__TRANSPORT)).containsExactlyInAnyOrder("remoteproc",
        "virtio-mmio", "virtio-pci", "Fixed Vrings", "vhost-user");
    services.setPart(bus, Literals.VIRTIO_DEVICE__TRANSPORT, "virtio-pci");
    assertThat(bus.getTransport()).isInstanceOf(Pci.class);
    assertThat(services.partKind(bus, Literals.RPMSG_DEVICE__BUFFERS)).isEqualTo("none");
    services.setPart(bus, Literals.RPMSG_DEVICE__BUFFERS, "RPMsg Buffers");
    assertThat(bus.getBuffers().getRegion()).as("the only shared memory").isSameAs(Systems.find(topology, "ram"));
    services.setPart(bus, Literals.RPMSG_DEVICE__BUFFERS, "none");
    assertThat(bus.getBuffers()).isNull();
  }

  @Test
  void addPartAndRemovePartChangeAList() {
    Core core = Systems.find(topology, "mcu");
    services.setPart(core, Literals.CORE__FIRMWARE, "Firmware");
    assertThat(services.partLists(core)).isEmpty();
    assertThat(services.partLists(core.getFirmware())).containsExactly(Literals.FIRMWARE__TRACES);
    EObject trace = services.addPart(core.getFirmware(), Literals.FIRMWARE__TRACES);
    assertThat(core.getFirmware().getTraces()).singleElement().extracting(each -> each.getName()).isEqualTo("trace0");
    assertThat(services.isListedPart(trace)).isTrue();
    assertThat(services.isListedPart(core.getFirmware())).isFalse();
    services.removePart(trace);
    assertThat(core.getFirmware().getTraces()).isEmpty();
  }
}
