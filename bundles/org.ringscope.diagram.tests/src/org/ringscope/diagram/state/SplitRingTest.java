// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.protocol.ring.DescriptorFlags.INDIRECT;
import static org.ringscope.protocol.ring.DescriptorFlags.NEXT;
import static org.ringscope.protocol.ring.DescriptorFlags.WRITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.diagram.state.LiveSample.Changes;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** A split ring says what its state says, and only what has changed. */
class SplitRingTest {
  @TempDir
  Path directory;
  private StateResource state;
  private Ring ring;

  @BeforeEach
  void build() {
    show(4);
  }

  private void show(int size) {
    state = StateResource.of(LiveSample.topology(size));
    ring = state.system().getRings().get(1);
  }

  private SampleTrace trace(int size) throws IOException {
    return LiveSample.trace(directory.resolve("trace"), size);
  }

  private Index index(String name) {
    return ring.getIndices().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void showsEveryEntryOfASmallRing() throws IOException {
    SampleTrace sample = trace(4);
    sample.ring(1, 4, 0x1000, 512, false).give(0).give(1, 2).take(1).use(0, 7);
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.isKnown()).isTrue();
    assertThat(ring.getInFlight()).isEqualTo(1);
    assertThat(ring.getHeader()).startsWith("rpmsg0/1 · split · 4 entries");
    assertThat(ring.getStatus()).contains("1 in flight", "1 used, not yet taken back by A7");
    assertThat(ring.getDriverNote()).isEqualTo("avail flags 0");
    List<Descriptor> table = ring.getDescriptors();
    assertThat(table).extracting(Cell::getSlot).containsExactly(0, 1, 2, 3);
    assertThat(table).extracting(Cell::getOwner)
        .containsExactly(Owner.USED, Owner.DEVICE, Owner.DEVICE, Owner.FREE);
    assertThat(table.get(1).getAddress()).isEqualTo(0x1200);
    assertThat(table.get(1).getFollows()).isEqualTo(2);
    assertThat(table.get(1).getNext()).isSameAs(table.get(2));
    assertThat(table.get(2).getNext()).isNull();
    AvailSlot published = ring.getAvail().get(1);
    assertThat(published.getHead()).isEqualTo(1);
    assertThat(published.getOwner()).isEqualTo(Owner.DEVICE);
    assertThat(published.getDescriptor()).isSameAs(table.get(1));
    assertThat(ring.getAvail().get(3).getHead()).isNull();
    UsedSlot used = ring.getUsed().get(0);
    assertThat(used.getId()).isEqualTo(0);
    assertThat(used.getLength()).isEqualTo(7);
    assertThat(used.getDescriptor()).isSameAs(table.get(0));
    assertThat(index("avail.idx").getValue()).isEqualTo(2);
    assertThat(index("avail.idx").getAt()).isSameAs(ring.getAvail().get(2));
    assertThat(index("used.idx").getAt()).isSameAs(ring.getUsed().get(1));
    assertThat(index("last_avail").getValue()).isEqualTo(1);
    assertThat(index("used_event").getValue()).as("no EVENT_IDX").isNull();
  }

  @Test
  void aFreedChainIsNoChainAnyMore() throws IOException {
    SampleTrace sample = trace(4);
    sample.ring(1, 4, 0x1000, 512, false).give(0, 1).take(1).use(0, 0).takeBack(1);
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.getDescriptors().get(0).getOwner()).isEqualTo(Owner.FREE);
    assertThat(ring.getDescriptors().get(0).getFollows()).isEqualTo(1);
    assertThat(ring.getDescriptors().get(0).getNext()).isNull();
  }

  @Test
  void theSameStateAgainSaysNothing() throws IOException {
    SampleTrace sample = trace(4);
    sample.ring(1, 4, 0x1000, 512, false).give(0).give(1, 2);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
      Changes changes = Changes.of(state.system());
      state.show(LiveSample.withMessages(trace, trace.endNanos()));
      assertThat(changes.take()).isEmpty();
    }
  }

  @Test
  void aMovedIndexChangesOnlyWhatMoved() throws IOException {
    SampleTrace sample = trace(4);
    SampleTrace.Ring written = sample.ring(1, 4, 0x1000, 512, false).give(0).take(1);
    long before = sample.nanos();
    written.use(0, 9);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.moment(trace, before));
      Changes changes = Changes.of(state.system());
      state.show(LiveSample.moment(trace, trace.endNanos()));
      List<Notification> said = changes.take();
      assertThat(said).noneMatch(Changes::isStructural).noneMatch(Notification::isTouch);
      assertThat(said.stream().filter(each -> each.getNotifier() instanceof Cell
          || each.getNotifier() instanceof Index)
          .map(each -> each.getNotifier().getClass().getInterfaces()[0].getSimpleName() + "."
              + ((EStructuralFeature) each.getFeature()).getName())
          .collect(Collectors.toSet()))
          .containsExactlyInAnyOrder("Descriptor.owner", "UsedSlot.owner", "UsedSlot.id", "UsedSlot.length",
              "UsedSlot.descriptor", "Index.value", "Index.at");
    }
  }

  @Test
  void aWindowKeepsItsElementsWhileItMoves() throws IOException {
    show(64);
    SampleTrace sample = trace(64);
    SampleTrace.Ring written = sample.ring(1, 64, 0x1000, 16, false).round(3, 1);
    long begin = sample.nanos();
    written.round(250, 1);
    written.give(61).give(62).take(1);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.moment(trace, begin));
      assertThat(ring.isWindowed()).isTrue();
      assertThat(ring.getDescriptors()).hasSize(RingShape.WINDOW);
      Changes changes = Changes.of(state.system());
      int windows = 0;
      for (long nanos = begin; nanos <= trace.endNanos(); nanos += (trace.endNanos() - begin) / 40) {
        state.show(LiveSample.moment(trace, nanos));
        List<Notification> said = changes.take();
        assertThat(said).noneMatch(Changes::isStructural);
        windows += said.stream().anyMatch(each -> each.getFeature() == RingstatePackage.eINSTANCE.getCell_Slot())
            ? 1 : 0;
      }
      assertThat(windows).isGreaterThan(10);
      state.show(LiveSample.moment(trace, trace.endNanos()));
      SplitRingState now = (SplitRingState) state.shown(ring).state().ring();
      assertThat(index("avail.idx").getAt()).isNotNull();
      assertThat(index("avail.idx").getAt().getSlot()).isEqualTo(now.availIdx() % 64);
      assertThat(ring.getAvail()).filteredOn(slot -> slot.getOwner() == Owner.DEVICE)
          .extracting(AvailSlot::getHead).containsExactly(62);
      assertThat(ring.getAvail()).filteredOn(slot -> slot.getOwner() == Owner.DEVICE)
          .allSatisfy(slot -> assertThat(slot.getDescriptor().getSlot()).isEqualTo(62));
    }
  }

  @Test
  void aWindowOfTwoPartsHasAGap() throws IOException {
    show(64);
    SampleTrace sample = trace(64);
    SampleTrace.Ring written = sample.ring(1, 64, 0x1000, 16, false);
    for (int i = 0; i < 32; i++) {
      written.give(i);
    }
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.getAvail()).filteredOn(slot -> slot.getSlot() == null).hasSize(1);
    assertThat(index("avail.idx").getAt().getSlot()).isEqualTo(32);
    assertThat(index("used.idx").getAt().getSlot()).isZero();
  }

  @Test
  void anotherSizeIsAnotherShape() throws IOException {
    SampleTrace sample = trace(8);
    sample.ring(1, 8, 0x1000, 16, false).give(7);
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.getDescriptors()).hasSize(8);
    assertThat(ring.getSize()).isEqualTo(8);
  }

  @Test
  void showsIndirectTablesAndKeepsTheirElements() throws IOException {
    SampleTrace sample = trace(4);
    SampleTrace.Ring written = sample.ring(1, 4, 0x1000, 512, false);
    written.descriptor(2, 0x9000, 48, INDIRECT, 0);
    written.indirect(2, 0, 0xA000, 16, NEXT, 1).indirect(2, 1, 0xB000, 512, NEXT | WRITE, 2);
    written.indirect(2, 2, 0xC000, 1, WRITE, 0).publish(2);
    long full = sample.nanos();
    written.take(1).use(2, 513).takeBack(1);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.moment(trace, full));
      Descriptor head = ring.getDescriptors().get(2);
      IndirectTable table = head.getTable();
      assertThat(table.getOf()).isSameAs(head);
      assertThat(table.getSize()).isEqualTo(3);
      assertThat(table.getEntries()).hasSize(RingShape.TABLE_ENTRIES);
      assertThat(table.getEntries().get(0).getNext()).isSameAs(table.getEntries().get(1));
      assertThat(table.getEntries().get(2).getNext()).isNull();
      assertThat(table.getEntries().get(1).getAddress()).isEqualTo(0xB000);
      assertThat(table.getEntries().get(1).getOwner()).isEqualTo(Owner.DEVICE);
      assertThat(table.getEntries().get(3).getSlot()).isNull();
      Changes changes = Changes.of(state.system());
      state.show(LiveSample.moment(trace, trace.endNanos()));
      assertThat(changes.take()).noneMatch(Changes::isStructural);
      assertThat(head.getTable()).isNull();
      assertThat(ring.getTables()).hasSize(RingShape.TABLES).contains(table);
      assertThat(table.getOf()).isNull();
      assertThat(table.getEntries()).allSatisfy(entry -> assertThat(entry.getSlot()).isNull());
    }
  }

  @Test
  void moreTablesThanShownAreLeftOut() throws IOException {
    SampleTrace sample = trace(8);
    SampleTrace.Ring written = sample.ring(1, 8, 0x1000, 512, false);
    for (int i = 0; i < 8; i++) {
      written.descriptor(i, 0x9000 + 16 * i, 16, INDIRECT, 0);
      written.indirect(i, 0, 0xA000 + i, 16, 0, 0).publish(i);
    }
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.getTables()).hasSize(RingShape.TABLES);
    assertThat(ring.getDescriptors()).filteredOn(cell -> cell.getTable() != null).hasSize(RingShape.TABLES);
  }

  @Test
  void aRingThatOnlyItsCountsAreKnownOfHasNoCells() throws IOException {
    SampleTrace sample = trace(4);
    sample.counts(1, 3, 10, 7);
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.isKnown()).isFalse();
    assertThat(ring.getInFlight()).isEqualTo(3);
    assertThat(ring.getDescriptors()).allSatisfy(cell -> assertThat(cell.getSlot()).isNull());
    assertThat(state.shown(ring).state().inFlight()).isNotEqualTo(QueueState.UNKNOWN);
  }

  @Test
  void saysWhatBrokeIt() throws IOException {
    SampleTrace sample = trace(4);
    sample.ring(1, 4, 0x1000, 512, false).give(0);
    sample.fault(1, "F11", "used id 9 is outside");
    state.show(LiveSample.moment(sample.end()));
    assertThat(ring.getFault()).contains("used id 9 is outside");
    assertThat(ring.getDiagnosis()).isEqualTo("F11");
    assertThat(ring.getStatus()).startsWith("broken: ");
  }
}
