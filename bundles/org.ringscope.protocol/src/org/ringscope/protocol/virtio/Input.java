// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the input device (virtio 1.3 §5.8). */
public final class Input {
  public static final int EVENT_QUEUE = 0;
  public static final int STATUS_QUEUE = 1;
  /** type u16, code u16, value u32, as Linux {@code include/uapi/linux/virtio_input.h} has them. */
  public static final int EVENT_BYTES = 8;

  /** What of the device the configuration shows (virtio 1.3 §5.8.4): the driver writes it. */
  public static final int CONFIG_SELECT = 0;
  public static final int CONFIG_SUBSEL = 1;
  /** Bytes that are shown; 0 where the device has nothing to say. */
  public static final int CONFIG_SIZE = 2;
  public static final int CONFIG_DATA = 8;
  /** Most bytes that are shown. */
  public static final int DATA_BYTES = 128;
  public static final int CONFIG_BYTES = CONFIG_DATA + DATA_BYTES;

  public static final int ID_NAME = 0x01;
  public static final int ID_SERIAL = 0x02;
  public static final int ID_DEVIDS = 0x03;
  public static final int PROP_BITS = 0x10;
  public static final int EV_BITS = 0x11;
  public static final int ABS_INFO = 0x12;

  /** Types of events and some codes, Linux {@code include/uapi/linux/input-event-codes.h}. */
  public static final int EV_SYN = 0;
  public static final int EV_KEY = 1;
  public static final int EV_REL = 2;
  public static final int EV_LED = 0x11;
  public static final int REL_X = 0;
  public static final int REL_Y = 1;
  public static final int BTN_LEFT = 0x110;

  private Input() {}
}
