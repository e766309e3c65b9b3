// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/** The feature bits that change how a ring works (PROTOCOL §1.9). */
public final class RingFeatures {
  public static final long INDIRECT_DESC = 1L << 28;
  public static final long EVENT_IDX = 1L << 29;

  private RingFeatures() {}
}
