// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** The bytes as lines of Latin 1 text, as {@link ByteLines} gives them, the last one perhaps cut. */
  public List<String> lines() {
    List<String> result = new ArrayList<>();
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes))) {
      while (lines.next()) {
        result.add(new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return result;
  }

  /** Whether the bytes look like text: no control characters but white space and escape. */
  public boolean isText() {
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27 && c != 8) {
        return false;
      }
    }
    return bytes.length > 0;
  }
}
