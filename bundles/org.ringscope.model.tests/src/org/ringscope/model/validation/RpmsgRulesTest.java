// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.SampleTopologies.region;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_BUFFERS__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_BUFFERS__SIZE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

class RpmsgRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final RpmsgDevice bus = bus(topology);
  private final RpmsgBuffers buffers = bus.getBuffers();

  @ParameterizedTest
  @ValueSource(ints = {16, 510, 65552, -4})
  void reportsBuffersOfASizeThatCannotBe(int size) {
    buffers.setSize(20);
    RuleAssert.accepts(topology, "bus-buffer-size");
    buffers.setSize(size);
    RuleAssert.finds(topology, "bus-buffer-size", buffers, RPMSG_BUFFERS__SIZE, "rpmsg0 has buffers of " + size);
  }

  @Test
  void warnsOfAnotherBufferSizeWithLinux() {
    RuleAssert.accepts(topology, "bus-buffer-size-of-linux");
    buffers.setSize(256);
    RuleAssert.finds(topology, "bus-buffer-size-of-linux", buffers, RPMSG_BUFFERS__SIZE, "256", "Linux on host", "512");
    bus.setDriverStack(Stack.OPENAMP);
    RuleAssert.accepts(topology, "bus-buffer-size-of-linux");
  }

  @Test
  void warnsOfFewerBuffersThanLinuxTakes() {
    RuleAssert.accepts(topology, "bus-buffer-count-of-linux");
    buffers.setCount(16);
    RuleAssert.finds(topology, "bus-buffer-count-of-linux", buffers, RPMSG_BUFFERS__COUNT,
        "rpmsg0 has 16 buffers, but Linux on host takes 32 for its queue of 16");
    bus.setDriverStack(Stack.OPENAMP);
    RuleAssert.accepts(topology, "bus-buffer-count-of-linux");
    bus.setDriverStack(Stack.LINUX);
    buffers.setCount(512);
    bus.getQueues().forEach(queue -> queue.setSize(512));
    RuleAssert.accepts(topology, "bus-buffer-count-of-linux");
  }

  @Test
  void countsEntriesOfQueuesThatAreFarTooLarge() {
    buffers.setCount(null);
    bus.getQueues().forEach(queue -> queue.setSize(Integer.MAX_VALUE));
    RuleAssert.accepts(topology, "bus-buffer-count-of-linux");
  }

  @Test
  void reportsAnOddNumberOfBuffers() {
    buffers.setCount(2);
    RuleAssert.accepts(topology, "bus-buffer-count");
    buffers.setCount(31);
    RuleAssert.finds(topology, "bus-buffer-count", buffers, RPMSG_BUFFERS__COUNT, "31");
  }

  @Test
  void reportsMoreBuffersThanEntries() {
    bus.getQueues().get(1).setSize(8);
    RuleAssert.finds(topology, "bus-buffer-count", buffers, RPMSG_BUFFERS__COUNT, "16 buffers", "queue 1", "8 entries");
  }

  @Test
  void reportsBuffersThatDoNotFit() {
    RuleAssert.accepts(topology, "bus-buffers-fit");
    region(topology, "buffers").setSize(new Size(0x3fff));
    RuleAssert.finds(topology, "bus-buffers-fit", buffers, PLACED__REGION,
        "rpmsg0 needs 16384 bytes of buffers, buffers has 16383");
    region(topology, "buffers").setSize(new Size(0x4000));
    buffers.setOffset(new Size(0x1000));
    RuleAssert.finds(topology, "bus-buffers-fit", buffers, PLACED__REGION, "has 12288 from 0x30043000 on");
  }

  @Test
  void reportsBuffersInPrivateMemoryOrInNone() {
    region(topology, "buffers").setRole(RegionRole.PRIVATE);
    RuleAssert.finds(topology, "bus-buffers-fit", buffers, PLACED__REGION, "not shared memory for buffers");
    buffers.setRegion(null);
    buffers.setAddress(new Address(0x70000000));
    RuleAssert.finds(topology, "bus-buffers-fit", buffers, PLACED__ADDRESS,
        "no memory region holds the buffers of rpmsg0 (0x70000000 … 0x70003fff)");
  }

  @Test
  void reportsBuffersThatACoreCannotSee() {
    RuleAssert.accepts(topology, "bus-buffers-not-translatable");
    core(topology, "remote").getWindows().remove(2);
    RuleAssert.finds(topology, "bus-buffers-not-translatable", buffers, PLACED__REGION, "remote", "0x30042000");
  }
}
