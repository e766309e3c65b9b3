// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page as text, with what stands where in it.
 *
 * @param title what the page is called
 * @param spans in no order; they may lie in each other
 * @param anchors where the names of places are
 */
record HelpText(String title, String text, List<Span> spans, Map<String, Integer> anchors) {

  enum Kind {
    TITLE,
    HEADING,
    BOLD,
    ITALIC,
    CODE,
    LINK,
    IMAGE
  }

  /** @param target of a link or picture, as the page writes it; null for others */
  record Span(int start, int end, Kind kind, String target) {}

  /** @param html at most as long as pages are, see {@link HelpPages} */
  static HelpText parse(String html) {
    HelpTextBuilder builder = new HelpTextBuilder();
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? -1 : html.startsWith("<!--", tag) ? html.indexOf("-->", tag) + 2 : html.indexOf('>', tag);
      if (tag < 0 || end < tag) {
        builder.text(decode(html.substring(at)));
        break;
      }
      builder.text(decode(html.substring(at, tag)));
      if (html.charAt(tag + 1) != '!') {
        builder.tag(html.substring(tag + 1, end));
      }
      at = end + 1;
    }
    return builder.build();
  }

  private static final Map<String, String> ENTITIES =
      new HashMap<>(Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"",
          "nbsp", "\u00A0", "hellip", "\u2026", "mdash", "\u2014", "ndash", "\u2013"));

  /** Replaces entities; unknown ones stay as they are. */
  private static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      String value = end < 0 ? null : ENTITIES.get(text.substring(i + 1, end));
      out.append(value == null ? String.valueOf(text.charAt(i)) : value);
      i = value == null ? i : end;
    }
    return out.toString();
  }
}
