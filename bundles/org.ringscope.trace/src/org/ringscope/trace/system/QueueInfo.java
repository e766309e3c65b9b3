// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/**
 * A virtqueue; addresses are physical. {@code index} counts within the device.
 *
 * @param size entries, a power of two unless the source saw something else
 * @param align bytes, of the legacy layout; 0 when the three addresses are independent
 * @param notifyId u32
 * @param flags {@link #ADDRESSES_KNOWN}, {@link #PRIVATE_INDICES_KNOWN}
 */
public record QueueInfo(int id, int device, int index, int format, int size, int align, long desc, long avail,
    long used,
    long notifyId, int flags) {
  public static final int SPLIT = 0;
  public static final int PACKED = 1;
  /** The source does not tell which of the two. */
  public static final int UNKNOWN_FORMAT = 2;
  /** The three addresses are meaningful. */
  public static final int ADDRESSES_KNOWN = 1;
  /** The source sees {@code last_avail} and {@code last_used}. */
  public static final int PRIVATE_INDICES_KNOWN = 2;

  public boolean isPacked() {
    return format == PACKED;
  }

  /** {@code split}, {@code packed}, or null if unknown. */
  public String formatText() {
    return format == SPLIT ? "split" : format == PACKED ? "packed" : null;
  }

  public boolean areAddressesKnown() {
    return (flags & ADDRESSES_KNOWN) != 0;
  }

  public boolean arePrivateIndicesKnown() {
    return (flags & PRIVATE_INDICES_KNOWN) != 0;
  }
}
