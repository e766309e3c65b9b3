// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/**
 * The device's side of a packed ring (virtio 1.3 §2.8). Writes one used descriptor per buffer, in the order of
 * completion, and skips the slots that the buffer's list had; with IN_ORDER one per batch, in whose first slot. The letters of the barriers are explained at
 * {@link PackedDriverQueue}.
 */
public final class PackedDeviceQueue extends PackedQueue implements DeviceQueue {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final VarHandle LAST_AVAIL = handle(LOOKUP, PackedDeviceQueue.class, "lastAvail", int.class);
  private static final VarHandle USED = handle(LOOKUP, PackedDeviceQueue.class, "used", int.class);
  private static final VarHandle BUFFERS = handle(LOOKUP, PackedDeviceQueue.class, "buffers", long.class);

  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  private final PackedWalker walker;
  private final Interrupts interrupts;
  /** Id → slots of its list while the device has it, until the used descriptor is published; else 0. */
  private final char[] descriptors;
  /** Id → bytes of its list's writable part. */
  private final long[] writable;
  private final boolean[] returned;
  /** Null where buffers are used in any order. */
  private final UsedBatches batches;
  /** Null where the driver tells what it writes itself. */
  private final SeenPackedDriver seen;
  /** Used descriptors since the last publish, in order: id, length, buffers and slots that each stands for. */
  private final char[] returnedIds;
  private final long[] returnedLengths;
  private final char[] returnedBuffers;
  private final char[] returnedSlots;
  private int returnedCount;

  private int lastAvail;
  /** Descriptors taken since the start. */
  private long slotsTaken;
  /** Where the next used descriptor goes. */
  private int used;
  /** Slots published since the driver's wish was looked at. */
  private int unnotified;
  private int eventPosition;
  private long buffers;

  public PackedDeviceQueue(QueueSetup setup) {
    super(setup, Writer.DRIVER);
    walker = new PackedWalker(this, ring, setup);
    interrupts = new Interrupts(this);
    descriptors = new char[size];
    writable = new long[size];
    returned = new boolean[size];
    returnedIds = new char[size];
    returnedLengths = new long[size];
    returnedBuffers = new char[size];
    returnedSlots = new char[size];
    batches = inOrder ? new UsedBatches(size) : null;
    seen = setup.seenDriver == null || parts == null ? null : new SeenPackedDriver(this, setup);
    start(setup.resumes ? setup.startAvail : PackedPosition.START,
        setup.resumes ? setup.startUsed : PackedPosition.START);
  }

  private void start(int availPosition, int usedPosition) {
    Arrays.fill(descriptors, (char) 0);
    Arrays.fill(returned, false);
    if (inOrder) {
      batches.clear();
    }
    returnedCount = 0;
    slotsTaken = 0;
    lastAvail = availPosition;
    used = usedPosition;
    unnotified = 0;
    eventPosition = 0;
  }

  @Override
  public void reset() {
    if (repair()) {
      start(PackedPosition.START, PackedPosition.START);
    }
  }

  @Override
  public boolean hasAvailable() {
    if (broken) {
      return false;
    }
    int slot = PackedPosition.slot(lastAvail);
    int flags = ring.flagsAcquire(slot); // Barrier A: the flags before the descriptors
    if (PackedPosition.isUsed(flags, lastAvail)) {
      return fail(Kind.PACKED_FLAGS, slotAddress(slot), flags, PackedPosition.availableFlags(lastAvail),
          "descriptor that the device has not had yet is marked used: slot=" + slot);
    }
    return PackedPosition.isAvailable(flags, lastAvail);
  }

  @Override
  public boolean pop(DescriptorChain chain) {
    if (!hasAvailable()) {
      return false;
    }
    int slot = PackedPosition.slot(lastAvail);
    int room = size - PackedPosition.distance(used, lastAvail, size);
    if (seen != null) {
      seen.published(lastAvail, room);
    }
    if (!walker.walk(lastAvail, room, chain)) {
      return false;
    }
    int bufferId = chain.head();
    if (descriptors[bufferId] != 0) {
      return fail(Kind.HEAD_IN_FLIGHT, slotAddress(slot), bufferId, -1,
          "buffer id made available while in flight: id=" + bufferId + " slot=" + slot);
    }
    if (listener != null) {
      listener.packedAvailTaken(id, slot, PackedPosition.wrap(lastAvail), bufferId,
          walker.descriptors());
    }
    descriptors[bufferId] = (char) walker.descriptors();
    writable[bufferId] = chain.writableLength();
    lastAvail = PackedPosition.plus(lastAvail, walker.descriptors(), size);
    slotsTaken += walker.descriptors();
    if (inOrder) {
      batches.taken(bufferId, chain.writableLength());
    }
    return true;
  }

  @Override
  public long taken() {
    return slotsTaken;
  }

  @Override
  public long published() {
    int room = size - PackedPosition.distance(used, lastAvail, size);
    int at = lastAvail;
    int count = 0;
    while (count < room && PackedPosition.isAvailable(ring.flagsAcquire(PackedPosition.slot(at)), at)) {
      at = PackedPosition.plus(at, 1, size);
      count++;
    }
    return slotsTaken + count;
  }

  @Override
  public void addUsed(int head, long length) {
    if (broken) {
      return;
    }
    if (head < 0 || head >= size || descriptors[head] == 0 || returned[head]) {
      throw new IllegalArgumentException("not the id of a buffer that was taken: queue=" + id + " id=" + head);
    }
    boolean onlyRead = writable[head] == 0;
    if (length < 0 || length > (onlyRead ? MAX_LENGTH : writable[head])) {
      throw new IllegalArgumentException("more bytes than the list's writable part has: queue=" + id + " id=" + head
          + " length=" + length + " writable=" + writable[head]);
    }
    returned[head] = true;
    // OpenAMP returns buffers that it only read with their full length (`rpmsg_virtio_release_rx_buffer`), but what was not
    // written has no length here (virtio 1.3 §2.8.4)
    long written = onlyRead ? 0 : length;
    if (inOrder) {
      batches.returned(head, written);
    } else {
      append(head, written, 1, descriptors[head]);
    }
  }

  /** The used descriptor of so many buffers; not yet written. */
  private void append(int bufferId, long length, int count, int slots) {
    returnedIds[returnedCount] = (char) bufferId;
    returnedLengths[returnedCount] = length;
    returnedBuffers[returnedCount] = (char) count;
    returnedSlots[returnedCount++] = (char) slots;
    buffers += count;
  }

  private void appendBatches() {
    while (batches.hasNext()) {
      int last = 0;
      int count = 0;
      int slots = 0;
      for (int bufferId = batches.next(); bufferId != UsedBatches.NONE; bufferId = batches.next()) {
        slots += release(bufferId);
        last = bufferId;
        count++;
      }
      append(last, batches.length(), count, slots);
    }
  }

  /** The first used descriptor is written last: the driver goes on from slot to slot, and sees all or nothing. */
  @Override
  public void publishUsed() {
    if (inOrder && !broken) {
      appendBatches();
    }
    int count = returnedCount;
    if (broken || count == 0) {
      return;
    }
    if (listener != null) {
      tellUsed(count);
    }
    int first = used;
    int position = PackedPosition.plus(first, returnedSlots[0], size);
    for (int i = 1; i < count; i++) {
      ring.writeUsed(PackedPosition.slot(position), returnedLengths[i], returnedIds[i], flags(position, i));
      position = PackedPosition.plus(position, returnedSlots[i], size);
    }
    ring.writeUsedRelease(PackedPosition.slot(first), returnedLengths[0], returnedIds[0],
        flags(first, 0)); // Barrier C: with it all others
    unnotified += PackedPosition.distance(first, position, size);
    used = position;
    for (int i = 0; i < count && !inOrder; i++) {
      release(returnedIds[i]);
    }
    returnedCount = 0;
  }

  private void tellUsed(int count) {
    int position = used;
    for (int i = 0; i < count; i++) {
      int slot = PackedPosition.slot(position);
      listener.packedUsedWritten(id, slot, ring.address(slot), (int) returnedLengths[i], returnedIds[i],
          flags(position, i), returnedBuffers[i], returnedSlots[i]);
      position = PackedPosition.plus(position, returnedSlots[i], size);
    }
  }

  private int flags(int position, int i) {
    return PackedPosition.usedFlags(position) | (returnedLengths[i] > 0 ? DescriptorFlags.WRITE : 0);
  }

  /** @return the slots that the buffer's list had */
  private int release(int bufferId) {
    int count = descriptors[bufferId];
    descriptors[bufferId] = 0;
    returned[bufferId] = false;
    return count;
  }

  @Override
  public boolean notifyDriver() {
    if (broken) {
      return false;
    }
    publishUsed();
    VarHandle.fullFence(); // Barrier D: the flags before the look at the driver's wish
    int added = unnotified;
    unnotified = 0;
    if (seen != null) {
      seen.wishes();
    }
    return interrupts.follow(isWanted(driverEvent, layout().driverEvent(), used, added), added);
  }

  @Override
  public void disableKicks() {
    if (!broken) {
      writeEvent(eventPosition, EventSuppressionLayout.DISABLE);
    }
  }

  @Override
  public boolean enableKicks() {
    if (broken) {
      return true;
    }
    if (eventIdx) {
      writeEvent(lastAvail, EventSuppressionLayout.DESC);
    } else {
      writeEvent(eventPosition, EventSuppressionLayout.ENABLE);
    }
    VarHandle.fullFence(); // Barrier B: the wish before the second look at the flags
    return !hasAvailable();
  }

  private void writeEvent(int position, int mode) {
    eventPosition = position;
    if (listener != null) {
      listener.deviceEventWritten(id, position, mode);
    }
    deviceEvent.writeOpaque(position, mode);
  }

  @Override
  public int lastAvail() {
    return (int) LAST_AVAIL.getOpaque(this);
  }

  @Override
  public int usedIdx() {
    return (int) USED.getOpaque(this);
  }

  @Override
  public long buffers() {
    return (long) BUFFERS.getOpaque(this);
  }

  @Override
  public long interrupts() {
    return interrupts.sent();
  }

  @Override
  public long suppressedInterrupts() {
    return interrupts.suppressed();
  }
}
