// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.bus;
import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.topology.TopologyPackage.Literals.CLIENT_SAMPLE__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CLIENT_SAMPLE__TEXT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_WRITER__LINES;
import static org.ringscope.model.topology.TopologyPackage.Literals.CONSOLE_WRITER__PERIOD;
import static org.ringscope.model.topology.TopologyPackage.Literals.DEVICE_TASK__DEVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.ECHO_SERVICE__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.ENDPOINT_TASK__ENDPOINT;
import static org.ringscope.model.topology.TopologyPackage.Literals.TASK__START;

import java.time.Duration;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

class TaskRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core host = core(topology, "host");
  private final Core remote = core(topology, "remote");
  private final ClientSample client = (ClientSample) host.getTasks().get(0);
  private final EchoService echo = (EchoService) remote.getTasks().get(0);
  private final Topology serial = SampleTopologies.serial();
  private final ConsoleWriter writer = (ConsoleWriter) core(serial, "driver").getTasks().get(0);
  private final ConsoleReader reader = (ConsoleReader) core(serial, "device").getTasks().get(0);

  @Test
  void reportsATaskAtTheEndpointOfAnotherCore() {
    RuleAssert.accepts(topology, "workload-core");
    client.setEndpoint(echo.getEndpoint());
    RuleAssert.finds(topology, "workload-core", client, ENDPOINT_TASK__ENDPOINT,
        "host/client runs on host, but speaks over an endpoint of remote");
  }

  @Test
  void reportsAWriterOnTheDeviceSide() {
    RuleAssert.accepts(serial, "workload-core");
    core(serial, "device").getTasks().add(writer);
    RuleAssert.finds(serial, "workload-core", writer, DEVICE_TASK__DEVICE,
        "device/writer runs on device, but the driver of console0 is driver");
  }

  @Test
  void reportsAReaderOnTheDriverSide() {
    core(serial, "driver").getTasks().add(reader);
    RuleAssert.finds(serial, "workload-core", reader, DEVICE_TASK__DEVICE, "the device side of console0 is device");
  }

  @Test
  void reportsASecondTaskOfOneEndpointAndASecondClientOfOneService() {
    ClientSample second = EcoreUtil.copy(client);
    second.setName("second");
    host.getTasks().add(second);
    RuleAssert.finds(topology, "workload-twice", second, ENDPOINT_TASK__ENDPOINT,
        "host/second speaks over host/sample, as host/client does");
    Endpoint more = EcoreUtil.copy(client.getEndpoint());
    more.setName("more");
    more.setAddress(null);
    host.getEndpoints().add(more);
    second.setEndpoint(more);
    more.setService("sample");
    RuleAssert.finds(topology, "workload-twice", second, ENDPOINT_TASK__ENDPOINT,
        "host/second: host has another ClientSample of sample on rpmsg0");
    more.setService("another");
    RuleAssert.accepts(topology, "workload-twice");
  }

  @Test
  void reportsASecondReaderButNoSecondWriter() {
    ConsoleWriter more = EcoreUtil.copy(writer);
    more.setName("more");
    core(serial, "driver").getTasks().add(more);
    RuleAssert.accepts(serial, "workload-twice");
    ConsoleReader second = EcoreUtil.copy(reader);
    second.setName("second");
    core(serial, "device").getTasks().add(second);
    RuleAssert.finds(serial, "workload-twice", second, DEVICE_TASK__DEVICE,
        "device/second is a second reader of console0");
  }

  @Test
  void reportsATaskThatHasNoService() {
    RuleAssert.accepts(topology, "workload-service");
    bus(topology).getChannels().clear();
    echo.getEndpoint().setService("sample");
    RuleAssert.finds(topology, "workload-service", client, ENDPOINT_TASK__ENDPOINT,
        "host/client has no service: neither host/sample nor a channel says one");
  }

  @Test
  void reportsATextThatIsTooLong() {
    client.setText("x".repeat(496));
    RuleAssert.accepts(topology, "workload-text");
    client.setText("x".repeat(497));
    RuleAssert.finds(topology, "workload-text", client, CLIENT_SAMPLE__TEXT, "host/client", "497", "496");
  }

  @Test
  void reportsANetworkCardAsConsole() {
    RuleAssert.accepts(serial, "workload-console");
    NetDevice net = TopologyFactory.eINSTANCE.createNetDevice();
    net.setName("net0");
    serial.getDevices().add(net);
    reader.setDevice(net);
    RuleAssert.finds(serial, "workload-console", reader, DEVICE_TASK__DEVICE,
        "device/reader: net0 is not a console (id 3) but has id 1");
  }

  @Test
  void reportsNumbersThatCannotBe() {
    echo.setCount(0);
    RuleAssert.accepts(topology, "workload-numbers");
    echo.setCount(-1);
    RuleAssert.finds(topology, "workload-numbers", echo, ECHO_SERVICE__COUNT, "remote/echo: the count is negative");
    echo.setCount(null);
    client.setCount(0);
    RuleAssert.finds(topology, "workload-numbers", client, CLIENT_SAMPLE__COUNT, "at least one");
    client.setCount(1);
    client.setStart(Duration.ofNanos(-5));
    RuleAssert.finds(topology, "workload-numbers", client, TASK__START, "host/client: start is negative");
  }

  @Test
  void reportsAWriterThatNeverWaits() {
    RuleAssert.accepts(serial, "workload-numbers");
    writer.setPeriod(Duration.ZERO);
    RuleAssert.finds(serial, "workload-numbers", writer, CONSOLE_WRITER__PERIOD, "driver/writer: period");
    writer.setPeriod(null);
    writer.setLines(-1);
    RuleAssert.finds(serial, "workload-numbers", writer, CONSOLE_WRITER__LINES, "lines is -1");
  }
}
