// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.write.StreamWriter;

/** A driver and a device that pass buffers through one ring of four entries and record it, checkpoints included, as a recorder does. */
public final class RingScript {
  public static final int SIZE = 4;

  public final StreamWriter driver;
  public final StreamWriter device;
  private final int queue;
  private final ByteBuffer descriptors = ByteBuffer.allocate(16 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer avail = ByteBuffer.allocate(2 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer used = ByteBuffer.allocate(8 * SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final Side driverSide = new Side();
  private final Side deviceSide = new Side();
  public int availIdx;
  public int usedIdx;
  public int lastAvail;
  public int lastUsed;

  /** Where a side's last checkpoint of the ring stands, and whether the ring has been touched since. */
  private static final class Side {
    boolean touched = true;
    long packet;
    int offset;
  }

  public RingScript(StreamWriter driver, StreamWriter device, int queue) {
    this.driver = driver;
    this.device = device;
    this.queue = queue;
    driver.checkpointSource(this::driverCheckpoint);
    device.checkpointSource(this::deviceCheckpoint);
  }

  /** The driver gives one buffer. */
  public void give(long nanos) {
    int slot = availIdx % SIZE;
    driver.begin(EventType.DESCRIPTOR_WRITTEN, nanos).u16(queue).u16(slot).u32(64).u64(0x8000_0000L + 64L * slot).u16(2)
        .u16(0).end();
    descriptors.putLong(16 * slot, 0x8000_0000L + 64L * slot).putInt(16 * slot + 8, 64).putShort(16 * slot + 12,
        (short) 2);
    driver.begin(EventType.AVAIL_ENTRY, nanos).u16(queue).u16(availIdx).u16(slot).end();
    avail.putShort(2 * slot, (short) slot);
    driver.begin(EventType.AVAIL_IDX, nanos).u16(queue).u16(availIdx).u16(availIdx + 1).end();
    availIdx = availIdx + 1 & 0xFFFF;
    driverSide.touched = true;
  }

  /** The device takes a buffer and returns it. */
  public void serve(long nanos) {
    int slot = lastAvail % SIZE;
    device.begin(EventType.AVAIL_TAKEN, nanos).u16(queue).u16(lastAvail).u16(slot).end();
    lastAvail = lastAvail + 1 & 0xFFFF;
    device.begin(EventType.USED_ENTRY, nanos).u16(queue).u16(usedIdx).u32(slot).u32(16).end();
    used.putInt(8 * (usedIdx % SIZE), slot).putInt(8 * (usedIdx % SIZE) + 4, 16);
    device.begin(EventType.USED_IDX, nanos).u16(queue).u16(usedIdx).u16(usedIdx + 1).end();
    usedIdx = usedIdx + 1 & 0xFFFF;
    deviceSide.touched = true;
  }

  /** The driver takes a used buffer back. */
  public void take(long nanos) {
    driver.begin(EventType.USED_TAKEN, nanos).u16(queue).u16(lastUsed).u32(lastUsed % SIZE).u32(16).end();
    lastUsed = lastUsed + 1 & 0xFFFF;
    driverSide.touched = true;
  }

  private void driverCheckpoint(StreamWriter out, boolean full, long nanos) {
    if (refersBack(out, driverSide, 0, full, nanos)) {
      return;
    }
    out.begin(EventType.CHECKPOINT_DRIVER, nanos).u16(queue).u32(SIZE).u16(0).u16(availIdx).u16(0).u16(lastUsed)
        .u16(CheckpointKnown.ALL).bytes(descriptors, 0, 16 * SIZE).bytes(avail, 0, 2 * SIZE).bytes(new byte[0], 0, 0)
        .end();
    remember(out, driverSide);
  }

  private void deviceCheckpoint(StreamWriter out, boolean full, long nanos) {
    if (refersBack(out, deviceSide, 1, full, nanos)) {
      return;
    }
    out.begin(EventType.CHECKPOINT_DEVICE, nanos).u16(queue).u32(SIZE).u16(0).u16(usedIdx).u16(0).u16(lastAvail)
        .u16(CheckpointKnown.ALL).bytes(used, 0, 8 * SIZE).end();
    remember(out, deviceSide);
  }

  private boolean refersBack(StreamWriter out, Side side, int number, boolean full, long nanos) {
    if (full || side.touched) {
      return false;
    }
    out.begin(EventType.CHECKPOINT_REFERENCE, nanos).u16(queue).u8(number).u64(side.packet).u32(side.offset).end();
    return true;
  }

  private static void remember(StreamWriter out, Side side) {
    side.touched = false;
    side.packet = out.packetSequence();
    side.offset = out.eventOffset();
  }
}
