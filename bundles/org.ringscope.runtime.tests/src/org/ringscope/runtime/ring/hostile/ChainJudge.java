// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import java.util.EnumSet;
import java.util.Set;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.ring.DescriptorChain;

/**
 * Says of the elements of one chain, as they stand in memory, which rules they break (virtio 1.3 §2.7.4.2, §2.7.5, §2.8.17),
 * all of them: which is found first is the device's choice. Then what a device must get of them.
 */
final class ChainJudge {
  static final int NEXT = 1;
  static final int WRITE = 2;
  static final int INDIRECT = 4;

  final Set<Kind> broken = EnumSet.noneOf(Kind.class);
  /** Bits that mean nothing where they stand. */
  boolean isOdd;
  int count;
  private final boolean indirectNegotiated;
  private final long[] addresses = new long[64];
  private final long[] lengths = new long[64];
  private int readable;

  ChainJudge(boolean indirectNegotiated) {
    this.indirectNegotiated = indirectNegotiated;
  }

  void breaks(Kind kind) {
    broken.add(kind);
  }

  void element(long address, long length, boolean writable) {
    if (length == 0) {
      breaks(Kind.ZERO_LENGTH);
    }
    if (!writable && readable < count) {
      breaks(Kind.READABLE_AFTER_WRITABLE);
    }
    if (!RawMemory.isReachable(address, length)) {
      breaks(Kind.BUFFER_UNREACHABLE);
    }
    addresses[count] = address;
    lengths[count++] = length;
    if (!writable) {
      readable++;
    }
  }

  /** The descriptor of a table. @return whether a device can go on into it */
  boolean table(long address, long length, int flags) {
    if (!indirectNegotiated) {
      breaks(Kind.INDIRECT_NOT_NEGOTIATED);
    }
    if ((flags & NEXT) != 0) {
      breaks(Kind.INDIRECT_WITH_NEXT);
    }
    if (length == 0 || length % 16 != 0) {
      breaks(Kind.INDIRECT_LENGTH);
    }
    if (!RawMemory.isReachable(address, length)) {
      breaks(Kind.INDIRECT_UNREACHABLE);
    }
    return RawMemory.isReachable(address, length) && length >= 16;
  }

  long writable() {
    long sum = 0;
    for (int i = readable; i < count; i++) {
      sum += lengths[i];
    }
    return sum;
  }

  /** Whether a device got just these elements, each in as many pieces as regions hold it. */
  boolean matches(DescriptorChain chain) {
    int piece = 0;
    for (int i = 0; i < count; i++) {
      long at = addresses[i];
      for (long rest = lengths[i]; rest > 0; piece++) {
        long here = Math.min(rest, RawMemory.inRegion(at));
        if (piece >= chain.count() || chain.address(piece) != at || chain.length(piece) != here
            || chain.isWritable(piece) != i >= readable || chain.region(piece).address() + chain.offset(piece) != at) {
          return false;
        }
        at += here;
        rest -= here;
      }
    }
    return piece == chain.count() && chain.writableLength() == writable();
  }
}
