// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.Arrays;

/** Lines of a text by place. */
final class LineIndex {
  /** Where the lines behind the first begin. */
  private final int[] starts;

  LineIndex(String text) {
    int[] found = new int[64];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** What ends the first line; a line feed if there is but one. */
  String lineEnd(String text) {
    int next = starts.length == 0 ? 0 : starts[0];
    return next > 1 && text.startsWith("\r\n", next - 2) ? "\r\n" : next > 0 ? text.substring(next - 1, next) : "\n";
  }

  /** From 1. */
  int line(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found + 2 : -found;
  }
}
