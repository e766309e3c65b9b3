// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedDriverImage;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.UsedBatch;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.checkpoint.PackedPrivateState;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceFacts;

/**
 * Follows one packed ring from event to event. Both sides write the same slots, and after a seek the events of one side
 * may set in earlier than those of the other, so what each side has written is kept apart, and put together for a state.
 */
final class PackedTracker implements RingTracker {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  private static final int NONE = -1;

  private final int size;
  private final KnownTables tables;
  private final QueueCounters counters;
  private PackedDriverImage driver;
  /** Slot → length, id, flags as the device wrote them last. */
  private final long[] used;
  private final BitSet usedKnown = new BitSet();
  /** Where the device's next used descriptor goes, or where its last one went if {@link #usedId} is not NONE. */
  private int usedAt = UNKNOWN;
  private int usedId = NONE;
  /** Where the device takes next, or what it took last if {@link #takenId} is not NONE. */
  private int takenAt = UNKNOWN;
  private int takenId = NONE;
  private int driverStream = NONE;
  private int deviceStream = NONE;
  private int driverEventOffset = UNKNOWN;
  private int driverEventFlags = UNKNOWN;
  private int deviceEventOffset = UNKNOWN;
  private int deviceEventFlags = UNKNOWN;
  private boolean inOrder;
  /** Memory as a whole, where no side's own view is known. */
  private PackedWords memory;
  /** In such memory: behind the batch that was seen used last, whose used descriptor may be overwritten by now. */
  private int seenUsed = UNKNOWN;

  /** @param size of the ring; one that no packed ring can have shows as no ring */
  PackedTracker(long size, KnownTables tables, QueueCounters counters) {
    this.tables = tables;
    this.counters = counters;
    this.size = PackedWords.ringSize(size);
    used = new long[this.size];
  }

  @Override
  public boolean hasSize(long other) {
    return PackedWords.ringSize(other) == size;
  }

  @Override
  public void inOrder(boolean newInOrder) {
    inOrder = newInOrder;
  }

  @Override
  public boolean apply(EventView event) {
    switch (event.type()) {
      case PACKED_DESCRIPTOR_WRITTEN -> written(event);
      case PACKED_TAKEN -> taken(event);
      case DRIVER_EVENT -> driverEvent(event);
      case DEVICE_EVENT -> deviceEvent(event);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void beginFresh() {
    if (size == 0 || driver != null || usedAt != UNKNOWN || memory != null) {
      return;
    }
    driver = new PackedDriverImage(size);
    usedAt = PackedPosition.START;
    takenAt = PackedPosition.START;
    driverEventOffset = 0;
    driverEventFlags = 0;
    deviceEventOffset = 0;
    deviceEventFlags = 0;
  }

  @Override
  public void deviceSaidAll() {
    if (size > 0 && usedAt == UNKNOWN && memory == null) {
      usedAt = PackedPosition.START;
      takenAt = takenAt == UNKNOWN ? PackedPosition.START : takenAt;
      deviceEventOffset = Math.max(0, deviceEventOffset);
      deviceEventFlags = Math.max(0, deviceEventFlags);
    }
  }

  /** Flags say who wrote. */
  private void written(EventView event) {
    int slot = event.getInt(Field.INDEX);
    int flags = event.getInt(Field.FLAGS);
    int id = event.getInt(Field.ID);
    tables.referredTo(slot, flags);
    if (slot >= size) {
      return;
    }
    if (driver == null && memory != null) { // whoever watches memory tells both sides' writes
      if (inOrder && !PackedPosition.isMarkedAvailable(flags)) {
        seenUsed = PackedPosition.plus(PackedPosition.of(slot, PackedPosition.availWrap(flags)),
            Math.max(1, UsedBatch.slots(memory, size, slot, id)), size);
      }
      memory.descriptor(slot, event.getLong(Field.ADDRESS),
          PackedDescriptorLayout.lengthIdFlags(event.getLong(Field.LENGTH), id, flags));
    }
    if (PackedPosition.isMarkedAvailable(flags)) {
      driverStream = event.stream();
      if (driver != null && driver.written(slot, event.getLong(Field.ADDRESS), (int) event.getLong(Field.LENGTH), id,
          flags)) {
        counters.published(event.nanos());
      }
    } else {
      deviceStream = event.stream();
      used[slot] = PackedDescriptorLayout.lengthIdFlags(event.getLong(Field.LENGTH), id, flags);
      usedKnown.set(slot);
      usedAt = PackedPosition.of(slot, PackedPosition.availWrap(flags));
      usedId = id;
      counters.used(inOrder && driver != null
          ? UsedBatch.lists(driver, size, slot, UsedBatch.slots(driver, size, slot, id))
          : 1);
    }
  }

  private void taken(EventView event) {
    int slot = event.getInt(Field.INDEX);
    int id = event.getInt(Field.ID);
    int position = PackedPosition.of(slot, event.getInt(Field.WRAP) & 1);
    if (slot >= size) {
      return;
    }
    if (isDevice(event.stream(), position)) {
      takenAt = position;
      takenId = id;
    } else if (driver != null) {
      boolean seen = usedKnown.get(slot) && PackedDescriptorLayout.idOf(used[slot]) == id;
      int length = seen ? (int) PackedDescriptorLayout.lengthOf(used[slot]) : 0;
      driver.taken(slot, length, id,
          seen ? PackedDescriptorLayout.flagsOf(used[slot]) : PackedPosition.usedFlags(position), inOrder);
    }
  }

  private boolean isDevice(int stream, int position) {
    if (stream == driverStream && deviceStream != NONE && deviceStream != driverStream) {
      return false;
    }
    return stream != driverStream || driver == null || position == lastAvail();
  }

  private void driverEvent(EventView event) {
    driverStream = event.stream();
    driverEventOffset = event.getInt(Field.OFFSET_WRAP);
    driverEventFlags = event.getInt(Field.FLAGS);
  }

  private void deviceEvent(EventView event) {
    deviceStream = event.stream();
    deviceEventOffset = event.getInt(Field.OFFSET_WRAP);
    deviceEventFlags = event.getInt(Field.FLAGS);
  }

  @Override
  public void checkpoint(int stream, DriverCheckpoint checkpoint) {
    if (checkpoint.usedEvent() != UNKNOWN) {
      driverEventOffset = checkpoint.usedEvent();
      driverEventFlags = checkpoint.availFlags();
    }
    if (checkpoint.privateState() != null && checkpoint.descriptors() != null && size > 0) {
      driverStream = stream;
      driver = new PackedDriverImage(size);
      driver.restore(checkpoint.availIdx(), checkpoint.lastUsed(), checkpoint.descriptors());
      PackedPrivateState.read(checkpoint.privateState(), driver::restoreList,
          (slot, entries) -> CheckpointDecoder.table(slot, entries, tables.map()));
    } else {
      memory = PackedMemory.words(size, new MemoryAreas(checkpoint.descriptors(), null, null), inOrder);
    }
  }

  @Override
  public void checkpoint(int stream, DeviceCheckpoint checkpoint) {
    if (checkpoint.availEvent() != UNKNOWN) {
      deviceEventOffset = checkpoint.availEvent();
      deviceEventFlags = checkpoint.usedFlags();
    }
    ByteBuffer bytes = checkpoint.usedRing();
    seenUsed = bytes == null ? checkpoint.usedIdx() : UNKNOWN;
    if (bytes != null) {
      deviceStream = stream;
      usedAt = checkpoint.usedIdx();
      usedId = NONE;
      takenAt = checkpoint.lastAvail();
      takenId = NONE;
      for (int slot = 0; slot < size && bytes.remaining() >= 8; slot++) {
        used[slot] = bytes.getLong();
        usedKnown.set(slot);
      }
    }
  }

  /** Behind the used descriptor that was written last; where its list is back with the driver, there is nothing more. */
  private int nextUsed() {
    if (usedId == NONE) {
      return usedAt;
    }
    int way = PackedPosition.distance(driver.lastUsed(), usedAt, size);
    boolean ahead = way >= 0 && way < size;
    return ahead ? PackedPosition.plus(usedAt, slotsOf(usedAt, usedId), size) : driver.lastUsed();
  }

  /** Slots that a used descriptor gives back. */
  private int slotsOf(int position, int id) {
    return Math.max(1, inOrder ? UsedBatch.slots(driver, size, PackedPosition.slot(position), id) : driver.count(id));
  }

  /** Behind the list that was taken last; where that is back with the driver, at the first one that is not taken. */
  private int lastAvail() {
    if (takenId == NONE) {
      return takenAt;
    }
    int nextUsed = nextUsed();
    if (isInPlace(takenId, nextUsed) && driver.start(takenId) == takenAt) {
      return PackedPosition.plus(takenAt, driver.count(takenId), size);
    }
    int taken = PackedPosition.distance(nextUsed, takenAt, size);
    int after = taken >= 0 && taken < size ? taken : -1;
    int first = driver.nextAvail();
    int least = size;
    for (int id = 0; id < size; id++) {
      if (isInPlace(id, nextUsed)) {
        int way = PackedPosition.distance(nextUsed, driver.start(id), size);
        if (way > after && way < least) {
          least = way;
          first = driver.start(id);
        }
      }
    }
    return first;
  }

  /**
   * Whether the descriptors of a list that is out are still where the driver wrote them. Lists that are used earlier than
   * those before them push these out of their slots.
   */
  private boolean isInPlace(int id, int nextUsed) {
    int count = driver.count(id);
    if (count == 0) {
      return false;
    }
    int way = PackedPosition.distance(nextUsed, driver.start(id), size);
    if (way < 0 || way + count > PackedPosition.distance(nextUsed, driver.nextAvail(), size)) {
      return false;
    }
    int last = PackedPosition.plus(driver.start(id), count - 1, size);
    long rest = driver.table().getLong(DESC_BYTES * PackedPosition.slot(last) + 8);
    return PackedDescriptorLayout.idOf(rest) == id
        && PackedPosition.isAvailable(PackedDescriptorLayout.flagsOf(rest), last);
  }

  @Override
  public RingState snapshot(DeviceFacts facts, boolean driverKnown, boolean deviceKnown) {
    if (driverKnown && deviceKnown) {
      return new PackedRingState(words(), tables.copy());
    }
    PackedWords words = new PackedWords(size); // both sides write the same slots: without one of them none is known
    if (driverKnown) {
      words.driverEventOffset = driverEventOffset;
      words.driverEventFlags = driverEventFlags;
    }
    if (deviceKnown) {
      words.deviceEventOffset = deviceEventOffset;
      words.deviceEventFlags = deviceEventFlags;
    }
    return new PackedRingState(words, Map.of());
  }

  private PackedWords words() {
    PackedWords words = driver == null && memory != null ? memoryWords() : new PackedWords(size);
    words.driverEventOffset = driverEventOffset;
    words.driverEventFlags = driverEventFlags;
    words.deviceEventOffset = deviceEventOffset;
    words.deviceEventFlags = deviceEventFlags;
    if (driver == null) {
      if (memory != null && memory.isKnown()) {
        PackedMemory.infer(words, inOrder, seenUsed);
      }
      return words;
    }
    ByteBuffer table = driver.table();
    for (int slot = 0; slot < size; slot++) {
      words.descriptor(slot, table.getLong(DESC_BYTES * slot), table.getLong(DESC_BYTES * slot + 8));
    }
    words.nextAvail = driver.nextAvail();
    words.lastUsed = driver.lastUsed();
    if (usedAt != UNKNOWN) {
      words.nextUsed = nextUsed();
      words.lastAvail = takenAt == UNKNOWN ? UNKNOWN : lastAvail();
      putTogether(words);
    }
    return words;
  }

  private PackedWords memoryWords() {
    PackedWords copy = new PackedWords(size);
    for (int slot = 0; slot < size; slot++) {
      if (memory.flags[slot] != UNKNOWN) {
        copy.descriptor(slot, memory.address[slot],
            PackedDescriptorLayout.lengthIdFlags(memory.length[slot], memory.id[slot], memory.flags[slot]));
      }
    }
    return copy;
  }

  /** Between the two sides' positions in the used order, the device's writes are the newer ones. */
  private void putTogether(PackedWords words) {
    int waiting = 0;
    int at = words.lastUsed;
    int way = words.distance(at, words.nextUsed);
    while (way > 0) {
      int slot = PackedPosition.slot(at);
      if (usedKnown.get(slot)) {
        words.used(slot, used[slot]);
      }
      int count = Math.min(way, slotsOf(at, words.id[slot]));
      waiting += inOrder ? UsedBatch.lists(driver, size, slot, count) : 1;
      way -= count;
      at = PackedPosition.plus(at, count, size);
    }
    for (int id = 0; id < size; id++) {
      if (isInPlace(id, words.nextUsed)) {
        words.list(driver.start(id), driver.count(id));
      }
    }
    at = words.lastUsed;
    way = words.distance(at, words.nextUsed);
    while (way > 0) { // lists that are used lie where their used descriptor is
      int count = Math.min(way, slotsOf(at, words.id[PackedPosition.slot(at)]));
      usedLists(words, at, count);
      way -= count;
      at = PackedPosition.plus(at, count, size);
    }
    words.inFlight = Math.max(0, driver.lists() - waiting);
  }

  private void usedLists(PackedWords words, int position, int count) {
    int first = 0;
    for (int i = 0; inOrder && i < count - 1; i++) {
      int at = PackedPosition.plus(position, i, size);
      if ((driver.flags(PackedPosition.slot(at)) & DescriptorFlags.NEXT) == 0) {
        words.list(PackedPosition.plus(position, first, size), i + 1 - first);
        first = i + 1;
      }
    }
    words.list(PackedPosition.plus(position, first, size), count - first);
  }
}
