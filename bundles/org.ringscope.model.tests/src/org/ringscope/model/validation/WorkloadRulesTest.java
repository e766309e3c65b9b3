// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.named;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__SERVICE;
import static org.ringscope.model.TopologyPackage.Literals.CLIENT_SAMPLE__TEXT;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__BYTE_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.CONSOLE_WRITER__START_MILLIS;
import static org.ringscope.model.TopologyPackage.Literals.ECHO_SERVICE__COUNT;
import static org.ringscope.model.TopologyPackage.Literals.ECHO_SERVICE__SERVICE;
import static org.ringscope.model.TopologyPackage.Literals.WORKLOAD__CORE;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ringscope.model.ClientSample;
import org.ringscope.model.ConsoleReader;
import org.ringscope.model.ConsoleWriter;
import org.ringscope.model.Core;
import org.ringscope.model.EchoService;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;

class WorkloadRulesTest {

  @Test
  void acceptsWorkloadsOnTheirSides() {
    Topology topology = SampleTopologies.serial();
    RuleAssert.accepts(topology, "workload-core");
  }

  @Test
  void reportsServiceNamesThatNoAnnouncementCarries() {
    Topology topology = SampleTopologies.rpmsg();
    RuleAssert.accepts(topology, "workload-service");
    ClientSample client = (ClientSample) topology.getWorkloads().get(0);
    client.setService("a\r\nremoteproc: crashed");
    RuleAssert.finds(topology, "workload-service", client, CLIENT_SAMPLE__SERVICE, "line break");
    client.setService("sample");
    EchoService echo = (EchoService) topology.getWorkloads().get(1);
    echo.setService("s".repeat(32));
    RuleAssert.finds(topology, "workload-service", echo, ECHO_SERVICE__SERVICE, "31 bytes");
  }

  @Test
  void reportsAClientOnTheRemote() {
    Topology topology = SampleTopologies.rpmsg();
    ClientSample client = (ClientSample) topology.getWorkloads().get(0);
    client.setCore(named(topology, Core.class, "remote"));
    RuleAssert.finds(topology, "workload-core", client, WORKLOAD__CORE, "remote", "host");
  }

  @Test
  void reportsAnEchoOnTheHost() {
    Topology topology = SampleTopologies.rpmsg();
    EchoService echo = (EchoService) topology.getWorkloads().get(1);
    echo.setCore(named(topology, Core.class, "host"));
    RuleAssert.finds(topology, "workload-core", echo, WORKLOAD__CORE, "the echo of sample on virtio0", "remote");
  }

  @Test
  void reportsAWriterOnTheDeviceSide() {
    Topology topology = SampleTopologies.serial();
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.setCore(named(topology, Core.class, "device"));
    RuleAssert.finds(topology, "workload-core", writer, WORKLOAD__CORE, "driver");
  }

  @Test
  void reportsAReaderOnTheDriverSide() {
    Topology topology = SampleTopologies.serial();
    ConsoleReader reader = (ConsoleReader) topology.getWorkloads().get(1);
    reader.setCore(named(topology, Core.class, "driver"));
    RuleAssert.finds(topology, "workload-core", reader, WORKLOAD__CORE, "device");
  }

  @Test
  void acceptsSeveralWorkloadsOnOneCore() {
    Topology topology = SampleTopologies.rpmsg();
    for (int i = 0; i < 2; i++) {
      ClientSample another = EcoreUtil.copy((ClientSample) topology.getWorkloads().get(0));
      another.setService("another" + i);
      topology.getWorkloads().add(another);
    }
    RuleAssert.accepts(topology, "workload-twice");
  }

  @Test
  void acceptsTwoWritersOfOneConsole() {
    Topology topology = SampleTopologies.serial();
    topology.getWorkloads().add(EcoreUtil.copy(topology.getWorkloads().get(0)));
    RuleAssert.accepts(topology, "workload-twice");
  }

  @Test
  void reportsASecondClientOfOneServiceOnce() {
    Topology topology = SampleTopologies.rpmsg();
    ClientSample another = EcoreUtil.copy((ClientSample) topology.getWorkloads().get(0));
    topology.getWorkloads().add(another);
    RuleAssert.finds(topology, "workload-twice", another, WORKLOAD__CORE, "the client of sample on virtio0", "twice");
  }

  @Test
  void reportsAConsoleOverRemoteproc() {
    Topology topology = SampleTopologies.serial();
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.getDevice().setTransport(Transport.REMOTEPROC);
    topology.getWorkloads().remove(1);
    RuleAssert.finds(topology, "workload-console", writer, CONSOLE_WRITER__DEVICE, "the writer of console0",
        "remoteproc");
  }

  @Test
  void acceptsATextThatFillsABuffer() {
    Topology topology = SampleTopologies.rpmsg();
    ((ClientSample) topology.getWorkloads().get(0)).setText("x".repeat(496));
    RuleAssert.accepts(topology, "workload-text");
  }

  @Test
  void reportsATextThatIsTooLong() {
    Topology topology = SampleTopologies.rpmsg();
    ClientSample client = (ClientSample) topology.getWorkloads().get(0);
    client.setText("x".repeat(497));
    RuleAssert.finds(topology, "workload-text", client, CLIENT_SAMPLE__TEXT, "497", "496");
  }

  @Test
  void acceptsAWriterOnAConsole() {
    Topology topology = SampleTopologies.serial();
    RuleAssert.accepts(topology, "workload-console");
  }

  @Test
  void reportsANetworkCardAsConsole() {
    Topology topology = SampleTopologies.serial();
    topology.getWorkloads().remove(1);
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.getDevice().setDeviceId(1);
    RuleAssert.finds(topology, "workload-console", writer, CONSOLE_WRITER__DEVICE, "id 1");
  }

  @Test
  void reportsAWriterWithoutBounceRegions() {
    Topology topology = SampleTopologies.serial();
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.getDevice().getBounce().clear();
    RuleAssert.finds(topology, "workload-console", writer, CONSOLE_WRITER__DEVICE, "console0", "bounce");
  }

  @Test
  void acceptsEndlessWorkloads() {
    Topology topology = SampleTopologies.rpmsg();
    ((EchoService) topology.getWorkloads().get(1)).setCount(0);
    RuleAssert.accepts(topology, "workload-numbers");
  }

  @Test
  void reportsAClientThatReceivesNothing() {
    Topology topology = SampleTopologies.rpmsg();
    ClientSample client = (ClientSample) topology.getWorkloads().get(0);
    client.setCount(0);
    RuleAssert.finds(topology, "workload-numbers", client, CLIENT_SAMPLE__COUNT, "at least one");
  }

  @Test
  void reportsANegativeCount() {
    Topology topology = SampleTopologies.rpmsg();
    EchoService echo = (EchoService) topology.getWorkloads().get(1);
    echo.setCount(-1);
    RuleAssert.finds(topology, "workload-numbers", echo, ECHO_SERVICE__COUNT, "negative");
  }

  @Test
  void reportsABytePeriodOfZero() {
    Topology topology = SampleTopologies.serial();
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.setByteMillis(0);
    RuleAssert.finds(topology, "workload-numbers", writer, CONSOLE_WRITER__BYTE_MILLIS, "0", "1");
  }

  @Test
  void reportsANegativeStart() {
    Topology topology = SampleTopologies.serial();
    ConsoleWriter writer = (ConsoleWriter) topology.getWorkloads().get(0);
    writer.setStartMillis(-5);
    RuleAssert.finds(topology, "workload-numbers", writer, CONSOLE_WRITER__START_MILLIS, "-5");
  }
}
