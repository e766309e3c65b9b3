// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

import java.nio.ByteBuffer;

/**
 * The 16 bytes before every payload (Linux and OpenAMP {@code struct rpmsg_hdr}), read and written in place. Buffers
 * are little-endian; {@code at} is the header's first byte.
 *
 * <pre>
 * 0x0 src:32 | 0x4 dst:32 | 0x8 reserved:32 (receiver's scratch) | 0xC len:16 flags:16 | 0x10 payload
 * </pre>
 */
public final class RpmsgHeader {
  public static final int SOURCE = 0x0;
  public static final int DESTINATION = 0x4;
  public static final int RESERVED = 0x8;
  public static final int PAYLOAD_LENGTH = 0xC;
  public static final int FLAGS = 0xE;
  /** Bytes of the header. */
  public static final int LENGTH = 0x10;
  /** The most payload that its 16-bit length can tell. */
  public static final int MAX_PAYLOAD_LENGTH = 0xFFFF;

  private RpmsgHeader() {}

  public static int source(ByteBuffer buffer, int at) {
    return buffer.getInt(at + SOURCE);
  }

  public static int destination(ByteBuffer buffer, int at) {
    return buffer.getInt(at + DESTINATION);
  }

  public static int reserved(ByteBuffer buffer, int at) {
    return buffer.getInt(at + RESERVED);
  }

  /** Payload bytes that the sender claims; unchecked. */
  public static int payloadLength(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at + PAYLOAD_LENGTH));
  }

  public static int flags(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at + FLAGS));
  }

  /** Writes a whole header with flags 0 and the scratch word 0, as both peers do. */
  public static void write(ByteBuffer buffer, int at, int source, int destination, int payloadLength) {
    buffer.putInt(at + SOURCE, source);
    buffer.putInt(at + DESTINATION, destination);
    buffer.putInt(at + RESERVED, 0);
    buffer.putShort(at + PAYLOAD_LENGTH, (short) payloadLength);
    buffer.putShort(at + FLAGS, (short) 0);
  }

  public static void writeReserved(ByteBuffer buffer, int at, int value) {
    buffer.putInt(at + RESERVED, value);
  }
}
