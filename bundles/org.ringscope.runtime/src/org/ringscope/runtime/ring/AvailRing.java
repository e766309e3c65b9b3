// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.runtime.memory.MemoryView;

/**
 * The available ring in memory, written by the driver only (virtio 1.3 §2.7.6):
 *
 * <pre>
 * 0x0 flags u16 | 0x2 idx u16 | 0x4 ring u16 [N] | 0x4+2N used_event u16
 * </pre>
 */
public final class AvailRing {
  private static final int FLAGS = 0;
  private static final int IDX = 2;
  private static final int RING = 4;

  private final MemoryView view;
  private final int usedEvent;

  public AvailRing(MemoryView view, int size) {
    this.view = view;
    this.usedEvent = RING + 2 * size;
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

  /** @param slot position modulo size */
  public int head(int slot) {
    return view.getU16(RING + 2 * slot);
  }

  public void setHead(int slot, int head) {
    view.setU16(RING + 2 * slot, head);
  }

  public int usedEventOpaque() {
    return view.getU16Opaque(usedEvent);
  }

  public void setUsedEventOpaque(int value) {
    view.setU16Opaque(usedEvent, value);
  }
}
