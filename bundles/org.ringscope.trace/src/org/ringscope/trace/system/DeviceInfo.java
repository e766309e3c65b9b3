// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

import org.ringscope.trace.Unknown;

/**
 * A virtio device: {@code deviceId} (virtio 1.3 §5), the cores of its two sides ({@link #NO_CORE} where unknown),
 * offered features.
 */
public record DeviceInfo(int id, int deviceId, int driverCore, int deviceCore, long features, String transport,
    String name) {
  /** A side that is not a core of this system. */
  public static final int NO_CORE = Unknown.ID;
  /** Instead of a virtio device id that nobody told. */
  public static final int UNKNOWN_ID = 0;
  private static final int LARGEST_ID = 0xFFFF;

  /** A device id that comes from outside; {@link #UNKNOWN_ID} for a number that no device has. */
  public static int idOf(long number) {
    return number > 0 && number <= LARGEST_ID ? (int) number : UNKNOWN_ID;
  }
}
