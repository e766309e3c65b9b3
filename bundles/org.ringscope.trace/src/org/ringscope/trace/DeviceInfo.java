// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** A virtio device: virtio {@code deviceId} (PROTOCOL §3), the cores of its two sides ({@link #NO_CORE} where unknown), offered features. */
public record DeviceInfo(int id, int deviceId, int driverCore, int deviceCore, long features, String transport, String name) {
  /** A side that is not a core of this system. */
  public static final int NO_CORE = 0xFFFF;
}
