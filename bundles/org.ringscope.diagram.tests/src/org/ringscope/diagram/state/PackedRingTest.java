// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.protocol.ring.DescriptorFlags.AVAIL;
import static org.ringscope.protocol.ring.DescriptorFlags.INDIRECT;
import static org.ringscope.protocol.ring.DescriptorFlags.NEXT;
import static org.ringscope.protocol.ring.DescriptorFlags.USED;
import static org.ringscope.protocol.ring.DescriptorFlags.WRITE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.Side;
import org.ringscope.diagram.state.LiveSample.Changes;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** A packed ring is one table of descriptors with the four positions. */
class PackedRingTest {
  private static final RingCaption CAPTION = new RingCaption("blk0/0", "A7", "M4", 1, 0);

  private final Ring ring = RingstateFactory.eINSTANCE.createRing();

  private void fill(int size, ByteBuffer words, Map<Integer, ByteBuffer> tables) {
    QueueInfo info = new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, 0x8000, 0x9000, 0xA000, 0,
        QueueInfo.ADDRESSES_KNOWN);
    QueueState state = QueueState.ofMemory(new RingAreas(info, "", words, event(0x8003, 2), event(0x8005, 1),
        new DeviceFacts(2, QueueState.UNKNOWN, null), tables));
    RingShape.update(ring, true, size);
    RingFill.fill(ring, state.ring(), CAPTION);
  }

  private static ByteBuffer words(int size) {
    return ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer put(ByteBuffer ring, int slot, long address, int length, int id, int flags) {
    return ring.putLong(16 * slot, address).putInt(16 * slot + 8, length).putShort(16 * slot + 12, (short) id)
        .putShort(16 * slot + 14, (short) flags);
  }

  private static ByteBuffer event(int offset, int flags) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) offset).putShort(2, (short) flags);
  }

  /** Three used and taken back, two in flight as one list. */
  private static ByteBuffer small() {
    ByteBuffer words = words(8);
    put(words, 0, 0x1000, 17, 0, AVAIL | USED);
    put(words, 1, 0x2000, 512, 0, AVAIL | USED | NEXT | WRITE);
    put(words, 2, 0x3000, 1, 0, AVAIL | USED | WRITE);
    put(words, 3, 0x4000, 16, 1, AVAIL | NEXT);
    return put(words, 4, 0x5000, 256, 1, AVAIL | WRITE);
  }

  private Index index(String name) {
    return ring.getIndices().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void showsDescriptorsAndPositions() {
    fill(8, small(), Map.of());
    assertThat(ring.getFormat()).isEqualTo(RingFormat.PACKED);
    assertThat(ring.getAvail()).isEmpty();
    assertThat(ring.getUsed()).isEmpty();
    assertThat(ring.getDescriptors()).hasSize(8);
    Descriptor first = ring.getDescriptors().get(3);
    assertThat(first.getOwner()).isEqualTo(Owner.DEVICE);
    assertThat(first.getBufferId()).isEqualTo(1);
    assertThat(first.getFlags()).isEqualTo(AVAIL | NEXT);
    assertThat(first.getFollows()).isEqualTo(4);
    assertThat(first.getNext()).isSameAs(ring.getDescriptors().get(4));
    assertThat(ring.getDescriptors().get(4).getNext()).isNull();
    assertThat(ring.getDescriptors().get(1).getNext()).as("taken back").isNull();
    assertThat(ring.getDescriptors().get(6).getAddress()).as("never written").isNull();
    assertThat(ring.getIndices()).extracting(Index::getName)
        .containsExactly("next_avail", "last_used", "next_used", "last_avail");
    assertThat(index("next_avail").getValue()).isEqualTo(5);
    assertThat(index("next_avail").getWrap()).isTrue();
    assertThat(index("next_avail").getMover()).isEqualTo(Side.DRIVER);
    assertThat(index("next_avail").isInferred()).isFalse();
    assertThat(index("next_used").getAt()).isSameAs(first);
    assertThat(index("next_used").isInferred()).isTrue();
    assertThat(ring.getDriverNote()).isEqualTo("driver wrap 1 · driver event: desc at 3, wrap 1");
    assertThat(ring.getDeviceNote()).isEqualTo("device wrap 1 · device event: disable");
  }

  @Test
  void showsIndirectTables() {
    ByteBuffer table = words(2);
    put(table, 0, 0x6000, 16, 0, 0);
    put(table, 1, 0x7000, 512, 0, WRITE);
    fill(4, put(words(4), 0, 0x9000, 32, 3, AVAIL | INDIRECT), Map.of(0, table));
    Descriptor head = ring.getDescriptors().get(0);
    assertThat(head.getTable()).isNotNull();
    assertThat(head.getTable().getSize()).isEqualTo(2);
    assertThat(head.getTable().getEntries().get(1).getAddress()).isEqualTo(0x7000);
  }

  @Test
  void aWindowKeepsItsElements() {
    fill(255, window(99, 120), Map.of());
    assertThat(ring.isWindowed()).isTrue();
    assertThat(ring.getDescriptors()).hasSize(RingShape.WINDOW);
    Changes changes = Changes.of(ring);
    fill(255, window(99, 120), Map.of());
    assertThat(changes.take()).isEmpty();
    fill(255, window(150, 180), Map.of());
    assertThat(changes.take()).isNotEmpty().noneMatch(Changes::isStructural);
    assertThat(index("next_used").getAt().getSlot()).isEqualTo(150);
    assertThat(ring.getDescriptors()).extracting(Cell::getSlot).contains(150, 179).containsNull();
  }

  private static ByteBuffer window(int used, int available) {
    ByteBuffer words = words(255);
    for (int i = 0; i < 255; i++) {
      put(words, i, 0x1000 + 16 * i, 16, i, i < used ? AVAIL | USED : i < available ? AVAIL : 0);
    }
    return words;
  }

  @Test
  void whatIsNotKnownIsNotSet() {
    fill(4, null, Map.of());
    assertThat(ring.getDescriptors()).allSatisfy(cell -> {
      assertThat(cell.getOwner()).isEqualTo(Owner.UNKNOWN);
      assertThat(cell.getAddress()).isNull();
    });
    assertThat(ring.getIndices()).allSatisfy(each -> assertThat(each.getAt()).isNull());
  }
}
