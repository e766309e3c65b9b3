// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;

class TableDevicesTest {
  private static final TopologyFactory FACTORY = TopologyFactory.eINSTANCE;

  private final Topology topology = FACTORY.createTopology();
  private final Core remote = FACTORY.createCore();

  private RpmsgDevice device(String name, Integer vdev) {
    RpmsgDevice device = FACTORY.createRpmsgDevice();
    device.setName(name);
    device.setDeviceSide(remote);
    Remoteproc transport = FACTORY.createRemoteproc();
    transport.setVdev(vdev);
    device.setTransport(transport);
    for (int index : new int[] {1, 0}) {
      Virtqueue queue = FACTORY.createVirtqueue();
      queue.setIndex(index);
      device.getQueues().add(queue);
    }
    topology.getDevices().add(device);
    return device;
  }

  private TableDevices table() {
    topology.getCores().add(remote);
    return new TableDevices(remote, new TopologyContents(topology));
  }

  @Test
  void unsaidNumbersAreThoseThatAreFreeByTheOrderOfNames() {
    RpmsgDevice late = device("zeta", null);
    RpmsgDevice said = device("middle", 1);
    RpmsgDevice early = device("alpha", null);
    assertThat(table().devices()).containsExactly(early, said, late);
  }

  @Test
  void ofTwoWithOneNumberTheSecondGetsAnother() {
    RpmsgDevice first = device("b", 0);
    RpmsgDevice second = device("a", 0);
    TableDevices table = table();
    assertThat(table.number(first)).isZero();
    assertThat(table.number(second)).isEqualTo(1);
    assertThat(table.number(FACTORY.createRpmsgDevice())).isEqualTo(-1);
  }

  /** As the host gives notify ids (Linux drivers/remoteproc/remoteproc_core.c rproc_alloc_vring). */
  @Test
  void ringsAreCountedOverTheWholeTable() {
    RpmsgDevice second = device("b", 1);
    RpmsgDevice first = device("a", 0);
    assertThat(table().rings()).containsExactly(first.getQueues().get(1), first.getQueues().get(0),
        second.getQueues().get(1), second.getQueues().get(0));
  }
}
