// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.nio.charset.StandardCharsets;

/**
 * A line of a log inside of a record: {@code journalctl -o json} ({@code MESSAGE} and its time stamps), a line of LAVA's
 * {@code output.yaml} ({@code dt}, {@code msg}), or of a container's log ({@code time}, {@code log}). It becomes {@code [  12.345678] message}, or the date and the message. Reused.
 */
final class JsonLine {
  private static final int LONGEST = 16 << 10;

  private final byte[] out = new byte[LONGEST + 64];
  private int length;
  private byte[] text;
  private int end;

  /** Writes the line over the record. @return its length, -1 if there is no such record */
  int read(byte[] bytes, int from, int to) {
    text = bytes;
    end = to;
    length = 0;
    int message = value("\"MESSAGE\"", from);
    if (message >= 0) {
      stampOfJournal(from);
    } else {
      message = dated(from, "\"msg\"", "\"dt\"");
      message = message < 0 ? dated(from, "\"log\"", "\"time\"") : message;
      if (message < 0) {
        return -1;
      }
    }
    string(message);
    if (length > to - from) {
      return -1;
    }
    System.arraycopy(out, 0, bytes, from, length);
    return length;
  }

  /** Writes the date, where both are there. @return where the message begins, -1 if there is no such record */
  private int dated(int from, String messageKey, String dateKey) {
    int message = value(messageKey, from);
    int date = message < 0 ? -1 : value(dateKey, from);
    if (date < 0) {
      return -1;
    }
    string(date);
    put(' ');
    return message;
  }

  private void stampOfJournal(int from) {
    int micros = value("\"_SOURCE_MONOTONIC_TIMESTAMP\"", from);
    micros = micros < 0 ? value("\"__MONOTONIC_TIMESTAMP\"", from) : micros;
    if (micros < 0) {
      return;
    }
    int digits = 0;
    while (micros + digits < end && digits < 18 && text[micros + digits] >= '0' && text[micros + digits] <= '9') {
      digits++;
    }
    put('[');
    if (digits <= 6) {
      put('0');
      put('.');
    }
    for (int i = digits; i < 6; i++) {
      put('0');
    }
    for (int i = 0; i < digits; i++) {
      if (digits - i == 6 && digits > 6) {
        put('.');
      }
      put(text[micros + i]);
    }
    put(']');
    put(' ');
  }

  /** Where the text of a string begins, -1 if there is no such key with a string. */
  private int value(String key, int from) {
    byte[] wanted = key.getBytes(StandardCharsets.US_ASCII);
    for (int at = from; at + wanted.length < end; at++) {
      int i = 0;
      while (i < wanted.length && text[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return begin(at + i);
      }
    }
    return -1;
  }

  private int begin(int from) {
    int at = from;
    while (at < end && (text[at] == ':' || text[at] == ' ')) {
      at++;
    }
    return at < end && text[at] == '"' ? at + 1 : -1;
  }

  private void string(int from) {
    for (int at = from; at < end && text[at] != '"' && length < LONGEST; at++) {
      if (text[at] == '\\' && at + 1 < end) {
        at = escaped(at + 1);
      } else {
        put(text[at]);
      }
    }
  }

  /** Control characters are dropped, with what a terminal's colour is made of. */
  private int escaped(int at) {
    if (text[at] == 'u' && at + 4 < end) {
      boolean isColour = text[at + 3] == '1' && (text[at + 4] | 32) == 'b' && at + 5 < end && text[at + 5] == '[';
      int last = at + 4;
      while (isColour && last + 1 < end && text[last] != 'm' && text[last] != '"') {
        last++;
      }
      return last;
    }
    if (text[at] != 'n' && text[at] != 'r') {
      put(text[at] == 't' ? '\t' : text[at]);
    }
    return at;
  }

  private void put(int c) {
    out[length++] = (byte) c;
  }
}
