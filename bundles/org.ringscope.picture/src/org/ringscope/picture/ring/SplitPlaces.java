// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;

/** Where the three strips of a split ring lie in a {@link RingLayout}, and which descriptor a column shows. Pixels. */
final class SplitPlaces {
  static final double AVAIL_HEIGHT = 30;
  static final double USED_HEIGHT = 36;
  private static final double DESC_HEIGHT = 60;
  private static final double AVAIL = 22;
  private static final double DESC = AVAIL + AVAIL_HEIGHT + 42;
  private static final double USED = DESC + DESC_HEIGHT + 40;
  /** Where there is little room: no line of flags in descriptors, and one row of names between the strips. */
  private static final double LOW_DESC_HEIGHT = 46;
  private static final double LOW_AVAIL = 16;
  private static final double LOW_GAP = 22;
  private static final double LOW_DESC = LOW_AVAIL + AVAIL_HEIGHT + LOW_GAP;
  private static final double LOW_USED = LOW_DESC + LOW_DESC_HEIGHT + LOW_GAP;
  /** From the layout's top to the grids. */
  static final double GRIDS = USED + USED_HEIGHT + 34;
  /** From the layout's top to the status line. */
  static final double BOTTOM = USED + USED_HEIGHT + 42;
  /** Height of the picture with what stands around the strips. */
  static final double LEAST = 316;
  /** The same from the layout's top to the status line where there is little room. */
  static final double LOW_BOTTOM = LOW_USED + USED_HEIGHT + 28;

  private SplitPlaces() {}

  static double availTop(RingLayout layout) {
    return layout.top + (layout.low ? LOW_AVAIL : AVAIL);
  }

  static double descTop(RingLayout layout) {
    return layout.top + (layout.low ? LOW_DESC : DESC);
  }

  static double descHeight(RingLayout layout) {
    return layout.low ? LOW_DESC_HEIGHT : DESC_HEIGHT;
  }

  static double usedTop(RingLayout layout) {
    return layout.top + (layout.low ? LOW_USED : USED);
  }

  /**
   * Descriptor that a column shows: the slot itself, or in the window form the one that its avail entry names. A descriptor that
   * several entries name is shown once, with the newest.
   */
  static int descriptorIn(RingLayout layout, int column, SplitRingState ring) {
    int slot = layout.slots[column];
    if (!layout.windowed || slot < 0) {
      return slot;
    }
    int head = ring.availHead(slot);
    for (int other = 0; head >= 0 && other < layout.columns; other++) {
      int otherSlot = layout.slots[other];
      if (otherSlot >= 0 && other != column && ring.availHead(otherSlot) == head
          && (age(ring, otherSlot) < age(ring, slot) || otherSlot == slot && other < column)) {
        return QueueState.UNKNOWN;
      }
    }
    return head;
  }

  /** How many entries were written after the one in this slot; one that is not published yet is the newest. */
  private static int age(SplitRingState ring, int slot) {
    boolean isAhead = ring.availSlotOwner(slot) == DescriptorOwner.DRIVER;
    return isAhead ? -1 : Math.floorMod(Math.max(0, ring.availIdx()) - 1 - slot, ring.size());
  }

  /** Column that shows a descriptor, -1 if none does. */
  static int columnOfDescriptor(RingLayout layout, int descriptor, SplitRingState ring) {
    for (int i = 0; i < layout.columns; i++) {
      if (descriptorIn(layout, i, ring) == descriptor) {
        return i;
      }
    }
    return -1;
  }
}
