// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.List;

/** The diagram of one virtqueue: its areas as rows of cells, one below the other, and what leads from cell to cell. */
final class RingDiagram {
  static final String METAMODEL = "http://ringscope.org/ringstate/1#/";
  /** Sizes in tens of pixels. */
  private static final int CELL_WIDTH = 8;
  private static final int CELL_HEIGHT = 6;
  private static final int ROW_HEIGHT = 9;
  private static final Look ROW = Look.of("panel", "edge").text("faint");
  private static final Look LINE = new Look("background", "edge strong", "solid", "faint");
  private static final Look DRIVER = Look.of("background", "edge").text("driver index");
  private static final Look DEVICE = Look.of("background", "edge").text("device index");

  private final Styles styles;
  private final Xml diagram;

  RingDiagram(Xml viewpoint, Styles styles) {
    this.styles = styles;
    diagram = viewpoint.add("ownedRepresentations", "diagram:DiagramDescription").set("name", "Ring")
        .set("label", "Ring Diagram").set("domainClass", "ringstate::Ring")
        .set("titleExpression", "aql:self.name + ' ring'")
        .set("endUserDocumentation", "One virtqueue as it lies in memory, at the time of the cursor.");
    diagram.add("metamodel").set("href", METAMODEL);
    Xml layer = diagram.named("defaultLayer", "Memory");
    Xml ring = stack(layer, "containerMappings", "Ring", "var:self", "VerticalStack");
    styles.frame(ring, Look.of("background", "edge strong"));
    styles.frame(Styles.when(ring, "aql:self.fault <> null or self.diagnosis <> null"),
        Look.of("fault panel", "fault"));
    styles.frame(Styles.when(ring, "aql:not self.known"), Look.of("background", "edge strong").line("dash"));
    Xml driver = indices(ring, "driver", DRIVER);
    Xml avail = cells(row(ring, "Avail", noted("avail", "driverNote"), "self.avail->notEmpty()"), "AvailSlot", "avail");
    Xml descriptor =
        cells(row(ring, "Descriptors", "'desc'", "true"), "Descriptor", "descriptors");
    Xml used = cells(row(ring, "Used", noted("used", "deviceNote"), "self.used->notEmpty()"), "UsedSlot", "used");
    Xml device = indices(ring, "device", DEVICE);
    Xml table = stack(ring, "subContainerMappings", "IndirectTable", "feature:tables", "HorizontalStack")
        .set("preconditionExpression", "aql:self.of <> null");
    styles.cell(table, ROW, CELL_WIDTH, ROW_HEIGHT);
    Xml entry = cells(table, "Descriptor", "entries").set("name", "TableEntry")
        .set("preconditionExpression", "aql:self.isShown()");
    lines("Chains", "The descriptors of each chain.", line("next", List.of(descriptor, entry), descriptor, entry));
    lines("Heads", "From slots to the heads of their chains.", line("descriptor", List.of(avail, used), descriptor));
    lines("Indirect tables", "From descriptors to the tables that they refer to.",
        line("table", List.of(descriptor), table));
    lines("Indices", "Where each index points.", line("at", List.of(driver, device), avail, descriptor, used));
  }

  private static Xml stack(Xml owner, String feature, String type, String candidates, String presentation) {
    return owner.named(feature, type).set("domainClass", "ringstate::" + type)
        .set("semanticCandidatesExpression", candidates).set("childrenPresentation", presentation);
  }

  /** A row of the ring; its element is the ring itself. */
  private Xml row(Xml ring, String name, String label, String condition) {
    Xml row = ring.named("subContainerMappings", name).set("domainClass", "ringstate::Ring")
        .set("semanticCandidatesExpression", "var:self").set("preconditionExpression", "aql:" + condition)
        .set("childrenPresentation", "HorizontalStack");
    styles.cell(row, ROW, CELL_WIDTH, ROW_HEIGHT).set("labelExpression", "aql:" + label);
    return row;
  }

  /** The name of an area, and what its side asks for where that is known. */
  private static String noted(String area, String feature) {
    return "if self." + feature + " = null then '" + area + "' else '" + area + " · ' + self." + feature + " endif";
  }

  private Xml cells(Xml row, String type, String feature) {
    Xml cell = stack(row, "subContainerMappings", type, "feature:" + feature, "List");
    styles.cell(cell, Owners.UNKNOWN, CELL_WIDTH, CELL_HEIGHT);
    Owners.LOOKS.forEach((owner, look) -> styles.cell(Styles.when(cell, Owners.is(owner)), look, CELL_WIDTH,
        CELL_HEIGHT));
    return cell;
  }

  /** What one side moves; what was inferred is in italics. */
  private Xml indices(Xml ring, String side, Look look) {
    String name = side.equals("driver") ? "Driver" : "Device";
    Xml row = row(ring, name, "'moved by the " + side + "'", "self.indices->notEmpty()");
    Xml index = stack(row, "subContainerMappings", "Index",
        "aql:self.indices->select(index | index.mover = ringstate::Side::" + side + ")", "List")
        .set("name", name + "Index");
    styles.cell(index, look, CELL_WIDTH, CELL_HEIGHT);
    styles.cell(Styles.when(index, "aql:self.inferred"), look, CELL_WIDTH, CELL_HEIGHT).text("labelFormat", "italic");
    return index;
  }

  /** A line for each value of a reference. */
  private record Line(String feature, List<Xml> from, List<Xml> to) {}

  private static Line line(String feature, List<Xml> from, Xml... to) {
    return new Line(feature, from, List.of(to));
  }

  private void lines(String layer, String documentation, Line line) {
    Xml mapping = diagram.named("additionalLayers", layer).set("activeByDefault", "true")
        .set("endUserDocumentation", documentation).named("edgeMappings", line.feature)
        .set("targetFinderExpression", "feature:" + line.feature).set("sourceMapping", line.from)
        .set("targetMapping", line.to);
    styles.edge(mapping, line.feature.equals("at") ? LINE.line("dot") : LINE, "InputArrow", null);
  }
}
