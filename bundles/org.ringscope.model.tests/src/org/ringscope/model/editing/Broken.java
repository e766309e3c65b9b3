// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.doorbell;
import static org.ringscope.model.SampleTopologies.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;

/**
 * A sound system, what breaks a rule in it, and what the fix of that is called.
 */
record Broken(String rule, Supplier<Topology> sound, Consumer<Topology> damage, String label) {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  Topology topology() {
    return sound.get();
  }

  @Override
  public String toString() {
    return rule + ": " + label;
  }

  static List<Broken> all() {
    List<Broken> all = new ArrayList<>();
    names(all);
    rings(all);
    memory(all);
    windows(all);
    cores(all);
    buses(all);
    channels(all);
    tasks(all);
    BrokenDevices.add(all);
    return all;
  }

  static void rpmsg(List<Broken> all, String rule, String label, Consumer<Topology> damage) {
    all.add(new Broken(rule, SampleTopologies::rpmsg, damage, label));
  }

  private static Virtqueue queue(Topology topology, int index) {
    return bus(topology).getQueues().get(index);
  }

  private static Core remote(Topology topology) {
    return core(topology, "remote");
  }

  private static AddressWindow window(Topology topology, int index) {
    return remote(topology).getWindows().get(index);
  }

  private static void names(List<Broken> all) {
    rpmsg(all, "name-form", "Rename 7 of nine to of_nine", t -> doorbell(t, "to_host").setName("7 of nine"));
    rpmsg(all, "name-unique", "Rename to_remote to to_remote_0", t -> doorbell(t, "to_host").setName("to_remote"));
    rpmsg(all, "window-name", "Rename the window code to code_0", t -> window(t, 1).setName("code"));
    rpmsg(all, "ring-label", "Take the label rx from queue rpmsg0/1",
        t -> bus(t).getQueues().forEach(queue -> queue.setName("rx")));
    rpmsg(all, "required", "Rename the Doorbell without a name to doorbell_0",
        t -> doorbell(t, "to_host").setName(null));
    rpmsg(all, "required", "Let host/sample speak over rpmsg0",
        t -> core(t, "host").getEndpoints().get(0).setBus(null));
    rpmsg(all, "required", "Place buffers at 0x30042000, 0x10000", t -> region(t, "buffers").setSize(null));
  }

  private static void rings(List<Broken> all) {
    rpmsg(all, "ring-size", "Give queue rpmsg0/1 16 entries", t -> queue(t, 1).setSize(15));
    rpmsg(all, "ring-align", "Align the used ring of queue rpmsg0/1 at 32", t -> queue(t, 1).setAlign(24));
    rpmsg(all, "ring-index", "Give queue rpmsg0/0 the free number 1", t -> queue(t, 1).setIndex(0));
    rpmsg(all, "ring-notify-id", "Give queue rpmsg0/1 the free notify id 1", t -> queue(t, 1).setNotifyId(0L));
    rpmsg(all, "ring-place", "Give queue rpmsg0/1 memory of its own", t -> queue(t, 1).setRegion(null));
    rpmsg(all, "ring-transport", "Let queue rpmsg0/1 lie in one block", t -> {
      queue(t, 1).setAddress(new Address(0x30041000));
      queue(t, 1).setAvail(new Address(0x30041400));
      queue(t, 1).setUsed(new Address(0x30041600));
    });
    rpmsg(all, "ring-address-alignment", "Let queue rpmsg0/1 begin at 0x30041000",
        t -> queue(t, 1).setAddress(new Address(0x30040804)));
    rpmsg(all, "ring-outside-shared-memory", "Let vrings be shared memory",
        t -> region(t, "vrings").setRole(RegionRole.PRIVATE));
    rpmsg(all, "ring-not-translatable", "Let remote see vrings through a window",
        t -> remote(t).getWindows().remove(1));
  }

  private static void memory(List<Broken> all) {
    rpmsg(all, "place-contradiction", "Let the buffers of rpmsg0 lie where buffers has room",
        t -> bus(t).getBuffers().setOffset(new Size(0x8000)));
    rpmsg(all, "memory-overlap", "Let queue rpmsg0/1 lie where vrings has room", t -> {
      queue(t, 0).setOffset(new Size(0));
      queue(t, 1).setOffset(new Size(0));
    });
    rpmsg(all, "bus-buffers-fit", "Make buffers 0x10000 bytes large",
        t -> region(t, "buffers").setSize(new Size(0x2000)));
    rpmsg(all, "bus-buffers-not-translatable", "Let remote see buffers through a window",
        t -> remote(t).getWindows().remove(2));
    rpmsg(all, "device-base", "Give the resource table of remote memory of its own",
        t -> remote(t).getFirmware().getResourceTable().setAddress(new Address(0x5000_0000)));
    rpmsg(all, "place-outside", "Give remote/firmware/log memory of its own", t -> {
      TraceBuffer log = FACTORY.createTraceBuffer();
      log.setName("log");
      log.setAddress(new Address(0x5000_0000));
      log.setSize(new Size(0x100));
      remote(t).getFirmware().getTraces().add(log);
    });
    rpmsg(all, "region-size", "Give buffers 0x10000 bytes", t -> region(t, "buffers").setSize(new Size(0)));
    rpmsg(all, "region-overlap", "Move spare to 0x38010000", t -> inner(t, null, 0x3800_8000L));
    rpmsg(all, "region-inside", "Move spare to 0x38000000",
        t -> inner(t, region(t, "code"), 0x5000_0000L));
    rpmsg(all, "firmware-room", "Add memory for the firmware of remote",
        t -> region(t, "code").setRole(RegionRole.SHARED));
  }

  private static void inner(Topology topology, MemoryRegion outer, long address) {
    var spare = FACTORY.createMemoryRegion();
    spare.setName("spare");
    spare.setAddress(new Address(address));
    spare.setSize(new Size(0x100));
    (outer == null ? topology.getRegions() : outer.getRegions()).add(spare);
  }

  private static void windows(List<Broken> all) {
    rpmsg(all, "window-size", "Let the window remote/code stand for all of code", t -> {
      window(t, 0).setRegion(region(t, "code"));
      window(t, 0).setSize(new Size(0));
    });
    rpmsg(all, "window-region", "Let the window remote/code stand for all of code", t -> {
      window(t, 0).setRegion(region(t, "code"));
      window(t, 0).setSize(new Size(0x20000));
    });
    rpmsg(all, "window-overlap", "Move the window remote/vrings to 0x30040000",
        t -> window(t, 1).setAddress(new Address(0x8000)));
    rpmsg(all, "window-without-memory", "Add the memory behind the window remote/spare", t -> {
      AddressWindow window = FACTORY.createAddressWindow();
      window.setName("spare");
      window.setAddress(new Address(0x7000_0000));
      window.setPhysical(new Address(0x7000_0000));
      window.setSize(new Size(0x1000));
      remote(t).getWindows().add(window);
    });
  }

  private static void cores(List<Broken> all) {
    rpmsg(all, "core-boot", "Let host boot by itself", t -> core(t, "host").setBoot(Boot.LOAD));
    rpmsg(all, "core-boot", "Let host boot remote", t -> remote(t).setBoot(Boot.SELF));
    rpmsg(all, "core-cpus", "Give remote 1 processor", t -> remote(t).setCpus(0));
    rpmsg(all, "core-cycle", "Let host boot by itself", t -> core(t, "host").setBootedBy(core(t, "host")));
    rpmsg(all, "firmware-vdev", "Let rpmsg0 have the next free number in its resource table",
        t -> ((Remoteproc) bus(t).getTransport()).setVdev(3));
    rpmsg(all, "trace-size", "Give remote/firmware/log 0x1000 bytes", t -> {
      TraceBuffer log = FACTORY.createTraceBuffer();
      log.setName("log");
      log.setRegion(region(t, "code"));
      log.setSize(new Size(0x1_0000_0000L));
      remote(t).getFirmware().getTraces().add(log);
    });
    rpmsg(all, "device-boot", "Let host boot remote", t -> remote(t).setBootedBy(null));
  }

  private static void buses(List<Broken> all) {
    rpmsg(all, "bus-buffer-size", "Make the buffers of rpmsg0 512 bytes large", t -> bus(t).getBuffers().setSize(18));
    rpmsg(all, "bus-buffer-size-of-linux", "Make the buffers of rpmsg0 512 bytes large",
        t -> bus(t).getBuffers().setSize(256));
    rpmsg(all, "bus-buffer-count", "Give rpmsg0 32 buffers, 16 in each direction",
        t -> bus(t).getBuffers().setCount(31));
    rpmsg(all, "bus-buffer-count-of-linux", "Give rpmsg0 32 buffers, 16 in each direction",
        t -> bus(t).getBuffers().setCount(8));
    rpmsg(all, "run-buffers", "Add memory for the buffers of rpmsg0", t -> bus(t).getBuffers().setRegion(null));
    rpmsg(all, "doorbell-delay", "Ring to_host without delay",
        t -> doorbell(t, "to_host").setDelay(Durations.parse("1s").negated()));
    rpmsg(all, "device-features", "Let rpmsg0 offer only the first 32 features",
        t -> bus(t).setFeatures(FeatureBits.of(1L << 33 | 1)));
    rpmsg(all, "device-queues", "Give rpmsg0 the queues 0 and 1", t -> bus(t).getQueues().remove(0));
  }

  private static void channels(List<Broken> all) {
    rpmsg(all, "channel-service", "Call the service sample",
        t -> bus(t).getChannels().get(0).setService("sam\nple"));
    rpmsg(all, "channel-twice", "Call the second service sample of rpmsg0 sample-0", t -> {
      var end = FACTORY.createEndpoint();
      end.setName("second");
      end.setBus(bus(t));
      remote(t).getEndpoints().add(end);
      RpmsgChannel channel = FACTORY.createRpmsgChannel();
      channel.setService("sample");
      channel.getEnds().add(end);
      bus(t).getChannels().add(channel);
    });
    rpmsg(all, "channel-ends", "Take host/other from the channel sample", t -> {
      var end = FACTORY.createEndpoint();
      end.setName("other");
      end.setBus(bus(t));
      core(t, "host").getEndpoints().add(end);
      bus(t).getChannels().get(0).getEnds().add(end);
    });
    rpmsg(all, "endpoint-address", "Let host/sample have an address that is free at run time",
        t -> core(t, "host").getEndpoints().get(0).setAddress(new Address(0x35)));
  }

  private static void tasks(List<Broken> all) {
    rpmsg(all, "workload-core", "Let host/echo run on remote",
        t -> core(t, "host").getTasks().add(remote(t).getTasks().get(0)));
    rpmsg(all, "workload-service", "Add a channel of remote/sample to rpmsg0",
        t -> {
          core(t, "host").getTasks().clear();
          bus(t).getChannels().clear();
        });
    rpmsg(all, "workload-text", "Shorten the text of host/client to 496 bytes",
        t -> ((ClientSample) core(t, "host").getTasks().get(0)).setText("ü".repeat(300)));
    rpmsg(all, "workload-numbers", "Give remote/echo the usual numbers",
        t -> ((EchoService) remote(t).getTasks().get(0)).setCount(-1));
    rpmsg(all, "nobody-serves", "Add a service sample on remote", t -> remote(t).getTasks().clear());
    rpmsg(all, "nobody-asks", "Add a client of sample on host", t -> core(t, "host").getTasks().clear());
  }
}
