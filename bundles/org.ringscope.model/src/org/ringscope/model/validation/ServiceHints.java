// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.NET_HUB__PORTS;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Producer;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.topology.TopologyPackage.Literals;

/** What waits for somebody who is not there: a client without a service, a service, a console or a hub that nobody uses. */
final class ServiceHints {
  static final List<GatheredHint<?>> ALL = List.of(
      new GatheredHint<>("nobody-serves", ClientSample.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::client),
      new GatheredHint<>("nobody-serves", Ping.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::client),
      new GatheredHint<>("nobody-serves", Requester.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::client),
      new GatheredHint<>("nobody-serves", CanNode.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::node),
      new GatheredHint<>("nobody-asks", Producer.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::producer),
      new GatheredHint<>("nobody-asks", Consumer.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::consumer),
      new GatheredHint<>("nobody-asks", EchoService.class, ENDPOINT_TASK__ENDPOINT, ServiceHints::echo),
      new GatheredHint<>("nobody-asks", ConsoleReader.class, DEVICE_TASK__DEVICE, ServiceHints::reader),
      new GatheredHint<>("few-ports", NetHub.class, NET_HUB__PORTS, ServiceHints::hub));

  /** Who sends to a service what it answers. */
  private static final List<EClass> ASKS =
      List.of(Literals.CLIENT_SAMPLE, Literals.PING, Literals.REQUESTER, Literals.PRODUCER, Literals.USER_ENDPOINT);
  private static final List<EClass> ANSWERS = List.of(Literals.ECHO_SERVICE, Literals.REPLIER);

  private static final List<EClass> RECEIVES = List.of(Literals.CONSUMER, Literals.ECHO_SERVICE, Literals.REPLIER,
      Literals.USER_ENDPOINT);
  private static final List<EClass> SENDS = List.of(Literals.PRODUCER, Literals.PING, Literals.REQUESTER,
      Literals.CLIENT_SAMPLE, Literals.USER_ENDPOINT, Literals.ECHO_SERVICE, Literals.REPLIER);

  private ServiceHints() {}

  private static String client(EndpointTask client, Surroundings system) {
    return isMet(client, ANSWERS, system) ? null
        : Labels.name(client) + " waits for " + service(client, system) + ", which no task announces";
  }

  private static String producer(Producer producer, Surroundings system) {
    return isMet(producer, RECEIVES, system) ? null
        : Labels.name(producer) + " sends to " + service(producer, system) + ", which no task receives";
  }

  private static String consumer(Consumer consumer, Surroundings system) {
    return isMet(consumer, SENDS, system) ? null
        : Labels.name(consumer) + " waits for " + service(consumer, system) + ", to which no task sends";
  }

  private static String node(CanNode node, Surroundings system) {
    Endpoint endpoint = node.getEndpoint();
    return endpoint == null || endpoint.getBus() == null || system.joined().contains(node) ? null
        : Labels.name(node) + " waits for a CAN bus on " + Labels.name(endpoint.getBus()) + ", but no CanHub joins it";
  }

  private static String echo(EchoService echo, Surroundings system) {
    return isMet(echo, ASKS, system) ? null
        : Labels.name(echo) + " announces " + service(echo, system) + ", which no task asks for";
  }

  private static String service(EndpointTask task, Surroundings system) {
    return system.service(task.getEndpoint()) + " on " + Labels.name(task.getEndpoint().getBus());
  }

  /** Whether a task of these classes has the same service on the same bus; also where others report that this one has none. */
  private static boolean isMet(EndpointTask task, List<EClass> by, Surroundings system) {
    Endpoint endpoint = task.getEndpoint();
    return endpoint == null || endpoint.getBus() == null || system.service(endpoint) == null
        || by.stream().anyMatch(
            each -> system.tasks().contains(new Surroundings.Job(each, endpoint.getBus(), system.service(endpoint))));
  }

  private static String reader(ConsoleReader reader, Surroundings system) {
    return reader.getDevice() == null
        || system.tasks().contains(new Surroundings.Job(Literals.CONSOLE_WRITER, reader.getDevice(), null)) ? null
            : Labels.name(reader) + " reads from " + Labels.name(reader.getDevice()) + ", to which no task writes";
  }

  private static String hub(NetHub hub, Surroundings system) {
    return hub.getPorts().size() > 1 ? null
        : Labels.name(hub) + (hub.getPorts().isEmpty() ? " joins no network device"
            : " joins " + Labels.name(hub.getPorts().get(0))
                + " to no other network device; what it sends goes nowhere");
  }
}
