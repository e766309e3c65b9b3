// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_HUB__BIT_RATE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_HUB__SERVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_NODE__IDENTIFIER;
import static org.ringscope.model.topology.TopologyPackage.Literals.DIGITAL_IO__INPUTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.DISPLAY__ROWS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__SIZE;

import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.SizeMix;

class BenchRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core host = topology.getCores().get(0);
  private final Core remote = topology.getCores().get(1);

  private CanHub hub(String name) {
    CanHub hub = TopologyFactory.eINSTANCE.createCanHub();
    hub.setName(name);
    host.getTasks().add(hub);
    return hub;
  }

  private CanNode node(String name, long identifier) {
    Endpoint endpoint = TopologyFactory.eINSTANCE.createEndpoint();
    endpoint.setName(name);
    endpoint.setBus(remote.getEndpoints().get(0).getBus());
    endpoint.setService("can");
    remote.getEndpoints().add(endpoint);
    CanNode node = TopologyFactory.eINSTANCE.createCanNode();
    node.setName(name);
    node.setEndpoint(endpoint);
    node.setIdentifier(identifier);
    remote.getTasks().add(node);
    return node;
  }

  @Test
  void aFrameHasRoomForWhatItCarries() {
    CanNode node = node("node", 0x101);
    node.setSize(SizeMix.valueOf("0..8"));
    RuleAssert.accepts(topology, "can-size");
    node.setSize(SizeMix.valueOf("1..9"));
    RuleAssert.finds(topology, "can-size", node, TRAFFIC__SIZE, "9 bytes", "at most 8", "fd=\"true\"");
    node.setFd(true);
    RuleAssert.accepts(topology, "can-size");
    node.setSize(SizeMix.of(65));
    RuleAssert.finds(topology, "can-size", node, TRAFFIC__SIZE, "65 bytes", "at most 64");
  }

  @Test
  void identifiersHaveElevenOrTwentyNineBits() {
    CanNode node = node("node", 0x7FF);
    RuleAssert.accepts(topology, "can-identifier");
    node.setIdentifier(0x800L);
    RuleAssert.finds(topology, "can-identifier", node, CAN_NODE__IDENTIFIER, "0x800", "0x7ff");
    node.setExtended(true);
    RuleAssert.accepts(topology, "can-identifier");
    node.setIdentifier(0x2000_0000L);
    RuleAssert.finds(topology, "can-identifier", node, CAN_NODE__IDENTIFIER, "0x20000000", "0x1fffffff");
  }

  @Test
  void nodesOfOneBusHaveIdentifiersOfTheirOwn() {
    CanHub hub = hub("hub");
    node("first", 0x101);
    CanNode second = node("second", 0x101);
    RuleAssert.finds(topology, "can-identifier", second, CAN_NODE__IDENTIFIER, "0x101", "first");
    second.setExtended(true);
    RuleAssert.accepts(topology, "can-identifier");
    second.setExtended(false);
    hub.setService("other");
    RuleAssert.accepts(topology, "can-identifier");
  }

  @Test
  void aNodeIsOnOneBus() {
    node("node", 0x101);
    hub("hub");
    CanHub second = hub("second");
    RuleAssert.finds(topology, "can-hub", second, CAN_HUB__SERVICE, "node", "hub");
    second.setService("can2");
    RuleAssert.accepts(topology, "can-hub");
  }

  @Test
  void aNodeWithoutABusHearsNothing() {
    CanNode node = node("node", 0x101);
    RuleAssert.finds(topology, "nobody-serves", node, ENDPOINT_TASK__ENDPOINT, "no CanHub");
    hub("hub");
    RuleAssert.accepts(topology, "nobody-serves");
  }

  @Test
  void numbersAreInTheirRange() {
    CanHub hub = hub("hub");
    hub.setBitRate(0L);
    RuleAssert.finds(topology, "workload-numbers", hub, CAN_HUB__BIT_RATE, "bitRate is 0");
    hub.setBitRate(1L);
    DigitalIo lines = TopologyFactory.eINSTANCE.createDigitalIo();
    lines.setName("lines");
    remote.getTasks().add(lines);
    lines.setInputs(-1);
    RuleAssert.finds(topology, "workload-numbers", lines, DIGITAL_IO__INPUTS, "inputs is -1");
    lines.setInputs(0);
    Display display = TopologyFactory.eINSTANCE.createDisplay();
    display.setName("display");
    remote.getTasks().add(display);
    display.setRows(0);
    RuleAssert.finds(topology, "workload-numbers", display, DISPLAY__ROWS, "rows is 0");
    display.setRows(2);
    RuleAssert.accepts(topology, "workload-numbers");
  }
}
