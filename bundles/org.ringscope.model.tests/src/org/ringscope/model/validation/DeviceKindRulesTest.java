// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.topology.TopologyPackage.Literals.BLOCK_DEVICE__CAPACITY;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_DEVICE__COLUMNS;
import static org.ringscope.model.topology.TopologyPackage.Literals.IOMMU_DEVICE__PAGE_SIZE;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__MAC;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__MTU;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_DEVICE__QUEUE_PAIRS;
import static org.ringscope.model.topology.TopologyPackage.Literals.OTHER_DEVICE__DEVICE_ID;
import static org.ringscope.model.topology.TopologyPackage.Literals.RTC_DEVICE__CLOCKS;
import static org.ringscope.model.topology.TopologyPackage.Literals.SOUND_DEVICE__STREAMS;
import static org.ringscope.model.topology.TopologyPackage.Literals.VSOCK_DEVICE__CID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.BlockDevice;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.IommuDevice;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.Pci;
import org.ringscope.model.topology.RtcDevice;
import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VsockDevice;
import org.ringscope.model.type.Size;

class DeviceKindRulesTest {
  private final Topology topology = SampleTopologies.of("""
      <cores name="guest"/><cores name="host"/>
      <devices xsi:type="topology:NetDevice" name="net" driverSide="guest" deviceSide="host" mac="52:54:00:12:34:5F"
          mtu="68" queuePairs="32768"><transport xsi:type="topology:Pci"/></devices>
      <devices xsi:type="topology:BlockDevice" name="blk" driverSide="guest" deviceSide="host" capacity="0x200"
          blockSize="512"><transport xsi:type="topology:Pci"/></devices>
      <devices xsi:type="topology:VsockDevice" name="vsock" driverSide="guest" deviceSide="host" cid="3">
        <transport xsi:type="topology:Pci"/></devices>
      <devices xsi:type="topology:ConsoleDevice" name="console" driverSide="guest" deviceSide="host" columns="80"
          rows="25" ports="1"><transport xsi:type="topology:Pci"/></devices>
      <devices xsi:type="topology:OtherDevice" name="usb" driverSide="guest" deviceSide="host" deviceId="49">
        <transport xsi:type="topology:Pci"/></devices>
      """);
  private final NetDevice net = named(topology, NetDevice.class, "net");

  @Test
  void reportsWhatIsNoMacAddress() {
    RuleAssert.accepts(topology, "net-config");
    net.setMac("52:54:00:12:34");
    RuleAssert.finds(topology, "net-config", net, NET_DEVICE__MAC, "net: \"52:54:00:12:34\"");
  }

  @Test
  void reportsNumbersThatNoNetworkCardHas() {
    net.setMtu(67);
    RuleAssert.finds(topology, "net-config", net, NET_DEVICE__MTU, "net: mtu is 67; it must be 68 to 65535");
    net.setMtu(null);
    net.setQueuePairs(0);
    RuleAssert.finds(topology, "net-config", net, NET_DEVICE__QUEUE_PAIRS, "queuePairs is 0");
  }

  @Test
  void reportsHalfASector() {
    BlockDevice blk = named(topology, BlockDevice.class, "blk");
    RuleAssert.accepts(topology, "block-config");
    blk.setCapacity(new Size(0x300));
    RuleAssert.finds(topology, "block-config", blk, BLOCK_DEVICE__CAPACITY, "blk: capacity 0x300");
  }

  @Test
  void reportsTheContextIdOfTheHost() {
    VsockDevice vsock = named(topology, VsockDevice.class, "vsock");
    RuleAssert.accepts(topology, "vsock-config");
    vsock.setCid(2L);
    RuleAssert.finds(topology, "vsock-config", vsock, VSOCK_DEVICE__CID, "vsock: cid is 2");
  }

  @Test
  void reportsAConsoleOfTooManyColumns() {
    ConsoleDevice console = named(topology, ConsoleDevice.class, "console");
    RuleAssert.accepts(topology, "console-config");
    console.setColumns(65536);
    RuleAssert.finds(topology, "console-config", console, CONSOLE_DEVICE__COLUMNS, "columns is 65536");
  }

  @Test
  void reportsAPageThatIsNoPowerOfTwo() {
    IommuDevice iommu = TopologyFactory.eINSTANCE.createIommuDevice();
    iommu.setName("iommu");
    topology.getDevices().add(iommu);
    iommu.setPageSize(new Size(0x10000));
    RuleAssert.accepts(topology, "iommu-config");
    iommu.setPageSize(new Size(0x3000));
    RuleAssert.finds(topology, "iommu-config", iommu, IOMMU_DEVICE__PAGE_SIZE, "iommu: page size 0x3000");
  }

  @Test
  void reportsASoundCardWithoutStreamsAndAClockDeviceWithoutClocks() {
    SoundDevice card = TopologyFactory.eINSTANCE.createSoundDevice();
    RtcDevice rtc = TopologyFactory.eINSTANCE.createRtcDevice();
    topology.getDevices().addAll(List.of(card, rtc));
    card.setName("card");
    card.setJacks(0);
    rtc.setName("rtc");
    RuleAssert.accepts(topology, "sound-config");
    RuleAssert.accepts(topology, "rtc-config");
    card.setStreams(0);
    rtc.setClocks(0);
    RuleAssert.finds(topology, "sound-config", card, SOUND_DEVICE__STREAMS, "streams is 0; it must be 1 to 1024");
    RuleAssert.finds(topology, "rtc-config", rtc, RTC_DEVICE__CLOCKS, "clocks is 0; it must be 1 to 65535");
  }

  @Test
  void warnsOfAnotherDeviceThatHasAClass() {
    OtherDevice usb = named(topology, OtherDevice.class, "usb");
    RuleAssert.accepts(topology, "device-class");
    usb.setDeviceId(7L);
    RuleAssert.finds(topology, "device-class", usb, OTHER_DEVICE__DEVICE_ID, "usb has id 7, which is a RpmsgDevice");
  }
}
