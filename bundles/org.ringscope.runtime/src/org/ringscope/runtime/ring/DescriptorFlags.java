// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/** Bits of a descriptor's flags, and of the flag words of the two rings (PROTOCOL §1.2). */
public final class DescriptorFlags {
  /** The chain goes on at {@code next}. */
  public static final int NEXT = 1;
  /** The device writes this buffer. */
  public static final int WRITE = 2;
  /** The buffer is a table of descriptors. */
  public static final int INDIRECT = 4;

  private DescriptorFlags() {}
}
