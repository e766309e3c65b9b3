// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.model.io.TopologyResourceFactory;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

/** The topology of the system that {@link SampleTrace} records, and moments of such a trace. */
public final class LiveSample {
  public static final URI FILE = URI.createPlatformResourceURI("project/sample.topology", true);

  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  private LiveSample() {}

  /** A7 and M4 over {@code rpmsg0} with two queues, in a resource set of its own. */
  public static Topology topology(int size) {
    Topology topology = FACTORY.createTopology();
    topology.setName("sample");
    RpmsgDevice bus = FACTORY.createRpmsgDevice();
    bus.setName("rpmsg0");
    topology.getDevices().add(bus);
    bus.setDriverSide(core(topology, "A7"));
    bus.setDeviceSide(core(topology, "M4"));
    queue(bus, 0, size);
    queue(bus, 1, size);
    RpmsgChannel channel = FACTORY.createRpmsgChannel();
    channel.setService("rpmsg-raw");
    channel.getEnds().add(endpoint(bus.getDriverSide(), "client", bus, 0x400));
    channel.getEnds().add(endpoint(bus.getDeviceSide(), "raw", bus, 0x401));
    bus.getChannels().add(channel);
    put(topology, FILE);
    return topology;
  }

  private static Core core(Topology topology, String name) {
    Core core = FACTORY.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
  }

  /** One more queue of a device. */
  public static Virtqueue queue(RpmsgDevice bus, int index, int size) {
    Virtqueue queue = FACTORY.createVirtqueue();
    queue.setIndex(index);
    queue.setSize(size);
    bus.getQueues().add(queue);
    return queue;
  }

  private static Endpoint endpoint(Core core, String name, RpmsgDevice bus, long address) {
    Endpoint endpoint = FACTORY.createEndpoint();
    endpoint.setName(name);
    endpoint.setBus(bus);
    endpoint.setAddress(new Address(address));
    core.getEndpoints().add(endpoint);
    return endpoint;
  }

  /** Puts a topology into a file of a resource set of its own. */
  static void put(Topology topology, URI file) {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("topology", new TopologyResourceFactory());
    Resource resource = resources.createResource(file);
    resource.getContents().add(topology);
  }

  /** A trace of that system, to be written. */
  public static SampleTrace trace(Path directory, int size) throws IOException {
    return new SampleTrace(directory, SampleTrace.system(size));
  }

  /** The state at a time, without messages. */
  public static Moment moment(Trace trace, long nanos) throws IOException {
    return moment(StateReader.withRates(trace).at(Position.at(nanos)));
  }

  /** A state without messages. */
  public static Moment moment(SystemState state) {
    return new Moment(state, null, null, List.of(), TimeText::instant);
  }

  /** The state at a time, with all messages of the trace. */
  public static Moment withMessages(Trace trace, long nanos) throws IOException {
    return new Moment(new StateReader(trace).at(Position.at(nanos)),
        new MessageIndex(trace).readAll(), new MessageDecoder(trace), List.of(), TimeText::instant);
  }

  /** Counts what is said of elements. */
  public static final class Changes extends EContentAdapter {
    private final List<Notification> changes = new ArrayList<>();

    /** From now on. */
    public static Changes of(EObject root) {
      Changes changes = new Changes();
      root.eAdapters().add(changes);
      return changes;
    }

    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
        changes.add(notification);
      }
    }

    /** What was said since the last time. */
    public List<Notification> take() {
      List<Notification> taken = List.copyOf(changes);
      changes.clear();
      return taken;
    }

    /** Whether an element was added, removed or moved. */
    public static boolean isStructural(Notification notification) {
      return switch (notification.getEventType()) {
        case Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY,
            Notification.MOVE -> true;
        default -> false;
      };
    }
  }
}
