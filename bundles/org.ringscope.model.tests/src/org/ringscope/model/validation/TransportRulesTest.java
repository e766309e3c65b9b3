// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.topology.TopologyPackage.Literals.MMIO__ACCESS_DOORBELL;
import static org.ringscope.model.topology.TopologyPackage.Literals.PCI__SLOT;
import static org.ringscope.model.topology.TopologyPackage.Literals.PCI__VECTORS;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_SIDE;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INTERRUPT;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.FeatureBits;

class TransportRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final Topology serial = SampleTopologies.serial();
  private final ConsoleDevice console = console(serial);
  private final Mmio registers = (Mmio) console.getTransport();

  @Test
  void reportsARemoteThatNobodyBoots() {
    RuleAssert.accepts(topology, "device-boot");
    bus.getDeviceSide().setBootedBy(null);
    RuleAssert.finds(topology, "device-boot", bus, VIRTIO_DEVICE__DEVICE_SIDE, "remote must be booted by host",
        "rpmsg0");
    bus.setTransport(TopologyFactory.eINSTANCE.createFixedVrings());
    RuleAssert.accepts(topology, "device-boot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x100000000", "0x20000000000000001"})
  void reportsMoreFeaturesThanAResourceTableHolds(String features) {
    RuleAssert.accepts(topology, "device-features");
    bus.setFeatures(FeatureBits.valueOf(features));
    RuleAssert.finds(topology, "device-features", bus, VIRTIO_DEVICE__FEATURES, "rpmsg0 offers " + features,
        "32 bits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x200000000", "0x20000000000000001"})
  void reportsMoreFeaturesThanALegacyDeviceHolds(String features) {
    console.setFeatures(FeatureBits.valueOf("0x1"));
    RuleAssert.accepts(serial, "device-features");
    console.setFeatures(FeatureBits.valueOf(features));
    RuleAssert.finds(serial, "device-features", console, VIRTIO_DEVICE__FEATURES, features, "32 bits");
  }

  @Test
  void reportsALegacyDeviceThatOffersVersion1AndAModernOneThatDoesNot() {
    console.setFeatures(FeatureBits.valueOf("VERSION_1"));
    RuleAssert.finds(serial, "device-features", console, VIRTIO_DEVICE__FEATURES, "legacy", "VERSION_1");
    registers.setVersion(MmioVersion.MODERN);
    RuleAssert.accepts(serial, "device-features");
    console.setFeatures(null);
    RuleAssert.finds(serial, "device-features", console, VIRTIO_DEVICE__FEATURES, "must offer VERSION_1");
  }

  @Test
  void reportsRegistersWhoseAccessesNobodyHears() {
    RuleAssert.accepts(serial, "device-configuration");
    registers.getAccessDoorbell().setTrigger(DoorbellTrigger.UNSPECIFIED);
    RuleAssert.finds(serial, "device-configuration", registers, MMIO__ACCESS_DOORBELL, "configuration is not a level");
    registers.setAccessDoorbell(null);
    RuleAssert.finds(serial, "device-configuration", registers, MMIO__ACCESS_DOORBELL,
        "console0 has registers and no access doorbell");
  }

  @Test
  void reportsOneDoorbellForKicksAndAccesses() {
    console.getKick().setTrigger(DoorbellTrigger.LEVEL);
    registers.setAccessDoorbell(console.getKick());
    RuleAssert.finds(serial, "device-configuration", registers, MMIO__ACCESS_DOORBELL,
        "console0 uses to_device for register accesses and for kicks");
  }

  @Test
  void reportsAnInterruptOfOneQueueOnMmio() {
    console.getQueues().get(0).setInterrupt(console.getInterrupt());
    RuleAssert.accepts(serial, "transport-interrupt");
    Doorbell own = EcoreUtil.copy(console.getInterrupt());
    own.setName("own");
    serial.getDoorbells().add(own);
    console.getQueues().get(0).setInterrupt(own);
    RuleAssert.finds(serial, "transport-interrupt", console.getQueues().get(0), VIRTQUEUE__INTERRUPT,
        "queue console0/0 has an interrupt of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000:00:04.8", "4.0", "0000:00:24.0"})
  void reportsWhatIsNoPciFunction(String slot) {
    Pci pci = pci();
    pci.setSlot("0000:00:1f.7");
    RuleAssert.accepts(topology, "pci-slot");
    pci.setSlot(slot);
    RuleAssert.finds(topology, "pci-slot", pci, PCI__SLOT, "rpmsg0/transport", slot);
  }

  @Test
  void reportsFewerVectorsThanInterrupts() {
    Pci pci = pci();
    pci.setVectors(1);
    RuleAssert.accepts(topology, "pci-vectors");
    Doorbell own = EcoreUtil.copy(bus.getInterrupt());
    own.setName("own");
    topology.getDoorbells().add(own);
    bus.getQueues().get(1).setInterrupt(own);
    RuleAssert.finds(topology, "pci-vectors", pci, PCI__VECTORS, "rpmsg0 has 1 vectors", "2 different interrupts");
    pci.setVectors(-1);
    RuleAssert.finds(topology, "pci-vectors", pci, PCI__VECTORS, "0 to 2048");
  }

  private Pci pci() {
    Pci pci = TopologyFactory.eINSTANCE.createPci();
    bus.setTransport(pci);
    return pci;
  }
}
