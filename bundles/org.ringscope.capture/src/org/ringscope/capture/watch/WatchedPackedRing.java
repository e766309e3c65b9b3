// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.shadow.PackedDeviceAreaShadow;
import org.ringscope.capture.shadow.PackedDriverAreaShadow;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.write.StreamWriter;

/**
 * A packed ring that is watched. It has no indices: what a slot holds tells by its AVAIL and USED bits who wrote it,
 * and in which turn (virtio 1.3 §2.8.1). A buffer that was used and whose slot the driver filled again between two
 * looks was never seen used; after two turns only the rest of the slot tells, if it differs. Where buffers are used in
 * order, a used descriptor stands for its batch.
 */
final class WatchedPackedRing extends WatchedRing {
  private static final int ENTRY = 16;
  /** Buffers that a slot has carried when its bits are what they were two turns ago. */
  private static final long TWO_TURNS = 2;

  private final ByteBuffer desc;
  private final ByteBuffer driverEvent = area(PackedLayout.EVENT_BYTES);
  private final ByteBuffer deviceEvent = area(PackedLayout.EVENT_BYTES);
  private final ByteBuffer toldDesc;
  private final ByteBuffer toldDriverEvent;
  private final ByteBuffer toldDeviceEvent;
  private final PackedDriverAreaShadow driverShadow;
  private final PackedDeviceAreaShadow deviceShadow;
  /** The slot behind the one that was used last: there the news begins. */
  private int next;
  /** Null unless buffers are used in order. */
  private final SkippedSlots skipped;

  WatchedPackedRing(InspectedQueue queue, DeviceAddresses memory, StreamWriter out, WatchLog log,
      LongSupplier clock, long inspectedAt) {
    super(queue, memory, out, log, clock, inspectedAt);
    desc = area(ENTRY * size);
    toldDesc = told(queue.descriptors(), desc.capacity());
    toldDriverEvent = told(queue.avail(), PackedLayout.EVENT_BYTES);
    toldDeviceEvent = told(queue.used(), PackedLayout.EVENT_BYTES);
    driverShadow = new PackedDriverAreaShadow(queue.info().id(), size, toldDesc, toldDriverEvent);
    deviceShadow = new PackedDeviceAreaShadow(queue.info().id(), size, toldDeviceEvent);
    skipped = queue.isInOrder() ? new SkippedSlots(size, desc, toldDesc) : null;
    if (skipped != null) {
      skipped.infer(toldDriverEvent.getInt(0));
    }
  }

  @Override
  boolean poll(boolean whole) throws IOException {
    long begin = now();
    boolean there = read(queue.info().desc(), desc) && read(queue.info().avail(), driverEvent)
        && read(queue.info().used(), deviceEvent);
    if (!isThere(there, begin)) {
      return false;
    }
    boolean moved = desc.mismatch(toldDesc) >= 0;
    if (moved && isBeingWritten() && !isThere(read(queue.info().desc(), desc), begin)) {
      return false;
    }
    long nanos = now();
    news.since(lookedAt());
    if (isCleared()) {
      restart(nanos);
    }
    boolean told = moved && tellDescriptors(nanos);
    told |= tellEvents(nanos);
    allToldUntil(begin);
    return told;
  }

  private boolean tellEvents(long nanos) {
    boolean told = false;
    if (driverEvent.getInt(0) != toldDriverEvent.getInt(0)) {
      int words = driverEvent.getInt(0);
      news.at(nanos).packedRing().driverEvent(id, words, words >>> 16);
      toldDriverEvent.putInt(0, words);
      driverShadow.touch();
      told = true;
    }
    if (deviceEvent.getInt(0) != toldDeviceEvent.getInt(0)) {
      int words = deviceEvent.getInt(0);
      news.at(nanos).packedRing().deviceEvent(id, words, words >>> 16);
      toldDeviceEvent.putInt(0, words);
      deviceShadow.touch();
      told = true;
    }
    return told;
  }

  /** Nobody writes zeros over a descriptor that was in use, but a driver that sets the ring up. */
  private boolean isCleared() {
    int last = desc.mismatch(toldDesc);
    for (int slot = Math.max(0, last) / ENTRY; last >= 0 && slot < size; slot++) {
      boolean isZero = desc.getLong(ENTRY * slot) == 0 && desc.getLong(ENTRY * slot + 8) == 0;
      if (isZero && (toldDesc.getLong(ENTRY * slot) != 0 || toldDesc.getLong(ENTRY * slot + 8) != 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean tellDescriptors(long nanos) {
    long unseen = unseen();
    int first = next;
    for (int i = 0; i < size; i++) {
      int slot = (first + i) % size;
      if (!isTold(slot)) {
        if (hasTurned(slot) && !PackedPosition.isMarkedAvailable(flags(desc.getLong(ENTRY * slot + 8)))) {
          next = (slot + used(nanos, slot)) % size;
          tell(nanos, slot);
          shadowNextUsed(slot);
        } else {
          tell(nanos, slot);
        }
      }
    }
    driverShadow.touch();
    missedBuffers += unseen;
    log.lost(nanos, queue.name(), unseen, "buffer");
    return true;
  }

  /** The used descriptor of a batch may be gone before the slots that it stands for are written again. */
  private void shadowNextUsed(int slot) {
    if (skipped != null) {
      int at = PackedPosition.of(slot, PackedPosition.availWrap(flags(desc.getLong(ENTRY * slot + 8))));
      deviceShadow.nextUsed(PackedPosition.plus(at, (next - slot + size - 1) % size + 1, size));
    }
  }

  /** A used descriptor was written here: what it gives back besides was published before. @return slots of its batch */
  private int used(long nanos, int slot) {
    int batch = skipped == null ? 1 : skipped.batch(slot);
    for (int i = 1; i < batch; i++) {
      int other = (slot + i) % size;
      if (!isTold(other)) {
        tell(nanos, other);
      }
      skipped.skip(other);
    }
    usedCount += skipped == null ? 1 : skipped.lists(slot, batch);
    return batch;
  }

  private void tell(long nanos, int slot) {
    long address = desc.getLong(ENTRY * slot);
    long rest = desc.getLong(ENTRY * slot + 8);
    boolean isList = PackedPosition.isMarkedAvailable(flags(rest)) && (flags(rest) & DescriptorFlags.NEXT) == 0;
    publishedCount += hasTurned(slot) && isList ? 1 : 0;
    news.at(nanos).packedRing().descriptorWritten(id, slot, address, (int) rest, (int) (rest >>> 32), flags(rest));
    toldDesc.putLong(ENTRY * slot, address).putLong(ENTRY * slot + 8, rest);
    if (skipped != null) {
      skipped.written(slot);
    }
  }

  private boolean isTold(int slot) {
    return desc.getLong(ENTRY * slot + 8) == toldDesc.getLong(ENTRY * slot + 8)
        && desc.getLong(ENTRY * slot) == toldDesc.getLong(ENTRY * slot);
  }

  /** Whether AVAIL or USED have changed; if only the rest has, somebody is about to change them. */
  private boolean hasTurned(int slot) {
    long changed = desc.getLong(ENTRY * slot + 8) ^ toldDesc.getLong(ENTRY * slot + 8);
    return (flags(changed) & (DescriptorFlags.AVAIL | DescriptorFlags.USED)) != 0;
  }

  /** How many buffers came and went between what was told and what is there now, as far as the slots tell. */
  private long unseen() {
    long passed = 0;
    for (int slot = 0; slot < size; slot++) {
      if (!isTold(slot)) {
        passed += hasTurned(slot) ? passedUnseen(slot) : TWO_TURNS;
      }
    }
    return passed;
  }

  private long passedUnseen(int slot) {
    int before = flags(toldDesc.getLong(ENTRY * slot + 8));
    int now = flags(desc.getLong(ENTRY * slot + 8));
    boolean nextTurn = PackedPosition.availWrap(before) != PackedPosition.availWrap(now);
    if (!PackedPosition.isMarkedAvailable(before)) {
      return nextTurn ? 0 : 1; // used, and available in the same turn's bits: that of two turns later
    }
    if (nextTurn) {
      return isFirstOfList(slot) && !isSkipped(slot) ? 1 : 0; // the others of a list are not written when it is used
    }
    return desc.getLong(ENTRY * slot) == toldDesc.getLong(ENTRY * slot) ? 0 : TWO_TURNS;
  }

  private boolean isSkipped(int slot) {
    return skipped != null && skipped.isSkipped(slot);
  }

  /** Whether somebody seems to be in the middle of writing a slot: AVAIL and USED, which come last, are still the old ones. */
  private boolean isBeingWritten() {
    boolean being = false;
    for (int slot = 0; slot < size && !being; slot++) {
      being = !isTold(slot) && !hasTurned(slot);
    }
    return being;
  }

  private boolean isFirstOfList(int slot) {
    int flags = flags(toldDesc.getLong(ENTRY * ((slot + size - 1) % size) + 8));
    return (flags & DescriptorFlags.NEXT) == 0 || !PackedPosition.isMarkedAvailable(flags);
  }

  private static int flags(long rest) {
    return (int) (rest >>> 48);
  }

  @Override
  void clear() {
    zero(toldDesc);
    zero(toldDriverEvent);
    zero(toldDeviceEvent);
    driverShadow.touch();
    deviceShadow.nextUsed(-1);
    next = 0;
    if (skipped != null) {
      skipped.clear();
    }
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    driverShadow.writeCheckpoint(stream, full, nanos);
    deviceShadow.writeCheckpoint(stream, full, nanos);
  }
}
