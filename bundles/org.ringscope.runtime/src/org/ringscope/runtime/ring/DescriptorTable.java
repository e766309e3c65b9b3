// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.MemoryView;

/**
 * A ring's table of descriptors in memory, sixteen bytes each (virtio 1.3 §2.7.5):
 *
 * <pre>
 * 0x0 addr u64 | 0x8 len u32 | 0xC flags u16 | 0xE next u16
 * </pre>
 *
 * All accesses are plain; the indices of the two rings order them.
 */
public final class DescriptorTable {
  public static final int ENTRY_BYTES = 16;

  private final MemoryView view;

  public DescriptorTable(MemoryView view) {
    this.view = view;
  }

  public long address(int index) {
    return view.getU64(index * ENTRY_BYTES);
  }

  public long length(int index) {
    return lengthOf(lengthFlagsNext(index));
  }

  public int flags(int index) {
    return flagsOf(lengthFlagsNext(index));
  }

  public int next(int index) {
    return nextOf(lengthFlagsNext(index));
  }

  /** Bytes 8 to 15 in one read, so that a peer that rewrites them meanwhile cannot be half seen. */
  long lengthFlagsNext(int index) {
    return view.getU64(index * ENTRY_BYTES + 8);
  }

  /** Bytes 8 to 15. */
  static long lengthFlagsNext(long length, int flags, int next) {
    return length & 0xFFFF_FFFFL | (long) flags << 32 | (long) next << 48;
  }

  static long lengthOf(long lengthFlagsNext) {
    return lengthFlagsNext & 0xFFFF_FFFFL;
  }

  static int flagsOf(long lengthFlagsNext) {
    return (int) (lengthFlagsNext >>> 32) & 0xFFFF;
  }

  static int nextOf(long lengthFlagsNext) {
    return (int) (lengthFlagsNext >>> 48);
  }

  /** @param length u32 */
  public void write(int index, long address, long length, int flags, int next) {
    view.setU64(index * ENTRY_BYTES, address);
    view.setU64(index * ENTRY_BYTES + 8, lengthFlagsNext(length, flags, next));
  }

  /** Rewrites the link only, as a free list kept in memory does. */
  public void setNext(int index, int next) {
    view.setU16(index * ENTRY_BYTES + 14, next);
  }
}
