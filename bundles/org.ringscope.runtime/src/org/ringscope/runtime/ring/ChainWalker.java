// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.runtime.RingFault.Kind;

/**
 * Follows a chain from its head and checks every rule of virtio 1.3 §2.7.5 on the way, as QEMU
 * {@code virtqueue_split_pop} does. Each descriptor is read once, so what was checked is what is used. The walk ends
 * after at most N descriptors whatever memory says.
 */
final class ChainWalker extends ChainChecks {
  private static final int FLAGS = DescriptorFlags.NEXT | DescriptorFlags.WRITE | DescriptorFlags.INDIRECT;

  private final DescriptorTable ring;
  private final boolean inOrder;
  private int last;

  ChainWalker(RingSide side, DescriptorTable ring, QueueSetup setup) {
    super(side, setup);
    this.ring = ring;
    inOrder = setup.inOrder;
  }

  /** @param head less than size. @return false if a rule is broken, and with it the queue */
  boolean walk(int head, DescriptorChain chain) {
    chain.begin(head);
    int index = head;
    for (int budget = size; budget > 0; budget--) {
      last = index;
      long address = ring.address(index);
      long rest = ring.lengthFlagsNext(index);
      int flags = DescriptorTable.flagsOf(rest);
      checkFlags(ringAddress, index, flags, FLAGS);
      if ((flags & DescriptorFlags.INDIRECT) != 0) {
        return walkIndirect(index, address, DescriptorTable.lengthOf(rest), flags, budget, chain);
      }
      if (!append(ringAddress, index, address, DescriptorTable.lengthOf(rest), flags, chain)) {
        return false;
      }
      if ((flags & DescriptorFlags.NEXT) == 0) {
        return true;
      }
      index = DescriptorTable.nextOf(rest);
      if (index >= size) {
        return refuse(Kind.NEXT_OUT_OF_RANGE, ringAddress, index, size - 1,
            "next leads out of the ring: next=" + index);
      }
      if (inOrder && index != (last + 1) % size) {
        return refuse(Kind.DESCRIPTOR_ORDER, ringAddress + (long) last * ENTRY_BYTES, index, (last + 1) % size,
            "links not in ring order: descriptor=" + last + " next=" + index);
      }
    }
    return tooLong(head);
  }

  /** The last descriptor of the ring in the chain walked last. */
  int last() {
    return last;
  }

  /** The table is the chain's last part. @param room entries of it that the chain may have */
  private boolean walkIndirect(int descriptor, long address, long length, int flags, int room, DescriptorChain chain) {
    return locateTable(descriptor, address, length, flags)
        && walkTable(address, length / ENTRY_BYTES, room, chain);
  }

  private boolean walkTable(long tableAddress, long entries, int room, DescriptorChain chain) {
    int index = 0;
    for (int budget = room; budget > 0; budget--) {
      long address = table.address(index);
      long rest = table.rest(index);
      int flags = DescriptorTable.flagsOf(rest);
      checkFlags(tableAddress, index, flags, FLAGS);
      if ((flags & DescriptorFlags.INDIRECT) != 0) {
        return refuse(Kind.INDIRECT_NESTED, tableAddress + (long) index * ENTRY_BYTES, flags, -1,
            "INDIRECT inside an indirect table: index=" + index);
      }
      if (!append(tableAddress, index, address, DescriptorTable.lengthOf(rest), flags, chain)) {
        return false;
      }
      if ((flags & DescriptorFlags.NEXT) == 0) {
        return true;
      }
      index = DescriptorTable.nextOf(rest);
      if (index >= entries) {
        return refuse(Kind.NEXT_OUT_OF_RANGE, tableAddress, index, entries - 1,
            "next leads out of the indirect table: next=" + index);
      }
    }
    return tooLong(chain.head());
  }
}
