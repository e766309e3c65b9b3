// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The payload of a message to address 0x35 (Linux {@code struct rpmsg_ns_msg}): a service appears at an address, or is
 * gone. Such messages are rare, so they are values.
 *
 * <pre>
 * 0x00 name[32], NUL-padded | 0x20 addr:32 | 0x24 flags:32 (bit 0: destroy)
 * </pre>
 *
 * <p>A name ends at its first NUL; what follows may be garbage. It is UTF-8, as sources and device trees are today; bytes that
 * are not are Latin-1, so that none is lost. The field has room for 32 bytes without a NUL. Linux ({@code rpmsg_ns_cb}) takes
 * the last byte for a NUL, and so does who lives by the announcement ({@link #read}): a UTF-8 character that reaches into it
 * goes as a whole. Who looks at what was sent sees all 32 ({@link #name(byte[], int)}).
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

  /** Whether a name has room in its field with a NUL behind it. */
  public static boolean fits(String name) {
    return encoded(name).length < NAME_LENGTH;
  }

  /** @throws IllegalArgumentException when the name does not fit its field with a NUL behind it */
  public static void checkName(String name) {
    if (!fits(name)) {
      throw new IllegalArgumentException("name longer than 31 bytes name=" + name);
    }
  }

  /** Reads the 40 bytes at {@code at}; the last byte of the name counts as NUL, as Linux has it. */
  public static NameService read(ByteBuffer buffer, int at) {
    byte[] name = new byte[NAME_LENGTH - 1];
    for (int i = 0; i < name.length; i++) {
      name[i] = buffer.get(at + i); // once: the peer may change it between two looks
    }
    int length = isContinuation(buffer.get(at + name.length)) ? wholeCharacters(name) : name.length;
    return new NameService(decoded(name, 0, length), buffer.getInt(at + ADDRESS),
        (buffer.getInt(at + FLAGS) & DESTROY) != 0);
  }

  /** The name in a recorded payload that begins at {@code at}, up to 32 bytes; empty if the bytes end within it. */
  public static String name(byte[] bytes, int at) {
    int there = Math.min(NAME_LENGTH, bytes.length - at);
    return there <= 0 || there < NAME_LENGTH && end(bytes, at, there) == at + there ? "" : decoded(bytes, at, there);
  }

  /** The address in a recorded payload that begins at {@code at}, u32; -1 if the bytes end before. */
  public static long address(byte[] bytes, int at) {
    return bytes.length - at < FLAGS ? -1 : Integer.toUnsignedLong(littleEndian(bytes).getInt(at + ADDRESS));
  }

  /** Whether the flags in a recorded payload that begins at {@code at} are there. */
  public static boolean hasFlags(byte[] bytes, int at) {
    return bytes.length - at > FLAGS;
  }

  /** Whether a recorded payload with its flags says that the service is gone. */
  public static boolean isDestroy(byte[] bytes, int at) {
    return (bytes[at + FLAGS] & DESTROY) != 0;
  }

  /** A name field, or what there is of it, as text. @param length bytes of it, of which those up to the first NUL count */
  public static String decoded(byte[] bytes, int at, int length) {
    ByteBuffer name = ByteBuffer.wrap(bytes, at, end(bytes, at, length) - at);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1.decode(name).toString();
    }
  }

  /** How many bytes are left without the UTF-8 character that begins within the bytes and does not end there. */
  private static int wholeCharacters(byte[] bytes) {
    int lead = bytes.length - 1;
    while (lead > bytes.length - 3 && isContinuation(bytes[lead])) {
      lead--;
    }
    int ones = Integer.numberOfLeadingZeros(~bytes[lead] << 24); // of a lead byte, as many as the character has bytes
    return ones >= 2 && ones <= 4 && lead + ones > bytes.length ? lead : bytes.length;
  }

  private static boolean isContinuation(byte octet) {
    return (octet & 0xC0) == 0x80;
  }

  private static byte[] encoded(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    boolean isLatin = name.chars().allMatch(c -> c <= 0xFF);
    return utf8.length >= NAME_LENGTH && isLatin ? name.getBytes(StandardCharsets.ISO_8859_1) : utf8;
  }

  private static int end(byte[] bytes, int at, int length) {
    int end = at;
    while (end < at + length && bytes[end] != 0) {
      end++;
    }
    return end;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The name with question marks for what a terminal would take for a command: its bytes are the peer's. */
  public String printableName() {
    return printable(name);
  }

  /** As {@link #printableName}, of a name that an announcement brought. */
  public static String printable(String name) {
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
    byte[] bytes = encoded(name);
    for (int i = 0; i < NAME_LENGTH; i++) {
      buffer.put(at + i, i < bytes.length ? bytes[i] : 0);
    }
    buffer.putInt(at + ADDRESS, address);
    buffer.putInt(at + FLAGS, destroy ? DESTROY : 0);
  }
}
