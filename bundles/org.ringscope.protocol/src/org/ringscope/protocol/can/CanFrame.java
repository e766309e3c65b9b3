// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.can;

import java.nio.ByteBuffer;

/**
 * A frame as Linux has it (Linux {@code include/uapi/linux/can.h}), read and written in place. Buffers are little-endian;
 * {@code at} is the frame's first byte. A {@code struct can_frame} has room for 8 bytes of data, a {@code struct
 * canfd_frame} for 64: their size tells them apart ({@code CAN_MTU}, {@code CANFD_MTU}).
 *
 * <pre>
 * 0x0 can_id:32 | 0x4 len:8 | 0x5 flags:8 (FD) | 0x6 reserved:8 | 0x7 len8_dlc:8 | 0x8 data
 * can_id: 31 extended | 30 remote request | 29 error message | 28…0 identifier
 * </pre>
 */
public final class CanFrame {
  public static final int ID = 0x0;
  public static final int LENGTH = 0x4;
  public static final int FLAGS = 0x5;
  public static final int RESERVED = 0x6;
  public static final int LEN8_DLC = 0x7;
  public static final int DATA = 0x8;
  /** Bytes of a classical frame, {@code CAN_MTU}. */
  public static final int BYTES = 0x10;
  /** Bytes of an FD frame, {@code CANFD_MTU}. */
  public static final int FD_BYTES = 0x48;
  /** The most data of a classical frame. */
  public static final int MAX_DATA = 8;
  /** The most data of an FD frame. */
  public static final int MAX_FD_DATA = 64;

  /** In the id: 29 bits of identifier, not 11 ({@code CAN_EFF_FLAG}). */
  public static final int EXTENDED = 0x8000_0000;
  /** In the id: a request for data, which has none itself ({@code CAN_RTR_FLAG}). */
  public static final int REMOTE = 0x4000_0000;
  /** In the id: no frame, but what a controller reports ({@code CAN_ERR_FLAG}). */
  public static final int ERROR = 0x2000_0000;
  /** The identifiers that 11 bits can tell. */
  public static final int STANDARD_MASK = 0x7FF;
  /** The identifiers that 29 bits can tell. */
  public static final int EXTENDED_MASK = 0x1FFF_FFFF;

  /** In the flags: the data goes at the second rate ({@code CANFD_BRS}). */
  public static final int BIT_RATE_SWITCH = 0x01;
  /** In the flags: the sender is error passive ({@code CANFD_ESI}). */
  public static final int ERROR_PASSIVE = 0x02;
  /** In the flags: the frame is FD ({@code CANFD_FDF}). */
  public static final int FD_FORMAT = 0x04;

  /** Linux {@code drivers/net/can/dev/length.c}, by the data length code. */
  private static final byte[] FD_LENGTHS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 32, 48, 64};

  private CanFrame() {}

  /** The id with its flags. */
  public static int id(ByteBuffer buffer, int at) {
    return buffer.getInt(at + ID);
  }

  /** Bytes of data, unchecked. */
  public static int length(ByteBuffer buffer, int at) {
    return Byte.toUnsignedInt(buffer.get(at + LENGTH));
  }

  public static int flags(ByteBuffer buffer, int at) {
    return Byte.toUnsignedInt(buffer.get(at + FLAGS));
  }

  /** Whether so many bytes are those of an FD frame. */
  public static boolean isFd(int bytes) {
    return bytes == FD_BYTES;
  }

  /** Writes all but the data. @param length bytes of data; those of an FD frame must be what it can have */
  public static void write(ByteBuffer buffer, int at, int id, int length, int flags) {
    buffer.putInt(at + ID, id);
    buffer.put(at + LENGTH, (byte) length);
    buffer.put(at + FLAGS, (byte) flags);
    buffer.putShort(at + RESERVED, (short) 0);
  }

  public static boolean isExtended(int id) {
    return (id & EXTENDED) != 0;
  }

  public static boolean isRemote(int id) {
    return (id & REMOTE) != 0;
  }

  /** The identifier without flags. */
  public static int identifier(int id) {
    return id & (isExtended(id) ? EXTENDED_MASK : STANDARD_MASK);
  }

  /**
   * Whether foreign bytes are a frame that can be sent: size and length fit, the identifier has no more bits than its
   * format, and FD is neither asked for data nor of a length between two codes.
   */
  public static boolean isValid(ByteBuffer buffer, int at, int bytes) {
    if (bytes != BYTES && bytes != FD_BYTES) {
      return false;
    }
    int id = id(buffer, at);
    int length = length(buffer, at);
    boolean fits = isExtended(id) || (id & EXTENDED_MASK) <= STANDARD_MASK;
    return fits && (id & ERROR) == 0
        && (isFd(bytes) ? !isRemote(id) && length <= MAX_FD_DATA && fdLength(length) == length : length <= MAX_DATA);
  }

  /** The data length code of so many bytes; the next higher one where they lie between two. */
  public static int dataLengthCode(int length) {
    int code = 0;
    while (FD_LENGTHS[code] < length) {
      code++;
    }
    return code;
  }

  /** The shortest length of an FD frame that has room for so many bytes, at most 64. */
  public static int fdLength(int length) {
    return FD_LENGTHS[dataLengthCode(length)];
  }

  /**
   * What arbitration compares, the lower wins: the bits from the identifier to the last that is sent before the control
   * field, the first bit highest (ISO 11898-1, bitwise arbitration). So a lower identifier goes first, a standard one before an
   * extended one with the same first 11 bits, data before a request for it.
   */
  public static long priority(int id) {
    int remote = id >>> 30 & 1;
    if (!isExtended(id)) {
      return (long) (id & STANDARD_MASK) << 21 | (long) remote << 20;
    }
    int identifier = id & EXTENDED_MASK;
    return (long) (identifier >>> 18) << 21 | 3L << 19 | (long) (identifier & 0x3FFFF) << 1 | remote;
  }
}
