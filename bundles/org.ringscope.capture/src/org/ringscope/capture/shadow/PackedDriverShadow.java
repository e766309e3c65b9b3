// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDriverImage;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.checkpoint.PackedPrivateState;

/**
 * What the driver of one packed ring has written, as a checkpoint wants it: its image of the descriptors, its event
 * suppression, and what only the driver knows. Owned by the driver's core.
 */
public final class PackedDriverShadow extends DriverShadow {
  private final PackedDriverImage image;
  private int eventOffset;
  private int eventFlags;
  private final IndirectTables tables;
  private final PackedPrivateState privateState = new PackedPrivateState();

  public PackedDriverShadow(int queue, int size) {
    super(queue, size, 0);
    image = new PackedDriverImage(size);
    tables = new IndirectTables(size);
  }

  @Override
  public void packedDescriptorWritten(int ofQueue, int slot, long address, int length, int id, int flags) {
    image.written(slot, address, length, id, flags);
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      tables.forget(slot);
    }
    touch();
  }

  @Override
  public void indirectDescriptorWritten(int ofQueue, int slot, int index, long address, int length, int flags,
      int next) {
    tables.write(slot, index, address, length, flags, next);
    touch();
  }

  @Override
  public void packedUsedTaken(int ofQueue, int slot, int length, int id, int flags, int buffers) {
    image.taken(slot, length, id, flags, buffers > 1);
    touch();
  }

  @Override
  public void driverEventWritten(int ofQueue, int offsetWrap, int flags) {
    eventOffset = offsetWrap;
    eventFlags = flags;
    touch();
  }

  @Override
  void describe(DriverCheckpoint into) {
    privateState.of(image.lists());
    for (int id = 0; id < size; id++) {
      if (image.count(id) > 0) {
        privateState.list(id, image.start(id), image.count(id));
      }
    }
    tables.writeTo(privateState);
    into.availFlags(eventFlags).availIdx(image.nextAvail()).usedEvent(eventOffset).lastUsed(image.lastUsed())
        .descriptors(image.table(), 0).privateState(privateState);
  }
}
