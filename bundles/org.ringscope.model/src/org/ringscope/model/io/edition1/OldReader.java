// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.XmlElement;

/** Reads a file of edition 1 by the table: whatever that does not know, and whatever leads nowhere, is an error. */
final class OldReader {
  /** What edition 1 wrote for an element without a name: its place. */
  private static final Pattern PLACE = Pattern.compile("/\\d*/@(\\w+)\\.(\\d{1,9})");

  private final Faults faults;
  private final OldRemarks remarks;
  private final Map<String, OldElement> named = new HashMap<>();
  private final List<Runnable> references = new ArrayList<>();
  private OldElement root;

  private OldReader(Faults faults, OldRemarks remarks) {
    this.faults = faults;
    this.remarks = remarks;
  }

  /** The topology; what cannot be read is added to the faults, what is out of range to the remarks. */
  static OldElement read(XmlElement xml, Faults faults, OldRemarks remarks) {
    OldReader reader = new OldReader(faults, remarks);
    reader.root = reader.element(xml, "Topology");
    reader.references.forEach(Runnable::run);
    return reader.root;
  }

  private OldElement element(XmlElement xml, String type) {
    OldElement element = new OldElement(xml, type);
    xml.attributes().forEach((name, text) -> attribute(element, name, text));
    if (OldFeatures.isKindOf(type, "NamedElement") && element.name() != null) {
      named.putIfAbsent(element.name(), element);
    }
    for (XmlElement each : xml.children()) {
      OldFeature feature = OldFeatures.find(type, each.name());
      if (feature == null || feature.value().kind() != OldValue.Kind.CHILDREN) {
        faults.error(each.line(), "unknown element <" + each.name() + "> in " + xml.called());
      } else {
        child(element, each, feature.value().type());
      }
    }
    return element;
  }

  private void child(OldElement owner, XmlElement xml, String expected) {
    String type = xml.type() == null ? expected : xml.type();
    if (xml.type() == null && !OldFeatures.isClass(type)) {
      faults.error(xml.line(), xml.called() + " says no type (xsi:type)");
    } else if (!OldFeatures.isClass(type)) {
      faults.error(xml.line(), "unknown type " + type + " of " + xml.called());
    } else if (!OldFeatures.isKindOf(type, expected)) {
      faults.error(xml.line(), xml.called() + " has type " + type + "; it cannot be one");
    } else {
      owner.add(element(xml, type));
    }
  }

  private void attribute(OldElement element, String name, String text) {
    OldFeature feature = OldFeatures.find(element.type(), name);
    if (feature == null || feature.value().kind() == OldValue.Kind.CHILDREN) {
      if (!name.startsWith("xmi:")) {
        faults.error(line(element, name), "unknown attribute " + name + " of " + element.xml().called());
      }
    } else if (feature.value().kind() == OldValue.Kind.VALUE) {
      value(element, feature, text);
    } else {
      references.add(() -> references(element, feature, text));
    }
  }

  private void value(OldElement element, OldFeature feature, String text) {
    try {
      element.put(feature, feature.value().reader().apply(text));
    } catch (OldValue.OutOfRange e) {
      remarks.error(element, feature.name(), e.rule(),
          feature.name() + " of " + element.xml().called() + ": \"" + text + "\" " + e.getMessage());
    } catch (IllegalArgumentException e) {
      error(element, feature, ": \"" + text + "\" " + e.getMessage());
    }
  }

  private void references(OldElement element, OldFeature feature, String text) {
    List<OldElement> targets = new ArrayList<>();
    List<String> words = text.isBlank() ? List.of()
        : feature.value().kind() == OldValue.Kind.REFERENCE ? List.of(text.strip())
            : List.of(text.strip().split("\\s+"));
    for (String word : words) {
      OldElement target = target(word);
      String wrong = wrong(word, target, feature);
      if (wrong == null) {
        targets.add(target);
      } else {
        error(element, feature, " refers to " + wrong);
      }
    }
    element.put(feature, targets);
  }

  private void error(OldElement element, OldFeature feature, String reason) {
    faults.error(line(element, feature.name()), feature.name() + " of " + element.xml().called() + reason);
  }

  private OldElement target(String word) {
    Matcher place = PLACE.matcher(word.startsWith("#") ? word.substring(1) : word);
    if (!place.matches()) {
      return named.get(word.startsWith("#") ? word.substring(1) : word);
    }
    List<OldElement> all = root.children(place.group(1));
    int position = Integer.parseInt(place.group(2));
    return position < all.size() ? all.get(position) : null;
  }

  /** Null if nothing is wrong with the reference. */
  private static String wrong(String word, OldElement target, OldFeature feature) {
    if (target == null) {
      return "\"" + word
          + (word.indexOf('#') > 0 ? "\": references to other files are not followed" : "\", which is not there");
    } else if (!OldFeatures.isKindOf(target.type(), feature.value().type())) {
      return "\"" + word + "\", a " + target.type() + "; it needs a " + feature.value().type();
    }
    return target.name() == null ? target.xml().called() + " in line " + target.line() + ", which has no name" : null;
  }

  private static int line(OldElement element, String attribute) {
    return element.xml().line(attribute);
  }
}
