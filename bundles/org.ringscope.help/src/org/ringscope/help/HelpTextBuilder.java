// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.help.HelpText.Kind;
import org.ringscope.help.HelpText.Span;

/** Takes the tags and texts of a page one after the other: paragraphs, lists, tables, pictures, links. */
final class HelpTextBuilder {
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z]+)\\s*=\\s*\"([^\"]*)\"");
  private static final Map<String, Kind> KINDS = Map.of("h1", Kind.TITLE, "h2", Kind.HEADING, "h3", Kind.HEADING, "b",
      Kind.BOLD, "strong", Kind.BOLD, "th", Kind.BOLD, "i", Kind.ITALIC, "em", Kind.ITALIC, "code", Kind.CODE, "pre",
      Kind.CODE);
  private static final String BLOCKS = " h1 h2 h3 p div ul ol dl table pre blockquote ";
  private static final char PICTURE = '\uFFFC';

  /** A tag that is not closed yet. */
  private record Open(String name, int start, String target) {}

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  /** Numbers of the lists around here; negative where they are not shown. */
  private final Deque<Integer> lists = new ArrayDeque<>();
  private int cell;
  private boolean isPre;
  private boolean isHead;
  private boolean isTitle;

  HelpText build() {
    return new HelpText(title.toString().strip(), out.toString().stripTrailing() + "\n", List.copyOf(spans),
        Map.copyOf(anchors));
  }

  void text(String text) {
    if (isTitle) {
      title.append(text);
    } else if (isPre) {
      out.append(text);
    } else if (!isHead) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
          out.append(c);
        } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
          out.append(' ');
        }
      }
    }
  }

  /** @param tag what stands between the angle brackets */
  void tag(String tag) {
    boolean isEnd = tag.startsWith("/");
    String[] words = (isEnd ? tag.substring(1) : tag).split("[\\s/]", 2);
    String name = words[0].toLowerCase(Locale.ROOT);
    if (isEnd) {
      end(name);
    } else {
      begin(name, words.length < 2 ? "" : words[1]);
    }
  }

  private void begin(String name, String attributes) {
    isHead |= name.equals("head");
    isTitle |= name.equals("title");
    if (BLOCKS.contains(' ' + name + ' ')) {
      blank();
    }
    switch (name) {
      case "ul" -> lists.push(Integer.MIN_VALUE);
      case "ol" -> lists.push(0);
      case "li" -> item();
      case "tr" -> row();
      case "td", "th" -> cell();
      case "br" -> line();
      case "pre" -> isPre = true;
      default -> {}
    }
    Map<String, String> values = values(attributes);
    if (values.containsKey("id")) {
      anchors.put(values.get("id"), out.length());
    }
    if (name.equals("img")) {
      spans.add(new Span(out.length(), out.length() + 1, Kind.IMAGE, values.get("src")));
      out.append(PICTURE);
    } else if (KINDS.containsKey(name) || name.equals("a")) {
      open.push(new Open(name, out.length(), values.get("href")));
    } else if (name.equals("td") && cell == 1) {
      open.push(new Open(name, out.length(), null));
    }
  }

  private void end(String name) {
    isHead &= !name.equals("head");
    isTitle &= !name.equals("title");
    isPre &= !name.equals("pre");
    if (!open.isEmpty() && open.peek().name.equals(name)) {
      Open begun = open.pop();
      Kind kind = name.equals("a") ? begun.target == null ? null : Kind.LINK : KINDS.getOrDefault(name, Kind.BOLD);
      if (kind != null && out.length() > begun.start) {
        spans.add(new Span(begun.start, out.length(), kind, begun.target));
      }
    }
    if ((name.equals("ul") || name.equals("ol")) && !lists.isEmpty()) {
      lists.pop();
    }
    if (BLOCKS.contains(' ' + name + ' ')) {
      blank();
    }
  }

  private void item() {
    line();
    int number = lists.isEmpty() ? Integer.MIN_VALUE : lists.pop() + 1;
    lists.push(number);
    out.append(number < 0 ? "  \u2022 " : "  " + number + ". ");
  }

  private void row() {
    line();
    cell = 0;
  }

  private void cell() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append(cell == 0 ? "" : cell == 1 ? " \u2014 " : " \u00B7 ");
    cell++;
  }

  private void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void blank() {
    line();
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
  }

  private static Map<String, String> values(String attributes) {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      values.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
    }
    return values;
  }
}
