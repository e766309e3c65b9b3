// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several files in one input: each behind a line {@code NUL NUL > name LF}. What is before the first such line is dropped. */
final class FileSet {
  private static final byte[] MARK = {0, 0, '>'};
  private static final int MOST_FILES = 8;
  private static final int LONGEST_NAME = 40;

  private FileSet() {}

  static byte[] join(Map<String, byte[]> files) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    files.forEach((name, bytes) -> {
      input.writeBytes(MARK);
      input.writeBytes((name + "\n").getBytes(StandardCharsets.US_ASCII));
      input.writeBytes(bytes);
    });
    return input.toByteArray();
  }

  static void write(byte[] input, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : split(input).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, byte[]> split(byte[] input) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int mark = mark(input, 0);
    while (mark < input.length && files.size() < MOST_FILES) {
      int begin = mark + MARK.length;
      int line = begin;
      while (line < input.length && input[line] != '\n' && line - begin < LONGEST_NAME) {
        line++;
      }
      int next = mark(input, begin);
      String name =
          new String(input, begin, line - begin, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9_-]", "x");
      if (!name.isEmpty()) {
        files.put(name, Arrays.copyOfRange(input, Math.min(line + 1, next), next));
      }
      mark = next;
    }
    return files;
  }

  /** The next mark, or the end. */
  private static int mark(byte[] input, int from) {
    for (int i = from; i + MARK.length <= input.length; i++) {
      if (Arrays.equals(input, i, i + MARK.length, MARK, 0, MARK.length)) {
        return i;
      }
    }
    return input.length;
  }
}
