// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.io.xml.StartTag;
import org.ringscope.model.io.xml.XmlDocument;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.topology.Topology;

/**
 * Writes a topology over the file that it was read from: whatever was not edited stays as it is, byte for byte, with
 * its comments. What is new takes one line for each element.
 */
final class TopologyWriter {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String USUAL_INDENT = "  ";

  private final SourceText source;
  private final FileFeatures.Cache features = new FileFeatures.Cache();
  private final StartTags tags;
  private final Spacing spacing;
  private final String unit;
  private final StringBuilder out = new StringBuilder();
  private final List<Written> written = new ArrayList<>();

  /** An element of the file in the order of start tags: what it was written for, or what it was read as. */
  record Written(EObject object, XmlElement element) {}

  private TopologyWriter(Topology topology, SourceText source) throws IOException {
    this.source = source;
    XmlDocument document = source.document();
    String lineEnd = document == null ? "\n" : document.lineEnd();
    spacing = new Spacing(lineEnd);
    String first = document == null || document.root().children().isEmpty() ? null
        : Spacing.indent(document.root().children().get(0).before());
    unit = first == null || first.isEmpty() ? USUAL_INDENT : first;
    tags = new StartTags(source, WrittenNames.of(topology), features, lineEnd);
  }

  /**
   * Writes a topology.
   *
   * @throws IOException with one line if what is read back would be another topology
   */
  static TopologyWriter write(Topology topology, SourceText source) throws IOException {
    TopologyWriter writer = new TopologyWriter(topology, source);
    XmlDocument document = source.document();
    writer.out.append(document == null ? DECLARATION + writer.spacing.line("") : document.root().before());
    writer.writeElement(topology, "", 1, false);
    writer.out.append(document == null ? writer.spacing.line("") : document.epilog());
    return writer;
  }

  /** The file. */
  String text() {
    return out.toString();
  }

  /** Its elements in the order of start tags; those inside one that was not understood are not among them. */
  List<Written> written() {
    return written;
  }

  /** @param isMoved whether it, or something that it is in, was elsewhere before */
  private void writeElement(EObject object, String indent, int depth, boolean isMoved) throws IOException {
    if (depth > TopologyLimits.NESTING) {
      throw new IOException("elements are nested deeper than " + TopologyLimits.NESTING);
    }
    XmlElement element = source.element(object);
    written.add(new Written(object, null));
    boolean isInText = element != null && element.startTag() != null;
    boolean isHere = isInText && !isMoved;
    String tag = tags.of(object);
    List<ChildOrder.Place> places = ChildOrder.of(object, features.of(object).elements(), source);
    int tagAt = out.length();
    out.append(tag);
    String left = writeChildren(places, isHere ? childIndent(element, indent) : indent + unit, depth, !isHere);
    boolean isEmpty = out.length() == tagAt + tag.length();
    boolean isBehindGone = !places.isEmpty() && places.get(places.size() - 1).isGone();
    String end = element == null ? "" : isBehindGone ? Spacing.withoutFirst(element.beforeEnd()) : element.beforeEnd();
    if (isEmpty && !spacing.hasComment(left + end) && !(isInText && element.children().isEmpty())) {
      out.setLength(tagAt);
      out.append(body(tag)).append("/>");
      return;
    }
    if (isEmpty && left.isBlank() && isInText && element.endTag().isEmpty()) {
      return;
    }
    out.replace(tagAt, tagAt + tag.length(), tag.endsWith("/>") ? body(tag) + ">" : tag);
    out.append(left.stripTrailing());
    if (isHere && !element.endTag().isEmpty()) {
      out.append(end).append(element.endTag());
    } else {
      out.append(spacing.moved(end, indent + unit)).append(spacing.line(indent))
          .append(isInText && !element.endTag().isEmpty() ? element.endTag()
              : "</" + StartTag.read(tag, 0).name() + ">");
    }
  }

  /** @return comments that are left behind the last child */
  private String writeChildren(List<ChildOrder.Place> places, String indent, int depth, boolean isMoved)
      throws IOException {
    String left = "";
    boolean isBehindGone = false;
    for (ChildOrder.Place place : places) {
      XmlElement element = place.element();
      if (place.isGone()) {
        left += spacing.left(isBehindGone ? Spacing.withoutFirst(element.before()) : element.before());
        isBehindGone = true;
        continue;
      }
      boolean isHere = !isMoved && element != null && element.startTag() != null;
      String before = isHere ? element.before() : spacing.moved(comments(place), indent) + spacing.line(indent);
      before = isBehindGone ? Spacing.withoutFirst(before) : before;
      isBehindGone = false;
      out.append(spacing.joined(left, before));
      left = "";
      if (place.object() == null) {
        writeAsRead(element);
        written.add(new Written(null, element));
      } else {
        String own = isHere ? Spacing.indent(before) : indent;
        writeElement(place.object(), own == null ? indent : own, depth + 1, !isHere);
      }
    }
    return left;
  }

  /** What an element takes along to where it was not, or not so, before. */
  private String comments(ChildOrder.Place place) {
    XmlElement elsewhere = place.element() == null ? source.element(place.object()) : null;
    return place.element() != null ? place.element().before()
        : elsewhere == null ? "" : spacing.own(elsewhere.before());
  }

  private void writeAsRead(XmlElement element) {
    out.append(element.startTag());
    for (XmlElement child : element.children()) {
      out.append(child.before());
      writeAsRead(child);
    }
    out.append(element.beforeEnd()).append(element.endTag());
  }

  private String childIndent(XmlElement element, String indent) {
    String first = element.children().isEmpty() ? null : Spacing.indent(element.children().get(0).before());
    return first == null ? indent + unit : first;
  }

  private static String body(String tag) {
    return tag.substring(0, tag.length() - (tag.endsWith("/>") ? 2 : 1)).stripTrailing();
  }
}
