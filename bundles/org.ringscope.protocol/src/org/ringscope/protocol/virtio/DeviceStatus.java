// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** The bits of the virtio device status register (virtio 1.3 §2.1). Plain ints: the register travels as a word. */
public final class DeviceStatus {
  /** No bit set: the state after a reset. */
  public static final int RESET = 0;
  /** The driver has noticed the device. */
  public static final int ACKNOWLEDGE = 0x01;
  /** The driver knows how to drive the device. */
  public static final int DRIVER = 0x02;
  /** The driver is set up: the device is live. */
  public static final int DRIVER_OK = 0x04;
  /** The driver has written its features; the device leaves the bit clear to refuse them. */
  public static final int FEATURES_OK = 0x08;
  /** Set by the device alone: it cannot go on without a reset. */
  public static final int DEVICE_NEEDS_RESET = 0x40;
  /** Set by the driver: it has given up on the device. */
  public static final int FAILED = 0x80;

  private DeviceStatus() {}

  /** True when every bit of {@code bits} is set in {@code status}. */
  public static boolean has(int status, int bits) {
    return (status & bits) == bits;
  }

  /** The status as a person reads it, for example {@code ACKNOWLEDGE|DRIVER}; {@code 0} is {@code RESET}. */
  public static String text(int status) {
    if (status == RESET) {
      return "RESET";
    }
    StringBuilder text = new StringBuilder();
    append(text, status, ACKNOWLEDGE, "ACKNOWLEDGE");
    append(text, status, DRIVER, "DRIVER");
    append(text, status, DRIVER_OK, "DRIVER_OK");
    append(text, status, FEATURES_OK, "FEATURES_OK");
    append(text, status, DEVICE_NEEDS_RESET, "DEVICE_NEEDS_RESET");
    append(text, status, FAILED, "FAILED");
    int unknown = status & ~(ACKNOWLEDGE | DRIVER | DRIVER_OK | FEATURES_OK | DEVICE_NEEDS_RESET | FAILED);
    if (unknown != 0) {
      append(text, unknown, unknown, "0x" + Integer.toHexString(unknown));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int status, int bit, String name) {
    if ((status & bit) != 0) {
      text.append(text.length() == 0 ? "" : "|").append(name);
    }
  }
}
