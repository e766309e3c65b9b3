// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** Bits of {@link Field#KNOWN} in checkpoint events: which fields the source could see. A field whose bit is clear is unknown. */
public final class CheckpointKnown {
  /** {@code avail_flags} (driver) or {@code used_flags} (device). */
  public static final int FLAGS = 1;
  /** {@code avail_idx} or {@code used_idx}. */
  public static final int IDX = 1 << 1;
  /** {@code used_event} or {@code avail_event}. */
  public static final int EVENT = 1 << 2;
  /** {@code last_used} or {@code last_avail}, which lie in private memory. */
  public static final int LAST = 1 << 3;
  /** {@code avail_ring} or {@code used_ring}. */
  public static final int RING = 1 << 4;
  /** {@code descriptors}; driver only. */
  public static final int DESCRIPTORS = 1 << 5;
  /** {@code indirect}; driver only. */
  public static final int INDIRECT = 1 << 6;
  /** Every bit. */
  public static final int ALL = (1 << 7) - 1;
  /** {@link Field#SIDE}: the driver's half. */
  public static final int DRIVER_SIDE = 0;
  /** {@link Field#SIDE}: the device's half. */
  public static final int DEVICE_SIDE = 1;

  private CheckpointKnown() {}
}
