// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.model.TopologyLimits;

/**
 * Reads XML 1.0 as a topology file has it: elements, attributes and comments. There are no document types, and so no
 * entities of a file's own. Goes on behind what is wrong, for whoever mends a file wants to know of all of it.
 */
public final class XmlReader {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XMI = "http://www.omg.org/XMI";

  private static final Pattern INSTRUCTION = Pattern.compile("<\\?([\\p{L}_][\\p{L}\\p{N}_.-]*)(?=[ \\t\\r\\n]|\\?>)");

  private final String text;
  private final Faults faults;
  private final LineIndex lines;
  private final Deque<Open> open = new ArrayDeque<>();
  private XmlElement root;
  private Map<String, String> prefixes = Map.of();
  private final Set<String> undeclared = new HashSet<>();
  private String nameSpace = "";
  private boolean isBroken;
  private int elements;
  private int at;
  /** Behind the last tag. */
  private int since;

  /** An element whose end has not come, and the name spaces that hold in it. */
  private record Open(XmlElement element, String writtenName, Map<String, String> prefixes) {}

  private XmlReader(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
    lines = new LineIndex(text);
  }

  /**
   * Reads a file.
   *
   * @param faults gets what is wrong with it
   * @return null if it is so wrong that nobody knows which element stands in which
   */
  public static XmlDocument read(byte[] bytes, Faults faults) {
    Characters characters = Characters.of(bytes, faults);
    String text = characters.text();
    Faults first = new Faults();
    XmlReader reader = new XmlReader(text, first);
    reader.readAll();
    if (first.hasErrors() && MergeMarkers.areIn(text)) {
      reader = new XmlReader(MergeMarkers.report(text, faults), faults);
      reader.readAll();
    } else {
      first.errors().forEach(fault -> faults.error(fault.line(), fault.reason()));
    }
    return reader.isBroken ? null : new XmlDocument(reader.root, text.substring(reader.since), reader.prefixes,
        reader.nameSpace, characters.encoding(), characters.hasMark(), reader.lines.lineEnd(text));
  }

  private void readAll() {
    if (text.startsWith("<?xml") && text.indexOf("?>") > 0) {
      at = text.indexOf("?>") + 2;
    }
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        readText();
      } else if (text.startsWith("<!--", at)) {
        readComment();
      } else if (text.startsWith("<?", at)) {
        readInstruction();
      } else if (text.startsWith("<![CDATA[", at)) {
        error(at, "has text between its elements");
        readUpTo("]]>", 9, "a CDATA section");
      } else if (text.startsWith("<!", at)) {
        breakOff(at, "has a document type (DOCTYPE), which is not allowed");
        return;
      } else if (text.startsWith("</", at)) {
        readEndTag();
      } else if (!readStartTag()) {
        return;
      }
    }
    if (!open.isEmpty()) {
      Open last = open.peek();
      breakOff(text.length(), "ends before </" + last.writtenName + ">, which line " + last.element.line() + " needs");
    } else if (root == null) {
      breakOff(0, "has no element: it is no topology");
    }
  }

  private void readText() {
    int end = text.indexOf('<', at);
    end = end < 0 ? text.length() : end;
    if (!XmlText.isBlank(text, at, end)) {
      String words = text.substring(at, end);
      error(at + words.length() - words.stripLeading().length(),
          "has text between its elements: \"" + words.strip().lines().findFirst().orElse("") + "\"");
    }
    at = end;
  }

  private void readComment() {
    int from = at;
    readUpTo("-->", 4, "a comment");
    int dashes = text.indexOf("--", from + 4);
    if (dashes >= 0 && dashes < at - 3) {
      error(dashes, "has \"--\" inside a comment");
    }
  }

  private void readInstruction() {
    Matcher instruction = INSTRUCTION.matcher(text).region(at, text.length());
    if (!instruction.lookingAt() || instruction.group(1).equalsIgnoreCase("xml")) {
      error(at, "has a \"<?\" that begins no processing instruction");
    }
    readUpTo("?>", 2, "a processing instruction");
  }

  private void readUpTo(String end, int skipped, String what) {
    int found = text.indexOf(end, at + skipped);
    if (found < 0) {
      breakOff(at, "ends inside " + what);
      open.clear();
      at = text.length();
    } else {
      at = found + end.length();
    }
  }

  private void readEndTag() {
    int from = at;
    StartTag tag = StartTag.readEnd(text, from);
    at = tag.end();
    if (tag.fault() != null) {
      breakOff(tag.faultAt(), tag.fault());
    }
    if (open.stream().noneMatch(each -> each.writtenName.equals(tag.name()))) {
      breakOff(from, "has </" + tag.name() + "> without a start tag");
      return;
    }
    while (!open.peek().writtenName.equals(tag.name())) {
      Open unclosed = open.pop();
      isBroken = true;
      faults.error(unclosed.element.line(), "has no end tag for <" + unclosed.writtenName + ">");
    }
    XmlElement element = open.pop().element;
    element.setBeforeEnd(text.substring(since, from));
    element.setEndTag(text.substring(from, at));
    since = at;
  }

  /** @return false to stop reading */
  private boolean readStartTag() {
    int from = at;
    StartTag tag = StartTag.read(text, from);
    at = tag.end();
    if (tag.fault() != null) {
      breakOff(tag.faultAt(), tag.fault());
    }
    if (tag.fault() != null && at == text.length()) {
      open.clear();
      return false;
    } else if (tag.name().isEmpty()) {
      return true;
    }
    if (++elements > TopologyLimits.ELEMENTS) {
      breakOff(from, "has more than " + TopologyLimits.ELEMENTS + " elements");
      return false;
    } else if (open.size() == TopologyLimits.NESTING) {
      breakOff(from, "has elements nested deeper than " + TopologyLimits.NESTING);
      return false;
    } else if (open.isEmpty() && root != null) {
      breakOff(from, "has a second element behind the topology: <" + tag.name() + ">");
      return false;
    } else if (tag.attributes().size() > TopologyLimits.ATTRIBUTES) {
      breakOff(from, "has more than " + TopologyLimits.ATTRIBUTES + " attributes in <" + tag.name() + ">");
      return false;
    }
    begin(tag, from);
    return true;
  }

  private void begin(StartTag tag, int from) {
    Map<String, String> known = prefixes(tag, open.isEmpty() ? Map.of() : open.peek().prefixes);
    int colon = tag.name().indexOf(':');
    String bound = known.get(colon < 0 ? "" : tag.name().substring(0, colon));
    if (colon >= 0 && bound == null) {
      undeclared(from, tag.name().substring(0, colon), "<" + tag.name() + ">");
    }
    boolean isRoot = open.isEmpty();
    XmlElement element = new XmlElement(isRoot ? tag.name().substring(colon + 1) : tag.name(), lines.line(from));
    if (isRoot) {
      root = element;
      prefixes = known;
      nameSpace = bound == null ? "" : bound;
    } else {
      open.peek().element.add(element);
    }
    refuseNames(tag, from);
    tag.attributes().forEach(each -> readAttribute(element, each, known));
    element.setBefore(text.substring(since, from));
    element.setStartTag(text.substring(from, at));
    since = at;
    if (!tag.isEmpty()) {
      open.push(new Open(element, tag.name(), known));
    }
  }

  private void refuseNames(StartTag tag, int from) {
    if (!hasOnePrefix(tag.name())) {
      error(from, "has a \":\" that is out of place in <" + tag.name() + ">");
    }
    Set<String> names = new HashSet<>();
    for (StartTag.Attribute each : tag.attributes()) {
      if (!names.add(each.name())) {
        error(each.from(), "has " + each.name() + " twice in one element");
      } else if (!hasOnePrefix(each.name())) {
        error(each.from(), "has a \":\" that is out of place in " + each.name());
      } else if (each.name().startsWith("xmlns:") && each.valueFrom() == each.valueTo()) {
        error(each.from(), "has an empty name space: " + each.name());
      }
    }
  }

  /** One, or none. */
  private static boolean hasOnePrefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 || colon > 0 && colon + 1 < name.length() && name.indexOf(':', colon + 1) < 0
        && XmlText.isOfName(name.charAt(colon + 1), true);
  }

  private Map<String, String> prefixes(StartTag tag, Map<String, String> outside) {
    Map<String, String> known = outside;
    for (StartTag.Attribute each : tag.attributes()) {
      boolean isDefault = each.name().equals("xmlns");
      if (isDefault || each.name().startsWith("xmlns:")) {
        known = known == outside ? new HashMap<>(outside) : known;
        known.put(isDefault ? "" : each.name().substring("xmlns:".length()), value(each));
      }
    }
    return known;
  }

  private void readAttribute(XmlElement element, StartTag.Attribute attribute, Map<String, String> known) {
    String name = attribute.name();
    String value = value(attribute);
    int colon = name.indexOf(':');
    if (colon < 0 && !name.equals("xmlns")) {
      element.attributes().putIfAbsent(name, value);
    } else if (colon >= 0 && !name.startsWith("xmlns:") && hasOnePrefix(name)) {
      String of = known.get(name.substring(0, colon));
      String local = name.substring(colon + 1);
      if (of == null && !name.startsWith("xml:")) {
        undeclared(attribute.from(), name.substring(0, colon), name);
      }
      if (local.equals("type") && (of == null || XSI.equals(of) || XMI.equals(of))) {
        element.setType(type(value, known));
      } else if (!(XMI.equals(of) && local.equals("version") || XSI.equals(of) && local.endsWith("chemaLocation"))) {
        element.attributes().putIfAbsent(name, value);
      }
    }
  }

  /** Once for each prefix. */
  private void undeclared(int place, String prefix, String name) {
    if (undeclared.add(prefix)) {
      error(place, "has a prefix that is not declared: " + name
          + (prefix.equals("xsi") ? "; the first element needs xmlns:xsi=\"" + XSI + "\"" : ""));
    }
  }

  /** Without a prefix that means the name space of the topology. */
  private String type(String value, Map<String, String> known) {
    int colon = value.indexOf(':');
    return colon >= 0 && nameSpace.equals(known.get(value.substring(0, colon))) ? value.substring(colon + 1) : value;
  }

  private String value(StartTag.Attribute attribute) {
    String written = text.substring(attribute.valueFrom(), attribute.valueTo());
    String value = XmlText.value(written);
    if (value == null) {
      error(attribute.from(), "has an \"&\" in " + attribute.name() + " that begins no character: \"" + written + "\"");
      return written;
    }
    return value;
  }

  /** Elements cannot be told apart any more. */
  private void breakOff(int place, String reason) {
    isBroken = true;
    error(place, reason);
  }

  private void error(int place, String reason) {
    faults.error(lines.line(place), reason);
  }
}
