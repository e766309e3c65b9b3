// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An element of an XMI file that is being made. Attributes and children are written in the order in which they were added;
 * attributes that do not fit in a line have one each. A value may be another element of the file: it is written as the
 * reference that EMF reads.
 */
final class Xml {
  /** Steps to elements that a reference cannot name, because their feature holds one, or things without names. */
  private static final Map<String, String> UNNAMED = Map.of("defaultLayer", "/@defaultLayer", "extensions",
      "/@extensions.0", "widget", "/@widget");

  private static final int LINE = 120;

  private final String tag;
  private final Xml parent;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private String text;

  private Xml(String tag, Xml parent) {
    this.tag = tag;
    this.parent = parent;
  }

  static Xml root(String tag) {
    return new Xml(tag, null);
  }

  /** Adds an element to a feature of this one. */
  Xml add(String feature) {
    Xml child = new Xml(feature, this);
    children.add(child);
    return child;
  }

  /** Adds an element of a class that the feature does not imply. */
  Xml add(String feature, String type) {
    return add(feature).set("xsi:type", type);
  }

  /** Adds an element that others refer to, or the reader of the file looks for, by its name. */
  Xml named(String feature, String name) {
    return add(feature).set("name", name);
  }

  /** A value of a feature that holds many. */
  Xml text(String feature, String value) {
    add(feature).text = value;
    return this;
  }

  /** A text, a number, an element of this file, or several. */
  Xml set(String attribute, Object value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Refers to one element more. */
  Xml refer(String feature, Xml target) {
    List<Object> targets = new ArrayList<>();
    if (attributes.get(feature) instanceof List<?> before) {
      targets.addAll(before);
    }
    targets.add(target);
    return set(feature, targets);
  }

  boolean is(String feature) {
    return tag.equals(feature);
  }

  String name() {
    return (String) attributes.get("name");
  }

  /** All of the file. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(out, "");
    return out.toString();
  }

  private void write(StringBuilder out, String indent) {
    List<String> values = attributes.entrySet().stream()
        .map(each -> each.getKey() + "=\"" + escape(value(each.getValue())) + "\"").toList();
    int length = indent.length() + tag.length() + values.stream().mapToInt(value -> value.length() + 1).sum();
    String between = length < LINE ? " " : "\n" + indent + "    ";
    out.append(indent).append('<').append(tag);
    values.forEach(value -> out.append(between).append(value));
    if (text != null) {
      out.append('>').append(escape(text)).append("</").append(tag).append(">\n");
    } else if (children.isEmpty()) {
      out.append("/>\n");
    } else {
      out.append(">\n");
      children.forEach(child -> child.write(out, indent + "  "));
      out.append(indent).append("</").append(tag).append(">\n");
    }
  }

  private static String value(Object value) {
    if (value instanceof List<?> all) {
      return all.stream().map(Xml::value).collect(Collectors.joining(" "));
    }
    return value instanceof Xml element ? element.reference() : value.toString();
  }

  private String reference() {
    if (parent == null) {
      return "/";
    }
    return parent.reference()
        + UNNAMED.getOrDefault(tag, "/@" + tag + "[name='" + String.valueOf(name()).replace(" ", "%20") + "']");
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#xA;");
  }
}
