// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.runtime.memory.MemoryView;

/**
 * The descriptor ring of a packed virtqueue in memory, written by both sides: {@link PackedDescriptorLayout} per slot.
 *
 * A slot is handed over by the release store of its flags (virtio 1.3 §2.8.21.1); {@code …Release} writes them last,
 * and {@link #flagsAcquire} comes before any other look at the slot. All else is plain.
 */
public final class PackedRing {
  private final MemoryView view;

  public PackedRing(MemoryView view) {
    this.view = view;
  }

  public long address(int slot) {
    return view.getU64(at(slot));
  }

  public int flagsAcquire(int slot) {
    return view.getU16Acquire(at(slot) + PackedDescriptorLayout.FLAGS);
  }

  /** Bytes 8 to 15 in one read, so that a peer that rewrites them meanwhile cannot be half seen. */
  public long lengthIdFlags(int slot) {
    return view.getU64(at(slot) + PackedDescriptorLayout.LENGTH);
  }

  /** @param length u32 */
  public void write(int slot, long address, long length, int id, int flags) {
    view.setU64(at(slot), address);
    writeUsed(slot, length, id, flags);
  }

  /** As {@link #write}, and hands over this slot and everything written before. */
  public void writeRelease(int slot, long address, long length, int id, int flags) {
    view.setU64(at(slot), address);
    writeUsedRelease(slot, length, id, flags);
  }

  /** What a device writes: the address stays. */
  public void writeUsed(int slot, long length, int id, int flags) {
    view.setU64(at(slot) + PackedDescriptorLayout.LENGTH, PackedDescriptorLayout.lengthIdFlags(length, id, flags));
  }

  /** As {@link #writeUsed}, and hands over this slot and everything written before. */
  public void writeUsedRelease(int slot, long length, int id, int flags) {
    view.setU32(at(slot) + PackedDescriptorLayout.LENGTH, length);
    view.setU16(at(slot) + PackedDescriptorLayout.ID, id);
    view.setU16Release(at(slot) + PackedDescriptorLayout.FLAGS, flags);
  }

  private static int at(int slot) {
    return slot * PackedDescriptorLayout.BYTES;
  }
}
