// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** What events carry, by the width of the field, instead of what their source could not tell or what is not there. */
public final class Unknown {
  /** u16: no queue, device, bus or core, or one that nobody told. */
  public static final int ID = 0xFFFF;
  /** u8: a device status that nobody told; no device sets all bits. */
  public static final int STATUS = 0xFF;
  /** u32, for example a notify id. */
  public static final long U32 = 0xFFFF_FFFFL;
  /** u64, for example a total or a buffer's address. */
  public static final long U64 = -1;

  /**
   * What a number is in memory while nobody tells it: smaller than any that a field holds. Never written; where a field cannot tell,
   * other fields do, as the known bits of {@code DriverCheckpoint}.
   */
  public static final int NUMBER = -1;

  private Unknown() {}
}
