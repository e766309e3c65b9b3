// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.nio.charset.StandardCharsets;
import org.ringscope.trace.write.CoreEvents;

/** Text that is put together from bytes without a String, as long as it is ASCII. Of a bounded length: what is more is left out. */
final class AsciiText {
  private final byte[] bytes;
  private int length;
  private boolean ascii = true;

  AsciiText(int most) {
    bytes = new byte[most];
  }

  AsciiText clear() {
    length = 0;
    ascii = true;
    return this;
  }

  AsciiText add(byte[] source, int from, int to) {
    int count = Math.min(to - from, bytes.length - length);
    int notAscii = 0;
    for (int i = 0; i < count; i++) {
      byte b = source[from + i];
      bytes[length + i] = b;
      notAscii |= b | b - 1; // negative for bytes from 0x80 on, and for 0
    }
    length += count;
    ascii &= notAscii >= 0;
    return this;
  }

  /** Adds ASCII. */
  AsciiText add(String text) {
    int count = Math.min(text.length(), bytes.length - length);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Writes it as the arguments of an event: as it stands, or if it is no ASCII as UTF-8, what is none replaced. */
  void writeTo(CoreEvents out, byte[] eventName) {
    if (ascii) {
      out.foreign(eventName, bytes, length);
    } else {
      out.foreign(new String(eventName, StandardCharsets.US_ASCII), toString());
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
