// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.Events;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Position;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class ReplayTest {
  @TempDir
  Path folder;

  /** What both sides have written, kept by the simplest means. */
  private static final class RingState {
    final Map<String, Long> words = new TreeMap<>();

    void apply(EventView e) {
      switch (e.type()) {
        case DESCRIPTOR_WRITTEN -> words.put("descriptor" + e.getInt(Field.INDEX), e.getLong(Field.ADDRESS));
        case AVAIL_ENTRY -> words.put("avail" + e.getInt(Field.POSITION) % RingScript.SIZE, e.getLong(Field.HEAD));
        case AVAIL_IDX -> words.put("availIdx", e.getLong(Field.IDX));
        case USED_IDX -> words.put("usedIdx", e.getLong(Field.IDX));
        case USED_TAKEN -> words.put("lastUsed", e.getLong(Field.POSITION) + 1);
        case AVAIL_TAKEN -> words.put("lastAvail", e.getLong(Field.POSITION) + 1);
        case CHECKPOINT_DRIVER -> {
          words.put("availIdx", e.getLong(Field.AVAIL_IDX));
          words.put("lastUsed", e.getLong(Field.LAST_USED));
          java.nio.ByteBuffer table =
              java.nio.ByteBuffer.wrap(e.bytes(Field.DESCRIPTORS)).order(java.nio.ByteOrder.LITTLE_ENDIAN);
          java.nio.ByteBuffer avail =
              java.nio.ByteBuffer.wrap(e.bytes(Field.AVAIL_RING)).order(java.nio.ByteOrder.LITTLE_ENDIAN);
          for (int i = 0; i < RingScript.SIZE; i++) {
            words.put("descriptor" + i, table.getLong(16 * i));
            words.put("avail" + i, (long) avail.getShort(2 * i));
          }
        }
        case CHECKPOINT_DEVICE -> {
          words.put("usedIdx", e.getLong(Field.USED_IDX));
          words.put("lastAvail", e.getLong(Field.LAST_AVAIL));
        }
        default -> {
          // no state of the ring
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-cores", "lost"})
  void stateFromTheLastCheckpointIsTheStateFromTheBeginning(String sample) throws Exception {
    try (Trace trace = Trace.open(Fixtures.sample(sample))) {
      RingState fromBegin = new RingState();
      trace.replay(new Position(0, 77, 0), fromBegin::apply); // the checkpoints at the very beginning
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        fromBegin.apply(cursor.event());
        Position here = cursor.event().position();
        if (here.nanos() > 0 && !cursor.event().isCheckpoint()) {
          RingState replayed = new RingState();
          trace.replay(here, replayed::apply);
          assertThat(replayed.words).as("at %s", here).isEqualTo(fromBegin.words);
        }
      }
      assertThat(fromBegin.words).containsKeys("availIdx", "usedIdx", "lastUsed", "lastAvail", "descriptor3");
    }
  }

  @Test
  void referencesLeadToTheCheckpointTheyMean() throws Exception {
    try (Trace trace = Trace.open(Fixtures.sample("two-cores"))) {
      StreamIndex remote = trace.indexes().stream().filter(index -> index.id() == 1).findFirst().orElseThrow();
      StreamCursor cursor = new StreamCursor(remote, trace.layouts());
      List<String> checkpoint = new ArrayList<>();
      cursor.toCheckpoint(remote.last(), event -> checkpoint.add(Events.text(event)));

      assertThat(checkpoint).hasSize(2);
      assertThat(checkpoint.get(0)).startsWith("checkpoint_driver queue=0 size=4 avail_flags=0 avail_idx=1e");
      assertThat(checkpoint.get(1)).isEqualTo("checkpoint_end full=0");
    }
  }

  @Test
  void referenceThatLeadsNowhereIsATypedError() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(1_000_000))) {
      StreamWriter out = writer.stream(0, "host");
      out.checkpointSource((stream, full, nanos) -> stream.begin(EventType.CHECKPOINT_REFERENCE, nanos).u16(0).u8(0)
          .u64(0).u32(0xFFFF_FFFFL).end());
      for (int i = 0; i < 20; i++) {
        out.begin(EventType.KICK_BEGIN, i * 1_000_000L).u16(1).end();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      assertThatThrownBy(() -> trace.replay(Position.at(15_000_000), event -> {}))
          .isInstanceOf(MalformedTraceException.class)
          .hasMessageContaining("leads to no checkpoint");
    }
  }

  @Test
  void streamWithoutCheckpointsIsReplayedFromItsBeginning() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(1_000_000))) {
      StreamWriter out = writer.stream(StreamInfo.OBSERVER, "observer");
      for (int i = 0; i < 20; i++) {
        out.begin(EventType.KICK_BEGIN, i * 5_000_000L).u16(i).end();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      List<Integer> queues = new ArrayList<>();
      trace.replay(Position.at(50_000_000), event -> queues.add(event.getInt(Field.QUEUE)));
      assertThat(queues).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
  }

  @Test
  void openingReadsHeadersOnly() throws Exception {
    Events.copy(Fixtures.sample("two-cores"), folder);
    Path file = folder.resolve("remote_0");
    byte[] bytes = Files.readAllBytes(file);
    bytes[PacketLayout.HEADER_BYTES] = 77; // the first event's number
    Files.write(file, bytes);

    try (Trace trace = Trace.open(folder)) {
      assertThatThrownBy(() -> Events.all(trace)).isInstanceOf(MalformedTraceException.class)
          .hasMessage("file=remote_0 offset=103: event id=77 is not declared");
    }
  }

}
