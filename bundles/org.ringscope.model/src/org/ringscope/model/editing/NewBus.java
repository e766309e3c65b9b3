// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.RingBlock;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;

/**
 * An RPMsg bus between two cores with all that it needs: doorbells, memory for rings, buffers and firmware on which nothing
 * else lies, and windows through which both sides see it. What is there stays as it is.
 */
public final class NewBus {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  private NewBus() {}

  /** Who boots whom: the host has the driver. */
  public record Pair(Core host, Core remote) {}

  /** Two cores in their roles, the first as host where that can be chosen; null where there is a {@link #refusal}. */
  public static Pair pair(Core first, Core second) {
    if (first == null || second == null || first == second) {
      return null;
    }
    return Stream.of(new Pair(first, second), new Pair(second, first))
        .filter(pair -> pair.remote.getBootedBy() == pair.host || isRemoteOf(pair)).min((a, b) -> Boolean
            .compare(b.remote.getBootedBy() == b.host, a.remote.getBootedBy() == a.host))
        .orElse(null);
  }

  private static boolean isRemoteOf(Pair pair) {
    if (pair.remote.getBootedBy() != null) {
      return false;
    }
    Core at = pair.host;
    for (int steps = 0; at != null && at != pair.remote && steps < 1000; steps++) {
      at = at.getBootedBy();
    }
    return at == null;
  }

  /** Why there can be no bus between two cores, in one line for the user; null if there can. */
  public static String refusal(Core first, Core second) {
    if (first == null || second == null) {
      return "A bus has a core on each side.";
    } else if (first == second) {
      return "A bus leads from " + first.getName() + " to another core.";
    }
    Pair pair = pair(first, second);
    if (pair == null) {
      Core booted = second.getBootedBy() != null ? second : first;
      return booted.getName() + " is booted by " + QualifiedName.of(booted.getBootedBy())
          + "; RPMsg over remoteproc leads from a core to the one that boots it.";
    }
    String image = pair.remote.getFirmware() == null ? null : pair.remote.getFirmware().getImage();
    return image == null || image.isBlank() ? null
        : pair.remote.getName() + " runs the image " + image + ", whose resource table says which buses it has.";
  }

  /**
   * Adds a bus between two cores for which there is no {@link #refusal}.
   *
   * @param name of the bus; a number is added if somebody has it
   * @param entries of each of its queues, a power of two
   */
  public static RpmsgDevice add(Core first, Core second, String name, int entries) {
    Pair pair = Objects.requireNonNull(pair(first, second), "no bus is possible");
    RpmsgDevice bus = FACTORY.createRpmsgDevice();
    Group group = (Group) pair.host.eContainer();
    NewElement.name(TopologyContents.topologyOf(pair.host), group, bus, name);
    bus.setDriverSide(pair.host);
    bus.setDeviceSide(pair.remote);
    bus.setTransport(FACTORY.createRemoteproc());
    bus.setFeatures(FeatureBits.valueOf("RPMSG_NS"));
    for (int index = 0; index < 2; index++) {
      Virtqueue queue = FACTORY.createVirtqueue();
      queue.setIndex(index);
      if (entries != Defaults.RING_SIZE) {
        queue.setSize(entries);
      }
      bus.getQueues().add(queue);
    }
    bus.setBuffers(FACTORY.createRpmsgBuffers());
    group.getDevices().add(bus);
    complete(bus);
    return bus;
  }

  /** Whether a bus whose sides are known lacks something that {@link #complete} gives it. */
  public static boolean isIncomplete(RpmsgDevice bus) {
    return bus.getKick() == null || bus.getInterrupt() == null || unplaced(bus).findAny().isPresent();
  }

  private static Stream<Placed> unplaced(RpmsgDevice bus) {
    return Stream.concat(bus.getQueues().stream(), Stream.ofNullable(bus.getBuffers()))
        .filter(placed -> placed.getRegion() == null && placed.getAddress() == null);
  }

  /** Gives a bus whose sides are known the boot, doorbells, memory and windows that it lacks. */
  public static void complete(RpmsgDevice bus) {
    Core host = bus.getDriverSide();
    Core remote = bus.getDeviceSide();
    if (remote.getBootedBy() == null && isRemoteOf(new Pair(host, remote))) {
      remote.setBootedBy(host);
    }
    if (remote.getBoot() == Boot.SELF && remote.getBootedBy() != null) {
      remote.setBoot(Boot.UNSPECIFIED);
    }
    if (bus.getKick() == null) {
      bus.setKick(doorbell(host, remote));
    }
    if (bus.getInterrupt() == null) {
      bus.setInterrupt(doorbell(remote, host));
    }
    NewFirmware.makeRoom(host, remote);
    placeMemory(bus);
  }

  /** Gives the rings and buffers of a bus that do not say where they lie memory that its sides see, as far as it has some. */
  public static void placeMemory(RpmsgDevice bus) {
    List<Core> sides = Stream.of(bus.getDriverSide(), bus.getDeviceSide()).filter(Objects::nonNull).toList();
    List<Virtqueue> rings = bus.getQueues().stream().filter(queue -> isUnplaced(bus, queue)).toList();
    if (!rings.isEmpty()) {
      long bytes = rings.stream().mapToLong(NewBus::ringBytes).sum();
      var region = NewRegion.add((Group) bus.eContainer(), bus.getName() + "_rings", RegionRole.VRINGS, bytes, sides);
      rings.forEach(queue -> queue.setRegion(region));
    }
    if (bus.getBuffers() != null && isUnplaced(bus, bus.getBuffers())) {
      long bytes = (long) Defaults.bufferCount(bus) * Defaults.bufferSize(bus);
      bus.getBuffers().setRegion(
          NewRegion.add((Group) bus.eContainer(), bus.getName() + "_buffers", RegionRole.BUFFERS, bytes, sides));
    }
  }

  private static boolean isUnplaced(RpmsgDevice bus, Placed placed) {
    return unplaced(bus).anyMatch(each -> each == placed);
  }

  /** With what its start needs to be aligned. */
  private static long ringBytes(Virtqueue queue) {
    RingBlock block = RingBlock.legacy(0, Defaults.size(queue), Defaults.align(queue));
    return RingBlock.roundUp(block.end(), Math.max(RingBlock.PAGE_BYTES, Defaults.align(queue)));
  }

  static Doorbell doorbell(Core from, Core to) {
    Doorbell doorbell = FACTORY.createDoorbell();
    Group group = (Group) from.eContainer();
    NewElement.name(TopologyContents.topologyOf(from), group, doorbell, from.getName() + "_to_" + to.getName());
    doorbell.setFrom(from);
    doorbell.setTo(to);
    group.getDoorbells().add(doorbell);
    return doorbell;
  }

  /** Lets the two cores of a bus speak: a client on the host, a service that answers on the remote, and their channel. */
  public static RpmsgChannel addConversation(RpmsgDevice bus, String service) {
    RpmsgChannel channel = FACTORY.createRpmsgChannel();
    channel.setService(service);
    List<EndpointTask> tasks = new ArrayList<>(List.of(FACTORY.createClientSample(), FACTORY.createEchoService()));
    for (EndpointTask task : tasks) {
      Core core = task instanceof EchoService ? bus.getDeviceSide() : bus.getDriverSide();
      Topology topology = TopologyContents.topologyOf(bus);
      Endpoint endpoint = FACTORY.createEndpoint();
      NewElement.name(topology, core, endpoint, bus.getName());
      endpoint.setBus(bus);
      core.getEndpoints().add(endpoint);
      channel.getEnds().add(endpoint);
      NewElement.name(topology, core, task, bus.getName() + (task instanceof EchoService ? "_echo" : "_client"));
      task.setEndpoint(endpoint);
      core.getTasks().add(task);
    }
    bus.getChannels().add(channel);
    return channel;
  }
}
