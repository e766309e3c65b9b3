// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.picture.canvas.Canvas;

/** One of the grids of a {@link RingGrid}: a row of slots, their owners, and what points at them. */
interface RingSheet {
  /** {@code desc}. */
  String title();

  /** Descriptors, which are always coloured, and of which a whole chain is selected? */
  boolean isDescriptors();

  DescriptorOwner owner(int slot);

  /** Marks the slots that indices point at, see {@link RingGrid#mark}. */
  void marks(RingGrid grid, Canvas canvas, double x);

  /** The slot that is selected where this is not the sheet of descriptors, UNKNOWN if none. */
  int selected();

  Hit hit(int slot);
}
