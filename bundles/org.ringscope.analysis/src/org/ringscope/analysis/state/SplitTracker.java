// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.BitSet;
import java.util.Map;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.checkpoint.SplitPrivateState;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceFacts;

/** {@link RingTracker} of a split ring. */
final class SplitTracker implements RingTracker {
  private final SplitWords words;
  private final KnownTables tables;
  private final QueueCounters counters;
  /** Descriptors that the driver has written since it last moved avail.idx. */
  private final BitSet filling = new BitSet();
  /** Heads published and not taken back, null if only the ring's words are known. */
  private BitSet outstanding;

  /** @param size of the ring; one that no split ring can have shows as no ring */
  SplitTracker(long size, KnownTables tables, QueueCounters counters) {
    words = new SplitWords(SplitWords.ringSize(size));
    this.tables = tables;
    this.counters = counters;
  }

  @Override
  public boolean hasSize(long size) {
    return SplitWords.ringSize(size) == words.size;
  }

  @Override
  public boolean apply(EventView event) {
    switch (event.type()) {
      case DESCRIPTOR_WRITTEN -> descriptorWritten(event);
      case AVAIL_ENTRY -> availEntry(event.getInt(Field.POSITION), event.getInt(Field.HEAD));
      case AVAIL_IDX -> availIdx(event);
      case AVAIL_FLAGS -> words.availFlags = event.getInt(Field.FLAGS);
      case USED_EVENT -> words.usedEvent = event.getInt(Field.VALUE);
      case AVAIL_TAKEN -> words.lastAvail = RingIndex.plus(event.getInt(Field.POSITION), 1);
      case USED_ENTRY -> usedEntry(event);
      case USED_IDX -> usedIdx(event);
      case USED_FLAGS -> words.usedFlags = event.getInt(Field.FLAGS);
      case AVAIL_EVENT -> words.availEvent = event.getInt(Field.VALUE);
      case USED_TAKEN -> usedTaken(event);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void descriptorWritten(EventView event) {
    int index = event.getInt(Field.INDEX);
    if (index >= words.size) {
      return;
    }
    long address = event.getLong(Field.ADDRESS);
    long length = event.getLong(Field.LENGTH);
    int flags = event.getInt(Field.FLAGS);
    // a free descriptor whose link alone changes goes back to the free list: nobody fills it
    boolean linkOnly = words.flags[index] == QueueState.UNKNOWN ? length == 0
        : words.address[index] == address && words.length[index] == length && words.flags[index] == flags;
    if (!linkOnly) {
      filling.set(index);
    }
    tables.referredTo(index, flags);
    words.descriptor(index, address, length, flags, event.getInt(Field.NEXT));
  }

  private void availEntry(int position, int head) {
    if (words.size > 0) {
      words.availRing[words.slot(position)] = head;
      words.availWritten = RingIndex.plus(position, 1);
      filling.set(head);
    }
  }

  private void availIdx(EventView event) {
    int old = event.getInt(Field.OLD);
    int idx = event.getInt(Field.IDX);
    words.availIdx = idx;
    filling.clear();
    counters.published(event.nanos());
    if (outstanding != null) {
      int count = Math.min(RingIndex.distance(old, idx), words.size);
      for (int i = 0; i < count; i++) {
        int head = words.availRing[words.slot(old + i)];
        if (head >= 0 && head < words.size) {
          outstanding.set(head);
        }
      }
    }
  }

  private void usedEntry(EventView event) {
    if (words.size > 0) {
      int slot = words.slot(event.getInt(Field.POSITION));
      words.usedWritten = RingIndex.plus(event.getInt(Field.POSITION), 1);
      words.usedId[slot] = event.getLong(Field.ID);
      words.usedLength[slot] = event.getLong(Field.LENGTH);
    }
  }

  private void usedIdx(EventView event) {
    words.usedIdx = event.getInt(Field.IDX);
    counters.used(RingIndex.distance(event.getInt(Field.OLD), event.getInt(Field.IDX)));
  }

  private void usedTaken(EventView event) {
    words.lastUsed = RingIndex.plus(event.getInt(Field.POSITION), 1);
    long id = event.getLong(Field.ID);
    if (outstanding != null && id < words.size) {
      outstanding.clear((int) id);
    }
  }

  @Override
  public void checkpoint(int stream, DriverCheckpoint checkpoint) {
    filling.clear();
    CheckpointDecoder.driver(checkpoint, words);
    outstanding = null;
    if (checkpoint.privateState() != null) {
      outstanding = new BitSet(words.size);
      SplitPrivateState.read(checkpoint.privateState(), words.size, filling, outstanding,
          (index, entries) -> CheckpointDecoder.table(index, entries, tables.map()));
    }
  }

  @Override
  public void checkpoint(int stream, DeviceCheckpoint checkpoint) {
    CheckpointDecoder.device(checkpoint, words);
  }

  @Override
  public void beginFresh() {
    if (words.availIdx == QueueState.UNKNOWN && words.usedIdx == QueueState.UNKNOWN) {
      words.clearUnknown();
      outstanding = new BitSet(words.size);
    }
  }

  @Override
  public void deviceSaidAll() {
    if (words.usedIdx == QueueState.UNKNOWN) {
      words.clearUnknownOfDevice();
    }
  }

  @Override
  public RingState snapshot(DeviceFacts facts, boolean driver, boolean device) {
    SplitWords copy = words.copy();
    if (!driver) {
      copy.forgetDriver();
    }
    if (!device) {
      copy.forgetDevice();
    }
    return new SplitRingState(copy, new SplitOwners(copy, filling, outstanding, facts),
        driver ? tables.copy() : Map.of());
  }
}
