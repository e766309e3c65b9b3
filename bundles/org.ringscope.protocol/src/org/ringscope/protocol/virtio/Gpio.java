// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the GPIO device (virtio 1.3 §5.18). */
public final class Gpio {
  public static final int REQUEST_QUEUE = 0;
  public static final int EVENT_QUEUE = 1;
  /** Lines can interrupt, by the event queue. */
  public static final long IRQ = 1L << 0;

  /** Offset of ngpio, u16, in the configuration. */
  public static final int CONFIG_LINES = 0;
  /** Offset of gpio_names_size, u32. */
  public static final int CONFIG_NAMES_SIZE = 4;
  public static final int CONFIG_BYTES = 8;

  /** Request types (virtio 1.3 §5.18.6). */
  public static final int GET_LINE_NAMES = 1;
  public static final int GET_DIRECTION = 2;
  public static final int SET_DIRECTION = 3;
  public static final int GET_VALUE = 4;
  public static final int SET_VALUE = 5;
  public static final int SET_IRQ_TYPE = 6;
  /** Bytes of a request: type u16, gpio u16, value u32. */
  public static final int REQUEST_BYTES = 8;

  public static final int OK = 0;
  public static final int ERR = 1;

  public static final int DIRECTION_NONE = 0;
  public static final int DIRECTION_OUT = 1;
  public static final int DIRECTION_IN = 2;

  public static final int IRQ_NONE = 0;
  public static final int IRQ_RISING = 1;
  public static final int IRQ_FALLING = 2;
  public static final int IRQ_BOTH = 3;
  public static final int IRQ_HIGH = 4;
  public static final int IRQ_LOW = 8;

  /** Status of a buffer of the event queue: given back without an interrupt. */
  public static final int IRQ_INVALID = 0;
  /** Status of a buffer of the event queue: an interrupt of its line. */
  public static final int IRQ_VALID = 1;

  private Gpio() {}
}
