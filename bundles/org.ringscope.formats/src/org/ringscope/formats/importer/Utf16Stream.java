// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/** Text that a byte order mark calls UTF-16, as UTF-8; anything else as it is. */
final class Utf16Stream extends InputStream {
  private static final int CHARACTERS = 8192;

  private final InputStreamReader in;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = new byte[0];
  private int at;
  private int carried;

  private Utf16Stream(InputStream in) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  /** Looks at the first two bytes. */
  static InputStream decoded(InputStream in) throws IOException {
    PushbackInputStream back = new PushbackInputStream(in, 2);
    byte[] mark = back.readNBytes(2);
    back.unread(mark);
    int value = mark.length < 2 ? 0 : (mark[0] & 0xff) << 8 | mark[1] & 0xff;
    return value == 0xFFFE || value == 0xFEFF ? new Utf16Stream(back) : back;
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
