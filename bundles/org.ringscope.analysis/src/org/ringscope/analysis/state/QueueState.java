// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.nio.ByteBuffer;
import java.util.List;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.RingAreas;

/**
 * One virtqueue at one instant: both sides of the ring as they lie in memory, the private indices, and what follows from
 * them. Immutable. What only one format has is unknown in the other: rings of heads and used entries in a packed one, wrap
 * counters in a split one. Numbers are {@link #UNKNOWN} (-1) where the trace does not say; free-running indices
 * are u16 and wrap at 65536.
 */
public final class QueueState {
  /** An int value that the source cannot know. */
  public static final int UNKNOWN = -1;

  private final QueueInfo info;
  private final RingWords words;
  private final Ownership ownership;
  /** Null if the ring is split. */
  private final PackedRingState packed;
  /** The ring in either format. */
  private final RingView ring;
  private final QueueActivity activity;

  QueueState(QueueInfo info, RingWords words, Ownership ownership, QueueActivity activity) {
    this.info = info;
    this.words = words;
    this.ownership = ownership;
    packed = null;
    ring = ownership;
    this.activity = activity;
  }

  QueueState(QueueInfo info, PackedRingState packed, QueueActivity activity) {
    this.info = info;
    words = new RingWords(0);
    ownership = null;
    this.packed = packed;
    ring = packed;
    this.activity = activity;
  }

  /**
   * A state from the bytes of the three areas, as they lie in foreign memory; a part that is null or cut is unknown.
   *
   * @param info with a size that its format can have, up to 32768; any other gives a state without a ring
   * @param descriptorArea 16·size bytes, little-endian, read from its position on
   * @param driverArea flags, idx, ring and used_event: 6 + 2·size bytes; of a packed ring 4 bytes (virtio 1.3 §2.7)
   * @param deviceArea flags, idx, ring and avail_event: 6 + 8·size bytes; of a packed ring 4 bytes
   */
  public static QueueState ofMemory(QueueInfo info, ByteBuffer descriptorArea, ByteBuffer driverArea,
      ByteBuffer deviceArea) {
    return MemoryAreas.state(info, descriptorArea, driverArea, deviceArea);
  }

  /** The same of areas that are held together. */
  public static QueueState ofMemory(RingAreas areas) {
    return ofMemory(areas.info(), areas.descriptors(), areas.driver(), areas.device());
  }

  /** What the trace says about this queue: id, device, index, size, addresses. */
  public QueueInfo info() {
    return info;
  }

  /** Entries of the ring, 0 if the queue is not set up. */
  public int size() {
    return ring.size();
  }

  /** False if only counts are known: no ring of this queue was ever seen. */
  public boolean isRingKnown() {
    return ring.isKnown();
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

  /** The device's private index into the avail ring; of a packed ring a {@link PackedPosition}. */
  public int lastAvail() {
    return ring.lastAvail();
  }

  public boolean isLastAvailInferred() {
    return ring.isLastAvailInferred();
  }

  /** The driver's private index into the used ring; of a packed ring a {@link PackedPosition}. */
  public int lastUsed() {
    return ring.lastUsed();
  }

  public boolean isLastUsedInferred() {
    return ring.isLastUsedInferred();
  }

  /** Buffers published and not yet used; split: avail.idx - used.idx modulo 2^16 (may exceed size in a broken ring). */
  public int inFlight() {
    int known = ring.inFlight();
    return known == UNKNOWN ? activity.inFlight() : known;
  }

  /** Published and not yet taken by the device: entries, or descriptors of a packed ring. */
  public int pendingForDevice() {
    return packed == null ? distance(words.availIdx, lastAvail()) : slots(packed.lastAvail, packed.nextAvail);
  }

  /** Used and not yet taken by the driver: entries, or descriptors of a packed ring. */
  public int pendingForDriver() {
    return packed == null ? distance(words.usedIdx, lastUsed()) : slots(packed.lastUsed, packed.nextUsed);
  }

  private int slots(int from, int to) {
    return from == UNKNOWN || to == UNKNOWN ? UNKNOWN : packed.distance(from, to);
  }

  private static int distance(int to, int from) {
    return to == UNKNOWN || from == UNKNOWN ? UNKNOWN : (to - from) & 0xFFFF;
  }

  /** Head in slot 0…size-1 of the avail ring. */
  public int availRing(int slot) {
    return packed == null ? words.availRing[slot] : UNKNOWN;
  }

  /** Id in slot 0…size-1 of the used ring, u32. */
  public long usedId(int slot) {
    return packed == null ? words.usedId[slot] : UNKNOWN;
  }

  /** Length in slot 0…size-1 of the used ring, u32. */
  public long usedLength(int slot) {
    return packed == null ? words.usedLength[slot] : UNKNOWN;
  }

  public boolean isDescriptorKnown(int index) {
    return ring.isDescriptorKnown(index);
  }

  /** Buffer address of a descriptor; meaningful if {@link #isDescriptorKnown}. */
  public long address(int index) {
    return ring.address(index);
  }

  /** Length in bytes of a descriptor, u32; meaningful if {@link #isDescriptorKnown}. */
  public long length(int index) {
    return ring.length(index);
  }

  public int flags(int index) {
    return ring.flags(index);
  }

  /** The next field; meaningful if {@link #isDescriptorKnown}, and as a link only with NEXT in the flags. */
  public int next(int index) {
    return ring.next(index);
  }

  /** The descriptor as a record, null if unknown; for detail, not for painting. */
  public Descriptor descriptor(int index) {
    return isDescriptorKnown(index)
        ? new Descriptor(index, address(index), length(index), flags(index), next(index))
        : null;
  }

  public boolean isPacked() {
    return packed != null;
  }

  /** Packed: the {@link PackedPosition} behind the last descriptor that the device can see. */
  public int nextAvail() {
    return packed == null ? UNKNOWN : packed.nextAvail;
  }

  /** Packed: the {@link PackedPosition} of the device's next used descriptor. */
  public int nextUsed() {
    return packed == null ? UNKNOWN : packed.nextUsed;
  }

  /** Packed: whether {@link #nextAvail} and {@link #nextUsed} were inferred from memory alone. */
  public boolean arePositionsInferred() {
    return packed != null && packed.inferred;
  }

  /** Packed: the driver's wrap counter, 0 or 1. */
  public int driverWrap() {
    return nextAvail() == UNKNOWN ? UNKNOWN : PackedPosition.wrap(nextAvail());
  }

  /** Packed: the device's wrap counter, 0 or 1. */
  public int deviceWrap() {
    return nextUsed() == UNKNOWN ? UNKNOWN : PackedPosition.wrap(nextUsed());
  }

  /** Packed: descriptors whose AVAIL and USED bits differ. */
  public int availableDescriptors() {
    return packed == null || !packed.isKnown() ? UNKNOWN : packed.count(true);
  }

  /** Packed: descriptors whose AVAIL and USED bits are equal, but for those that were never written. */
  public int usedDescriptors() {
    return packed == null || !packed.isKnown() ? UNKNOWN : packed.count(false);
  }

  /** Packed: buffer id in a descriptor; meaningful if {@link #isDescriptorKnown}. */
  public int bufferId(int index) {
    return packed == null || !isDescriptorKnown(index) ? UNKNOWN : packed.id[index];
  }

  /** Packed: offset and wrap counter of the driver's event suppression, a {@link PackedPosition}. */
  public int driverEventOffset() {
    return packed == null ? UNKNOWN : packed.driverEventOffset;
  }

  /** Packed: flags of the driver's event suppression, a mode of {@link EventSuppressionLayout}. */
  public int driverEventFlags() {
    return packed == null ? UNKNOWN : packed.driverEventFlags;
  }

  /** Packed: offset and wrap counter of the device's event suppression, a {@link PackedPosition}. */
  public int deviceEventOffset() {
    return packed == null ? UNKNOWN : packed.deviceEventOffset;
  }

  /** Packed: flags of the device's event suppression, a mode of {@link EventSuppressionLayout}. */
  public int deviceEventFlags() {
    return packed == null ? UNKNOWN : packed.deviceEventFlags;
  }

  public DescriptorOwner owner(int index) {
    return ring.owner(index);
  }

  /** DRIVER: written, not yet published; DEVICE: published, not yet taken by the device; else FREE or UNKNOWN. */
  public DescriptorOwner availSlotOwner(int slot) {
    return packed == null ? ownership.availSlotOwner(slot) : DescriptorOwner.UNKNOWN;
  }

  /** DEVICE: written, not yet published; USED: published, not yet taken by the driver; else FREE or UNKNOWN. */
  public DescriptorOwner usedSlotOwner(int slot) {
    return packed == null ? ownership.usedSlotOwner(slot) : DescriptorOwner.UNKNOWN;
  }

  /** Head of the chain that a descriptor belongs to, UNKNOWN if it is in none. */
  public int headOf(int index) {
    return ring.headOf(index);
  }

  /** Indices of the chain that a descriptor belongs to, head first; at most size. For a free one, itself. */
  public int[] chainOf(int index) {
    return ring.chainOf(index);
  }

  /** The avail slot that published the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int availSlotOf(int index) {
    return packed == null ? ownership.availSlotOf(index) : UNKNOWN;
  }

  /** The used slot that returned the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int usedSlotOf(int index) {
    return packed == null ? ownership.usedSlotOf(index) : UNKNOWN;
  }

  /** The indirect table that a descriptor refers to, empty if it refers to none or the table is unknown. */
  public List<Descriptor> indirectTable(int index) {
    return ring.indirectTable(index);
  }

  /** First descriptor whose buffer contains this address, in a chain that is not free; UNKNOWN if none. */
  public int descriptorAt(long bufferAddress) {
    return ring.descriptorAt(bufferAddress);
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
    return packed != null ? packed.deviceEventFlags == EventSuppressionLayout.DISABLE
        : words.usedFlags != UNKNOWN && (words.usedFlags & 1) != 0;
  }

  /** Driver asked the device not to interrupt (avail.flags bit 0). */
  public boolean areInterruptsSuppressed() {
    return packed != null ? packed.driverEventFlags == EventSuppressionLayout.DISABLE
        : words.availFlags != UNKNOWN && (words.availFlags & 1) != 0;
  }
}
