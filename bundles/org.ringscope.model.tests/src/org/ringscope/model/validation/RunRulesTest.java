// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CryptoDevice;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;

class RunRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final Topology serial = SampleTopologies.serial();
  private final ConsoleDevice console = console(serial);

  /** Right, but a run refuses it with this one line, which is the hint of a check, too. */
  private static void refuses(Topology topology, String... words) {
    RuleAssert.isRight(topology);
    List<Finding> refusals = RunRules.refusals(topology);
    assertThat(refusals).singleElement().satisfies(only -> {
      assertThat(only.severity()).isEqualTo(Severity.HINT);
      assertThat(only.message()).contains(words).doesNotContain("null");
      assertThat(only.object().eClass().getEAllStructuralFeatures()).contains(only.feature());
    });
    assertThat(TopologyValidator.validate(topology)).containsAll(refusals);
  }

  @Test
  void refusesNothingThatRuns() {
    assertThat(RunRules.refusals(topology)).isEmpty();
    assertThat(RunRules.refusals(serial)).isEmpty();
  }

  @Test
  void saysOnceWhatHoldsForManyDevicesAndNothingOfTheirParts() {
    Topology made = SampleTopologies.of("""
        <cores name="guest"/><cores name="host"/>
        <regions name="ram" address="0x10000" size="0x10000" role="shared"/>
        <devices xsi:type="topology:FileSystemDevice" name="fs" driverSide="guest" deviceSide="host" features="0x20000000100000000">
          <transport xsi:type="topology:Pci"/><queues index="0" region="ram"/><queues index="7" region="ram"/></devices>
        <devices xsi:type="topology:MediaDevice" name="media" driverSide="guest" deviceSide="host">
          <transport xsi:type="topology:Pci"/><queues index="0" region="ram"/></devices>
        """);
    refuses(made, "fs (FileSystemDevice): a run has no engine for this kind of device yet (1 more like it)");
  }

  @Test
  void refusesABusOverRegisters() {
    bus.setTransport(TopologyFactory.eINSTANCE.createPci());
    refuses(topology, "rpmsg0 (RpmsgDevice)", "over Remoteproc and FixedVrings only, not over Pci");
  }

  @Test
  void refusesFixedRingsThatArePacked() {
    bus.setTransport(TopologyFactory.eINSTANCE.createFixedVrings());
    assertThat(RunRules.refusals(topology)).isEmpty();
    bus.setFeatures(FeatureBits.of(1L << 34 | 1L << 32));
    refuses(topology, "rpmsg0 has packed rings; fixed vrings are split");
  }

  @Test
  void refusesBuffersThatAreNowhere() {
    bus.setBuffers(null);
    refuses(topology, "rpmsg0 does not say where its buffers lie");
  }

  @Test
  void refusesGapsBetweenQueues() {
    Virtqueue third = EcoreUtil.copy(console.getQueues().get(1));
    third.setIndex(4);
    third.setNotifyId(4L);
    console.getQueues().add(third);
    refuses(serial, "console0 has gaps", "up to the last, 4");
    third.setIndex(2);
    assertThat(RunRules.refusals(serial)).isEmpty();
  }

  @Test
  void refusesFeaturesOverBit63AndManyPorts() {
    ((Mmio) console.getTransport()).setVersion(MmioVersion.MODERN);
    console.setFeatures(FeatureBits.valueOf("VERSION_1 0x20000000000000000"));
    refuses(serial, "console0 offers 0x20000000100000000; a run has the bits 0 to 63");
    console.setFeatures(FeatureBits.valueOf("VERSION_1 CONSOLE_MULTIPORT"));
    assertThat(RunRules.refusals(serial)).extracting(Finding::message).satisfiesExactly(
        queues -> assertThat(queues).isEqualTo("console0 has 2 queues; a run asks over at least 4"),
        ports -> assertThat(ports).contains("console0 has several ports (MULTIPORT)"));
  }

  @Test
  void refusesAMmioDeviceThatLooksByItself() {
    console.setInterrupt(null);
    refuses(serial, "console0 has no interrupt");
    bus.setInterrupt(null);
    bus.setKick(null);
    assertThat(RunRules.refusals(topology)).isEmpty();
  }

  @Test
  void refusesTwoKicksOfAMmioDevice() {
    Doorbell own = EcoreUtil.copy(console.getKick());
    own.setName("own");
    serial.getDoorbells().add(own);
    console.getQueues().get(1).setKick(own);
    refuses(serial, "console0 has different kicks for its queues");
  }

  @Test
  void refusesToAttach() {
    core(topology, "remote").setBoot(Boot.ATTACH);
    refuses(topology, "remote runs already when host attaches to it");
  }

  @Test
  void refusesAnIommu() {
    AddressWindow window = TopologyFactory.eINSTANCE.createAddressWindow();
    window.setSpace(AddressSpace.IOVA);
    window.setAddress(new Address(0));
    window.setPhysical(new Address(0x30040000));
    window.setSize(new Size(0x6000));
    core(topology, "host").getWindows().add(window);
    refuses(topology, "host has a window of an IOMMU at 0x0");
  }

  @Test
  void refusesAWriterWithoutBounceBuffers() {
    console.getQueues().forEach(queue -> queue.setBounce(null));
    refuses(serial, "driver/writer: console0 has queues without bounce buffers; a run prints from them");
  }

  @Test
  void refusesRequestsThatFitIntoNoQueue() {
    DeviceRequests requests = TopologyFactory.eINSTANCE.createDeviceRequests();
    requests.setName("requests");
    OtherDevice device = TopologyFactory.eINSTANCE.createOtherDevice();
    device.setName("usb0");
    Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
    queue.setBounce(TopologyFactory.eINSTANCE.createBounce());
    queue.setSize(2);
    device.getQueues().add(queue);
    requests.setDevice(device);
    core(topology, "host").getTasks().add(requests);
    refuses(topology, "host/requests: usb0 has a queue of fewer than 4 entries");
    queue.setSize(4);
    assertThat(RunRules.refusals(topology)).isEmpty();
    CryptoDevice cipher = TopologyFactory.eINSTANCE.createCryptoDevice();
    cipher.setName("crypto0");
    cipher.getQueues().add(queue);
    requests.setDevice(cipher);
    refuses(topology, "host/requests: crypto0 has a queue of fewer than 8 entries");
    queue.setSize(8);
    assertThat(RunRules.refusals(topology)).isEmpty();
  }

  @Test
  void letsAClientOnTheRemoteAndAServiceOnTheHostPass() {
    Core host = core(topology, "host");
    Core remote = core(topology, "remote");
    ClientSample client = (ClientSample) host.getTasks().get(0);
    EchoService echo = (EchoService) remote.getTasks().get(0);
    Endpoint there = echo.getEndpoint();
    echo.setEndpoint(client.getEndpoint());
    client.setEndpoint(there);
    remote.getTasks().add(client);
    host.getTasks().add(echo);
    assertThat(RunRules.refusals(topology)).isEmpty();
  }

  @Test
  void refusesMoreCoresThanThreads() {
    SizeRulesTest.addCores(topology, 510);
    assertThat(RunRules.refusals(topology)).isEmpty();
    SizeRulesTest.addCores(topology, 1);
    refuses(topology, "rpmsg has 513 cores; a run has at most 512");
  }

  @Test
  void refusesMoreQueuesAndEntriesThanARunHas() {
    for (int i = 2; i <= 4096; i++) {
      Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
      queue.setIndex(i);
      queue.setSize(1);
      bus.getQueues().add(queue);
    }
    assertThat(RunRules.refusals(topology)).singleElement()
        .satisfies(only -> assertThat(only.message()).contains("4097 queues; a run has at most 4096"));
    bus.getQueues().subList(40, 4097).clear();
    bus.getQueues().forEach(queue -> queue.setSize(32768));
    assertThat(RunRules.refusals(topology)).singleElement()
        .satisfies(only -> assertThat(only.message()).contains("1310720 ring entries; a run has at most 1048576"));
  }

  @Test
  void refusesMoreMemoryThanARunHas() {
    for (int i = 0; i < 5; i++) {
      MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
      region.setName("big" + i);
      region.setAddress(new Address(0x1_0000_0000L + i * 0x8000_0000L));
      region.setSize(new Size(0x7000_0000));
      topology.getRegions().add(region);
    }
    refuses(topology, "rpmsg has regions of 8960 MiB; a run has at most 8192 MiB");
  }

  @Test
  void refusesARegionThatIsTooLargeOrAtAnOddAddress() {
    MemoryRegion code = region(topology, "code");
    code.setSize(new Size(0x7fffe001));
    code.setAddress(new Address(0x8_0000_0000L));
    core(topology, "remote").getFirmware().getResourceTable().setAddress(null);
    core(topology, "remote").getFirmware().getResourceTable().setRegion(code);
    core(topology, "remote").getWindows().clear();
    refuses(topology, "code has 0x7fffe001 bytes", "0x7fffe000");
    code.setSize(new Size(0x10000));
    code.setAddress(new Address(0x38000008));
    refuses(topology, "code begins at 0x38000008", "16");
  }

  @Test
  void hintsAtAClientThatNobodyAnswers() {
    core(topology, "remote").getTasks().clear();
    assertThat(RunRules.refusals(topology)).isEmpty();
    RuleAssert.finds(topology, "nobody-serves", core(topology, "host").getTasks().get(0), ENDPOINT_TASK__ENDPOINT,
        "host/client waits for sample on rpmsg0, which no task announces");
  }

  @Test
  void hintsAtServicesThatNobodyUses() {
    core(topology, "host").getTasks().clear();
    RuleAssert.finds(topology, "nobody-asks", core(topology, "remote").getTasks().get(0), ENDPOINT_TASK__ENDPOINT,
        "remote/echo announces sample on rpmsg0, which no task asks for");
    core(serial, "driver").getTasks().clear();
    RuleAssert.finds(serial, "nobody-asks", core(serial, "device").getTasks().get(0), DEVICE_TASK__DEVICE,
        "device/reader reads from console0, to which no task writes");
  }
}
