// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;

/** A trace belongs to the topology that has its queues and the cores at both ends of them. */
class RunningSystemTest {
  private final Topology topology = TopologyFactory.eINSTANCE.createTopology();
  private final RpmsgDevice device = TopologyFactory.eINSTANCE.createRpmsgDevice();

  RunningSystemTest() {
    core("A7");
    core("M4");
    device.setName("rpmsg0");
    topology.getDevices().add(device);
    queue(0);
    queue(1);
  }

  private Core core(String name) {
    Core core = TopologyFactory.eINSTANCE.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
  }

  private void queue(int index) {
    Virtqueue queue = TopologyFactory.eINSTANCE.createVirtqueue();
    queue.setIndex(index);
    device.getQueues().add(queue);
  }

  private static SystemDescription with(CoreInfo more) {
    SystemDescription.Builder all = SystemDescription.builder();
    SystemDescription sample = SampleTrace.system(16);
    sample.cores().forEach(all::add);
    sample.devices().forEach(all::add);
    sample.queues().forEach(all::add);
    return all.add(more).build();
  }

  @Test
  void itsQueuesAndTheirCoresAreThere() {
    assertThat(RunningSystem.isOf(topology, SampleTrace.system(16))).isTrue();
    core("another");
    assertThat(RunningSystem.isOf(topology, SampleTrace.system(16))).isTrue();
  }

  @Test
  void aThreadOfAnImportNeedNotBeDrawn() {
    assertThat(RunningSystem.isOf(topology, with(new CoreInfo(7, "thread", "qemu", "thread 4711")))).isTrue();
  }

  @Test
  void aQueueOrACoreAtItIsMissing() {
    topology.getCores().get(1).setName("other");
    assertThat(RunningSystem.isOf(topology, SampleTrace.system(16))).isFalse();
    topology.getCores().get(1).setName("M4");
    device.getQueues().remove(1);
    assertThat(RunningSystem.isOf(topology, SampleTrace.system(16))).isFalse();
    assertThat(RunningSystem.isOf(topology, SystemDescription.EMPTY)).isFalse();
  }
}
