// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.runtime.memory.MemoryView;

/** One side's event suppression structure in memory, always read and written as a whole: {@link EventSuppressionLayout}. */
public final class EventSuppression {
  private final MemoryView view;

  public EventSuppression(MemoryView view) {
    this.view = view;
  }

  /** Both words; see {@link EventSuppressionLayout}. */
  public long readOpaque() {
    return view.getU32Opaque(0);
  }

  public void writeOpaque(int offsetWrap, int mode) {
    view.setU32Opaque(0, EventSuppressionLayout.words(offsetWrap, mode));
  }
}
