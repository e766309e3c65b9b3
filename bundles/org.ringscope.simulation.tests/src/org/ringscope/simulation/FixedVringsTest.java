// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Two microcontrollers that are built for the same rings: nobody boots anybody, and no table says anything. */
@Timeout(60)
class FixedVringsTest {

  @TempDir
  Path directory;
  private Topology topology;
  private RpmsgDevice bus;

  @BeforeEach
  void load() throws IOException {
    topology = TestRuns.example("rpmsg-client-sample");
    TestRuns.delay(topology, "1us");
    bus = TestRuns.find(topology, "rpmsg0", RpmsgDevice.class);
    bus.setTransport(TopologyFactory.eINSTANCE.createFixedVrings());
    Core first = TestRuns.find(topology, "linux", Core.class);
    first.setName("m7");
    first.setOs(OperatingSystem.FREERTOS);
    Core second = TestRuns.find(topology, "mcu", Core.class);
    second.setBootedBy(null);
    second.setFirmware(null);
  }

  private void setAddresses(long driver, long device) {
    TestRuns.find(topology, "m7/sample", Endpoint.class).setAddress(new Address(driver));
    TestRuns.find(topology, "mcu/sample", Endpoint.class).setAddress(new Address(device));
  }

  private static long count(Trace trace, EventType type) throws IOException {
    long count = 0;
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      count += cursor.event().type() == type ? 1 : 0;
    }
    return count;
  }

  private static void isThrough(RunSummary summary) {
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(summary.messages()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void messagesPassBothWays(boolean stepped, WaitMode mode) throws Exception {
    Path recording = directory.resolve("trace");
    RunSummary summary =
        TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode).recordTo(recording));
    isThrough(summary);
    try (Trace trace = Trace.open(recording)) {
      assertThat(trace.system().devices()).singleElement()
          .satisfies(device -> assertThat(device.transport()).isEqualTo("fixed-vrings"));
      assertThat(count(trace, EventType.NAME_SERVICE)).isEqualTo(2); // sent and received
    }
  }

  @Test
  void whereBothKnowTheAddressesNobodyAnnounces() throws Exception {
    bus.setFeatures(null);
    setAddresses(30, 0x400);
    Path recording = directory.resolve("trace");
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true).recordTo(recording));
    isThrough(summary);
    try (Trace trace = Trace.open(recording)) {
      assertThat(count(trace, EventType.NAME_SERVICE)).isZero();
      assertThat(count(trace, EventType.MESSAGE_SENT)).isEqualTo(200);
      assertThat(count(trace, EventType.STATUS)).isZero();
    }
  }

  /** Short buffers, as few as RPMsg-Lite has: a message of any buffer's length passes, and the rings go round. */
  @Test
  void buffersAreAsManyAndAsLongAsTheTopologySays() throws Exception {
    bus.getBuffers().setSize(64);
    bus.getBuffers().setCount(4);
    TestRuns.find(topology, "m7/client", ClientSample.class).setText("x".repeat(48));
    Path recording = directory.resolve("trace");
    isThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(true).recordTo(recording)));
    try (Trace trace = Trace.open(recording)) {
      assertThat(lengths(trace)).containsOnly(64L);
    }
  }

  /** Lengths of the buffers that the driver gives for messages to it. */
  private static Set<Long> lengths(Trace trace) throws IOException {
    Set<Long> lengths = new HashSet<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      if (cursor.event().type() == EventType.DESCRIPTOR_WRITTEN && cursor.event().getInt(Field.QUEUE) == 0) {
        lengths.add(cursor.event().getLong(Field.LENGTH));
      }
    }
    lengths.remove(0L); // of the free list
    return lengths;
  }

  @Test
  void endpointsOfRpmsgLiteCountFromOne() throws Exception {
    topology.getCores().forEach(core -> core.setStack(Stack.RPMSG_LITE));
    TestRuns.find(topology, "mcu/sample", Endpoint.class).setAddress(null);
    Path recording = directory.resolve("trace");
    isThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(true).recordTo(recording)));
    try (Trace trace = Trace.open(recording)) {
      Set<Long> addresses = new HashSet<>();
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        if (cursor.event().type() == EventType.ENDPOINT_CREATED) {
          addresses.add(cursor.event().getLong(Field.ADDRESS));
        }
      }
      assertThat(addresses).containsExactlyInAnyOrder(0x35L, 1L);
    }
  }

  /** What Linux prints, nobody else does. */
  @Test
  void onlyLinuxHasALog() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(TestRuns.output(summary, "m7")).noneMatch(line -> line.contains("virtio_rpmsg_bus"));
    bus.setDriverStack(Stack.LINUX);
    assertThat(TestRuns.output(TestRuns.run(topology, SimulationOptions.builder().stepped(true)), "m7"))
        .anyMatch(line -> line.contains("rpmsg host is online"));
  }

  /** The same core is the remote of one bus and the driver of another; a level behind a mailbox brings no number. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void coresThatLinuxBootsSpeakWithoutIt(boolean stepped) throws Exception {
    topology = TestRuns.example("am62");
    TestRuns.find(topology, "r5f", Core.class).setBoot(Boot.LOAD);
    RpmsgDevice between = TestRuns.find(topology, "r5f_m4f", RpmsgDevice.class);
    topology.getDevices().move(0, between);
    topology.getCores().move(0, TestRuns.find(topology, "r5f", Core.class));
    topology.getCores().move(1, TestRuns.find(topology, "m4f", Core.class));
    TestRuns.addConversation(topology);
    topology.getCores().get(0).getEndpoints().get(0).setAddress(new Address(1));
    topology.getCores().get(1).getEndpoints().get(0).setAddress(new Address(2));
    RpmsgChannel channel = TopologyFactory.eINSTANCE.createRpmsgChannel();
    channel.setService("rpmsg-client-sample");
    channel.getEnds().add(topology.getCores().get(0).getEndpoints().get(0));
    channel.getEnds().add(topology.getCores().get(1).getEndpoints().get(0));
    between.getChannels().add(channel);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(summary.messages()).isEqualTo(10);
  }

  /** As in Zephyr: the driver's side writes one byte, before the rings, and the device's side waits for it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStatusByteSaysThatTheDriverIsThere(boolean stepped) throws Exception {
    topology.getCores().forEach(core -> core.setOs(OperatingSystem.ZEPHYR));
    ((FixedVrings) bus.getTransport()).setAddress(new Address(0x30042000));
    bus.getBuffers().setOffset(new Size(0x400));
    bus.getBuffers().setCount(28);
    Path recording = directory.resolve("trace");
    isThrough(TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).recordTo(recording)));
    try (Trace trace = Trace.open(recording)) {
      List<Long> written = new ArrayList<>();
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        if (cursor.event().type() == EventType.STATUS) {
          written.add(cursor.event().getLong(Field.STATUS));
        }
      }
      assertThat(written).containsExactly(0L, 4L);
    }
  }
}
