// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.RegionInfo;

/** What can be said and not run is refused before anything begins; what can be run runs wherever it stands. */
class RefusalsTest {

  @TempDir
  Path directory;
  private Topology topology;

  @BeforeEach
  void load() throws IOException {
    topology = TestRuns.example("rpmsg-client-sample");
  }

  private void refusesNaming(String element) {
    Path trace = directory.resolve("trace");
    assertThatThrownBy(() -> Simulation.of(topology, SimulationOptions.builder().recordTo(trace).build()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("cannot be run yet: ")
        .hasMessageContaining(element);
    assertThat(trace).doesNotExist();
  }

  @Test
  void aTransportThatNoEngineHas() {
    topology.getDevices().get(0).setTransport(TopologyFactory.eINSTANCE.createPci());
    refusesNaming("rpmsg0");
  }

  @Test
  void aCoreThatRunsAlready() {
    topology.getCores().get(1).setBoot(Boot.ATTACH);
    refusesNaming("mcu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"am62", "hypervisor"})
  void anExampleThatIsDrawnOnly(String example) throws IOException {
    topology = TestRuns.example(example);
    refusesNaming("");
  }

  /** Groups, regions inside regions, queues in any order: the numbers of the trace are another matter. */
  @Test
  void aSystemInGroupsRunsAsItDoesWithout() throws Exception {
    Group chip = TopologyFactory.eINSTANCE.createGroup();
    chip.setName("chip");
    chip.getCores().addAll(topology.getCores());
    chip.getDevices().addAll(topology.getDevices());
    chip.getDoorbells().addAll(topology.getDoorbells());
    topology.getGroups().add(chip);
    MemoryRegion ram = TopologyFactory.eINSTANCE.createMemoryRegion();
    ram.setName("ram");
    ram.setAddress(new Address(0x3000_0000L));
    ram.setSize(new Size(0x10_0000));
    ram.setRole(RegionRole.SHARED);
    for (String name : new String[] {"vdev0vring0", "vdev0vring1", "vdev0buffer"}) {
      ram.getRegions().add(TestRuns.find(topology, name, MemoryRegion.class));
    }
    topology.getRegions().add(ram);
    RpmsgDevice device = TestRuns.find(topology, "rpmsg0", RpmsgDevice.class);
    Virtqueue first = device.getQueues().get(0);
    device.getQueues().move(1, first);
    RunSummary summary =
        TestRuns.run(topology, SimulationOptions.builder().stepped(true).recordTo(directory.resolve("trace")));
    assertThat(summary.messages()).isEqualTo(200);
    assertThat(summary.queues()).extracting(RunSummary.QueueSummary::id).containsExactly("rpmsg0/0", "rpmsg0/1");
    try (Trace trace = Trace.open(directory.resolve("trace"))) {
      assertThat(trace.system().queueNamed("rpmsg0/1").desc()).isEqualTo(0x3004_1000L);
      assertThat(trace.system().regions()).extracting(RegionInfo::name).contains("ram", "vdev0vring0");
    }
  }
}
