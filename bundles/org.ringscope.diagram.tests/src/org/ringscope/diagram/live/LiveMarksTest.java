// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

class LiveMarksTest {
  @TempDir
  Path directory;

  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology = factory.createTopology();
  private final LiveMarks marks = new LiveMarks();
  private RpmsgDevice bus;
  private Doorbell kick;

  /** The system that {@link SampleTrace} records. */
  @BeforeEach
  void build() {
    bus = factory.createRpmsgDevice();
    bus.setName("rpmsg0");
    bus.setDriverSide(core("A7"));
    bus.setDeviceSide(core("M4"));
    kick = factory.createDoorbell();
    kick.setName("kick");
    kick.setFrom(bus.getDriverSide());
    kick.setTo(bus.getDeviceSide());
    topology.getDoorbells().add(kick);
    bus.setKick(kick);
    for (int i = 0; i < 2; i++) {
      Virtqueue queue = factory.createVirtqueue();
      queue.setIndex(i);
      bus.getQueues().add(queue);
    }
    channel("rpmsg-raw");
    topology.getDevices().add(bus);
  }

  private Core core(String name) {
    Core core = factory.createCore();
    core.setName(name);
    topology.getCores().add(core);
    return core;
  }

  private void channel(String service) {
    RpmsgChannel channel = factory.createRpmsgChannel();
    channel.setService(service);
    bus.getChannels().add(channel);
  }

  private SampleTrace trace(int size) throws IOException {
    return new SampleTrace(directory, SampleTrace.system(size));
  }

  @Test
  void aQueueIsAClockWithWordsAndItsDirection() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(0, 4, 0x3ee0_0000L, 512, true).give(0).give(1).give(2).give(3);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0).give(1);
    SystemState state = trace.end();
    assertThat(marks.show(topology, state, List.of())).isTrue();
    LiveMark receive = marks.of(bus.getQueues().get(0));
    LiveMark send = marks.of(bus.getQueues().get(1));
    assertThat(receive.text()).isEqualTo("4 posted");
    assertThat(receive.towardsDriver()).isTrue();
    assertThat(send.queue()).isSameAs(state.queue(1));
    assertThat(send.text()).isEqualTo("2 of 4");
    assertThat(send.towardsDriver()).isFalse();
    assertThat(send.isWrong()).isFalse();
    assertThat(send.details()).startsWith("rpmsg0/1: 2 in flight");
    assertThat(marks.of(topology)).isNull();
  }

  @Test
  void whatIsBrokenHasItsNumberAndSoHasTheDevice() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    trace.fault(1, "F9", "rpmsg0/1: used id 77 is out of range");
    marks.show(topology, trace.end(), List.of());
    assertThat(marks.of(bus.getQueues().get(1)).fault()).isEqualTo("F9");
    assertThat(marks.of(bus.getQueues().get(1)).details()).contains("used id 77 is out of range");
    assertThat(marks.of(bus).fault()).isEqualTo("F9");
    assertThat(marks.of(bus.getQueues().get(0)).isWrong()).isFalse();
  }

  @Test
  void whatWasFoundInTheTraceIsMarkedFromItsTimeOn() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    long seen = trace.pass(1_000_000).kick(1).nanos();
    trace.pass(2_000_000_000L).status(0, 4);
    Diagnosis lost = Diagnosis.of("WORK_WAITS", 1, seen, "rpmsg0/1: 1 buffer waits for the device", List.of());
    try (Trace recorded = trace.open()) {
      StateReader reader = new StateReader(recorded);
      marks.show(topology, reader.at(seen - 1), List.of(lost));
      assertThat(marks.of(bus.getQueues().get(1)).isWrong()).isFalse();
      marks.show(topology, reader.at(seen), List.of(lost));
      assertThat(marks.of(bus.getQueues().get(1)).fault()).isEqualTo("WORK_WAITS");
      assertThat(marks.of(bus.getQueues().get(1)).details()).contains("1 buffer waits for the device");
    }
  }

  @Test
  void aMessageTravelsForAMoment() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    trace.kick(1);
    long kicked = trace.nanos();
    trace.pass(2_000_000_000L).status(0, 4);
    try (Trace recorded = trace.open()) {
      StateReader reader = new StateReader(recorded);
      marks.show(topology, reader.at(kicked + 150_000_000), List.of());
      assertThat(marks.of(bus.getQueues().get(1)).travelled()).isCloseTo(0.5, within(0.01));
      assertThat(marks.of(bus).isMoving()).isTrue();
      assertThat(marks.of(kick).travelled()).isCloseTo(0.5, within(0.01));
      assertThat(marks.of(kick).text()).as("the message itself is seen").isEmpty();
      assertThat(marks.of(kick).details()).isEqualTo("kick: idle 150 ms");
      marks.show(topology, reader.last(), List.of());
      assertThat(marks.of(bus.getQueues().get(1)).travelled()).isEqualTo(LiveMark.ARRIVED);
      assertThat(marks.of(bus).isMoving()).isFalse();
      assertThat(marks.of(kick).text()).isEqualTo("idle 2 s");
      assertThat(marks.of(bus).text()).startsWith("idle 2");
    }
  }

  @Test
  void aChannelMovesAsItsBusUnlessThereAreMore() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    SystemState state = trace.kick(1).end();
    marks.show(topology, state, List.of());
    assertThat(marks.of(bus.getChannels().get(0))).isSameAs(marks.of(bus));
    channel("rpmsg-second");
    marks.show(topology, state, List.of());
    assertThat(marks.of(bus.getChannels().get(0))).isNull();
  }

  @Test
  void saysWhetherAnythingChanged() throws IOException {
    SampleTrace trace = trace(4);
    trace.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    SystemState state = trace.end();
    assertThat(marks.show(topology, state, List.of())).isTrue();
    assertThat(marks.show(topology, state, List.of())).isFalse();
    assertThat(marks.show(topology, null, List.of())).isTrue();
    assertThat(marks.of(bus)).isNull();
    assertThat(marks.show(topology, null, List.of())).isFalse();
  }

  @Test
  void whatTheTraceDoesNotKnowHasNoMark() throws IOException {
    bus.setName("other");
    marks.show(topology, trace(4).end(), List.of());
    assertThat(marks.of(bus)).isNull();
    assertThat(marks.of(bus.getQueues().get(0))).isNull();
    assertThat(marks.of(kick)).isNull();
  }
}
