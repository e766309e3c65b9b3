// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The payload of a message to address 0x35 (Linux {@code struct rpmsg_ns_msg}): a service appears at an address, or is
 * gone. Such messages are rare, so they are values.
 *
 * <pre>
 * 0x00 name[32], NUL-padded | 0x20 addr:32 | 0x24 flags:32 (bit 0: destroy)
 * </pre>
 *
 * @param name at most 31 bytes
 * @param address the sender's endpoint
 */
public record NameService(String name, int address, boolean destroy) {
  /** Bytes of the payload. */
  public static final int LENGTH = 40;
  public static final int NAME_LENGTH = 32;
  static final int ADDRESS = 0x20;
  static final int FLAGS = 0x24;
  static final int DESTROY = 1;

  public NameService {
    checkName(name);
  }

  /** @throws IllegalArgumentException when the name does not fit its field with a NUL behind it */
  public static void checkName(String name) {
    if (name.length() >= NAME_LENGTH) {
      throw new IllegalArgumentException("name longer than 31 bytes name=" + name);
    }
  }

  /** Reads the 40 bytes at {@code at}; the last byte of the name counts as NUL, as Linux has it. */
  public static NameService read(ByteBuffer buffer, int at) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < NAME_LENGTH - 1; i++) {
      byte b = buffer.get(at + i); // once: the peer may change it between two looks
      if (b == 0) {
        break;
      }
      name.append((char) Byte.toUnsignedInt(b));
    }
    return new NameService(name.toString(), buffer.getInt(at + ADDRESS), (buffer.getInt(at + FLAGS) & DESTROY) != 0);
  }

  /** The name with question marks for what a terminal would take for a command: its bytes are the peer's. */
  public String printableName() {
    return name.replaceAll("\\p{Cntrl}|[\\x80-\\x9F]", "?");
  }

  /** The 40 bytes as a payload. */
  public ByteBuffer encode() {
    ByteBuffer message = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    write(message, 0);
    return message;
  }

  /** Writes the 40 bytes at {@code at} of a little-endian buffer. */
  public void write(ByteBuffer buffer, int at) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < NAME_LENGTH; i++) {
      buffer.put(at + i, i < bytes.length ? bytes[i] : 0);
    }
    buffer.putInt(at + ADDRESS, address);
    buffer.putInt(at + FLAGS, destroy ? DESTROY : 0);
  }
}
