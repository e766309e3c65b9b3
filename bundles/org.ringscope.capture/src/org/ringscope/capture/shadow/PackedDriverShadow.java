// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDriverImage;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/**
 * What the driver of one packed ring has written, as a checkpoint wants it: its image of the descriptors, its event
 * suppression, and what only the driver knows. Owned by the driver's core.
 */
public final class PackedDriverShadow extends DriverSideShadow {
  private final PackedDriverImage image;
  private int eventOffset;
  private int eventFlags;
  private final IndirectTables tables;
  private ByteBuffer privateState = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

  public PackedDriverShadow(int queue, int size) {
    super(queue, size, 0);
    image = new PackedDriverImage(size);
    tables = new IndirectTables(size);
  }

  public void descriptor(int slot, long address, int length, int id, int flags) {
    image.written(slot, address, length, id, flags);
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      tables.forget(slot);
    }
    touch();
  }

  public void indirectDescriptor(int slot, int index, long address, int length, int flags, int next) {
    tables.write(slot, index, address, length, flags, next);
    touch();
  }

  public void usedTaken(int slot, int length, int id, int flags) {
    image.taken(slot, length, id, flags);
    touch();
  }

  public void event(int offsetWrap, int flags) {
    eventOffset = offsetWrap;
    eventFlags = flags;
    touch();
  }

  @Override
  void writeFields(StreamWriter out) {
    encodePrivateState();
    out.u16(queue).u32(size).u16(eventFlags).u16(image.nextAvail()).u16(eventOffset).u16(image.lastUsed())
        .u16(CheckpointKnown.ALL & ~CheckpointKnown.RING).bytes(image.table(), 0, image.table().capacity())
        .bytes(NOTHING, 0, 0).bytes(privateState, 0, privateState.position());
  }

  /** Lists that are out, then per known indirect table u16 slot, u16 count, count entries of 16 bytes. */
  private void encodePrivateState() {
    int needed = image.listsBytes() + tables.bytes();
    if (privateState.capacity() < needed) {
      privateState = ByteBuffer.allocate(2 * needed).order(ByteOrder.LITTLE_ENDIAN);
    }
    image.putLists(privateState.clear());
    tables.put(privateState);
  }
}
