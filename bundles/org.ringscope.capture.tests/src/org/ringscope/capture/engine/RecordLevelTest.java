// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/** What each level records, payloads, and what a seek finds of state that is no ring. */
class RecordLevelTest {
  private static final MessageView MESSAGE = new MessageView();

  private static final SystemDescription SYSTEM = SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
      .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 4, 0, 0, 0, 0, 0, QueueInfo.PRIVATE_INDICES_KNOWN)).build();

  @TempDir
  Path folder;
  private final RecordedEngine.Clock clock = new RecordedEngine.Clock();

  private Path record(RecordLevel level, int payloadLimit, Consumer<CoreListeners> run)
      throws IOException {
    Path directory = folder.resolve(level.name());
    try (TraceWriter writer = TraceWriter.create(directory,
        TraceOptions.of(new UUID(2, 2), "test").withTick(1000).withClock(TraceOptions.VIRTUAL_CLOCK))) {
      Recorder recorder = new Recorder(writer, SYSTEM, level, payloadLimit);
      run.accept(recorder.listenersFor(0, "host", clock));
      recorder.finish();
    }
    return directory;
  }

  private void everything(CoreListeners listeners) {
    ByteBuffer buffer = ByteBuffer.wrap("0123456789hello world".getBytes());
    for (int i = 0; i < 50; i++) {
      clock.now += 100;
      if (listeners.traffic() != null) {
        oneBuffer(listeners.traffic(), i, buffer);
      }
    }
    listeners.core().consoleText("line");
  }

  private static void oneBuffer(TrafficListener listener, int i, ByteBuffer buffer) {
    listener.descriptorWritten(0, i & 3, 0x1000, 64, 0, 0);
    listener.availEntryWritten(0, i, i & 3);
    listener.messageSent(
        MESSAGE.buffer(0, 0, 0x1000).header(0x400, 0x401, 11, 0).payload(buffer, 10));
    listener.availIdxWritten(0, i, i + 1);
    listener.kickBegin(0);
    listener.kickEnd(0);
    listener.availTaken(0, i, i & 3);
    listener.usedEntryWritten(0, i, i & 3, 0);
    listener.usedIdxWritten(0, i, i + 1);
    listener.interruptSent(0);
  }

  private static Map<EventType, Integer> count(Path directory) throws IOException {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    try (Trace trace = Trace.open(directory)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        if (!cursor.event().isCheckpoint()) {
          counts.merge(cursor.event().type(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  @Test
  void fullRecordsEveryEvent() throws IOException {
    Map<EventType, Integer> counts = count(record(RecordLevel.FULL, 64, this::everything));
    assertThat(counts).containsEntry(EventType.DESCRIPTOR_WRITTEN, 50).containsEntry(EventType.USED_IDX, 50)
        .containsEntry(EventType.KICK_END, 50).containsEntry(EventType.MESSAGE_SENT, 50)
        .containsEntry(EventType.CONSOLE_TEXT, 1);
  }

  @Test
  void messagesRecordsNoRingsButCountsThem() throws IOException {
    Path directory = record(RecordLevel.MESSAGES, 64, this::everything);
    assertThat(count(directory)).containsEntry(EventType.MESSAGE_SENT, 50).containsEntry(EventType.CONSOLE_TEXT, 1)
        .allSatisfy((type, number) -> assertThat(type.layer()).isNotIn(Layer.RING, Layer.NOTIFY));
    try (Trace trace = Trace.open(directory)) {
      QueueState queue = new StateReader(trace).last().queue(0);
      assertThat(queue.isRingKnown()).isFalse();
      assertThat(queue.kicks()).as("those of the last packet, too").isEqualTo(50);
      assertThat(queue.buffers()).isEqualTo(50);
      assertThat(queue.inFlight()).as("the device has given back all, the driver has taken back none").isZero();
      assertThat(QueueStatisticsReader.read(trace).get(0).maxInFlight()).as("between two counts")
          .isEqualTo(QueueState.UNKNOWN);
    }
  }

  @Test
  void sampledHearsTheCoreOnly() throws IOException {
    Map<EventType, Integer> counts = count(record(RecordLevel.SAMPLED, 64, listeners -> {
      assertThat(listeners.traffic()).as("nobody is to be told of rings").isNull();
      everything(listeners);
    }));
    assertThat(counts).containsEntry(EventType.CONSOLE_TEXT, 1).doesNotContainKey(EventType.AVAIL_IDX);
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "MESSAGES", "SAMPLED"})
  void sampledLeavesOutWhatComesWithEveryMessage(RecordLevel level) throws IOException {
    Map<EventType, Integer> counts = count(record(level, 0, listeners -> {
      CoreListener listener = listeners.core();
      for (int i = 0; i < 50; i++) {
        clock.now += 100;
        listener.doorbellRung(0, 1);
        listener.coreSleeps();
        listener.coreWakes();
        listener.isrEnter(0);
        listener.acknowledged(0, 1);
        listener.isrExit(0);
      }
      listener.consoleText("line");
    }));
    assertThat(counts).containsEntry(EventType.CONSOLE_TEXT, 1);
    for (EventType often : new EventType[] {EventType.DOORBELL_RUNG, EventType.ISR_ENTER, EventType.ISR_EXIT,
        EventType.ACKNOWLEDGED, EventType.CORE_SLEEPS, EventType.CORE_WAKES}) {
      assertThat(counts.getOrDefault(often, 0)).as(often.text()).isEqualTo(level == RecordLevel.SAMPLED ? 0 : 50);
    }
  }

  /** The ticking thread seals a sleeping core's packet at every level. */
  @ParameterizedTest
  @EnumSource(names = {"FULL", "MESSAGES", "SAMPLED"})
  void asleepACoreHasItsPacketSealed(RecordLevel level) throws IOException {
    Path directory = folder.resolve("live");
    try (TraceWriter writer = TraceWriter.create(directory,
        TraceOptions.of(new UUID(2, 2), "test").withTick(1000).withClock(TraceOptions.VIRTUAL_CLOCK))) {
      CoreListener listener = new Recorder(writer, SYSTEM, level, 0).listenersFor(0, "host", clock).core();
      listener.consoleText("line");
      writer.tick(5_000);
      assertThat(count(directory)).as("awake: the core itself seals").doesNotContainKey(EventType.CONSOLE_TEXT);
      listener.coreSleeps();
      writer.tick(5_000);
      assertThat(count(directory)).containsEntry(EventType.CONSOLE_TEXT, 1);
      listener.coreWakes();
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "5,5", "11,11", "64,11"})
  void keepsPayloadUpToTheLimitAndTheLengthAlways(int limit, int kept) throws IOException {
    try (Trace trace = Trace.open(record(RecordLevel.FULL, limit, this::everything))) {
      MessageIndex messages = new MessageIndex(trace).readAll();
      assertThat(messages.size()).isEqualTo(50);
      assertThat(messages.get(49).length()).isEqualTo(11);
      assertThat(messages.get(49).text()).isEqualTo("hello world".substring(0, kept));
      assertThat(messages.get(49).isCut()).isEqualTo(kept < 11);
    }
  }

  @Test
  void neverReadsPayloadBehindTheBuffer() throws IOException {
    ByteBuffer tiny = ByteBuffer.allocate(20);
    try (Trace trace = Trace.open(record(RecordLevel.FULL, 64,
        listeners -> listeners.traffic().messageSent(
            MESSAGE.buffer(0, 0, 0).header(1, 2, 496, 0).payload(tiny, 16))))) {
      assertThat(new MessageIndex(trace).readAll().get(0).payload()).hasSize(4);
    }
  }

  @Test
  void refusesANegativePayloadLimit() {
    assertThatThrownBy(() -> record(RecordLevel.FULL, -1, listener -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSeekFindsStatusFaultsAndSleep() throws IOException {
    Path directory = record(RecordLevel.FULL, 64, listeners -> {
      CoreListener listener = listeners.core();
      listener.statusWritten(0, 0, 7);
      listener.featuresAccepted(0, 0x1_0000_0001L);
      listener.remoteprocState(0, RemoteprocState.RUNNING);
      listener.fault(new RingFault(RingFault.Kind.ZERO_LENGTH, 0, 0, 0x1000, 0, -1, "length=0"));
      for (int i = 0; i < 100; i++) {
        clock.now += 700;
        listener.acknowledged(0, i);
      }
      listener.coreSleeps();
    });
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.packetCount()).isGreaterThan(20);
      SystemState state = new StateReader(trace).last();
      assertThat(state.device(0).status()).isEqualTo(7);
      assertThat(state.device(0).accepted()).isEqualTo(0x1_0000_0001L);
      assertThat(state.core(0).sleeping()).isTrue();
      assertThat(state.core(0).remoteprocState()).isEqualTo("running");
      assertThat(state.queue(0).fault()).isEqualTo("F19: length=0");
    }
  }

  @Test
  void aResetBeginsTheRingAgain() throws IOException {
    Path directory = record(RecordLevel.FULL, 64, listeners -> {
      everything(listeners);
      listeners.core().queueReset(0);
      for (int i = 0; i < 20; i++) {
        clock.now += 700;
        listeners.traffic().availFlagsWritten(0, i & 1);
      }
    });
    try (Trace trace = Trace.open(directory)) {
      QueueState queue = new StateReader(trace).last().queue(0);
      assertThat(((SplitRingState) queue.ring()).availIdx()).isZero();
      assertThat(((SplitRingState) queue.ring()).lastUsed()).isZero();
      assertThat(queue.ring().length(0)).isZero();
    }
  }
}
