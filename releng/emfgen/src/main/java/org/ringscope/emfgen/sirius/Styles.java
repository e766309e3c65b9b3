// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

/** Styles of nodes, containers and edges. Each is for a mapping, or for one of its states. */
final class Styles {
  /** Of the text in nodes, in points. */
  private static final int TEXT_SIZE = 9;

  private final Palette palette;

  Styles(Palette palette) {
    this.palette = palette;
  }

  /** The place for the style that a mapping has while an expression holds; the first that holds wins. */
  static Xml when(Xml mapping, String predicate) {
    return mapping.add("conditionnalStyles").set("predicateExpression", predicate);
  }

  /** A box with its label inside; sizes in tens of pixels. */
  Xml box(Xml owner, Look look, int width, int height) {
    return label(border(owner.add("style", "style:SquareDescription"), look), look)
        .set("labelPosition", "node").set("resizeKind", "NSEW").set("width", width).set("height", height)
        .set("sizeComputationExpression", Math.min(width, height)).set("color", palette.get(look.fill()));
  }

  /** A small box on a border, with its label inside; not on top, where the label of its owner is. */
  Xml port(Xml owner, Look look, int width, int height) {
    return box(owner, look, width, height).set("showIcon", "false").text("forbiddenSides", "NORTH");
  }

  /** A circle on a border, with its label beside it. */
  Xml circle(Xml owner, Look look, int size) {
    return label(border(owner.add("style", "style:EllipseNodeDescription"), look), look)
        .set("showIcon", "false").set("sizeComputationExpression", size)
        .set("horizontalDiameterComputationExpression", size).set("verticalDiameterComputationExpression", size)
        .set("color", palette.get(look.fill()));
  }

  /** A row of a list. */
  Xml row(Xml owner, Look look) {
    return label(border(owner.add("style", "style:SquareDescription"), look), look)
        .set("labelPosition", "node").set("labelAlignment", "LEFT").set("color", palette.get(look.fill()));
  }

  /** A frame that mostly holds nothing, of this size in tens of pixels at first. */
  Xml frame(Xml owner, Look look, int width, int height) {
    return frame(owner, look).set("widthComputationExpression", width).set("heightComputationExpression", height);
  }

  /** A box that holds others, with its label on top. */
  Xml frame(Xml owner, Look look) {
    return label(border(owner.add("style", "style:FlatContainerStyleDescription"), look), look)
        .set("roundedCorner", "true").set("arcWidth", 6).set("arcHeight", 6)
        .set("backgroundStyle", "GradientLeftToRight").set("backgroundColor", palette.get(look.fill()))
        .set("foregroundColor", palette.get(look.fill()));
  }

  /** A line with an arrow at its end. */
  Xml edge(Xml owner, Look look, String arrow) {
    return owner.add("style").set("strokeColor", palette.get(look.border())).set("lineStyle", look.line())
        .set("targetArrow", arrow).set("routingStyle", "manhattan");
  }

  /** The label of a line, in its middle. */
  void edgeLabel(Xml style, Look look) {
    style.add("centerLabelStyleDescription")
        .set("labelExpression", "aql:self.label()").set("labelSize", TEXT_SIZE).set("showIcon", "false")
        .set("labelColor", palette.get(look.text()));
  }

  private Xml border(Xml style, Look look) {
    return style.set("borderSizeComputationExpression", look.border().equals("fault") ? 2 : 1)
        .set("borderLineStyle", look.line())
        .set("borderColor", palette.get(look.border()));
  }

  private Xml label(Xml style, Look look) {
    return style.set("labelExpression", "aql:self.label()").set("tooltipExpression", "aql:self.tooltip()")
        .set("labelSize", TEXT_SIZE).set("labelColor", palette.get(look.text()));
  }
}
