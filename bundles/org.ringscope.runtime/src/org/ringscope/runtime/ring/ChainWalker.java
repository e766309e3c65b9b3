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
  private final DescriptorTable ring;
  private final boolean inOrder;
  private int last;

  ChainWalker(DescriptorTable ring, QueueSetup setup) {
    super(setup);
    this.ring = ring;
    inOrder = setup.inOrder;
  }

  /** @param head less than size. @return false if a rule is broken: see {@link #kind()} and the rest */
  boolean walk(int head, DescriptorChain chain) {
    chain.begin(head);
    int index = head;
    for (int budget = size; budget > 0; budget--) {
      last = index;
      long address = ring.address(index);
      long rest = ring.lengthFlagsNext(index);
      int flags = DescriptorTable.flagsOf(rest);
      if ((flags & DescriptorFlags.INDIRECT) != 0) {
        return walkIndirect(index, address, DescriptorTable.lengthOf(rest), flags, chain);
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

  /** The table is the chain's last part. */
  private boolean walkIndirect(int descriptor, long address, long length, int flags, DescriptorChain chain) {
    return locateTable(descriptor, address, length, flags)
        && walkTable(tables.table(), tables.offset(), address, length / ENTRY_BYTES, chain);
  }

  private boolean walkTable(DescriptorTable table, int offset, long tableAddress, long entries, DescriptorChain chain) {
    int index = 0;
    while (chain.count() < size) {
      long address = table.addressAt(offset + index * ENTRY_BYTES);
      long rest = table.lengthFlagsNextAt(offset + index * ENTRY_BYTES);
      int flags = DescriptorTable.flagsOf(rest);
      if ((flags & DescriptorFlags.INDIRECT) != 0) {
        return nested(tableAddress, index, flags);
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
