// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/** Bits of the flag words of the two sides of a split ring: hints, and without meaning where EVENT_IDX is negotiated. */
public final class RingFlags {
  /** In {@code avail.flags}: the driver wants no interrupt (virtio 1.3 §2.7.7). */
  public static final int NO_INTERRUPT = 1;
  /** In {@code used.flags}: the device wants no kick (virtio 1.3 §2.7.10). */
  public static final int NO_NOTIFY = 1;

  private RingFlags() {}

  /** Whether a flag word may say this: 0 or 1, with EVENT_IDX only 0 (virtio 1.3 §2.7.7.1, §2.7.10.2). */
  public static boolean isLegal(int flags, boolean eventIdx) {
    return eventIdx ? flags == 0 : flags <= 1;
  }
}
