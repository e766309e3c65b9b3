// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Collects bytes until a line feed and hands on the line as text (UTF-8), without its line end. */
final class LineBuffer {
  /** A longer line is handed on in pieces: the sender may never end it. */
  private static final int MAX_LINE_BYTES = 4096;

  private final Consumer<CharSequence> lines;
  private final byte[] bytes = new byte[MAX_LINE_BYTES];
  private int count;

  LineBuffer(Consumer<CharSequence> lines) {
    this.lines = lines;
  }

  /** Takes {@code length} bytes of {@code source} from {@code offset} on. */
  void put(ByteBuffer source, int offset, int length) {
    for (int i = 0; i < length; i++) {
      put(source.get(offset + i));
    }
  }

  void put(byte value) {
    if (value == '\n') {
      flush();
      return;
    }
    bytes[count++] = value;
    if (count == MAX_LINE_BYTES) {
      flush();
    }
  }

  /** Forgets an unfinished line. */
  void clear() {
    count = 0;
  }

  private void flush() {
    int length = count > 0 && bytes[count - 1] == '\r' ? count - 1 : count;
    lines.accept(new String(bytes, 0, length, StandardCharsets.UTF_8));
    count = 0;
  }
}
