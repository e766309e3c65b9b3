// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.nio.ByteBuffer;
import java.util.List;
import org.ringscope.trace.QueueInfo;

/**
 * One split virtqueue at one instant: both sides of the ring as they lie in memory, the private indices, and what
 * follows from them. Immutable. Numbers are {@link #UNKNOWN} (-1) where the trace does not say; free-running indices
 * are u16 and wrap at 65536.
 */
public final class QueueState {
  /** An int value that the source cannot know. */
  public static final int UNKNOWN = -1;

  private final QueueInfo info;
  private final RingWords words;
  private final Ownership ownership;
  private final QueueActivity activity;

  QueueState(QueueInfo info, RingWords words, Ownership ownership, QueueActivity activity) {
    this.info = info;
    this.words = words;
    this.ownership = ownership;
    this.activity = activity;
  }

  /**
   * A state from the bytes of the three areas, as they lie in foreign memory; a part that is null or cut is unknown.
   *
   * @param info with a size that is a power of two up to 32768; any other gives a state without a ring
   * @param descriptorArea 16·size bytes, little-endian, read from its position on
   * @param driverArea flags, idx, ring and used_event: 6 + 2·size bytes
   * @param deviceArea flags, idx, ring and avail_event: 6 + 8·size bytes (PROTOCOL §1.2)
   */
  public static QueueState ofMemory(QueueInfo info, ByteBuffer descriptorArea, ByteBuffer driverArea,
      ByteBuffer deviceArea) {
    return MemoryAreas.state(info, descriptorArea, driverArea, deviceArea);
  }

  /** What the trace says about this queue: id, device, index, size, addresses. */
  public QueueInfo info() {
    return info;
  }

  /** Entries of the ring, 0 if the queue is not set up. */
  public int size() {
    return words.size;
  }

  /** False if only counts are known: no ring of this queue was ever seen. */
  public boolean isRingKnown() {
    return words.size > 0 && (words.availIdx != UNKNOWN || words.usedIdx != UNKNOWN);
  }

  public int availFlags() {
    return words.availFlags;
  }

  public int availIdx() {
    return words.availIdx;
  }

  public int usedEvent() {
    return words.usedEvent;
  }

  public int usedFlags() {
    return words.usedFlags;
  }

  public int usedIdx() {
    return words.usedIdx;
  }

  public int availEvent() {
    return words.availEvent;
  }

  /** The device's private index into the avail ring. */
  public int lastAvail() {
    return ownership.lastAvail();
  }

  public boolean isLastAvailInferred() {
    return words.lastAvail == UNKNOWN;
  }

  /** The driver's private index into the used ring. */
  public int lastUsed() {
    return ownership.lastUsed();
  }

  public boolean isLastUsedInferred() {
    return words.lastUsed == UNKNOWN;
  }

  /** Buffers published and not yet used: avail.idx - used.idx modulo 2^16 (may exceed size in a broken ring). */
  public int inFlight() {
    if (words.availIdx == UNKNOWN || words.usedIdx == UNKNOWN) {
      return activity.inFlight();
    }
    return (words.availIdx - words.usedIdx) & 0xFFFF;
  }

  /** Published and not yet taken by the device. */
  public int pendingForDevice() {
    return distance(words.availIdx, lastAvail());
  }

  /** Used and not yet taken by the driver. */
  public int pendingForDriver() {
    return distance(words.usedIdx, lastUsed());
  }

  private static int distance(int to, int from) {
    return to == UNKNOWN || from == UNKNOWN ? UNKNOWN : (to - from) & 0xFFFF;
  }

  /** Head in slot 0…size-1 of the avail ring. */
  public int availRing(int slot) {
    return words.availRing[slot];
  }

  /** Id in slot 0…size-1 of the used ring, u32. */
  public long usedId(int slot) {
    return words.usedId[slot];
  }

  /** Length in slot 0…size-1 of the used ring, u32. */
  public long usedLength(int slot) {
    return words.usedLength[slot];
  }

  public boolean isDescriptorKnown(int index) {
    return words.flags[index] != UNKNOWN;
  }

  /** Buffer address of a descriptor; meaningful if {@link #isDescriptorKnown}. */
  public long address(int index) {
    return words.address[index];
  }

  /** Length in bytes of a descriptor, u32; meaningful if {@link #isDescriptorKnown}. */
  public long length(int index) {
    return words.length[index];
  }

  public int flags(int index) {
    return words.flags[index];
  }

  /** The next field; meaningful if {@link #isDescriptorKnown}, and as a link only with NEXT in the flags. */
  public int next(int index) {
    return isDescriptorKnown(index) ? words.next[index] : UNKNOWN;
  }

  /** The descriptor as a record, null if unknown; for detail, not for painting. */
  public Descriptor descriptor(int index) {
    return isDescriptorKnown(index)
        ? new Descriptor(index, words.address[index], words.length[index], words.flags[index], words.next[index])
        : null;
  }

  public DescriptorOwner owner(int index) {
    return ownership.owner(index);
  }

  /** DRIVER: written, not yet published; DEVICE: published, not yet taken by the device; else FREE or UNKNOWN. */
  public DescriptorOwner availSlotOwner(int slot) {
    return ownership.availSlotOwner(slot);
  }

  /** DEVICE: written, not yet published; USED: published, not yet taken by the driver; else FREE or UNKNOWN. */
  public DescriptorOwner usedSlotOwner(int slot) {
    return ownership.usedSlotOwner(slot);
  }

  /** Head of the chain that a descriptor belongs to, UNKNOWN if it is in none. */
  public int headOf(int index) {
    return ownership.headOf(index);
  }

  /** Indices of the chain that a descriptor belongs to, head first; at most size. For a free one, itself. */
  public int[] chainOf(int index) {
    return ownership.chainOf(index);
  }

  /** The avail slot that published the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int availSlotOf(int index) {
    return ownership.availSlotOf(index);
  }

  /** The used slot that returned the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int usedSlotOf(int index) {
    return ownership.usedSlotOf(index);
  }

  /** The indirect table that a descriptor refers to, empty if it refers to none or the table is unknown. */
  public List<Descriptor> indirectTable(int index) {
    return ownership.indirectTable(index);
  }

  /** First descriptor whose buffer contains this address, in a chain that is not free; UNKNOWN if none. */
  public int descriptorAt(long bufferAddress) {
    return ownership.descriptorAt(bufferAddress);
  }

  /** True once a side refused the ring of this queue. */
  public boolean isBroken() {
    return activity.fault() != null;
  }

  /** What broke it, as one line, null if it is not broken. */
  public String fault() {
    return activity.fault();
  }

  /** Kicks sent by the driver, UNKNOWN if the trace does not count them. */
  public long kicks() {
    return activity.kicks();
  }

  public long interrupts() {
    return activity.interrupts();
  }

  public long suppressedKicks() {
    return activity.suppressedKicks();
  }

  public long suppressedInterrupts() {
    return activity.suppressedInterrupts();
  }

  /** Buffers that went round: used entries published since the queue was set up. */
  public long buffers() {
    return activity.buffers();
  }

  /** Time of the last kick, {@link Long#MIN_VALUE} if none is known. */
  public long lastKickNanos() {
    return activity.lastKickNanos();
  }

  public long lastInterruptNanos() {
    return activity.lastInterruptNanos();
  }

  /** Time of the last publish of available buffers, {@link Long#MIN_VALUE} if none is known. */
  public long lastPublishNanos() {
    return activity.lastPublishNanos();
  }

  /** True while buffers were published and neither a kick nor a deliberate suppression followed. */
  public boolean isKickPending() {
    return activity.kickPending();
  }

  /** Time since which a kick is due, {@link Long#MIN_VALUE} if none is. */
  public long kickPendingSinceNanos() {
    return activity.kickPending() ? activity.lastPublishNanos() : Long.MIN_VALUE;
  }

  /** Device asked the driver not to kick (used.flags bit 0; only a hint when event words are in use). */
  public boolean areKicksSuppressed() {
    return words.usedFlags != UNKNOWN && (words.usedFlags & 1) != 0;
  }

  /** Driver asked the device not to interrupt (avail.flags bit 0). */
  public boolean areInterruptsSuppressed() {
    return words.availFlags != UNKNOWN && (words.availFlags & 1) != 0;
  }
}
