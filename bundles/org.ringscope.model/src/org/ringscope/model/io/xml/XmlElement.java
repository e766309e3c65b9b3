// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a file, or one that a program made: its name, type, attributes and children, and what was written
 * where. Attributes are those without a prefix, their values as they are meant ({@code &lt;} is {@code <}).
 */
public final class XmlElement {
  private final String name;
  private final int line;
  private String type;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>(0);
  private String before = "";
  private String startTag;
  private String beforeEnd = "";
  private String endTag = "";

  /**
   * An element that is not in the file.
   *
   * @param line the line of the file that it comes from, from 1; 0 for none
   */
  public XmlElement(String name, int line) {
    this.name = name;
    this.line = line;
  }

  /** As it stands in the file: {@code <regions> "r"}, {@code <queues> "0"}. */
  public String called() {
    for (String identifying : new String[] {"name", "index", "service"}) {
      if (get(identifying) != null) {
        return "<" + name + "> \"" + get(identifying) + "\"";
      }
    }
    return "<" + name + ">";
  }

  /** Without a prefix, if that is the one of the topology; another stays in front. */
  public String name() {
    return name;
  }

  /** Where its start tag begins, from 1. */
  public int line() {
    return line;
  }

  /** Where an attribute of it stands; the start tag may be wrapped. */
  public int line(String attribute) {
    return startTag == null ? line : line + StartTag.linesBefore(startTag, attribute);
  }

  /** The class that it says ({@code xsi:type}), without the prefix of the topology; null if it says none. */
  public String type() {
    return type;
  }

  /** Says a class. */
  public XmlElement setType(String said) {
    type = said;
    return this;
  }

  /** All of them, in their order; may be changed. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** The value of an attribute, null if it is not there. */
  public String get(String attribute) {
    return attributes.get(attribute);
  }

  /** Sets an attribute, or with null removes it. */
  public XmlElement set(String attribute, String value) {
    if (value == null) {
      attributes.remove(attribute);
    } else {
      attributes.put(attribute, value);
    }
    return this;
  }

  /** All of them, in their order; may be changed. */
  public List<XmlElement> children() {
    return children;
  }

  /** The children of one name, in their order. */
  public List<XmlElement> children(String called) {
    return children.stream().filter(each -> each.name.equals(called)).toList();
  }

  /** Adds a child behind the others. */
  public XmlElement add(XmlElement child) {
    children.add(child);
    return this;
  }

  /** White space and comments between the tag in front and its start tag. */
  public String before() {
    return before;
  }

  /** Says what stands in front of it. */
  public void setBefore(String text) {
    before = text;
  }

  /** The start tag as it is in the file, from {@code <} to {@code >}; null if the element is not in the file so. */
  public String startTag() {
    return startTag;
  }

  /** White space and comments in front of its end tag. */
  public String beforeEnd() {
    return beforeEnd;
  }

  /** Says what stands in front of its end tag. */
  public void setBeforeEnd(String text) {
    beforeEnd = text;
  }

  /** The end tag as it is in the file; empty if there is none. */
  public String endTag() {
    return endTag;
  }

  void setStartTag(String text) {
    startTag = text;
  }

  void setEndTag(String text) {
    endTag = text;
  }
}
