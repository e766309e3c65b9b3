// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/** Bits of a descriptor's flags, and of the flag words of the two rings (virtio 1.3 §2.7.5 to §2.7.8, §2.8.1). */
public final class DescriptorFlags {
  /** The chain goes on at {@code next}. */
  public static final int NEXT = 1;
  /** The device writes this buffer. */
  public static final int WRITE = 2;
  /** The buffer is a table of descriptors. */
  public static final int INDIRECT = 4;
  /** Packed ring: the driver's wrap counter (virtio 1.3 §2.8.1). */
  public static final int AVAIL = 1 << 7;
  /** Packed ring: the device's wrap counter in a used descriptor, the opposite of AVAIL in an available one. */
  public static final int USED = 1 << 15;

  private DescriptorFlags() {}
}
