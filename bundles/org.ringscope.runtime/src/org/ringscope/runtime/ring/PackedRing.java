// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.MemoryView;

/**
 * The descriptor ring of a packed virtqueue in memory, written by both sides (PROTOCOL §2). Sixteen bytes each:
 *
 * <pre>
 * 0x0 addr u64 | 0x8 len u32 | 0xC id u16 | 0xE flags u16
 * </pre>
 *
 * A slot is handed over by the release store of its flags; {@code …Release} writes them last, and
 * {@link #flagsAcquire} comes before any other look at the slot. All else is plain.
 */
public final class PackedRing {
  public static final int ENTRY_BYTES = 16;

  private static final int LENGTH = 8;
  private static final int ID = 12;
  private static final int FLAGS = 14;

  private final MemoryView view;

  public PackedRing(MemoryView view) {
    this.view = view;
  }

  public long address(int slot) {
    return view.getU64(slot * ENTRY_BYTES);
  }

  public int flagsAcquire(int slot) {
    return view.getU16Acquire(slot * ENTRY_BYTES + FLAGS);
  }

  /** Bytes 8 to 15 in one read, so that a peer that rewrites them meanwhile cannot be half seen. */
  public long lengthIdFlags(int slot) {
    return view.getU64(slot * ENTRY_BYTES + LENGTH);
  }

  public static long lengthOf(long lengthIdFlags) {
    return lengthIdFlags & 0xFFFF_FFFFL;
  }

  public static int idOf(long lengthIdFlags) {
    return (int) (lengthIdFlags >>> 32) & 0xFFFF;
  }

  public static int flagsOf(long lengthIdFlags) {
    return (int) (lengthIdFlags >>> 48);
  }

  /** @param length u32 */
  public void write(int slot, long address, long length, int id, int flags) {
    view.setU64(slot * ENTRY_BYTES, address);
    writeUsed(slot, length, id, flags);
  }

  /** As {@link #write}, and hands over this slot and everything written before. */
  public void writeRelease(int slot, long address, long length, int id, int flags) {
    view.setU64(slot * ENTRY_BYTES, address);
    writeUsedRelease(slot, length, id, flags);
  }

  /** What a device writes: the address stays. */
  public void writeUsed(int slot, long length, int id, int flags) {
    view.setU64(slot * ENTRY_BYTES + LENGTH, length & 0xFFFF_FFFFL | (long) id << 32 | (long) flags << 48);
  }

  /** As {@link #writeUsed}, and hands over this slot and everything written before. */
  public void writeUsedRelease(int slot, long length, int id, int flags) {
    view.setU32(slot * ENTRY_BYTES + LENGTH, length);
    view.setU16(slot * ENTRY_BYTES + ID, id);
    view.setU16Release(slot * ENTRY_BYTES + FLAGS, flags);
  }
}
