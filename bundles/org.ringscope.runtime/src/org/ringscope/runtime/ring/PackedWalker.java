// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.RingFault.Kind;

/**
 * Follows a descriptor list of a packed ring slot by slot and checks every rule of virtio 1.3 §2.8.17 and §2.8.19 on
 * the way. The walk ends where the slots end that the driver may have filled, whatever memory says.
 */
final class PackedWalker extends ChainChecks {
  private static final int DIRECT_FLAGS =
      DescriptorFlags.NEXT | DescriptorFlags.WRITE | DescriptorFlags.INDIRECT | DescriptorFlags.AVAIL
          | DescriptorFlags.USED;
  /** WRITE is reserved on the descriptor of a table (virtio 1.3 §2.8.7). */
  private static final int INDIRECT_FLAGS = DIRECT_FLAGS & ~DescriptorFlags.WRITE;

  private final PackedRing ring;
  private int descriptors;

  PackedWalker(RingSide side, PackedRing ring, QueueSetup setup) {
    super(side, setup);
    this.ring = ring;
  }

  /**
   * @param position of the first descriptor, which is available
   * @param room slots from there on that the device does not hold
   * @return false if a rule is broken, and with it the queue
   */
  boolean walk(int position, int room, DescriptorChain chain) {
    chain.begin(PackedPosition.slot(position));
    int at = position;
    for (descriptors = 1; descriptors <= room; descriptors++) {
      int slot = PackedPosition.slot(at);
      long address = ring.address(slot);
      long rest = ring.lengthIdFlags(slot);
      int flags = PackedDescriptorLayout.flagsOf(rest);
      if (descriptors > 1 && !PackedPosition.isAvailable(flags, at)) {
        return refuse(Kind.PACKED_FLAGS, ringAddress + (long) slot * ENTRY_BYTES, flags,
            PackedPosition.availableFlags(at), "list goes on at a descriptor that is not available: slot=" + slot);
      }
      if ((flags & DescriptorFlags.INDIRECT) != 0) {
        checkFlags(ringAddress, slot, flags, INDIRECT_FLAGS);
        return walkIndirect(slot, address, rest, chain) && name(slot, rest, chain);
      }
      checkFlags(ringAddress, slot, flags, DIRECT_FLAGS);
      if (!append(ringAddress, slot, address, PackedDescriptorLayout.lengthOf(rest), flags, chain)) {
        return false;
      }
      if ((flags & DescriptorFlags.NEXT) == 0) {
        return name(slot, rest, chain);
      }
      at = PackedPosition.plus(at, 1, size);
    }
    return room == size ? tooLong(chain.head()) : refuse(Kind.AVAIL_IDX_JUMP, ringAddress, size + 1L, size,
        "list runs into descriptors that the device has not given back: slot=" + PackedPosition.slot(position));
  }

  /** Slots that the list walked last has. */
  int descriptors() {
    return descriptors;
  }

  /** The id counts in the last descriptor only (virtio 1.3 §2.8.6). */
  private boolean name(int slot, long rest, DescriptorChain chain) {
    int id = PackedDescriptorLayout.idOf(rest);
    if (id >= size) {
      return refuse(Kind.HEAD_OUT_OF_RANGE, ringAddress + (long) slot * ENTRY_BYTES, id, size - 1,
          "buffer id out of range: id=" + id + " slot=" + slot + " size=" + size);
    }
    chain.head(id);
    return true;
  }

  private boolean walkIndirect(int slot, long address, long rest, DescriptorChain chain) {
    long length = PackedDescriptorLayout.lengthOf(rest);
    if (!locateTable(slot, address, length, PackedDescriptorLayout.flagsOf(rest))) {
      return false;
    }
    if (descriptors > 1) {
      return refuse(Kind.INDIRECT_WITH_NEXT, ringAddress + (long) slot * ENTRY_BYTES,
          PackedDescriptorLayout.flagsOf(rest), -1,
          "INDIRECT inside a list: slot=" + slot);
    }
    return walkTable(address, length / ENTRY_BYTES, chain);
  }

  /** Entries follow each other without links; only WRITE counts in their flags, the rest is reserved (virtio 1.3 §2.8.7). */
  private boolean walkTable(long tableAddress, long entries, DescriptorChain chain) {
    if (entries > size) {
      return tooLong(chain.head());
    }
    for (int index = 0; index < entries; index++) {
      long rest = table.rest(index);
      int flags = PackedDescriptorLayout.flagsOf(rest);
      checkFlags(tableAddress, index, flags, DescriptorFlags.WRITE);
      if (!append(tableAddress, index, table.address(index), PackedDescriptorLayout.lengthOf(rest), flags, chain)) {
        return false;
      }
    }
    return true;
  }
}
