// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_HUB__PORTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.STEP__AT;
import static org.ringscope.model.topology.TopologyPackage.Literals.STEP__TARGET;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__BURST;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__PERIOD;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__SIZE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Producer;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.SizeMix;

class TrafficRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core host = topology.getCores().get(0);
  private final Core remote = topology.getCores().get(1);

  private Producer producer() {
    Producer producer = TopologyFactory.eINSTANCE.createProducer();
    producer.setName("producer");
    producer.setEndpoint(remote.getEndpoints().get(0));
    remote.getTasks().clear();
    remote.getTasks().add(producer);
    return producer;
  }

  @Test
  void numbersAreNotNegative() {
    Producer producer = producer();
    RuleAssert.accepts(topology, "workload-numbers");
    producer.setCount(-1);
    RuleAssert.finds(topology, "workload-numbers", producer, TRAFFIC__COUNT, "negative");
    producer.setCount(0);
    producer.setBurst(0);
    RuleAssert.finds(topology, "workload-numbers", producer, TRAFFIC__BURST, "burst is 0");
    producer.setBurst(1);
    producer.setPeriod(Duration.ofMillis(-1));
    RuleAssert.finds(topology, "workload-numbers", producer, TRAFFIC__PERIOD, "negative");
  }

  @Test
  void messagesFitIntoABuffer() {
    Producer producer = producer();
    producer.setSize(SizeMix.valueOf("16:3,496"));
    RuleAssert.accepts(topology, "workload-text");
    producer.setSize(SizeMix.valueOf("16..497"));
    RuleAssert.finds(topology, "workload-text", producer, TRAFFIC__SIZE, "497 bytes");
  }

  @Test
  void somebodyReceivesWhatIsSent() {
    Producer producer = producer();
    host.getTasks().clear();
    RuleAssert.finds(topology, "nobody-asks", producer, ENDPOINT_TASK__ENDPOINT, "no task receives");
    Consumer consumer = TopologyFactory.eINSTANCE.createConsumer();
    consumer.setName("consumer");
    consumer.setEndpoint(host.getEndpoints().get(0));
    host.getTasks().add(consumer);
    RuleAssert.accepts(topology, "nobody-asks");
    remote.getTasks().clear();
    RuleAssert.finds(topology, "nobody-asks", consumer, ENDPOINT_TASK__ENDPOINT, "no task sends");
    Ping ping = TopologyFactory.eINSTANCE.createPing();
    ping.setName("ping");
    ping.setEndpoint(remote.getEndpoints().get(0));
    remote.getTasks().add(ping);
    RuleAssert.finds(topology, "nobody-serves", ping, ENDPOINT_TASK__ENDPOINT, "no task announces");
  }

  @Test
  void requestsComeFromTheDriver() {
    DeviceRequests requests = TopologyFactory.eINSTANCE.createDeviceRequests();
    requests.setName("requests");
    requests.setDevice(topology.getDevices().get(0));
    host.getTasks().add(requests);
    RuleAssert.accepts(topology, "workload-core");
    remote.getTasks().add(requests);
    RuleAssert.finds(topology, "workload-core", requests, DEVICE_TASK__DEVICE, "the driver of");
  }

  @Test
  void stepsHappenToWhatTheyCanHappenTo() {
    Step step = TopologyFactory.eINSTANCE.createStep();
    step.setName("crash");
    step.setAt(Duration.ofSeconds(1));
    step.setAction(StepAction.CRASH);
    step.setTarget(remote);
    topology.getSteps().add(step);
    RuleAssert.accepts(topology, "step");
    step.setTarget(remote.getEndpoints().get(0));
    RuleAssert.finds(topology, "step", step, STEP__TARGET, "crash is nothing that happens to");
    step.setAction(StepAction.DESTROY_ENDPOINT);
    RuleAssert.accepts(topology, "step");
    step.setAt(Duration.ofSeconds(-1));
    RuleAssert.finds(topology, "step", step, STEP__AT, "negative");
  }

  @Test
  void hintsAtAHubThatJoinsNothing() {
    NetHub hub = TopologyFactory.eINSTANCE.createNetHub();
    hub.setName("switch");
    topology.getHubs().add(hub);
    RuleAssert.finds(topology, "few-ports", hub, NET_HUB__PORTS, "switch joins no network device");
    card("net0", hub);
    RuleAssert.finds(topology, "few-ports", hub, NET_HUB__PORTS,
        "switch joins net0 to no other network device; what it sends goes nowhere");
    card("net1", hub);
    RuleAssert.accepts(topology, "few-ports");
  }

  private void card(String name, NetHub hub) {
    NetDevice card = TopologyFactory.eINSTANCE.createNetDevice();
    card.setName(name);
    topology.getDevices().add(card);
    hub.getPorts().add(card);
  }
}
