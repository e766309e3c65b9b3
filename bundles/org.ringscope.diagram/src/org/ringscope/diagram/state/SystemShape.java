// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.Services;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/** The elements that a topology has in the diagrams, all of them saying nothing yet. What is there already stays. */
final class SystemShape {
  /** The flow between cores, and the one between endpoints. */
  static final String CORES = "cores";
  static final String ENDPOINTS = "endpoints";
  /** Messages in a flow. */
  static final int MESSAGES = 20;

  private static final RingstateFactory FACTORY = RingstateFactory.eINSTANCE;
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;

  private final LiveSystem system;
  private final TopologyContents contents;

  private SystemShape(LiveSystem system, Topology topology) {
    this.system = system;
    contents = new TopologyContents(topology);
  }

  /** Brings a system to what is in a topology. */
  static void update(LiveSystem system, Topology topology) {
    new SystemShape(system, topology).update();
  }

  private void update() {
    if (system.getTable() == null) {
      system.setTable(FACTORY.createQueueTable());
      system.setTree(FACTORY.createChannelTree());
      flow(CORES);
      flow(ENDPOINTS);
    }
    rings();
    participants(CORES, contents.cores().stream().map(Core::getName));
    participants(ENDPOINTS,
        contents.cores().stream().flatMap(core -> core.getEndpoints().stream()).map(QualifiedName::of));
    tree();
  }

  private void rings() {
    Map<String, Virtqueue> queues = new LinkedHashMap<>();
    contents.devices().forEach(device -> device.getQueues()
        .forEach(queue -> queues.putIfAbsent(QualifiedName.of(queue), queue)));
    // a diagram of a ring must not lose it: the queue may come back with the next Undo
    Named.syncKeeping(system.getRings(), queues.keySet(), FACTORY::createRing);
    Named.sync(system.getTable().getRows(), queues.keySet(), FACTORY::createQueueRow);
    system.getRings().forEach(ring -> ring(ring, queues.get(ring.getName())));
  }

  private void ring(Ring ring, Virtqueue queue) {
    if (queue == null) {
      RingFill.clear(ring);
      Values.set(ring, PACKAGE.getRing_Absence(), "The queue is not there any more.");
    } else if (ring.getStatus() == null) { // a ring that runs has the size that it has
      boolean isPacked = queue.eContainer() instanceof VirtioDevice device && Defaults.isPacked(device);
      Values.set(ring, PACKAGE.getRing_Absence(), null);
      RingShape.update(ring, isPacked, Defaults.size(queue));
      Named.find(system.getTable().getRows(), ring.getName()).setSize(ring.getSize());
    }
  }

  private void flow(String name) {
    MessageFlow flow = FACTORY.createMessageFlow();
    flow.setName(name);
    for (int i = 0; i < MESSAGES; i++) {
      FlowMessage message = FACTORY.createFlowMessage();
      message.setPosition(i);
      flow.getMessages().add(message);
    }
    system.getFlows().add(flow);
  }

  /** Those of the topology, and whoever else has a message in the window. */
  private void participants(String flowName, Stream<String> names) {
    MessageFlow flow = Named.find(system.getFlows(), flowName);
    Set<String> all = new LinkedHashSet<>(names.filter(Objects::nonNull).toList());
    for (FlowMessage message : flow.getMessages()) {
      Stream.of(message.getFrom(), message.getTo()).filter(Objects::nonNull).map(Participant::getName)
          .forEach(all::add);
    }
    Named.sync(flow.getParticipants(), all, FACTORY::createParticipant);
    Services services = new Services(contents);
    for (Core core : contents.cores()) {
      for (Endpoint endpoint : core.getEndpoints()) {
        Participant participant = Named.find(flow.getParticipants(), QualifiedName.of(endpoint));
        if (participant != null) {
          participant.setAddress(endpoint.getAddress() == null ? null : endpoint.getAddress().value());
          participant.setService(services.get(endpoint));
        }
      }
    }
  }

  private void tree() {
    List<String> buses = contents.buses().stream().map(RpmsgDevice::getName).filter(Objects::nonNull).toList();
    EList<Bus> list = system.getTree().getBuses();
    Named.sync(list, buses, FACTORY::createBus);
    for (RpmsgDevice device : contents.buses()) {
      if (device.getName() != null) {
        channels(Named.find(list, device.getName()), device);
      }
    }
  }

  private static void channels(Bus bus, RpmsgDevice device) {
    Set<String> services = new LinkedHashSet<>();
    device.getChannels().stream().map(RpmsgChannel::getService).filter(Objects::nonNull).forEach(services::add);
    Named.sync(bus.getChannels(), services, FACTORY::createChannel);
    for (RpmsgChannel channel : device.getChannels()) {
      if (channel.getService() != null) {
        ends(Named.find(bus.getChannels(), channel.getService()), channel);
      }
    }
  }

  private static void ends(Channel channel, RpmsgChannel drawn) {
    Named.sync(channel.getEndpoints(), drawn.getEnds().stream().map(QualifiedName::of).toList(),
        FACTORY::createChannelEndpoint);
    for (Endpoint endpoint : drawn.getEnds()) {
      ChannelEndpoint end = Named.find(channel.getEndpoints(), QualifiedName.of(endpoint));
      end.setCore(endpoint.eContainer() instanceof Core core ? core.getName() : null);
      end.setAddress(endpoint.getAddress() == null ? null : endpoint.getAddress().value());
    }
  }
}
