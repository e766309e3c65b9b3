// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.Map;

/**
 * Fills a line from fields: {@code {name}} is the text of a field; {@code [ … ]} is left out as a whole where a field in it
 * was not read. Outside of brackets a field that is missing is a question mark.
 */
final class SummaryText {
  private SummaryText() {}

  static String of(String template, Map<String, String> texts) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('[', at);
      int close = open < 0 ? -1 : template.indexOf(']', open);
      if (close < 0) {
        fill(line, template.substring(at), texts);
        break;
      }
      fill(line, template.substring(at, open), texts);
      StringBuilder optional = new StringBuilder();
      if (fill(optional, template.substring(open + 1, close), texts)) {
        line.append(optional);
      }
      at = close + 1;
    }
    return line.toString();
  }

  /** @return false if a field was missing */
  private static boolean fill(StringBuilder line, String template, Map<String, String> texts) {
    boolean complete = true;
    int at = 0;
    while (true) {
      int open = template.indexOf('{', at);
      if (open < 0) {
        line.append(template, at, template.length());
        return complete;
      }
      int close = template.indexOf('}', open);
      line.append(template, at, open);
      String text = texts.get(template.substring(open + 1, close));
      line.append(text == null ? "?" : text);
      complete &= text != null;
      at = close + 1;
    }
  }
}
