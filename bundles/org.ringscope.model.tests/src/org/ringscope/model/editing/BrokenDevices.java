// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.console;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.doorbell;
import static org.ringscope.model.SampleTopologies.region;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;

/** More of {@link Broken}: doorbells, and devices that are no buses. */
final class BrokenDevices {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  private BrokenDevices() {}

  static void add(List<Broken> all) {
    doorbells(all);
    registers(all);
    devices(all);
  }

  private static void serial(List<Broken> all, String rule, String label, Consumer<Topology> damage) {
    all.add(new Broken(rule, SampleTopologies::serial, damage, label));
  }

  private static void doorbells(List<Broken> all) {
    Broken.rpmsg(all, "doorbell-ends", "Ring to_host at host", t -> {
      bus(t).setInterrupt(null);
      doorbell(t, "to_host").setTo(core(t, "remote"));
    });
    Broken.rpmsg(all, "doorbell-channel", "Ring second over no channel of a mailbox", t -> {
      Mailbox mailbox = FACTORY.createMailbox();
      mailbox.setName("mailbox");
      mailbox.getChannels().add(FACTORY.createMailboxChannel());
      mailbox.getChannels().get(0).setName("channel");
      t.getMailboxes().add(mailbox);
      Doorbell second = FACTORY.createDoorbell();
      second.setName("second");
      second.setFrom(core(t, "host"));
      second.setTo(core(t, "remote"));
      t.getDoorbells().add(second);
      second.setChannel(mailbox.getChannels().get(0));
      doorbell(t, "to_remote").setChannel(mailbox.getChannels().get(0));
    });
    Broken.rpmsg(all, "device-doorbells", "Let the kick of rpmsg0 be to_remote",
        t -> bus(t).setKick(doorbell(t, "to_host")));
    Broken.rpmsg(all, "doorbell-merges", "Count the rings of to_remote", t -> {
      RpmsgDevice second = NewBus.add(core(t, "host"), core(t, "remote"), "rpmsg1", 16);
      second.getQueues().get(0).setNotifyId(2L);
      second.getQueues().get(1).setNotifyId(3L);
      doorbell(t, "to_host").setTrigger(DoorbellTrigger.COUNTED);
      second.setKick(doorbell(t, "to_remote"));
      second.setInterrupt(doorbell(t, "to_host"));
    });
    serial(all, "doorbell-shared", "Let the interrupt of rpmsg0 be a new doorbell from device to driver", t -> {
      RpmsgDevice second = NewBus.add(core(t, "driver"), core(t, "device"), "rpmsg0", 16);
      second.setInterrupt(doorbell(t, "to_driver"));
    });
  }

  private static void registers(List<Broken> all) {
    serial(all, "device-configuration", "Let configuration be a level",
        t -> doorbell(t, "configuration").setTrigger(DoorbellTrigger.EDGE));
    serial(all, "device-configuration", "Add an access doorbell for the registers of console0",
        t -> ((Mmio) console(t).getTransport()).setAccessDoorbell(null));
    serial(all, "transport-interrupt", "Interrupt for queue console0/1 as its device does", t -> {
      console(t).getQueues().get(1).setInterrupt(NewBus.doorbell(core(t, "device"), core(t, "driver")));
    });
    serial(all, "device-features", "Let console0 offer VERSION_1",
        t -> ((Mmio) console(t).getTransport()).setVersion(MmioVersion.MODERN));
    serial(all, "device-base", "Give the registers of console0 memory of its own",
        t -> ((Mmio) console(t).getTransport()).setRegion(null));
  }

  private static void devices(List<Broken> all) {
    serial(all, "device-sides", "Let device be the device side of console0",
        t -> console(t).setDeviceSide(core(t, "driver")));
    serial(all, "device-queues", "Give console0 the queues 0 and 1", t -> {
      console(t).getQueues().forEach(queue -> queue.setBounce(null));
      console(t).getQueues().remove(1);
    });
    serial(all, "ring-format", "Let console0 offer VERSION_1", t -> {
      ((Mmio) console(t).getTransport()).setVersion(MmioVersion.MODERN);
      console(t).setFeatures(FeatureBits.valueOf("RING_PACKED VERSION_1"));
      console(t).setDriverFeatures(FeatureBits.valueOf("RING_PACKED"));
    });
    serial(all, "device-bounce", "Let bounce1 be shared memory",
        t -> region(t, "bounce1").setRole(RegionRole.PRIVATE));
    serial(all, "console-bounce", "Give the bounce buffers of console0/0 memory of its own",
        t -> region(t, "bounce0").setSize(new Size(0x10)));
    serial(all, "console-config", "Give console0 the usual configuration", t -> console(t).setRows(-1));
    config(all, "net-config", "net0", () -> {
      var net = FACTORY.createNetDevice();
      net.setMtu(3);
      return net;
    });
    config(all, "block-config", "block0", () -> {
      var block = FACTORY.createBlockDevice();
      block.setCapacity(new Size(3));
      return block;
    });
    config(all, "vsock-config", "vsock0", () -> {
      var vsock = FACTORY.createVsockDevice();
      vsock.setCid(1L);
      return vsock;
    });
    Broken.rpmsg(all, "endpoint-core", "Let remote/sample speak over rpmsg0", t -> {
      var third = FACTORY.createCore();
      third.setName("third");
      t.getCores().add(third);
      RpmsgDevice bus = NewBus.add(core(t, "host"), third, "rpmsg1", 16);
      core(t, "remote").getTasks().clear();
      core(t, "host").getTasks().clear();
      bus(t).getChannels().clear();
      core(t, "remote").getEndpoints().get(0).setBus(bus);
    });
  }

  private static void config(List<Broken> all, String rule, String name,
      Supplier<VirtioDevice> made) {
    serial(all, rule, "Give " + name + " the usual configuration", t -> {
      VirtioDevice device = made.get();
      device.setName(name);
      device.setDriverSide(core(t, "driver"));
      device.setDeviceSide(core(t, "device"));
      device.setTransport(FACTORY.createVhostUser());
      var queue = FACTORY.createVirtqueue();
      queue.setIndex(0);
      queue.setRegion(region(t, "vrings"));
      queue.setSize(4);
      device.getQueues().add(queue);
      t.getDevices().add(device);
    });
  }
}
