// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.DeviceCheckpoint;
import org.ringscope.trace.DriverCheckpoint;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SplitPrivateState;

/** Follows one queue from event to event and gives immutable states of it. For one thread. */
final class QueueTracker {
  private QueueInfo info;
  private SplitWords words;
  /** Instead of {@link #words} where the ring is packed. */
  private PackedTracker packed;
  private final BitSet filling = new BitSet();
  private BitSet outstanding;
  private final Map<Integer, List<Descriptor>> indirectTables = new HashMap<>();
  private final QueueCounters counters = new QueueCounters();
  private final DriverCheckpoint driverCheckpoint = new DriverCheckpoint();
  private final DeviceCheckpoint deviceCheckpoint = new DeviceCheckpoint();
  private QueueState snapshot;

  QueueTracker(QueueInfo info) {
    this.info = info;
    words = new SplitWords(info.isPacked() ? 0 : SplitWords.ringSize(info.size()));
    packed = info.isPacked() ? new PackedTracker(info.size()) : null;
  }

  QueueInfo info() {
    return info;
  }

  /** Takes back everything that was seen; the description stays. */
  void reset() {
    words.forgetDriver();
    words.forgetDevice();
    packed = packed == null ? null : new PackedTracker(info.size());
    filling.clear();
    outstanding = null;
    indirectTables.clear();
    counters.reset();
    snapshot = null;
  }

  void describe(QueueInfo description) {
    if (!description.equals(info)) {
      info = description;
      resize(description.size());
      snapshot = null;
    }
  }

  private void resize(long size) {
    if (packed != null) {
      if (PackedWords.ringSize(size) != packed.size()) {
        packed = new PackedTracker(size);
        indirectTables.clear();
      }
      return;
    }
    if (SplitWords.ringSize(size) != words.size) {
      words = new SplitWords(SplitWords.ringSize(size));
      outstanding = null;
      filling.clear();
      indirectTables.clear();
    }
  }

  void apply(EventView event) {
    snapshot = null;
    switch (event.type()) {
      case DESCRIPTOR_WRITTEN -> descriptorWritten(event);
      case INDIRECT_DESCRIPTOR_WRITTEN -> indirectDescriptorWritten(event);
      case AVAIL_ENTRY -> availEntry(event.getInt(Field.POSITION), event.getInt(Field.HEAD));
      case AVAIL_IDX -> availIdx(event);
      case AVAIL_FLAGS -> words.availFlags = event.getInt(Field.FLAGS);
      case USED_EVENT -> words.usedEvent = event.getInt(Field.VALUE);
      case AVAIL_TAKEN -> words.lastAvail = (event.getInt(Field.POSITION) + 1) & 0xFFFF;
      case USED_ENTRY -> usedEntry(event);
      case USED_IDX -> usedIdx(event);
      case USED_FLAGS -> words.usedFlags = event.getInt(Field.FLAGS);
      case AVAIL_EVENT -> words.availEvent = event.getInt(Field.VALUE);
      case USED_TAKEN -> usedTaken(event);
      case PACKED_DESCRIPTOR_WRITTEN -> packedDescriptorWritten(event);
      case PACKED_TAKEN -> ifPacked(() -> packed.taken(event));
      case DRIVER_EVENT -> ifPacked(() -> packed.driverEvent(event));
      case DEVICE_EVENT -> ifPacked(() -> packed.deviceEvent(event));
      case CHECKPOINT_DRIVER -> checkpointDriver(event);
      case CHECKPOINT_DEVICE -> checkpointDevice(event);
      case QUEUE_CONFIGURED -> configured(event);
      case QUEUE_RESET -> reset();
      default -> counters.apply(event);
    }
  }

  private void ifPacked(Runnable step) {
    if (packed != null) {
      step.run();
    }
  }

  private void packedDescriptorWritten(EventView event) {
    if (packed != null) {
      if ((event.getInt(Field.FLAGS) & Descriptor.INDIRECT) == 0) {
        indirectTables.remove(event.getInt(Field.INDEX));
      }
      packed.written(event, counters);
    }
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
    if ((flags & Descriptor.INDIRECT) == 0) {
      indirectTables.remove(index);
    }
    words.descriptor(index, address, length, flags, event.getInt(Field.NEXT));
  }

  private void indirectDescriptorWritten(EventView event) {
    int index = event.getInt(Field.INDEX);
    List<Descriptor> table = indirectTables.computeIfAbsent(event.getInt(Field.DESCRIPTOR), d -> new ArrayList<>());
    if (index == 0) {
      table.clear();
    }
    if (index == table.size()) {
      table.add(new Descriptor(index, event.getLong(Field.ADDRESS), event.getLong(Field.LENGTH),
          event.getInt(Field.FLAGS), event.getInt(Field.NEXT)));
    }
  }

  private void availEntry(int position, int head) {
    if (words.size > 0) {
      words.availRing[words.slot(position)] = head;
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
      int count = Math.min((idx - old) & 0xFFFF, words.size);
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
      words.usedId[slot] = event.getLong(Field.ID);
      words.usedLength[slot] = event.getLong(Field.LENGTH);
    }
  }

  private void usedIdx(EventView event) {
    words.usedIdx = event.getInt(Field.IDX);
    counters.used((event.getInt(Field.IDX) - event.getInt(Field.OLD)) & 0xFFFF);
  }

  private void usedTaken(EventView event) {
    words.lastUsed = (event.getInt(Field.POSITION) + 1) & 0xFFFF;
    long id = event.getLong(Field.ID);
    if (outstanding != null && id < words.size) {
      outstanding.clear((int) id);
    }
  }

  private void checkpointDriver(EventView event) {
    DriverCheckpoint checkpoint = driverCheckpoint.read(event);
    resize(checkpoint.size());
    if (event.isCheckpoint()) {
      counters.enteredLate();
    }
    filling.clear();
    indirectTables.clear();
    if (packed != null) {
      packed.checkpointDriver(event.stream(), checkpoint, indirectTables);
      return;
    }
    CheckpointDecoder.driver(checkpoint, words);
    outstanding = null;
    if (checkpoint.privateState() != null) {
      outstanding = new BitSet(words.size);
      SplitPrivateState.read(checkpoint.privateState(), words.size, filling, outstanding,
          (index, entries) -> CheckpointDecoder.table(index, entries, indirectTables));
    }
  }

  private void checkpointDevice(EventView event) {
    DeviceCheckpoint checkpoint = deviceCheckpoint.read(event);
    resize(checkpoint.size());
    if (event.isCheckpoint()) {
      counters.enteredLate();
    }
    if (packed != null) {
      packed.checkpointDevice(event.stream(), checkpoint);
    } else {
      CheckpointDecoder.device(checkpoint, words);
    }
  }

  private void configured(EventView event) {
    QueueInfo now = new QueueInfo(info.id(), info.device(), info.index(), info.format(), event.getInt(Field.SIZE),
        event.getInt(Field.ALIGN), event.getLong(Field.DESC), event.getLong(Field.AVAIL), event.getLong(Field.USED),
        info.notifyId(), info.flags() | QueueInfo.ADDRESSES_KNOWN);
    describe(now);
    if (now.size() > 0 && !event.isCheckpoint() && info.arePrivateIndicesKnown()) {
      counters.begin(); // an engine tells every kick; who sees less may see none of them
    }
    // an engine's driver clears the ring before it hands it over, and both sides begin at index 0
    boolean fresh = words.availIdx == QueueState.UNKNOWN && words.usedIdx == QueueState.UNKNOWN;
    if (packed != null) {
      if (!event.isCheckpoint() && info.arePrivateIndicesKnown()) {
        packed.beginFresh();
      }
    } else if (fresh && !event.isCheckpoint() && info.arePrivateIndicesKnown()) {
      words.clearUnknown();
      outstanding = new BitSet(words.size);
    }
  }

  QueueState snapshot() {
    if (snapshot == null && packed != null) {
      snapshot = new QueueState(info, new PackedRing(packed.snapshot(), copyOfTables()), counters.snapshot(packed.size()));
    } else if (snapshot == null) {
      SplitWords copy = words.copy();
      SplitOwners owners = new SplitOwners(copy, filling, outstanding);
      snapshot = new QueueState(info, new SplitRing(copy, owners, copyOfTables()), counters.snapshot(words.size));
    }
    return snapshot;
  }

  private Map<Integer, List<Descriptor>> copyOfTables() {
    Map<Integer, List<Descriptor>> copy = new HashMap<>();
    indirectTables.forEach((index, table) -> copy.put(index, List.copyOf(table)));
    return copy;
  }
}
