// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.io.xml.StartTag;
import org.ringscope.model.io.xml.XmlDocument;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.io.xml.XmlText;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;

/** Start tags of elements: as they were read where nothing was edited, else with just that changed. */
final class StartTags {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final Map<String, String> USUAL = Map.of("xmi", "http://www.omg.org/XMI", "xsi", XSI, "topology",
      TopologyPackage.eNS_URI);

  private final SourceText source;
  private final WrittenNames names;
  private final FileFeatures.Cache features;
  private final String lineEnd;
  private final CharsetEncoder encoder;
  private final String prefix;
  private final String xsi;

  StartTags(SourceText source, WrittenNames names, FileFeatures.Cache features, String lineEnd) {
    this.source = source;
    this.names = names;
    this.features = features;
    this.lineEnd = lineEnd;
    XmlDocument document = source.document();
    encoder = (document == null ? StandardCharsets.UTF_8 : document.encoding()).newEncoder();
    Map<String, String> prefixes = document == null || document.root().startTag() == null ? USUAL : document.prefixes();
    prefix = prefix(prefixes, TopologyPackage.eNS_URI);
    xsi = prefix(prefixes, XSI);
  }

  private static String prefix(Map<String, String> prefixes, String nameSpace) {
    return prefixes.entrySet().stream().filter(each -> each.getValue().equals(nameSpace)).map(Map.Entry::getKey)
        .sorted().findFirst().orElse(null);
  }

  /** From {@code <} to {@code >} or {@code />}, whichever it was. */
  String of(EObject object) throws IOException {
    XmlElement element = source.element(object);
    return element == null || element.startTag() == null ? canonical(object) : edited(object, element);
  }

  private String canonical(EObject object) throws IOException {
    StringBuilder tag = new StringBuilder("<")
        .append(object instanceof Topology ? "topology:Topology" : object.eContainmentFeature().getName());
    if (object instanceof Topology) {
      tag.append(" xmi:version=\"2.0\" xmlns:xmi=\"").append(USUAL.get("xmi")).append("\" xmlns:xsi=\"").append(XSI)
          .append("\" xmlns:topology=\"").append(TopologyPackage.eNS_URI).append('"').append(lineEnd).append("   ");
    } else if (object.eContainmentFeature().getEReferenceType() != object.eClass()) {
      if (xsi == null) {
        tag.append(" xmlns:xsi=\"").append(XSI).append('"');
      }
      tag.append(' ').append(xsi == null ? "xsi" : xsi).append(":type=\"").append(prefix.isEmpty() ? "" : prefix + ":")
          .append(object.eClass().getName()).append('"');
    }
    for (EStructuralFeature feature : features.of(object).attributes()) {
      String text = text(object, feature);
      if (text != null) {
        tag.append(attribute(feature.getName(), text));
      }
    }
    return tag.append("/>").toString();
  }

  private String attribute(String name, String text) throws IOException {
    return " " + name + "=\"" + escaped(name, text, '"') + "\"";
  }

  private String edited(EObject object, XmlElement element) throws IOException {
    List<EStructuralFeature> all = features.of(object).attributes();
    boolean isEdited = false;
    for (EStructuralFeature feature : all) {
      isEdited |= !isAsRead(object, feature, element);
    }
    return isEdited ? edit(object, element, all) : element.startTag();
  }

  private String edit(EObject object, XmlElement element, List<EStructuralFeature> all) throws IOException {
    String tag = element.startTag();
    Map<String, StartTag.Attribute> written = StartTag.attributes(tag);
    TextEdits edits = new TextEdits(tag);
    int behind = StartTag.endOfHead(tag);
    for (EStructuralFeature feature : all) {
      String name = feature.getName();
      StartTag.Attribute there = written.get(name);
      String text = isAsRead(object, feature, element) ? element.get(name) : text(object, feature);
      if (there == null && text != null) {
        edits.insert(behind, attribute(name, text));
      } else if (there != null && text == null) {
        edits.remove(there.from() - blanksBefore(tag, there.from()), there.valueTo() + 1);
      } else if (there != null && !isAsRead(object, feature, element)) {
        edits.replace(there.valueFrom(), there.valueTo(), escaped(name, text, tag.charAt(there.valueTo())));
      }
      behind = there == null ? behind : there.valueTo() + 1;
    }
    return edits.result();
  }

  private static int blanksBefore(String tag, int at) {
    return at - tag.substring(0, at).stripTrailing().length();
  }

  /** Whether what was read still says what is meant. */
  private boolean isAsRead(EObject object, EStructuralFeature feature, XmlElement element) {
    String read = element.get(feature.getName());
    if (read == null) {
      return !object.eIsSet(feature);
    }
    if (!object.eIsSet(feature) && source.isKept(element, feature.getName())) {
      return true;
    }
    return feature instanceof EAttribute attribute
        ? Values.isSame(attribute.getEAttributeType(), read, object.eGet(feature))
        : isSameNames(read, text(object, feature));
  }

  private static boolean isSameNames(String read, String names) {
    return read.equals(names) || String.join(" ", read.strip().split("\\s+")).equals(names);
  }

  /** The value as text, null if it is not set. */
  private String text(EObject object, EStructuralFeature feature) {
    if (!object.eIsSet(feature)) {
      return null;
    }
    Object value = object.eGet(feature);
    if (feature instanceof EReference) {
      StringJoiner all = new StringJoiner(" ");
      for (Object target : value instanceof List<?> many ? many : List.of(value)) {
        all.add(names.of((EObject) target));
      }
      return all.toString();
    }
    return Values.text(((EAttribute) feature).getEAttributeType(), value);
  }

  private String escaped(String name, String text, char quote) throws IOException {
    int wrong = text.codePoints().filter(c -> !XmlText.isAllowed(c)).findFirst().orElse(0);
    if (wrong != 0 || text.indexOf(0) >= 0) {
      throw new IOException(name + " has a character that XML does not have: 0x" + Integer.toHexString(wrong));
    }
    return XmlText.escaped(text, quote, encoder);
  }
}
