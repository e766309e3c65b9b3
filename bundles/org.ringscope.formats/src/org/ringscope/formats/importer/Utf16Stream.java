// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that a byte order mark calls UTF-16, or whose every other byte is 0, as UTF-8; anything else as it is. */
final class Utf16Stream extends InputStream {
  private static final int CHARACTERS = 8192;
  private static final int LOOKED_AT = 64;
  private static final int LEAST = 16;

  private final InputStreamReader in;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int at;
  private int carried;

  private Utf16Stream(InputStream in, Charset charset) {
    this.in = new InputStreamReader(in, charset);
  }

  /** Looks at the first bytes. */
  static InputStream decoded(InputStream in) throws IOException {
    PushbackInputStream back = new PushbackInputStream(in, LOOKED_AT);
    byte[] head = back.readNBytes(LOOKED_AT);
    back.unread(head);
    int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
    if (mark == 0xFFFE || mark == 0xFEFF) {
      return new Utf16Stream(back, StandardCharsets.UTF_16);
    }
    return isLatin(head, 0) ? new Utf16Stream(back, StandardCharsets.UTF_16LE)
        : isLatin(head, 1) ? new Utf16Stream(back, StandardCharsets.UTF_16BE) : back;
  }

  /** Whether this is text of Latin letters with two bytes each. @param low where their low bytes are: 0 or 1 */
  private static boolean isLatin(byte[] head, int low) {
    if (head.length < LEAST) {
      return false;
    }
    for (int i = 0; i + 1 < head.length; i += 2) {
      int letter = head[i + low];
      if (head[i + 1 - low] != 0
          || letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != 27) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(most, bytes.length - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = in.read(characters, carried, CHARACTERS - carried);
      if (count < 0) {
        return false;
      }
      count += carried;
      // half of a pair waits for the other one
      carried = Character.isHighSurrogate(characters[count - 1]) && count > 1 ? 1 : 0;
      bytes = new String(characters, 0, count - carried).getBytes(StandardCharsets.UTF_8);
      at = 0;
      characters[0] = characters[count - 1];
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
