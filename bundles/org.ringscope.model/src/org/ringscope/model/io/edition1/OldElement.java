// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.type.HexNumber;

/** An element of edition 1 with what it says, every value and reference of which is known to be right. */
final class OldElement {
  private final XmlElement xml;
  private final String type;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<OldElement>> targets = new HashMap<>();
  private final List<OldElement> children = new ArrayList<>(0);
  private XmlElement made;

  OldElement(XmlElement xml, String type) {
    this.xml = xml;
    this.type = type;
  }

  XmlElement xml() {
    return xml;
  }

  int line() {
    return xml.line();
  }

  /** Its class. */
  String type() {
    return type;
  }

  void put(OldFeature feature, String value) {
    values.put(feature.name(), value);
  }

  void put(OldFeature feature, List<OldElement> elements) {
    targets.put(feature.name(), elements);
  }

  void add(OldElement child) {
    children.add(child);
  }

  /** All elements inside. */
  List<OldElement> children() {
    return children;
  }

  /** The elements inside that belong to one feature. */
  List<OldElement> children(String feature) {
    return children.stream().filter(each -> each.xml.name().equals(feature)).toList();
  }

  /** Whether the file says it. */
  boolean says(String feature) {
    return values.containsKey(feature);
  }

  /** The value as edition 2 writes it, also where the file leaves it out; null where edition 2 leaves it out. */
  String get(String feature) {
    return values.containsKey(feature) ? values.get(feature) : OldFeatures.find(type, feature).unset();
  }

  /** The value as a number, unsigned if it is one of 64 bits; 0 for none. */
  long number(String feature) {
    String value = get(feature);
    return value == null ? 0 : value.startsWith("-") ? Long.parseLong(value) : HexNumber.parse(value);
  }

  /** Its name; null for none. */
  String name() {
    return values.get("name");
  }

  /** What it refers to, in this order. */
  List<OldElement> targets(String feature) {
    return targets.getOrDefault(feature, List.of());
  }

  /** What it refers to; null for nothing. */
  OldElement target(String feature) {
    return targets(feature).isEmpty() ? null : targets(feature).get(0);
  }

  /** The name of what it refers to; null for nothing. */
  String targetName(String feature) {
    return target(feature) == null ? null : target(feature).name();
  }

  /** An element of edition 2 that stands for this one, with all that both have. */
  XmlElement copy(String name) {
    XmlElement copy = part(name);
    for (OldFeature each : OldFeatures.copiedOf(type)) {
      copy.set(each.becomes(), each.value().kind() == OldValue.Kind.VALUE ? get(each.name()) : targetName(each.name()));
    }
    copy.setBefore(xml.before());
    copy.setBeforeEnd(xml.beforeEnd());
    made = copy;
    return copy;
  }

  /** What stands for it in edition 2; null for nothing so far. */
  XmlElement made() {
    return made;
  }

  /** Says what stands for it. */
  void setMade(XmlElement element) {
    made = element;
  }

  /** An element of edition 2 that comes from this one. */
  XmlElement part(String name) {
    return new XmlElement(name, line());
  }
}
