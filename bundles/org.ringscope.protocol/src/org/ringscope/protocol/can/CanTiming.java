// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.can;

/**
 * How fast a bus is.
 *
 * @param bitRate bits a second of the arbitration, e.g. 500 000
 * @param dataBitRate bits a second of the data of FD frames that switch
 */
public record CanTiming(long bitRate, long dataBitRate) {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  public CanTiming {
    if (bitRate <= 0 || dataBitRate <= 0 || bitRate > NANOS_PER_SECOND || dataBitRate > NANOS_PER_SECOND) {
      throw new IllegalArgumentException("bit rates of a CAN bus: " + bitRate + ", " + dataBitRate);
    }
  }

  /** How long the frame that was counted last keeps the bus, in nanoseconds. */
  public long nanos(CanBits bits) {
    return nanos(bits.slow(), bitRate) + nanos(bits.fast(), dataBitRate);
  }

  private static long nanos(long bits, long rate) {
    return (bits * NANOS_PER_SECOND + rate - 1) / rate;
  }
}
