// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.memory.AddressMap;

/**
 * Follows a chain from its head and checks every rule of PROTOCOL §1.3 and §1.8 on the way. Each descriptor is read
 * once, so what was checked is what is used. The walk ends after at most N descriptors whatever memory says.
 */
final class ChainWalker {
  private static final long MAX_CHAIN_BYTES = 1L << 32;
  private static final int ENTRY_BYTES = DescriptorTable.ENTRY_BYTES;
  /** The widest access to a table. */
  private static final int TABLE_ALIGNMENT = 8;

  private final DescriptorTable ring;
  private final int size;
  private final long ringAddress;
  private final boolean indirectAllowed;
  private final TranslationCache buffers;
  private final TranslationCache tables;

  private Kind kind;
  private long faultAddress;
  private long faultLength;
  private long faultExpected;
  private String faultText;

  ChainWalker(DescriptorTable ring, QueueSetup setup) {
    this.ring = ring;
    size = setup.layout.size();
    ringAddress = setup.layout.desc();
    indirectAllowed = setup.indirect;
    AddressMap map = setup.bufferMap();
    buffers = new TranslationCache(map, setup.memory);
    tables = new TranslationCache(map, setup.memory);
  }

  /** @param head less than size. @return false if a rule is broken: see {@link #kind()} and the rest */
  boolean walk(int head, DescriptorChain chain) {
    chain.begin(head);
    int index = head;
    for (int budget = size; budget > 0; budget--) {
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
        return refuse(Kind.NEXT_OUT_OF_RANGE, ringAddress, index, size - 1, "next leads out of the ring: next=" + index);
      }
    }
    return tooLong(head);
  }

  /** The table is the chain's last part; WRITE on the descriptor that refers to it means nothing (§1.3). */
  private boolean walkIndirect(int descriptor, long address, long length, int flags, DescriptorChain chain) {
    long at = ringAddress + (long) descriptor * ENTRY_BYTES;
    if (!indirectAllowed) {
      return refuse(Kind.INDIRECT_NOT_NEGOTIATED, at, flags, -1, "indirect table without the feature");
    }
    if ((flags & DescriptorFlags.NEXT) != 0) {
      return refuse(Kind.INDIRECT_WITH_NEXT, at, flags, -1, "INDIRECT and NEXT in one descriptor");
    }
    if (length == 0 || length % ENTRY_BYTES != 0) {
      return refuse(Kind.INDIRECT_LENGTH, at, length, -1, "invalid size of an indirect table: length=" + length);
    }
    if (!tables.locate(address, length)) {
      return refuse(Kind.INDIRECT_UNREACHABLE, address, length, -1, "indirect table: " + tables.fault().getMessage());
    }
    if (tables.offset() % TABLE_ALIGNMENT != 0) {
      return refuse(Kind.INDIRECT_UNREACHABLE, address, length, -1,
          String.format("indirect table misaligned: address=0x%x", address));
    }
    return walkTable(tables.table(), tables.offset(), address, length / ENTRY_BYTES, chain);
  }

  private boolean walkTable(DescriptorTable table, int offset, long tableAddress, long entries, DescriptorChain chain) {
    int index = 0;
    while (chain.count() < size) {
      long address = table.addressAt(offset + index * ENTRY_BYTES);
      long rest = table.lengthFlagsNextAt(offset + index * ENTRY_BYTES);
      int flags = DescriptorTable.flagsOf(rest);
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

  private boolean append(long table, int index, long address, long length, int flags, DescriptorChain chain) {
    boolean writable = (flags & DescriptorFlags.WRITE) != 0;
    if (length == 0) {
      return refuse(Kind.ZERO_LENGTH, table + (long) index * ENTRY_BYTES, 0, 1, "buffer without bytes: index=" + index);
    }
    if (!writable && chain.readableCount() < chain.count()) {
      return refuse(Kind.READABLE_AFTER_WRITABLE, table + (long) index * ENTRY_BYTES, flags, -1,
          "device-readable descriptor after a device-writable one: index=" + index);
    }
    if (!buffers.locate(address, length)) {
      return refuse(Kind.BUFFER_UNREACHABLE, address, length, -1,
          "buffer of descriptor " + index + ": " + buffers.fault().getMessage());
    }
    chain.append(address, length, writable, buffers.region(), buffers.offset());
    if (chain.readableLength() + chain.writableLength() > MAX_CHAIN_BYTES) {
      return refuse(Kind.CHAIN_TOO_LARGE, address, chain.readableLength() + chain.writableLength(), MAX_CHAIN_BYTES,
          "chain of more than 2^32 bytes: head=" + chain.head());
    }
    return true;
  }

  private boolean tooLong(int head) {
    return refuse(Kind.CHAIN_TOO_LONG, ringAddress + (long) head * ENTRY_BYTES, size + 1L, size,
        "loop, or chain with more descriptors than the ring: head=" + head + " size=" + size);
  }

  private boolean refuse(Kind kind, long address, long length, long expected, String text) {
    this.kind = kind;
    faultAddress = address;
    faultLength = length;
    faultExpected = expected;
    faultText = text;
    return false;
  }

  Kind kind() {
    return kind;
  }

  long faultAddress() {
    return faultAddress;
  }

  long faultLength() {
    return faultLength;
  }

  long faultExpected() {
    return faultExpected;
  }

  String faultText() {
    return faultText;
  }
}
