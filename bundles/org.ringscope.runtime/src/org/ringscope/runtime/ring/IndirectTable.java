// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryView;

/**
 * An indirect table, which may lie anywhere in memory (virtio 1.3 §2.7.5.3, §2.8.7): at an address that is a multiple of
 * nothing, and over regions that adjoin. Its entries are sixteen bytes, whose second half is read in one.
 */
final class IndirectTable {
  private static final int ENTRY_BYTES = DescriptorTable.ENTRY_BYTES;

  private final TranslationCache memory;
  private long start;
  /** The region that holds all of the table; null if more than one does. */
  private MemoryView view;
  private int offset;

  IndirectTable(AddressMap map, GuestMemory guestMemory) {
    memory = new TranslationCache(map, guestMemory);
  }

  /** @return false if it cannot be reached: see {@link #fault()} */
  boolean locate(long address, long length) {
    start = address;
    if (memory.locate(address, length)) {
      view = memory.region().view();
      offset = memory.offset();
      return true;
    }
    view = null;
    return memory.isReachable(address, length);
  }

  /** Why {@link #locate} failed. */
  AddressFault fault() {
    return memory.fault();
  }

  long address(int index) {
    return word(index * ENTRY_BYTES);
  }

  /** Bytes 8 to 15 of an entry. */
  long rest(int index) {
    return word(index * ENTRY_BYTES + 8);
  }

  void write(int index, long address, long rest) {
    setWord(index * ENTRY_BYTES, address);
    setWord(index * ENTRY_BYTES + 8, rest);
  }

  private long word(int at) {
    if (view != null) {
      return view.getU64Unaligned(offset + at);
    }
    long word = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      memory.locate(start + at + i, 1);
      word |= (long) memory.region().view().getU8(memory.offset()) << 8 * i;
    }
    return word;
  }

  private void setWord(int at, long word) {
    if (view != null) {
      view.setU64Unaligned(offset + at, word);
      return;
    }
    for (int i = 0; i < Long.BYTES; i++) {
      memory.locate(start + at + i, 1);
      memory.region().view().setU8(memory.offset(), (int) (word >>> 8 * i));
    }
  }
}
