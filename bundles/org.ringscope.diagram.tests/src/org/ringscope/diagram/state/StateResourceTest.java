// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Life;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.model.io.TopologyResourceFactory;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** The state of a topology is there with the topology, keeps its names, and is never written. */
class StateResourceTest {
  @TempDir
  Path directory;

  private static List<EObject> all(LiveSystem system) {
    List<EObject> all = new ArrayList<>(List.of(system));
    system.eAllContents().forEachRemaining(all::add);
    return all;
  }

  @Test
  void standsBesideItsTopology() {
    URI state = StateResource.uriOf(URI.createURI("platform:/resource/my%20project/a/b.topology"));
    assertThat(state.toString()).isEqualTo("ringscope:/state/my%20project/a/b.topology");
    assertThat(StateResource.topologyOf(state).toString()).isEqualTo("platform:/resource/my%20project/a/b.topology");
    URI elsewhere = URI.createURI("file:/tmp/x%20y/c.topology");
    assertThat(StateResource.uriOf(elsewhere).scheme()).isEqualTo("ringscope");
    assertThat(StateResource.topologyOf(StateResource.uriOf(elsewhere))).isEqualTo(elsewhere);
  }

  @Test
  void knowsNothingWithoutATrace() {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    assertThat(StateResource.of(topology)).isSameAs(state);
    assertThat(state.topology()).isSameAs(topology);
    assertThat(StateResource.of((EObject) topology)).isNull();
    LiveSystem system = state.system();
    assertThat(StateResource.of(system)).isSameAs(state);
    assertThat(system.getName()).isEqualTo("sample");
    assertThat(system.getTime()).isNull();
    assertThat(system.getRings()).extracting(Ring::getName).containsExactly("rpmsg0/0", "rpmsg0/1");
    Ring ring = system.getRings().get(0);
    assertThat(ring.getFormat()).isEqualTo(RingFormat.SPLIT);
    assertThat(ring.isKnown()).isFalse();
    assertThat(ring.getInFlight()).isNull();
    assertThat(ring.getDescriptors()).hasSize(4)
        .allSatisfy(cell -> assertThat(cell.getOwner()).isEqualTo(Owner.UNKNOWN));
    assertThat(ring.getIndices()).hasSize(6).allSatisfy(index -> assertThat(index.getValue()).isNull());
    assertThat(system.getTable().getRows()).allSatisfy(row -> assertThat(row.getKicks()).isNull());
    assertThat(system.getFlows()).allSatisfy(flow -> assertThat(flow.getMessages()).hasSize(SystemShape.MESSAGES));
    assertThat(system.getTree().getBuses().get(0).getChannels().get(0).getLife()).isEqualTo(Life.UNKNOWN);
    assertThat(state.shown(ring)).isNull();
  }

  @Test
  void getsItsElementsWhenTheTopologyComesLater() {
    Resource topology = LiveSample.topology(4).eResource();
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("topology", new TopologyResourceFactory());
    URI uri = StateResource.uriOf(topology.getURI());
    StateResource state = new StateResource(uri);
    resources.getResources().add(state);
    state.load(Map.of());
    assertThat(state.system().getRings()).isEmpty();
    resources.getResources().removeIf(each -> each != state);
    resources.getResources().add(topology);
    assertThat(state.getEObject("rings.rpmsg0%2F0/descriptors.3")).isNotNull();
    assertThat(state.system().getRings()).hasSize(2);
  }

  /** Who reads a model may load what it refers to: a transaction takes as loading what comes before this is told. */
  @Test
  void saysThatItIsLoadedWhenItIs() {
    Resource topology = LiveSample.topology(4).eResource();
    StateResource state = new StateResource(StateResource.uriOf(topology.getURI()));
    topology.getResourceSet().getResources().add(state);
    List<Integer> told = new ArrayList<>();
    state.eAdapters().add(new AdapterImpl() {
      @Override
      public void notifyChanged(Notification notification) {
        told.add(notification.getFeatureID(Resource.class));
        assertThat(state.isLoading()).isEqualTo(told.size() == 1);
      }
    });
    state.load(Map.of());
    assertThat(told).containsExactly(Resource.RESOURCE__CONTENTS, Resource.RESOURCE__IS_LOADED);
  }

  @Test
  void namesOfElementsAreUniqueAndStay() {
    LiveSystem system = StateResource.of(LiveSample.topology(4)).system();
    StateResource other = StateResource.of(LiveSample.topology(4));
    List<String> names = all(system).stream().map(system.eResource()::getURIFragment).toList();
    assertThat(names).doesNotHaveDuplicates()
        .contains("/", "rings.rpmsg0%2F0/descriptors.3", "rings.rpmsg0%2F0/indices.avail.idx", "table",
            "flows.cores/messages.0", "tree/buses.rpmsg0/channels.rpmsg-raw/endpoints.A7%2Fclient");
    List<EObject> others = all(other.system());
    for (int i = 0; i < names.size(); i++) {
      assertThat(other.getEObject(names.get(i))).as(names.get(i)).isSameAs(others.get(i));
    }
    assertThat(
        List.of("rings.gone", "rings", "table.0", "nothing", "rings.rpmsg0%2F0/descriptors.99", "", "a/b", "name"))
        .allSatisfy(name -> assertThat(other.getEObject(name)).as(name).isNull());
  }

  @Test
  void leadsBackToTheTopology() {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    LiveSystem system = state.system();
    RpmsgDevice bus = (RpmsgDevice) topology.getDevices().get(0);
    assertThat(state.origin(system)).isSameAs(topology);
    assertThat(state.origin(system.getRings().get(1))).isSameAs(bus.getQueues().get(1));
    assertThat(state.origin(system.getRings().get(1).getAvail().get(2))).isSameAs(bus.getQueues().get(1));
    assertThat(state.origin(system.getTable().getRows().get(0))).isSameAs(bus.getQueues().get(0));
    assertThat(state.origin(system.getFlows().get(0).getParticipants().get(1))).isSameAs(topology.getCores().get(1));
    assertThat(state.origin(system.getFlows().get(1).getParticipants().get(1)))
        .isSameAs(topology.getCores().get(1).getEndpoints().get(0));
    Bus tree = system.getTree().getBuses().get(0);
    assertThat(state.origin(tree)).isSameAs(bus);
    assertThat(state.origin(tree.getChannels().get(0))).isSameAs(bus.getChannels().get(0));
    assertThat(state.origin(tree.getChannels().get(0).getEndpoints().get(0)))
        .isSameAs(topology.getCores().get(0).getEndpoints().get(0));
    tree.getChannels().get(0).setName("lonely");
    assertThat(state.origin(tree.getChannels().get(0))).isNull();
  }

  @Test
  void isNeverWritten() throws IOException {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    try (SampleTrace sample = LiveSample.trace(directory.resolve("t"), 4)) {
      sample.ring(1, 4, 0x1000, 512, false).give(0);
      state.show(LiveSample.moment(sample.end()));
    }
    assertThat(state.isModified()).isFalse();
    state.setModified(true);
    assertThat(state.isModified()).isFalse();
    state.save(null);
    ByteArrayOutputStream nothing = new ByteArrayOutputStream();
    assertThat(nothing.size()).isZero();
    state.delete(null);
    assertThat(state.isLoaded()).isFalse();
  }

  @Test
  void followsItsTopology() {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    Ring kept = state.system().getRings().get(1);
    RpmsgDevice bus = (RpmsgDevice) topology.getDevices().get(0);
    LiveSample.queue(bus, 2, 64);
    bus.getQueues().remove(0);
    state.show(null);
    assertThat(state.system().getTable().getRows()).extracting(QueueRow::getName)
        .containsExactly("rpmsg0/1", "rpmsg0/2");
    assertThat(state.system().getRings()).extracting(Ring::getName).startsWith("rpmsg0/1", "rpmsg0/2");
    assertThat(state.system().getRings().get(0)).isSameAs(kept);
    Ring large = state.system().getRings().get(1);
    assertThat(large.isWindowed()).isTrue();
    assertThat(large.getDescriptors()).hasSize(RingShape.WINDOW);
  }

  /** With the next Undo it is there again, and so are the diagrams of its ring. */
  @Test
  void theRingOfADeletedQueueStaysAndKnowsNothing() throws IOException {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    Ring kept = state.system().getRings().get(0);
    try (SampleTrace sample = LiveSample.trace(directory.resolve("t"), 4)) {
      sample.ring(0, 4, 0x1000, 512, false).give(0);
      Moment moment = LiveSample.moment(sample.end());
      state.show(moment);
      assertThat(kept.getInFlight()).isEqualTo(1);
      Virtqueue queue = topology.getDevices().get(0).getQueues().remove(0);
      assertThat(state.isOutdated()).isTrue();
      state.show(moment);
      assertThat(state.isOutdated()).isFalse();
      assertThat(state.getEObject("rings.rpmsg0%2F0")).isSameAs(kept);
      assertThat(kept.getAbsence()).isEqualTo("The queue is not there any more.");
      assertThat(kept.getDescriptors()).hasSize(4).allSatisfy(cell -> assertThat(cell.getAddress()).isNull());
      assertThat(kept.isKnown()).isFalse();
      assertThat(kept.getInFlight()).isNull();
      assertThat(kept.getStatus()).isNull();
      assertThat(state.shown(kept)).isNull();
      state.show(null);
      assertThat(kept.getAbsence()).isNotNull();
      topology.getDevices().get(0).getQueues().add(0, queue);
      state.show(moment);
      assertThat(state.system().getRings()).extracting(Ring::getName).containsExactly("rpmsg0/0", "rpmsg0/1");
      assertThat(state.system().getRings().get(0)).isSameAs(kept);
      assertThat(kept.getAbsence()).isNull();
      assertThat(kept.getInFlight()).isEqualTo(1);
      assertThat(kept.getDescriptors()).hasSize(4);
    }
  }

  @Test
  void aRingOfCountsSaysWhyThereIsNoMore() throws IOException {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    Ring ring = state.system().getRings().get(1);
    try (SampleTrace sample = LiveSample.trace(directory.resolve("t"), 4)) {
      sample.counts(1, 3, 41, 38).kick(1);
      state.show(LiveSample.moment(sample.end()));
    }
    assertThat(ring.getAbsence()).isEqualTo("Counts only: this recording does not hold the rings.");
    assertThat(ring.getStatus()).contains("3 in flight", "kicks 1");
    state.show(null);
    assertThat(ring.getAbsence()).isNull();
  }

  @Test
  void aSizeThatIsEditedIsSeenWithoutATrace() {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    topology.getDevices().get(0).getQueues().get(0).setSize(8);
    state.show(null);
    assertThat(state.system().getRings().get(0).getDescriptors()).hasSize(8);
  }

  @Test
  void aTopologyThatIsGoneHasAnEmptyState() {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    topology.eResource().unload();
    state.show(null);
    assertThat(state.topology()).isNull();
    assertThat(state.system().getTable().getRows()).isEmpty();
    assertThat(state.system().getRings()).allSatisfy(ring -> assertThat(ring.getAbsence()).isNotNull());
    assertThat(state.system().getTree().getBuses()).isEmpty();
  }

  @Test
  void isAsBeforeWhenTheTraceIsClosed() throws IOException {
    Topology topology = LiveSample.topology(4);
    StateResource state = StateResource.of(topology);
    SampleTrace sample = LiveSample.trace(directory.resolve("t"), 4);
    sample.ring(1, 4, 0x1000, 512, false).give(0);
    sample.message(1, 0x400, 0x409, "hello", 0x1000, true);
    List<String> before = said(state.system());
    try (Trace trace = sample.open()) {
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
    }
    assertThat(said(state.system()).stream().filter(each -> !before.contains(each))).hasSizeGreaterThan(10);
    state.show(null);
    assertThat(said(state.system()).stream().filter(each -> !before.contains(each))).isEmpty();
    assertThat(said(state.system())).hasSameSizeAs(before);
  }

  private static List<String> said(LiveSystem system) {
    return all(system).stream().map(each -> each.toString().replaceFirst("@[0-9a-f]+", "")).toList();
  }
}
