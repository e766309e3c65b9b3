// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.formats.importer.MalformedInputException;

/** The text of a metadata file, whether plain or cut into packets (CTF 1.8 §7.1). */
final class MetadataFile {
  static final String NAME = "metadata";
  private static final int MAGIC = 0x75D1_1D57;
  private static final int HEADER_BYTES = 37;
  private static final int CONTENT_SIZE = 24;
  private static final int PACKET_SIZE = 28;
  private static final int COMPRESSION = 32;
  private static final int LARGEST_FILE = 16 << 20;
  private static final byte JSON_SEQUENCE = 0x1E;

  private MetadataFile() {}

  /** Whether these first bytes can begin the metadata of CTF 1.8. */
  static boolean begins(byte[] head) {
    return new String(head, 0, Math.min(head.length, 9), StandardCharsets.ISO_8859_1).equals("/* CTF 1.")
        || packetOrder(head) != null;
  }

  static String read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new MalformedInputException(file, LARGEST_FILE, "metadata is larger than 16 MiB");
    }
    byte[] bytes = Files.readAllBytes(file);
    ByteOrder order = packetOrder(bytes);
    if (order != null) {
      return new String(joined(file, ByteBuffer.wrap(bytes).order(order)), StandardCharsets.UTF_8);
    }
    if (bytes.length > 0 && bytes[0] == JSON_SEQUENCE) {
      throw new MalformedInputException(file, 0, "metadata is that of CTF 2, only CTF 1.8 is read");
    }
    if (!begins(bytes)) {
      throw new MalformedInputException(file, 0, "metadata does not begin with '/* CTF 1.8'");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static ByteOrder packetOrder(byte[] bytes) {
    if (bytes.length < HEADER_BYTES) {
      return null;
    }
    int first = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
    return first == MAGIC ? ByteOrder.LITTLE_ENDIAN
        : Integer.reverseBytes(first) == MAGIC ? ByteOrder.BIG_ENDIAN : null;
  }

  private static byte[] joined(Path file, ByteBuffer bytes) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int at = 0; at < bytes.limit();) {
      if (bytes.limit() - at < HEADER_BYTES || bytes.getInt(at) != MAGIC) {
        throw new MalformedInputException(file, at, "no packet of metadata begins here");
      }
      long content = Integer.toUnsignedLong(bytes.getInt(at + CONTENT_SIZE)) / 8;
      long packet = Integer.toUnsignedLong(bytes.getInt(at + PACKET_SIZE)) / 8;
      if (content < HEADER_BYTES || content > packet || packet > bytes.limit() - at) {
        throw new MalformedInputException(file, at,
            "packet of metadata: content=" + content + " of " + packet + " bytes");
      }
      if (bytes.getShort(at + COMPRESSION) != 0) {
        throw new MalformedInputException(file, at + COMPRESSION, "metadata is compressed or encrypted");
      }
      text.write(bytes.array(), at + HEADER_BYTES, (int) content - HEADER_BYTES);
      at += (int) packet;
    }
    return text.toByteArray();
  }
}
