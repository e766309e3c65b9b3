// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import java.nio.ByteBuffer;

/**
 * What is asked of a line of a GPIO device (virtio 1.3 §5.18.6; Linux {@code struct virtio_gpio_request}), read and written
 * in place. Buffers are little-endian; {@code at} is the first byte.
 *
 * <pre>
 * 0x0 type:16 | 0x2 gpio:16 | 0x4 value:32
 * </pre>
 */
public final class GpioRequest {
  public static final int TYPE = 0x0;
  public static final int LINE = 0x2;
  public static final int VALUE = 0x4;
  /** Bytes of a request. */
  public static final int LENGTH = 0x8;

  public static final int SET_DIRECTION = 3;
  public static final int SET_VALUE = 5;
  /** Directions. */
  public static final int OUT = 1;
  public static final int IN = 2;

  private GpioRequest() {}

  public static int type(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at + TYPE));
  }

  public static int line(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at + LINE));
  }

  public static int value(ByteBuffer buffer, int at) {
    return buffer.getInt(at + VALUE);
  }

  public static void write(ByteBuffer buffer, int at, int type, int line, int value) {
    buffer.putShort(at + TYPE, (short) type);
    buffer.putShort(at + LINE, (short) line);
    buffer.putInt(at + VALUE, value);
  }
}
