// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import org.ringscope.model.Address;
import org.ringscope.model.ClientSample;
import org.ringscope.model.Core;
import org.ringscope.model.CoreKind;
import org.ringscope.model.Doorbell;
import org.ringscope.model.EchoService;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.virtio.DeviceKind;

/** What a new topology begins with: a host that boots a remote core and sends it messages, which it sends back. */
final class TopologyTemplate {
  private static final String SERVICE = "rpmsg-client-sample";
  private static final long MEMORY = 0x40000000L;
  private static final long FIRMWARE_BYTES = 0x10000;
  private static final long RINGS_BYTES = 0x4000;
  private static final long BUFFERS_BYTES = 0x4000;
  private static final int RING_ENTRIES = 16;
  private static final long DELAY_NANOS = 2_000;

  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology = factory.createTopology();

  private TopologyTemplate() {}

  static Topology twoCores(String name) {
    return new TopologyTemplate().build(name);
  }

  private Topology build(String name) {
    topology.setName(name);
    topology.setDescription("A host boots a remote core and exchanges messages with it over one RPMsg bus.");
    Core host = core("host", CoreKind.APPLICATION, OperatingSystem.LINUX);
    Core remote = core("remote", CoreKind.MICROCONTROLLER, OperatingSystem.BARE_METAL);
    remote.setBootedBy(host);
    region("firmware", MEMORY, FIRMWARE_BYTES, RegionRole.FIRMWARE);
    MemoryRegion rings = region("rings", MEMORY + FIRMWARE_BYTES, RINGS_BYTES, RegionRole.VRINGS);
    MemoryRegion buffers = region("buffers", MEMORY + FIRMWARE_BYTES + RINGS_BYTES, BUFFERS_BYTES, RegionRole.BUFFERS);
    VirtioDevice device = device(host, remote, rings);
    RpmsgBus bus = bus(device, buffers, host, remote);
    ClientSample client = factory.createClientSample();
    client.setCore(host);
    client.setBus(bus);
    topology.getWorkloads().add(client);
    EchoService echo = factory.createEchoService();
    echo.setCore(remote);
    echo.setBus(bus);
    topology.getWorkloads().add(echo);
    return topology;
  }

  private Core core(String name, CoreKind kind, OperatingSystem os) {
    Core core = factory.createCore();
    core.setName(name);
    core.setKind(kind);
    core.setOs(os);
    topology.getCores().add(core);
    return core;
  }

  private MemoryRegion region(String name, long address, long size, RegionRole role) {
    MemoryRegion region = factory.createMemoryRegion();
    region.setName(name);
    region.setAddress(new Address(address));
    region.setSize(size);
    region.setRole(role);
    topology.getRegions().add(region);
    return region;
  }

  private Doorbell doorbell(String name, Core from, Core to) {
    Doorbell doorbell = factory.createDoorbell();
    doorbell.setName(name);
    doorbell.setFrom(from);
    doorbell.setTo(to);
    doorbell.setDelayNanos(DELAY_NANOS);
    topology.getDoorbells().add(doorbell);
    return doorbell;
  }

  private VirtioDevice device(Core host, Core remote, MemoryRegion rings) {
    VirtioDevice device = factory.createVirtioDevice();
    device.setName("rpmsg0");
    device.setDeviceId(DeviceKind.RPMSG.id());
    device.setDriver(host);
    device.setDevice(remote);
    device.setTransport(Transport.REMOTEPROC);
    device.setFeatures(1);
    device.setBase(new Address(MEMORY));
    device.setKick(doorbell("host_to_remote", host, remote));
    device.setInterrupt(doorbell("remote_to_host", remote, host));
    for (int index = 0; index < 2; index++) {
      Virtqueue queue = factory.createVirtqueue();
      queue.setIndex(index);
      queue.setNotifyId(index);
      queue.setSize(RING_ENTRIES);
      queue.setRegion(rings);
      device.getQueues().add(queue);
    }
    topology.getDevices().add(device);
    return device;
  }

  private RpmsgBus bus(VirtioDevice device, MemoryRegion buffers, Core host, Core remote) {
    RpmsgBus bus = factory.createRpmsgBus();
    bus.setName("virtio0");
    bus.setDevice(device);
    bus.setBuffers(buffers);
    RpmsgChannel channel = factory.createRpmsgChannel();
    channel.setService(SERVICE);
    channel.getEndpoints().add(endpoint(host, null));
    channel.getEndpoints().add(endpoint(remote, new Address(0x400)));
    bus.getChannels().add(channel);
    topology.getBuses().add(bus);
    return bus;
  }

  private Endpoint endpoint(Core core, Address address) {
    Endpoint endpoint = factory.createEndpoint();
    endpoint.setCore(core);
    endpoint.setAddress(address);
    return endpoint;
  }
}
