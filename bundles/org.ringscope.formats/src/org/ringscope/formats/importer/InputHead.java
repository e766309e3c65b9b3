// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What an importer sees of an input before it says whether it knows it.
 *
 * @param file where it comes from
 * @param directory whether it is a folder; then there are no bytes
 * @param bytes at most the first {@value #MOST_BYTES} bytes; not to be changed
 */
public record InputHead(Path file, boolean directory, byte[] bytes) {
  public static final int MOST_BYTES = 64 << 10;

  /** Of UTF-8, read as Latin 1. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /** The bytes as lines of Latin 1 text, without a byte order mark, the last one perhaps cut. */
  public List<String> lines() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.substring(text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0).lines().toList();
  }

  /** Whether the bytes look like text: no control characters but white space and escape. */
  public boolean isText() {
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27) {
        return false;
      }
    }
    return bytes.length > 0;
  }
}
