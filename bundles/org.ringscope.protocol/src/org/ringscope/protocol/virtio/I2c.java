// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the I2C adapter (virtio 1.3 §5.16). */
public final class I2c {
  /** Requests without data are possible; every driver must take it (virtio 1.3 §5.16.3). */
  public static final long ZERO_LENGTH_REQUEST = 1L << 0;
  /** If this request fails, the next one fails, too (virtio 1.3 §5.16.6). */
  public static final int FAIL_NEXT = 1;
  /** The device writes the data: a read of the chip. */
  public static final int M_RD = 2;
  /** addr u16, padding u16, flags u32. */
  public static final int HEADER_BYTES = 8;
  public static final int OK = 0;
  public static final int ERR = 1;

  private I2c() {}
}
