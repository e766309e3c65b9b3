// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Topology;
import org.ringscope.runtime.RingFault;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Scenario B: Linux and a microcontroller, 100 messages each way. */
class RpmsgClientSampleTest {

  private static final String CLIENT = "rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: ";
  private static final int LINUX = 0;
  private static final int MCU = 1;

  @TempDir
  Path directory;
  private Topology topology;

  @BeforeEach
  void load() throws IOException {
    topology = TestRuns.example("rpmsg-client-sample");
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void passesAHundredMessagesEachWay(boolean stepped, WaitMode mode) throws Exception {
    Path recording = directory.resolve("trace");
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(stepped).waitMode(mode).recordTo(recording));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.messages()).isEqualTo(200);
    Trace trace = Trace.open(recording);
    for (int core : new int[] {LINUX, MCU}) {
      assertThat(payloads(trace, core, EventType.MESSAGE_SENT)).as("sent by core %d", core).hasSize(100)
          .containsOnly("hello world!");
      assertThat(payloads(trace, core, EventType.MESSAGE_RECEIVED)).as("received by core %d", core).hasSize(100)
          .containsOnly("hello world!");
    }
    assertThat(trace.discarded()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyIsNotifiedWhereBothSidesPoll(boolean stepped) throws Exception {
    Path recording = directory.resolve("trace");
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(stepped).waitMode(WaitMode.POLL).recordTo(recording));
    assertThat(summary.queues()).allSatisfy(queue -> {
      assertThat(queue.buffers()).isGreaterThanOrEqualTo(100);
      assertThat(queue.kicks()).isZero();
      assertThat(queue.interrupts()).isZero();
    });
    try (Trace trace = Trace.open(recording)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        assertThat(cursor.event().type()).isNotIn(EventType.DOORBELL_RUNG, EventType.KICK_BEGIN, EventType.INTERRUPT);
      }
    }
  }

  @Test
  void printsLikeTheSampleOfLinux() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    List<String> expected = new ArrayList<>(List.of(
        "virtio_rpmsg_bus virtio0: rpmsg host is online",
        "remoteproc remoteproc0: remote processor mcu is now up",
        "virtio_rpmsg_bus virtio0: creating channel rpmsg-client-sample addr 0x400",
        CLIENT + "new channel: 0x400 -> 0x400!"));
    for (int message = 1; message <= 100; message++) {
      expected.add(CLIENT + "incoming msg " + message + " (src: 0x400)");
    }
    expected.add(CLIENT + "goodbye!");
    assertThat(TestRuns.output(summary, "linux")).endsWith(expected.toArray(new String[0]));
    assertThat(TestRuns.output(summary, "mcu")).isEmpty();
  }

  @Test
  void countsWhatTheQueuesDid() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.queues()).extracting(RunSummary.QueueSummary::id).containsExactly("rpmsg0/0", "rpmsg0/1");
    assertThat(summary.queues().get(0).buffers()).as("announcement and answers").isEqualTo(101);
    assertThat(summary.queues().get(0).interrupts()).isBetween(1L, 101L);
    assertThat(summary.queues().get(1).buffers()).isEqualTo(100);
    assertThat(summary.queues().get(1).kicks()).isBetween(1L, 100L);
    assertThat(summary.seconds()).as("two doorbells for each message").isBetween(4.0, 4.2);
  }

  @ParameterizedTest
  @CsvSource({"true,missing-translation", "false,missing-translation", "true,missing-translation:mcu"})
  void hearsNothingWithoutTranslationAndSaysWhy(boolean stepped, String fault) throws Exception {
    Path recording = directory.resolve("trace");
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(stepped).fault(InjectedFault.parse(fault)).recordTo(recording));
    assertThat(summary.messages()).isZero();
    assertThat(summary.faults()).singleElement().satisfies(caught -> {
      assertThat(caught.text()).isEqualTo("caught once by mcu, start of rpmsg0");
      RingFault found = caught.fault();
      assertThat(found.diagnosis()).isEqualTo("F26");
      assertThat(found.kind()).isEqualTo(RingFault.Kind.RING_ELSEWHERE);
      assertThat(found.address()).as("used").isEqualTo(0x10040000L);
      assertThat(found.expected()).as("meant").isEqualTo(0x30040000L);
      assertThat(found.text()).contains("vdev0vring0", "0x10040000", "0x30040000", "mcu_sram");
    });
    Trace trace = Trace.open(recording);
    assertThat(payloads(trace, MCU, EventType.MESSAGE_SENT)).isEmpty();
    assertThat(payloads(trace, LINUX, EventType.MESSAGE_RECEIVED)).isEmpty();
  }

  @Test
  void runsCleanWhenTheFaultIsElsewhere() throws Exception {
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(true).fault(InjectedFault.parse("missing-translation:linux")));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.messages()).isEqualTo(200);
  }

  @Test
  void passesAsManyMessagesAsItIsTold() throws Exception {
    TestRuns.find(topology, "linux/client", ClientSample.class).setCount(3);
    TestRuns.find(topology, "mcu/echo", EchoService.class).setCount(0);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.messages()).isEqualTo(6);
    assertThat(TestRuns.output(summary, "linux")).endsWith(CLIENT + "goodbye!");
  }

  @Test
  void reportsAFirmwareThatIsNone() throws Exception {
    topology.getCores().get(1).getFirmware().setImage("rpmsg-client-sample.topology");
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.faults()).extracting(caught -> caught.fault().kind()).containsExactly(RingFault.Kind.FIRMWARE);
    assertThat(summary.messages()).isZero();
  }

  private static List<String> payloads(Trace trace, int core, EventType type) throws IOException {
    List<String> payloads = new ArrayList<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      var event = cursor.event();
      if (event.type() == type && event.stream() == core && event.getLong(Field.DESTINATION) != 0x35) {
        payloads.add(new String(event.bytes(Field.PAYLOAD), StandardCharsets.UTF_8));
      }
    }
    return payloads;
  }
}
