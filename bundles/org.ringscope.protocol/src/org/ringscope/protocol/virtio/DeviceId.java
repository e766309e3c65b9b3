// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Virtio device type numbers (virtio 1.3 §5) that the engine has models for. */
public final class DeviceId {
  /** A register block without a device behind it. */
  public static final int PLACEHOLDER = 0;
  public static final int CONSOLE = 3;
  public static final int RPMSG = 7;

  private DeviceId() {}
}
