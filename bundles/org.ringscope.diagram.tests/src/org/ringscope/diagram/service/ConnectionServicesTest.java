// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.validation.RunRules;
import org.ringscope.model.validation.TopologyValidator;

/** Lines that are drawn, dragged and deleted, and those that make no sense. */
class ConnectionServicesTest {
  private final ConnectionServices services = new ConnectionServices();
  private final Topology topology = Systems.load(Systems.TWO_CORES);

  private <T extends EObject> T find(String name) {
    return Systems.find(topology, name);
  }

  private boolean can(String from, String kind, String to) {
    return services.canConnect(find(from), kind, find(to));
  }

  @Test
  void canBeginWhereSuchLinesBegin() {
    assertThat(services.canBegin(find("linux"), "Doorbell")).isTrue();
    assertThat(services.canBegin(find("ram"), "Doorbell")).isFalse();
    assertThat(services.canBegin(find("linux/client"), "RpmsgChannel")).isTrue();
    assertThat(services.canBegin(find("fs0"), "driverSide")).isTrue();
    assertThat(services.canBegin(find("fs0"), "bootedBy")).isFalse();
  }

  @Test
  void canConnectWhatBelongsTogether() {
    assertThat(can("linux", "Doorbell", "mcu")).isTrue();
    assertThat(can("linux", "Doorbell", "linux")).isFalse();
    assertThat(can("linux", "Doorbell", "ram")).isFalse();
    assertThat(can("mcu", "AddressWindow", "ram")).isTrue();
    assertThat(can("linux", "AddressWindow", "ram")).as("has one").isFalse();
    assertThat(can("linux/client", "RpmsgChannel", "mcu/echo")).isTrue();
    assertThat(can("mcu/echo", "RpmsgChannel", "mcu/free")).as("on one core").isFalse();
    assertThat(can("mcu/echo", "RpmsgChannel", "rpmsg0")).isTrue();
    assertThat(can("mcu/free", "RpmsgChannel", "rpmsg0")).as("has a channel").isFalse();
    assertThat(can("linux/talk", "endpoint", "linux/client")).isTrue();
    assertThat(can("linux/talk", "endpoint", "mcu/echo")).as("of another core").isFalse();
    assertThat(can("linux/client", "bus", "fs0")).isFalse();
    assertThat(can("rpmsg0/0", "region", "rings")).isTrue();
  }

  @Test
  void nobodyBootsWhoeverBootsIt() {
    assertThat(can("linux", "bootedBy", "mcu")).isFalse();
    assertThat(can("linux", "bootedBy", "linux")).isFalse();
    assertThat(can("hidden", "bootedBy", "linux")).isTrue();
    assertThat(can("linux", "runsOn", "mcu")).isTrue();
  }

  @Test
  void connectMakesElements() {
    Doorbell bell = (Doorbell) services.connect(find("mcu"), "Doorbell", find("linux"));
    assertThat(List.of(bell.getFrom().getName(), bell.getTo().getName(), bell.getName()))
        .containsExactly("mcu", "linux", "doorbell0");
    AddressWindow window = (AddressWindow) services.connect(find("mcu"), "AddressWindow", find("rings"));
    assertThat(QualifiedName.of(window)).isEqualTo("mcu/rings");
    assertThat(window.getAddress()).hasToString("0x40000000");
    RpmsgChannel channel = (RpmsgChannel) services.connect(find("linux/client"), "RpmsgChannel", find("mcu/echo"));
    assertThat(QualifiedName.of(channel)).isEqualTo("rpmsg0/rpmsg-client-sample");
    assertThat(can("linux/client", "RpmsgChannel", "mcu/echo")).as("a second one").isFalse();
  }

  /** As an endpoint is that was made a moment ago. */
  private Endpoint fresh(String core, String name) {
    Endpoint endpoint = TopologyFactory.eINSTANCE.createEndpoint();
    endpoint.setName(name);
    ((Core) find(core)).getEndpoints().add(endpoint);
    return endpoint;
  }

  @Test
  void aChannelGivesItsBusToNewEndpoints() {
    Endpoint here = fresh("linux", "here");
    Endpoint there = fresh("mcu", "there");
    Endpoint elsewhere = fresh("hidden", "elsewhere");
    assertThat(services.canConnect(here, "RpmsgChannel", there)).isTrue();
    assertThat(services.canConnect(here, "RpmsgChannel", find("mcu/echo"))).isTrue();
    assertThat(services.canConnect(here, "RpmsgChannel", elsewhere)).as("no bus leads there").isFalse();
    assertThat(services.canConnect(elsewhere, "RpmsgChannel", find("rpmsg0"))).isFalse();
    assertThat(services.canConnect(here, "RpmsgChannel", find("linux"))).isFalse();
    RpmsgChannel channel = (RpmsgChannel) services.connect(here, "RpmsgChannel", there);
    assertThat(channel.eContainer()).isSameAs(find("rpmsg0"));
    assertThat(channel.getEnds()).containsExactly(here, there).allMatch(end -> end.getBus() == find("rpmsg0"));
  }

  @Test
  void whatIsDrawnFromCoreToCoreCanBeRun() {
    Topology empty = Systems.load("");
    EditServices edit = new EditServices();
    Core host = (Core) edit.create(empty, "Core");
    Core remote = (Core) edit.create(empty, "Core");
    Core other = (Core) edit.create(empty, "Core");
    services.connect(host, "RpmsgDevice", remote);
    services.connect(host, "RpmsgChannel", remote);
    services.connect(host, "RpmsgChannel", other);
    edit.create(host, "ClientSample");
    edit.create(host, "ClientSample");
    edit.create(remote, "EchoService");
    edit.create(other, "EchoService");
    assertThat(empty.getDevices()).hasSize(2);
    assertThat(TopologyValidator.validate(empty)).isEmpty();
    assertThat(RunRules.refusals(empty)).isEmpty();
    assertThat(host.getTasks()).extracting(task -> QualifiedName.of(((ClientSample) task).getEndpoint()))
        .containsExactly("core0/endpoint0", "core0/endpoint1");
  }

  @Test
  void aBusIsDrawnFromWhoeverBootsTheOther() {
    assertThat(can("linux", "RpmsgDevice", "mcu")).isTrue();
    assertThat(can("linux", "RpmsgDevice", "linux")).isFalse();
    assertThat(can("linux", "RpmsgDevice", "ram")).isFalse();
    assertThat(can("hidden", "RpmsgDevice", "mcu")).as("linux boots that").isFalse();
    assertThat(can("linux", "RpmsgChannel", "mcu")).isTrue();
    assertThat(can("linux", "RpmsgChannel", "mcu/echo")).isFalse();
    RpmsgDevice bus = (RpmsgDevice) services.connect(find("mcu"), "RpmsgDevice", find("linux"));
    assertThat(bus.getDriverSide()).isSameAs(find("linux"));
    assertThat(List.of(bus.getKick().getName(), bus.getInterrupt().getName()))
        .containsExactly("linux_to_mcu", "mcu_to_linux");
    assertThat(can("linux", "RpmsgChannel", "mcu")).as("two buses").isFalse();
  }

  @Test
  void aBusIsCompletedWithWhatIsClear() {
    Topology empty = Systems.load("");
    EditServices edit = new EditServices();
    RpmsgDevice bus = (RpmsgDevice) edit.create(empty, "RpmsgDevice");
    assertThat(Buses.canComplete(bus)).as("without cores").isFalse();
    Core first = (Core) edit.create(empty, "Core");
    Core second = (Core) edit.create(empty, "Core");
    assertThat(Buses.canComplete(bus)).as("either may be the host").isFalse();
    bus.setDeviceSide(second);
    assertThat(Buses.canComplete(bus)).isTrue();
    Buses.complete(bus);
    assertThat(bus.getDriverSide()).isSameAs(first);
    assertThat(second.getBootedBy()).isSameAs(first);
    assertThat(bus.getKick().getTo()).isSameAs(second);
    assertThat(bus.getInterrupt().getTo()).isSameAs(first);
    assertThat(TopologyValidator.validate(empty)).isEmpty();
    assertThat(RunRules.refusals(empty)).isEmpty();
    assertThat(Buses.canComplete(bus)).as("is complete").isFalse();
  }

  @Test
  void aBusIsCompletedBetweenTheCoresOfWhichOneBootsTheOther() {
    RpmsgDevice bus = find("rpmsg0");
    services.disconnect(bus, "driverSide", bus.getDriverSide());
    services.disconnect(bus, "deviceSide", bus.getDeviceSide());
    assertThat(Buses.canComplete(bus)).isTrue();
    Buses.complete(bus);
    assertThat(bus.getDriverSide()).isSameAs(find("linux"));
    assertThat(bus.getDeviceSide()).isSameAs(find("mcu"));
    assertThat(bus.getKick()).isSameAs(find("kick"));
  }

  @Test
  void whichOfTwoBusesIsMeantIsNotGuessed() {
    RpmsgDevice second = TopologyFactory.eINSTANCE.createRpmsgDevice();
    second.setName("rpmsg1");
    second.setDriverSide(find("linux"));
    second.setDeviceSide(find("mcu"));
    topology.getDevices().add(second);
    Endpoint here = fresh("linux", "here");
    Endpoint there = fresh("mcu", "there");
    assertThat(services.canConnect(here, "RpmsgChannel", there)).isFalse();
    here.setBus(second);
    assertThat(services.canConnect(here, "RpmsgChannel", there)).isTrue();
    assertThat(services.connect(here, "RpmsgChannel", there).eContainer()).isSameAs(second);
  }

  @Test
  void connectAndDisconnectSetReferences() {
    RpmsgDevice bus = find("rpmsg0");
    services.connect(bus, "driverSide", find("hidden"));
    assertThat(bus.getDriverSide().getName()).isEqualTo("hidden");
    services.disconnect(bus, "driverSide", bus.getDriverSide());
    assertThat(bus.getDriverSide()).isNull();
    ClientSample task = find("linux/talk");
    services.disconnect(task, "endpoint", null);
    services.connect(task, "endpoint", find("linux/client"));
    assertThat(task.getEndpoint().getName()).isEqualTo("client");
  }

  @Test
  void aHubJoinsSeveralAndLeavesOne() {
    NetHub hub = TopologyFactory.eINSTANCE.createNetHub();
    NetDevice first = TopologyFactory.eINSTANCE.createNetDevice();
    NetDevice second = TopologyFactory.eINSTANCE.createNetDevice();
    topology.getHubs().add(hub);
    topology.getDevices().addAll(List.of(first, second));
    assertThat(services.canConnect(hub, "ports", find("rpmsg0"))).as("no network device").isFalse();
    services.connect(hub, "ports", first);
    services.connect(hub, "ports", second);
    assertThat(hub.getPorts()).containsExactly(first, second);
    assertThat(new TopologyServices().refersTo(hub, "ports")).isEqualTo(hub.getPorts());
    assertThat(services.canConnect(hub, "ports", second)).as("joined already").isFalse();
    services.disconnect(hub, "ports", first);
    assertThat(hub.getPorts()).containsExactly(second);
  }

  @Test
  void reconnectDragsOneEnd() {
    Doorbell bell = find("kick");
    assertThat(services.canReconnect(bell, "to", find("mcu"), find("linux"))).as("from itself").isFalse();
    assertThat(services.canReconnect(bell, "to", find("mcu"), find("hidden"))).isTrue();
    services.reconnect(bell, "to", find("mcu"), find("hidden"));
    assertThat(bell.getTo().getName()).isEqualTo("hidden");
    RpmsgChannel channel = find("rpmsg0/alone");
    assertThat(services.canReconnect(channel, "ends", find("mcu/free"), find("rpmsg0"))).isFalse();
    services.reconnect(channel, "ends", find("mcu/free"), find("mcu/echo"));
    assertThat(channel.getEnds()).containsExactly(find("mcu/echo"));
    services.reconnect(channel, "ends", find("rpmsg0"), find("linux/client"));
    assertThat(channel.getEnds()).containsExactly(find("mcu/echo"), find("linux/client"));
  }
}
