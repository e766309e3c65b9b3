// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.checkpoint;

import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Bits of {@link Field#KNOWN} in checkpoint events: which fields the source could see. A field whose bit is clear is unknown. */
final class CheckpointKnown {
  /** {@code avail_flags} (driver) or {@code used_flags} (device). */
  static final int FLAGS = 1;
  /** {@code avail_idx} or {@code used_idx}. */
  static final int IDX = 1 << 1;
  /** {@code used_event} or {@code avail_event}. */
  static final int EVENT = 1 << 2;
  /** {@code last_used} or {@code last_avail}, which lie in private memory. */
  static final int LAST = 1 << 3;
  /** {@code avail_ring} or {@code used_ring}. */
  static final int RING = 1 << 4;
  /** {@code descriptors}; driver only. */
  static final int DESCRIPTORS = 1 << 5;
  /** {@code indirect}; driver only. */
  static final int INDIRECT = 1 << 6;
  /** Every bit. */
  static final int ALL = (1 << 7) - 1;

  private CheckpointKnown() {}

  static boolean is(EventView event, int bit) {
    return (event.getInt(Field.KNOWN) & bit) != 0;
  }

  /** A 16-bit field of a checkpoint, {@link Unknown#NUMBER} if it is unknown. */
  static int number(EventView event, int bit, Field field) {
    return is(event, bit) ? event.getInt(field) : Unknown.NUMBER;
  }
}
