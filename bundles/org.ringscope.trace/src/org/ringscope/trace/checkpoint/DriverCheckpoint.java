// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.write.EventWriter;

/**
 * What the driver of a ring had written by the time a packet begins, as {@link EventType#CHECKPOINT_DRIVER} keeps it: written and read here
 * only. Everything may be unknown.
 *
 * <pre>
 *   field               split ring                      packed ring                                 bit of known
 *   u16   queue
 *   u32   size          entries                         slots
 *   x16   avail_flags   avail.flags                     driver event suppression, flags             0
 *   u16   avail_idx     avail.idx                       position of the next list, wrap in bit 15   1
 *   u16   used_event    used_event                      driver event suppression, offset and wrap   2
 *   u16   last_used     next used entry to be taken     next used position to be taken              3
 *   x16   known         what is known; other bits are 0
 *   bytes descriptors   16·size, as in memory           16·size, as the driver wrote or took them   5
 *   bytes avail_ring    2·size, as in memory            empty                                       4
 *   bytes indirect      {@link SplitPrivateState}   {@link PackedPrivateState}                          6
 * </pre>
 *
 * What is unknown is written as 0 or empty. A byte field is a u32 length and so many bytes; it may be shorter than the ring: the rest is
 * unknown. To be reused: {@link #of} or {@link #read} begin anew.
 */
public final class DriverCheckpoint {
  static final int DESCRIPTOR_BYTES = 16;

  private int queue;
  private long size;
  private int availFlags;
  private int availIdx;
  private int usedEvent;
  private int lastUsed;
  private final CheckpointBytes descriptors = new CheckpointBytes();
  private final CheckpointBytes availRing = new CheckpointBytes();
  private final CheckpointBytes privateState = new CheckpointBytes();

  /** Begins with a ring of which nothing is known. */
  public DriverCheckpoint of(int id, long entries) {
    queue = id;
    size = entries;
    availFlags = Unknown.NUMBER;
    availIdx = Unknown.NUMBER;
    usedEvent = Unknown.NUMBER;
    lastUsed = Unknown.NUMBER;
    descriptors.forget();
    availRing.forget();
    privateState.forget();
    return this;
  }

  public DriverCheckpoint availFlags(int value) {
    availFlags = value;
    return this;
  }

  public DriverCheckpoint availIdx(int value) {
    availIdx = value;
    return this;
  }

  public DriverCheckpoint usedEvent(int value) {
    usedEvent = value;
    return this;
  }

  public DriverCheckpoint lastUsed(int value) {
    lastUsed = value;
    return this;
  }

  /** @param source null: unknown; read when the event is written, up to its limit at most */
  public DriverCheckpoint descriptors(ByteBuffer source, int offset) {
    descriptors.set(source, offset, (int) size * DESCRIPTOR_BYTES);
    return this;
  }

  /** @param source null: unknown; read when the event is written, up to its limit at most */
  public DriverCheckpoint availRing(ByteBuffer source, int offset) {
    availRing.set(source, offset, (int) size * Short.BYTES);
    return this;
  }

  /** Read when the event is written. */
  public DriverCheckpoint privateState(DriverPrivateState state) {
    privateState.set(state.bytes(), 0, state.length());
    return this;
  }

  public void write(EventWriter out) {
    EventEncoder event = out.begin(EventType.CHECKPOINT_DRIVER).u16(queue).u32(size).u16(Math.max(0, availFlags))
        .u16(Math.max(0, availIdx)).u16(Math.max(0, usedEvent)).u16(Math.max(0, lastUsed)).u16(known());
    privateState.writeTo(availRing.writeTo(descriptors.writeTo(event))).end();
  }

  private int known() {
    return (availFlags < 0 ? 0 : CheckpointKnown.FLAGS) | (availIdx < 0 ? 0 : CheckpointKnown.IDX)
        | (usedEvent < 0 ? 0 : CheckpointKnown.EVENT) | (lastUsed < 0 ? 0 : CheckpointKnown.LAST)
        | descriptors.bitIfKnown(CheckpointKnown.DESCRIPTORS) | availRing.bitIfKnown(CheckpointKnown.RING)
        | privateState.bitIfKnown(CheckpointKnown.INDIRECT);
  }

  /** Takes what an event says. */
  public DriverCheckpoint read(EventView event) {
    of(event.getInt(Field.QUEUE), event.getLong(Field.SIZE));
    availFlags = CheckpointKnown.number(event, CheckpointKnown.FLAGS, Field.AVAIL_FLAGS);
    availIdx = availIdx(event);
    usedEvent = CheckpointKnown.number(event, CheckpointKnown.EVENT, Field.USED_EVENT);
    lastUsed = CheckpointKnown.number(event, CheckpointKnown.LAST, Field.LAST_USED);
    if (CheckpointKnown.is(event, CheckpointKnown.DESCRIPTORS)) {
      descriptors.read(event, Field.DESCRIPTORS, size * DESCRIPTOR_BYTES);
    }
    if (CheckpointKnown.is(event, CheckpointKnown.RING)) {
      availRing.read(event, Field.AVAIL_RING, size * Short.BYTES);
    }
    if (CheckpointKnown.is(event, CheckpointKnown.INDIRECT)) {
      privateState.read(event, Field.INDIRECT, Integer.MAX_VALUE);
    }
    return this;
  }

  /** {@code avail_idx} of an event of this type, or {@link Unknown#NUMBER}. */
  public static int availIdx(EventView event) {
    return CheckpointKnown.number(event, CheckpointKnown.IDX, Field.AVAIL_IDX);
  }

  public int queue() {
    return queue;
  }

  /** Entries, as the event says: 0 to 2^32−1. */
  public long size() {
    return size;
  }

  public int availFlags() {
    return availFlags;
  }

  public int availIdx() {
    return availIdx;
  }

  public int usedEvent() {
    return usedEvent;
  }

  public int lastUsed() {
    return lastUsed;
  }

  /** Little-endian from index 0 to its limit, at most {@link #size} descriptors; null: unknown. */
  public ByteBuffer descriptors() {
    return descriptors.get();
  }

  /** Little-endian from index 0 to its limit, at most {@link #size} entries; null: unknown. */
  public ByteBuffer availRing() {
    return availRing.get();
  }

  /** For {@link SplitPrivateState#read} or {@link PackedPrivateState#read}; null: unknown. */
  public ByteBuffer privateState() {
    return privateState.get();
  }
}
