// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.MemoryView;

/**
 * The used ring in memory, written by the device only (virtio 1.3 §2.7.8):
 *
 * <pre>
 * 0x0 flags u16 | 0x2 idx u16 | 0x4 { id u32 | len u32 } [N] | 0x4+8N avail_event u16
 * </pre>
 */
public final class UsedRing {
  private static final int FLAGS = 0;
  private static final int IDX = 2;
  private static final int RING = 4;
  private static final int ENTRY_BYTES = 8;

  private final MemoryView view;
  private final int availEvent;

  public UsedRing(MemoryView view, int size) {
    this.view = view;
    this.availEvent = RING + ENTRY_BYTES * size;
  }

  public int flagsOpaque() {
    return view.getU16Opaque(FLAGS);
  }

  public void setFlagsOpaque(int flags) {
    view.setU16Opaque(FLAGS, flags);
  }

  public int idxAcquire() {
    return view.getU16Acquire(IDX);
  }

  public void setIdxRelease(int idx) {
    view.setU16Release(IDX, idx);
  }

  /** @param slot position modulo size; u32 */
  public long id(int slot) {
    return view.getU32(RING + ENTRY_BYTES * slot);
  }

  /** @param slot position modulo size; u32 */
  public long length(int slot) {
    return view.getU32(RING + ENTRY_BYTES * slot + 4);
  }

  public void setEntry(int slot, int id, long length) {
    view.setU32(RING + ENTRY_BYTES * slot, id);
    view.setU32(RING + ENTRY_BYTES * slot + 4, length);
  }

  public int availEventOpaque() {
    return view.getU16Opaque(availEvent);
  }

  public void setAvailEventOpaque(int value) {
    view.setU16Opaque(availEvent, value);
  }
}
