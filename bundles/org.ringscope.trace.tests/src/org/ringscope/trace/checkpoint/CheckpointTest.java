// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventValues;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Checkpoints come back as they were written, and what is cut is unknown. */
class CheckpointTest {
  private static final int SIZE = 4;
  @TempDir
  Path folder;

  private static ByteBuffer counted(int bytes) {
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes; i++) {
      buffer.put(i, (byte) (i + 1));
    }
    return buffer;
  }

  private interface Step {
    void write(EventWriter out);
  }

  private EventView written(Step step) throws IOException {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      step.write(writer.stream(0, "host").at(5));
    }
    Trace trace = Trace.open(folder);
    EventCursor cursor = trace.cursor();
    assertThat(cursor.next()).isTrue();
    return cursor.event();
  }

  @Test
  void driverOfASplitRing() throws IOException {
    SplitPrivateState state = new SplitPrivateState().of(new char[] {2, 3, 0, 0}, 2, new byte[] {0b0101});
    state.table(1, 2, counted(64));
    EventView event =
        written(out -> new DriverCheckpoint().of(7, SIZE).availFlags(1).availIdx(0xFFFF).usedEvent(3).lastUsed(0)
            .descriptors(counted(64), 0).availRing(counted(20), 4).privateState(state).write(out));
    DriverCheckpoint read = new DriverCheckpoint().read(event);
    assertThat(List.of(read.queue(), read.availFlags(), read.availIdx(), read.usedEvent(), read.lastUsed()))
        .containsExactly(7, 1, 0xFFFF, 3, 0);
    assertThat(read.size()).isEqualTo(SIZE);
    assertThat(read.descriptors()).isEqualTo(counted(64));
    assertThat(read.availRing()).isEqualTo(counted(20).slice(4, 8));
    BitSet filling = new BitSet();
    BitSet outstanding = new BitSet();
    List<String> tables = new ArrayList<>();
    SplitPrivateState.read(read.privateState(), SIZE, filling, outstanding,
        (descriptor, entries) -> tables.add(descriptor + ":" + entries.remaining() + ":" + entries.getInt(0)));
    assertThat(filling).hasToString("{2, 3}");
    assertThat(outstanding).hasToString("{0, 2}");
    assertThat(tables).containsExactly("1:32:67305985");
  }

  @Test
  void whatIsNotSetIsUnknown() throws IOException {
    DriverCheckpoint read =
        new DriverCheckpoint().read(written(out -> new DriverCheckpoint().of(7, SIZE).lastUsed(9).write(out)));
    assertThat(List.of(read.availFlags(), read.availIdx(), read.usedEvent(), read.lastUsed())).containsExactly(-1, -1,
        -1, 9);
    assertThat(read.descriptors()).isNull();
    assertThat(read.availRing()).isNull();
    assertThat(read.privateState()).isNull();
  }

  @Test
  void deviceTakesNoMoreThanARingHas() throws IOException {
    DeviceCheckpoint read =
        new DeviceCheckpoint().read(written(out -> out.copy(EventType.CHECKPOINT_DEVICE, new EventValues() {
          @Override
          public long number(int index) {
            return new long[] {3, SIZE, 0, 5, 0, 6, CheckpointKnown.IDX | CheckpointKnown.RING}[index];
          }

          @Override
          public String text(int index) {
            throw new IllegalStateException();
          }

          @Override
          public byte[] bytes(int index) {
            return new byte[1000];
          }
        })));
    assertThat(List.of(read.usedFlags(), read.usedIdx(), read.availEvent(), read.lastAvail())).containsExactly(-1, 5,
        -1, -1);
    assertThat(read.usedRing().remaining()).isEqualTo(8 * SIZE);
  }

  @Test
  void privateStateMayBeCutAnywhere() {
    PackedPrivateState state = new PackedPrivateState().of(2);
    state.list(1, 0x8000, 2);
    state.list(3, 2, 1);
    state.table(2, 3, counted(48));
    for (int length = 0; length <= state.length(); length++) {
      ByteBuffer cut = state.bytes().duplicate().limit(length).position(0).order(ByteOrder.LITTLE_ENDIAN);
      List<String> lists = new ArrayList<>();
      PackedPrivateState.read(cut, (id, start, slots) -> lists.add(id + " " + start + " " + slots),
          (descriptor, entries) -> assertThat(entries.remaining() % 16).isZero());
      assertThat(lists).hasSize(Math.max(0, Math.min(2, (length - 2) / 6)));
      ByteBuffer asSplit = cut.duplicate().position(0).order(ByteOrder.LITTLE_ENDIAN);
      SplitPrivateState.read(asSplit, SIZE, new BitSet(), new BitSet(), (descriptor, entries) -> {});
    }
  }

  /** A checkpoint that an event makes its stream write first does not get into that event. */
  @Test
  void eventsAndTheCheckpointBeforeThemAreKeptApart() throws IOException {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      out.checkpointSource((stream, full, nanos) -> stream.at(nanos).core().fault("REPEATED", "F1").queue(1).end());
      out.at(5).core().fault("NEW", "F2").device(2).text("new").end();
    }
    try (Trace trace = Trace.open(folder)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next() && cursor.event().isCheckpoint()) {
        // to the event itself
      }
      assertThat(cursor.event().string(Field.KIND)).isEqualTo("NEW");
      assertThat(cursor.event().getInt(Field.QUEUE)).isEqualTo(0xFFFF);
      assertThat(cursor.event().getInt(Field.DEVICE)).isEqualTo(2);
    }
  }
}
