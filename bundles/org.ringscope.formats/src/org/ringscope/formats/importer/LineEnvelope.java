// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a line was wrapped in on its way: colours of a terminal, quotes of a mail, numbers of {@code grep -n} and {@code cat -n}, prompts,
 * records of a lab or of the journal. It is taken off in place, in the buffer of the line. Reused; for one thread.
 */
final class LineEnvelope {
  private static final int ESCAPE = 27;
  private static final int BACKSPACE = 8;
  private static final int BELL = 7;
  /** U+00A0 in UTF-8. */
  private static final byte NBSP_LEAD = (byte) 0xC2;
  static final byte NBSP = (byte) 0xA0;
  private static final int LONGEST_PROMPT = 80;
  private static final byte[] MONITOR = ascii("(qemu) ");
  private static final byte[] BOOT_LOADER = ascii("=> ");
  /** U+240D and U+2424 in UTF-8: the signs that labgrid shows for the end of a line. */
  private static final byte[] CR_SIGN = {(byte) 0xE2, (byte) 0x90, (byte) 0x8D};
  private static final byte[] LF_SIGN = {(byte) 0xE2, (byte) 0x90, (byte) 0xA4};

  private final JsonLine json = new JsonLine();
  private final JsonLines lines = new JsonLines();
  private byte[] text;
  private int start;
  private int end;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Looks at a line; where it is then say {@link #start} and {@link #end}. */
  void open(byte[] bytes, int from, int to) {
    text = bytes;
    start = from;
    end = to;
    unwrap();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * Drops escape sequences (ESC [ … letter, ESC ] … BEL), NUL, and what a backspace has taken back; the blanks of web pages that do not break
   * become blanks.
   */
  static int withoutControls(byte[] text, int from, int to) {
    int out = from;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (b == ESCAPE && at + 1 < to && text[at + 1] == '[') {
        at = endOfEscape(text, at + 2, to);
      } else if (b == ESCAPE && at + 1 < to && text[at + 1] == ']') {
        at = endOfTitle(text, at + 2, to);
      } else if (b == NBSP_LEAD && at + 1 < to && text[at + 1] == NBSP) {
        text[out++] = ' ';
        at++;
      } else if (b == BACKSPACE) {
        out = Math.max(from, out - 1);
      } else if (b != ESCAPE && b != 0) {
        text[out++] = b;
      }
    }
    return out;
  }

  private static int endOfTitle(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != BELL && text[at] != ESCAPE) {
      at++;
    }
    return at;
  }

  private static int endOfEscape(byte[] text, int from, int to) {
    int at = from;
    while (at < to && (text[at] < '@' || text[at] > '~')) {
      at++;
    }
    return at;
  }

  private void unwrap() {
    while (end - start >= CR_SIGN.length && (ends(CR_SIGN) || ends(LF_SIGN))) {
      end -= CR_SIGN.length;
    }
    if (start == end) {
      return;
    }
    if (lines.isInside() && inside()) {
      return;
    }
    switch (text[start]) {
      case '>' -> quotes();
      case '{', '-' -> {
        if (text[start] == '{' && end - start == 1) {
          lines.open();
        } else {
          record();
        }
      }
      case '`' -> code();
      case '(' -> after(MONITOR);
      case '=' -> after(BOOT_LOADER);
      case '+', '|' -> quoted();
      case '[', '<' -> {}
      default -> {
        if (text[start] == ' ' || text[start] >= '0' && text[start] <= '9') {
          lineNumber();
        } else {
          prompt();
        }
      }
    }
  }

  /** A line of a log as JSON over several lines. */
  private boolean inside() {
    byte[] read = lines.read(text, start, end);
    if (read == null || read.length > end - start) {
      return false; // what is put before a message is shorter than its key and blanks, or there is no room
    }
    System.arraycopy(read, 0, text, start, read.length);
    end = start + read.length;
    return true;
  }

  private void quotes() {
    while (start < end && text[start] == '>') {
      start += start + 1 < end && text[start + 1] == ' ' ? 2 : 1;
    }
  }

  /** What marks code in a text for the web. */
  private void code() {
    while (start < end && text[start] == '`') {
      start++;
    }
    while (end > start && text[end - 1] == '`') {
      end--;
    }
  }

  private void record() {
    int length = json.read(text, start, end);
    end = length < 0 ? end : start + length;
  }

  private void after(byte[] prompt) {
    while (end - start >= prompt.length && starts(prompt)) {
      start += prompt.length;
    }
  }

  private boolean starts(byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (text[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(byte[] sign) {
    return Arrays.equals(text, end - sign.length, end, sign, 0, sign.length);
  }

  /** A line that a patch adds, or that somebody has quoted with a bar. */
  private void quoted() {
    int at = start + 1;
    while (at < end && text[at] == ' ') {
      at++;
    }
    if (at < end && (text[at] == '[' || text[at] == '<')) {
      start = at;
    }
  }

  /** {@code 12:} or {@code 12-} of grep, {@code 12} and a tab of cat; no time of day and no offset of a dump stands so. */
  private void lineNumber() {
    int at = start;
    while (at < end && text[at] == ' ') {
      at++;
    }
    boolean isIndented = at > start;
    int digits = at;
    while (at < end && at - digits < 10 && isDigit(at)) {
      at++;
    }
    if (at == digits || at + 1 >= end) {
      return;
    }
    boolean isColumn = text[at] == ' ' && text[at + 1] == '[';
    if (text[at] == '\t' || isColumn || !isIndented && (text[at] == ':' || text[at] == '-') && isMessage(at + 1)) {
      start = at + 1;
      if (start < end && text[start] == '>') {
        quotes();
      }
    }
  }

  private boolean isDigit(int at) {
    return text[at] >= '0' && text[at] <= '9';
  }

  /** What a line of a log begins with, and neither the rest of a time nor bytes of a dump. */
  private boolean isMessage(int at) {
    int c = text[at];
    if (c == '[' || c == '<' || c == '>' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
      return true;
    }
    int digits = at;
    while (digits < end && isDigit(digits)) {
      digits++;
    }
    return digits > at && digits + 1 < end && (text[digits] == '@' || digits - at == 4 && text[digits] == '-');
  }

  /** A prompt, or the name of a file and a colon from grep, directly before the kernel's stamp. */
  private void prompt() {
    int last = Math.min(end, start + LONGEST_PROMPT);
    for (int at = start + 1; at + 2 < last; at++) {
      boolean isPrompt = text[at - 1] == ' ' && at >= start + 2 && isPromptSign(text[at - 2]) || text[at - 1] == ':';
      if (isPrompt && text[at] == '[' && isStamp(at + 1)) {
        start = at;
        return;
      }
    }
  }

  private static boolean isPromptSign(int c) {
    return c == '#' || c == '$' || c == '>' || c == '%';
  }

  /** {@code 12.345]}: digits around a point. */
  private boolean isStamp(int from) {
    int at = from;
    while (at < end && text[at] == ' ') {
      at++;
    }
    int digits = at;
    while (at < end && isDigit(at)) {
      at++;
    }
    return at > digits && at + 1 < end && text[at] == '.' && isDigit(at + 1);
  }
}
