// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** White space and comments between tags. */
final class Spacing {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);
  private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\r\\n|\\n|\\r)[ \\t]*+(?=[\\r\\n])");
  private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");

  private final String lineEnd;

  Spacing(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /** A new line with this indentation. */
  String line(String indent) {
    return lineEnd + indent;
  }

  /**
   * The same comments for what stands elsewhere than before: those beside the tag in front stay there, each other gets
   * a line of its own.
   */
  String moved(String before, String indent) {
    Matcher first = LINE_END.matcher(mask(before));
    int beside = first.find() ? first.start() : before.length();
    return comments(before.substring(0, beside)).stream().map(" "::concat).collect(Collectors.joining())
        + comments(before.substring(beside)).stream().map(line(indent)::concat).collect(Collectors.joining());
  }

  /** The same without a comment that stands beside the tag in front. */
  static String withoutFirst(String before) {
    Matcher first = LINE_END.matcher(mask(before));
    return first.find() ? before.substring(first.start()) : before;
  }

  /** Comments, and what else is no white space, in their order. */
  static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map(MatchResult::group).toList();
  }

  boolean hasComment(String text) {
    return COMMENT.matcher(text).find();
  }

  /** The indentation of a tag by what stands in front of it; null if that tells none. */
  static String indent(String before) {
    int end = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return end < 0 || !before.substring(end + 1).isBlank() ? null : before.substring(end + 1);
  }

  /**
   * What stays when an element goes: comments that stand beside the tag in front or are set off by an empty line. Those
   * right above an element belong to it.
   */
  String left(String before) {
    int end = leftEnd(before);
    return end > 0 ? before.substring(0, end) : startsGroup(before) ? lineEnd : "";
  }

  /** What an element takes along when it goes. */
  String own(String before) {
    return lineEnd + before.substring(leftEnd(before));
  }

  private int leftEnd(String before) {
    String mask = mask(before);
    int end = 0;
    for (Matcher empty = EMPTY_LINE.matcher(mask); empty.find();) {
      end = empty.end();
    }
    if (!hasComment(before.substring(0, end))) {
      Matcher first = LINE_END.matcher(mask);
      end = first.find() ? first.start() : 0;
    }
    return hasComment(before.substring(0, end)) ? end : 0;
  }

  /** What is left of elements that went, and then what stands in front of the next. */
  String joined(String left, String before) {
    boolean isApart = left.isEmpty() || startsGroup(before);
    return !left.isBlank() ? (isApart ? left.stripTrailing() : left) + before : isApart ? before : lineEnd + before;
  }

  private boolean startsGroup(String before) {
    return EMPTY_LINE.matcher(mask(before)).find();
  }

  /** The same with something else for each comment, which has as many characters. */
  private static String mask(String text) {
    return COMMENT.matcher(text).replaceAll(comment -> "x".repeat(comment.group().length()));
  }
}
