// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of what a start tag, or an end tag, consists of. Stops at what is no tag any more. */
public final class StartTag {

  /**
   * An attribute of the tag.
   *
   * @param name with its prefix
   * @param from where the name begins
   * @param valueFrom where the value begins, behind its quote
   * @param valueTo where the value ends, in front of its quote
   */
  public record Attribute(String name, int from, int valueFrom, int valueTo) {}

  private final String text;
  private final List<Attribute> attributes = new ArrayList<>();
  private String name = "";
  private int at;
  /** Known up to there, so that a tag is looked through once. */
  private int nextTag;
  private boolean isEmpty;
  private String fault;
  private int faultAt;

  private StartTag(String text, int from) {
    this.text = text;
    at = from;
  }

  /** Reads a tag whose {@code <} is at this place. */
  public static StartTag read(String text, int from) {
    StartTag tag = new StartTag(text, from + 1);
    tag.readName();
    return tag;
  }

  /** Reads an end tag whose {@code </} is at this place. */
  static StartTag readEnd(String text, int from) {
    StartTag tag = new StartTag(text, from + 2);
    tag.readName();
    if (tag.fault == null && (tag.isEmpty || !tag.attributes.isEmpty())) {
      tag.stop(from, "has more than a name in an end tag");
    }
    return tag;
  }

  private void readName() {
    name = readWord();
    if (name.isEmpty()) {
      stop(at - 1, "has a \"<\" that begins no tag");
      return;
    }
    while (fault == null) {
      boolean isApart = skipBlanks();
      if (at >= text.length()) {
        stop(at, "ends inside <" + name);
      } else if (text.charAt(at) == '>') {
        at++;
        return;
      } else if (text.startsWith("/>", at)) {
        at += 2;
        isEmpty = true;
        return;
      } else {
        readAttribute(isApart);
      }
    }
  }

  private void readAttribute(boolean isApart) {
    int from = at;
    String called = readWord();
    if (called.isEmpty()) {
      stop(from, "has \"" + text.charAt(from) + "\" inside <" + name + ", where an attribute or the end belongs");
      return;
    }
    skipBlanks();
    char equals = peek();
    at++;
    skipBlanks();
    char quote = peek();
    if (equals != '=' || quote != '"' && quote != '\'') {
      stop(from, "has no value in quotes behind " + called + " of <" + name);
      return;
    }
    int end = text.indexOf(quote, at + 1);
    if (nextTag <= at) {
      nextTag = text.indexOf('<', at + 1);
      nextTag = nextTag < 0 ? text.length() : nextTag;
    }
    if (end < 0 || nextTag < end) {
      stop(from, "has no closing quote behind " + called + " of <" + name);
      return;
    }
    attributes.add(new Attribute(called, from, at + 1, end));
    at = end + 1;
    if (!isApart) {
      stop(from, "has no blank in front of " + called + " of <" + name);
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skipBlanks() {
    int from = at;
    while (at < text.length() && XmlText.isBlank(text.charAt(at))) {
      at++;
    }
    return at > from;
  }

  private String readWord() {
    int from = at;
    while (at < text.length() && XmlText.isOfName(text.charAt(at), at == from)) {
      at++;
    }
    return text.substring(from, at);
  }

  private void stop(int where, String reason) {
    fault = reason;
    faultAt = where;
    int tag = text.indexOf('<', at);
    int end = text.indexOf('>', at);
    isEmpty = end > 0 && text.charAt(end - 1) == '/';
    at = end >= 0 && (tag < 0 || end < tag) ? end + 1 : tag < 0 ? text.length() : tag;
  }

  /** With its prefix. */
  public String name() {
    return name;
  }

  /** The attributes of a tag, which has no fault, by their names. */
  public static Map<String, Attribute> attributes(String tag) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    read(tag, 0).attributes.forEach(each -> all.put(each.name, each));
    return all;
  }

  /** Where the first attribute without a prefix could stand: behind the name, name spaces and the type. */
  public static int endOfHead(String tag) {
    StartTag read = read(tag, 0);
    int end = 1 + read.name.length();
    for (Attribute each : read.attributes) {
      end = each.name.startsWith("xmlns") || each.name.indexOf(':') >= 0 ? each.valueTo + 1 : end;
    }
    return end;
  }

  /** In their order. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** Behind its {@code >}; where it is broken, where reading goes on. */
  int end() {
    return at;
  }

  /** Whether the element has no end tag. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** What is wrong with it, null for nothing. */
  String fault() {
    return fault;
  }

  /** Where it is wrong. */
  int faultAt() {
    return faultAt;
  }

  /** Line ends of a tag between its beginning and an attribute without prefix. */
  static int linesBefore(String tag, String attribute) {
    if (tag.indexOf('\n') < 0 && tag.indexOf('\r') < 0) {
      return 0;
    }
    return read(tag, 0).attributes.stream().filter(each -> each.name.equals(attribute)).findFirst()
        .map(each -> XmlText.lineEnds(tag, each.from)).orElse(0);
  }
}
