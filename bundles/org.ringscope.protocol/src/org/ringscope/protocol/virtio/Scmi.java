// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the SCMI device and what it speaks (virtio 1.3 §5.17; Arm DEN0056). */
public final class Scmi {
  /** Protocols. */
  public static final int BASE = 0x10;
  public static final int SENSOR = 0x15;

  private Scmi() {}
}
