// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.memory.AddressMap;

/**
 * The rules for chains that both ring formats share (virtio 1.3 §2.7.4.2, §2.7.5, §2.8.17 to §2.8.19), and what a walk
 * says when one is broken. Each descriptor is read once, so what was checked is what is used.
 */
abstract class ChainChecks {
  static final int ENTRY_BYTES = DescriptorTable.ENTRY_BYTES;
  private static final long MAX_CHAIN_BYTES = 1L << 32;

  final int size;
  final long ringAddress;
  final IndirectTable table;
  private final RingSide side;
  private final boolean indirectAllowed;
  private final TranslationCache buffers;

  ChainChecks(RingSide side, QueueSetup setup) {
    this.side = side;
    size = setup.layout.size();
    ringAddress = setup.layout.desc();
    indirectAllowed = setup.indirect;
    AddressMap map = setup.bufferMap();
    buffers = new TranslationCache(map, setup.memory);
    table = new IndirectTable(map, setup.memory);
  }

  /** Finds the table of a descriptor of the ring; WRITE there means nothing (virtio 1.3 §2.7.5.3.2, §2.8.7). */
  final boolean locateTable(int descriptor, long address, long length, int flags) {
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
    if (!table.locate(address, length)) {
      return refuse(Kind.INDIRECT_UNREACHABLE, address, length, -1, "indirect table: " + table.fault().getMessage());
    }
    return true;
  }

  /** Takes a buffer into the chain, in as many pieces as there are regions that hold it. */
  final boolean append(long table, int index, long address, long length, int flags, DescriptorChain chain) {
    boolean writable = (flags & DescriptorFlags.WRITE) != 0;
    if (length == 0) {
      return refuse(Kind.ZERO_LENGTH, table + (long) index * ENTRY_BYTES, 0, 1, "buffer without bytes: index=" + index);
    }
    if (!writable && chain.readableCount() < chain.count()) {
      return refuse(Kind.READABLE_AFTER_WRITABLE, table + (long) index * ENTRY_BYTES, flags, -1,
          "device-readable descriptor after a device-writable one: index=" + index);
    }
    if (buffers.locate(address, length)) {
      chain.append(address, length, writable, buffers.region(), buffers.offset());
    } else if (!appendPieces(address, length, writable, chain)) {
      return refuse(Kind.BUFFER_UNREACHABLE, address, length, -1, String.format(
          "buffer of descriptor %d: address=0x%x length=0x%x; %s", index, address, length,
          buffers.fault().getMessage()));
    }
    if (chain.readableLength() + chain.writableLength() > MAX_CHAIN_BYTES) {
      return refuse(Kind.CHAIN_TOO_LARGE, address, chain.readableLength() + chain.writableLength(), MAX_CHAIN_BYTES,
          "chain of more than 2^32 bytes: head=" + chain.head());
    }
    return true;
  }

  private boolean appendPieces(long address, long length, boolean writable, DescriptorChain chain) {
    for (long done = 0; done < length;) {
      long piece = buffers.piece(address + done, length - done);
      if (piece == 0) {
        return false;
      }
      chain.append(address + done, piece, writable, buffers.region(), buffers.offset());
      done += piece;
    }
    return true;
  }

  /** Tells of bits that mean nothing where they stand; a reader goes on without them. @param known the others */
  final void checkFlags(long table, int index, int flags, int known) {
    if ((flags & ~known) != 0 && side.isFirst(Kind.DESCRIPTOR_FLAGS)) {
      side.tell(Kind.DESCRIPTOR_FLAGS, table + (long) index * ENTRY_BYTES, flags, known,
          String.format("reserved bits in the flags of a descriptor: flags=0x%x known=0x%x index=%d", flags, known,
              index));
    }
  }

  final boolean tooLong(int head) {
    return refuse(Kind.CHAIN_TOO_LONG, ringAddress + (long) head * ENTRY_BYTES, size + 1L, size,
        "loop, or chain with more descriptors than the ring: head=" + head + " size=" + size);
  }

  /** Breaks the queue. @return false */
  final boolean refuse(Kind kind, long address, long length, long expected, String text) {
    return side.fail(kind, Writer.DRIVER, address, length, expected, text);
  }
}
