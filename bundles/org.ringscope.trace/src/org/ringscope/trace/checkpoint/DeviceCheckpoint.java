// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.write.EventWriter;

/**
 * What the device of a ring had written by the time a packet begins, as {@link EventType#CHECKPOINT_DEVICE} keeps it: written and read here
 * only. Everything may be unknown.
 *
 * <pre>
 *   field               split ring                      packed ring                                 bit of known
 *   u16   queue
 *   u32   size          entries                         slots
 *   x16   used_flags    used.flags                      device event suppression, flags             0
 *   u16   used_idx      used.idx                        position of the next used, wrap in bit 15   1
 *   u16   avail_event   avail_event                     device event suppression, offset and wrap   2
 *   u16   last_avail    next avail entry to be taken    next avail position to be taken             3
 *   x16   known         what is known; bits 5 and 6 say nothing on this side, {@link #setSpareBits}
 *   bytes used_ring     8·size, as in memory            8·size: u32 length, u16 id, u16 flags,      4
 *                                                       as the device wrote each slot last
 * </pre>
 *
 * What is unknown is written as 0 or empty. A byte field is a u32 length and so many bytes; it may be shorter than the ring: the rest is
 * unknown. To be reused: {@link #of} or {@link #read} begin anew.
 */
public final class DeviceCheckpoint {
  private static final int ELEMENT_BYTES = 8;

  private int queue;
  private long size;
  private int usedFlags;
  private int usedIdx;
  private int availEvent;
  private int lastAvail;
  private int spareBits;
  private final CheckpointBytes usedRing = new CheckpointBytes();

  /** Begins with a ring of which nothing is known. */
  public DeviceCheckpoint of(int id, long entries) {
    queue = id;
    size = entries;
    usedFlags = Unknown.NUMBER;
    usedIdx = Unknown.NUMBER;
    availEvent = Unknown.NUMBER;
    lastAvail = Unknown.NUMBER;
    spareBits = 0;
    usedRing.forget();
    return this;
  }

  public DeviceCheckpoint usedFlags(int value) {
    usedFlags = value;
    return this;
  }

  public DeviceCheckpoint usedIdx(int value) {
    usedIdx = value;
    return this;
  }

  public DeviceCheckpoint availEvent(int value) {
    availEvent = value;
    return this;
  }

  public DeviceCheckpoint lastAvail(int value) {
    lastAvail = value;
    return this;
  }

  /** @param source null: unknown; read when the event is written, up to its limit at most */
  public DeviceCheckpoint usedRing(ByteBuffer source, int offset) {
    usedRing.set(source, offset, (int) size * ELEMENT_BYTES);
    return this;
  }

  /**
   * Sets the bits of the driver's fields as well, as recorders that see all of a split ring have always done. Nobody reads them on this
   * side: they keep traces of version 1.0 equal byte for byte, and may go with minor version 1.1.
   */
  public DeviceCheckpoint setSpareBits() {
    spareBits = CheckpointKnown.DESCRIPTORS | CheckpointKnown.INDIRECT;
    return this;
  }

  public void write(EventWriter out) {
    usedRing.writeTo(out.begin(EventType.CHECKPOINT_DEVICE).u16(queue).u32(size).u16(Math.max(0, usedFlags))
        .u16(Math.max(0, usedIdx))
        .u16(Math.max(0, availEvent)).u16(Math.max(0, lastAvail)).u16(known())).end();
  }

  private int known() {
    return spareBits | (usedFlags < 0 ? 0 : CheckpointKnown.FLAGS) | (usedIdx < 0 ? 0 : CheckpointKnown.IDX)
        | (availEvent < 0 ? 0 : CheckpointKnown.EVENT) | (lastAvail < 0 ? 0 : CheckpointKnown.LAST)
        | usedRing.bitIfKnown(CheckpointKnown.RING);
  }

  /** Takes what an event says. */
  public DeviceCheckpoint read(EventView event) {
    of(event.getInt(Field.QUEUE), event.getLong(Field.SIZE));
    usedFlags = CheckpointKnown.number(event, CheckpointKnown.FLAGS, Field.USED_FLAGS);
    usedIdx = usedIdx(event);
    availEvent = CheckpointKnown.number(event, CheckpointKnown.EVENT, Field.AVAIL_EVENT);
    lastAvail = CheckpointKnown.number(event, CheckpointKnown.LAST, Field.LAST_AVAIL);
    if (CheckpointKnown.is(event, CheckpointKnown.RING)) {
      usedRing.read(event, Field.USED_RING, size * ELEMENT_BYTES);
    }
    return this;
  }

  /** {@code used_idx} of an event of this type, or {@link Unknown#NUMBER}. */
  public static int usedIdx(EventView event) {
    return CheckpointKnown.number(event, CheckpointKnown.IDX, Field.USED_IDX);
  }

  public int queue() {
    return queue;
  }

  /** Entries, as the event says: 0 to 2^32−1. */
  public long size() {
    return size;
  }

  public int usedFlags() {
    return usedFlags;
  }

  public int usedIdx() {
    return usedIdx;
  }

  public int availEvent() {
    return availEvent;
  }

  public int lastAvail() {
    return lastAvail;
  }

  /** Little-endian from index 0 to its limit, at most {@link #size} elements; null: unknown. */
  public ByteBuffer usedRing() {
    return usedRing.get();
  }
}
