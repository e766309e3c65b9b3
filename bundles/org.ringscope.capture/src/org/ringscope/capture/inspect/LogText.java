// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in a remote processor's log buffer. Such a buffer has no head: its writer begins again at the front when it is
 * full. Where that happened is told by a zero byte with text behind it, or by times at the beginnings of lines that step
 * back once; else the text stands as it lies.
 */
final class LogText {
  private static final Pattern TIME = Pattern.compile("\\s*\\[?\\s*(\\d{1,12}(?:\\.\\d{1,9})?)\\s*\\]?[\\s:].*");
  private static final int FEWEST_TIMES = 3;
  /** A single byte behind a zero may be anything. */
  private static final int SHORTEST_REST = 4;

  private LogText() {}

  /** @param bytes from index 0 to the limit */
  static String of(ByteBuffer bytes) {
    int end = 0;
    while (end < bytes.limit() && bytes.get(end) != 0) {
      end++;
    }
    String front = text(bytes, 0, end);
    int rest = end;
    while (rest < bytes.limit() && bytes.get(rest) == 0) {
      rest++;
    }
    if (rest < bytes.limit()) {
      String behind = text(bytes, rest, bytes.limit());
      // only a buffer that was filled to its end has been begun again
      return isText(bytes, rest) ? behind + front : front;
    }
    return end == bytes.limit() ? inOrder(front) : front;
  }

  /** Whether what follows a zero is text to the buffer's end. */
  private static boolean isText(ByteBuffer bytes, int from) {
    for (int i = from; i < bytes.limit(); i++) {
      int b = bytes.get(i) & 0xFF;
      if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0x1B) {
        return false;
      }
    }
    return bytes.limit() - from >= SHORTEST_REST;
  }

  /** Decodes, without what is no text: control characters would move the cursor of who reads it. */
  private static String text(ByteBuffer bytes, int from, int to) {
    String decoded = StandardCharsets.UTF_8.decode(bytes.duplicate().limit(to).position(from)).toString();
    StringBuilder text = new StringBuilder(decoded.length());
    decoded.chars().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** A full buffer: turned so that times increase, where they say how. */
  private static String inOrder(String text) {
    List<Integer> breaks = new ArrayList<>();
    double last = -1;
    int times = 0;
    for (int at = 0; at < text.length();) {
      int next = text.indexOf('\n', at) + 1;
      next = next == 0 ? text.length() : next;
      Matcher matcher = TIME.matcher(text.substring(at, next).strip() + " ");
      if (matcher.matches()) {
        double time = Double.parseDouble(matcher.group(1));
        times++;
        if (time < last) {
          breaks.add(at);
        }
        last = time;
      }
      at = next;
    }
    boolean once = breaks.size() == 1 && times >= FEWEST_TIMES;
    return once ? text.substring(breaks.get(0)) + text.substring(0, breaks.get(0)) : text;
  }
}
