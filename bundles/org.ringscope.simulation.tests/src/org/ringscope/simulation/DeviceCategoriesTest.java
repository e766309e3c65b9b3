// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CryptoDevice;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.IommuDevice;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.RtcDevice;
import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.simulation.RunSummary.QueueSummary;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Devices of every kind with a driver and a device side, over rings of every form. */
class DeviceCategoriesTest {
  private static final long RINGS = Features.INDIRECT_DESC | Features.EVENT_IDX | Features.RING_PACKED
      | Features.IN_ORDER | Features.NOTIFICATION_DATA | Features.RING_RESET;

  private static Topology example() throws Exception {
    return TestRuns.example("device-categories");
  }

  private static RunSummary run(Topology topology, WaitMode wait) throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true).waitMode(wait));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    return summary;
  }

  private static List<TrafficSummary> traffic(RunSummary summary) {
    return summary.tasks().stream().filter(task -> task.name().startsWith("requests to")).map(TaskSummary::traffic)
        .toList();
  }

  private static void everythingWasAnswered(Topology topology, RunSummary summary) {
    long tasks = topology.getCores().stream().flatMap(core -> core.getTasks().stream())
        .filter(DeviceRequests.class::isInstance).count();
    assertThat(traffic(summary)).hasSize((int) tasks).allSatisfy(traffic -> {
      assertThat(traffic.isWrong()).isFalse();
      assertThat(traffic.received()).isGreaterThanOrEqualTo(traffic.sent());
    });
  }

  @Test
  void everyAnswerOfTheExampleIsRight() throws Exception {
    Topology topology = example();
    RunSummary summary = run(topology, WaitMode.INTERRUPT);
    everythingWasAnswered(topology, summary);
    assertThat(summary.queues()).filteredOn(queue -> queue.id().equals("net0/0")).extracting(QueueSummary::buffers)
        .as("what the other guest sends").containsExactly(100L);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Features.INDIRECT_DESC, Features.EVENT_IDX, Features.RING_PACKED, Features.IN_ORDER,
      Features.NOTIFICATION_DATA, Features.RING_RESET,
      Features.RING_PACKED | Features.IN_ORDER | Features.INDIRECT_DESC,
      Features.RING_PACKED | Features.NOTIFICATION_DATA | Features.EVENT_IDX,
      Features.IN_ORDER | Features.INDIRECT_DESC | Features.EVENT_IDX})
  void ringsOfEveryFormCarryThem(long ring) throws Exception {
    Topology topology = example();
    for (VirtioDevice device : topology.getDevices()) {
      long own = device.getFeatures().low() & ~RINGS;
      device.setFeatures(FeatureBits.of(own | ring));
    }
    everythingWasAnswered(topology, run(topology, WaitMode.INTERRUPT));
  }

  @Test
  void driversMayLookByThemselves() throws Exception {
    Topology topology = example();
    everythingWasAnswered(topology, run(topology, WaitMode.POLL));
  }

  @Test
  void aLegacyBlockCarriesThem() throws Exception {
    Topology topology = example();
    for (VirtioDevice device : topology.getDevices()) {
      ((Mmio) device.getTransport()).setVersion(MmioVersion.LEGACY);
      device.setFeatures(FeatureBits.of(device.getFeatures().low() & Features.LEGACY_MASK & ~RINGS));
    }
    everythingWasAnswered(topology, run(topology, WaitMode.INTERRUPT));
  }

  @Test
  void devicesAreAsTheirAttributesSay() throws Exception {
    Topology topology = example();
    only(topology, IommuDevice.class).setPageSize(new Size(0x1_0000));
    only(topology, SoundDevice.class).setStreams(5);
    only(topology, SoundDevice.class).setJacks(2);
    only(topology, RtcDevice.class).setClocks(3);
    everythingWasAnswered(topology, run(topology, WaitMode.INTERRUPT));
  }

  private static <T> T only(Topology topology, Class<T> kind) {
    return topology.getDevices().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  /** A control queue in which the driver's messages wait for each other loses none. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void shortRingsCarryThem(int entries) throws Exception {
    Topology topology = example();
    topology.getDevices().forEach(device -> device.getQueues()
        .forEach(queue -> queue.setSize(device instanceof CryptoDevice ? 8 : entries)));
    everythingWasAnswered(topology, run(topology, WaitMode.INTERRUPT));
  }

  /** A card whose wire ends at once gets its own frames back. */
  @Test
  void withoutAHubFramesComeBack() throws Exception {
    Topology topology = example();
    topology.getHubs().removeIf(NetHub.class::isInstance);
    everythingWasAnswered(topology, run(topology, WaitMode.INTERRUPT));
  }

  @Test
  void whatGoesToNobodyHasNotBeenReceived() throws Exception {
    Topology topology = example();
    NetHub hub = TestRuns.find(topology, "switch", NetHub.class);
    hub.getPorts().removeIf(port -> port.getName().equals("net1"));
    assertThat(traffic(run(topology, WaitMode.INTERRUPT), "net0")).isEqualTo(TrafficSummary.ofSender(100));
  }

  /** A guest that takes its interrupts late loses what its card has no room for, the last frames too; the run says so. */
  @Test
  void whatACardHasNoRoomForIsLost() throws Exception {
    Topology topology = example();
    only(topology, "guest2").setCount(1000);
    TestRuns.find(topology, "irq_net0", Doorbell.class).setDelay(Duration.ofMillis(500));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    TrafficSummary traffic = traffic(summary, "net0");
    assertThat(traffic.lost()).isPositive();
    assertThat(traffic.received() + traffic.lost()).isEqualTo(1000);
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
  }

  private static DeviceRequests only(Topology topology, String core) {
    return (DeviceRequests) TestRuns.find(topology, core, Core.class).getTasks().get(0);
  }

  /** The card that has nobody to send for it takes what comes; how much nobody says. */
  @Test
  void ofACardWithoutATaskNobodySaysWhatItReceives() throws Exception {
    Topology topology = example();
    TestRuns.find(topology, "guest2", Core.class).getTasks().clear();
    assertThat(traffic(run(topology, WaitMode.INTERRUPT), "net0")).isEqualTo(TrafficSummary.ofSender(100));
  }

  private static TrafficSummary traffic(RunSummary summary, String device) {
    return summary.tasks().stream().filter(task -> task.name().equals("requests to " + device)).findFirst()
        .orElseThrow().traffic();
  }
}
