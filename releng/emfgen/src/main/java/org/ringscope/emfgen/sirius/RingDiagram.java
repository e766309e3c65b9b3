// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.List;

/**
 * The diagram of one virtqueue: the cells of its areas, its indices, and what leads from cell to cell. All are nodes of the
 * diagram itself, which a layout of ours puts in rows: stacks in stacks cost Sirius a time that grows exponentially.
 */
final class RingDiagram {
  static final String METAMODEL = "http://ringscope.org/ringstate/1#/";
  /** Sizes in tens of pixels. */
  private static final int CELL_WIDTH = 9;
  private static final int CELL_HEIGHT = 9;
  private static final int INDEX_WIDTH = 14;
  private static final int INDEX_HEIGHT = 2;
  private static final int AREA_WIDTH = 12;
  private static final int HEAD_WIDTH = 50;
  private static final int HEAD_HEIGHT = 4;
  private static final Look HEAD = Look.of("background", "background").text("text");
  private static final Look LINE = Look.of("background", "edge strong");
  private static final Look DRIVER = Look.of("background", "driver index").text("driver index");
  private static final Look DEVICE = Look.of("background", "device index").text("device index");

  private final Styles styles;
  private final Xml diagram;
  private final Xml layer;

  RingDiagram(Xml viewpoint, Styles styles) {
    this.styles = styles;
    diagram = viewpoint.add("ownedRepresentations", "diagram:DiagramDescription").set("name", "Ring")
        .set("label", "Ring Diagram").set("domainClass", "ringstate::Ring")
        .set("titleExpression", "aql:self.name + ' ring'")
        .set("endUserDocumentation", "One virtqueue as it lies in memory, at the time of the cursor.");
    diagram.add("metamodel").set("href", METAMODEL);
    layer = diagram.named("defaultLayer", "Memory");
    ring();
    area("Avail", noted("avail", "driverNote"), "self.avail->notEmpty()");
    area("Descriptors", "'desc'", "true");
    area("Used", noted("used", "deviceNote"), "self.used->notEmpty()");
    Xml avail = cells("AvailSlot", "AvailSlot", "feature:avail");
    Xml descriptor = cells("Descriptor", "Descriptor", "feature:descriptors");
    Xml used = cells("UsedSlot", "UsedSlot", "feature:used");
    Xml driver = indices("driver", "Driver", DRIVER);
    Xml device = indices("device", "Device", DEVICE);
    Xml table = node("IndirectTable", "IndirectTable", "feature:tables")
        .set("preconditionExpression", "aql:self.of <> null");
    head(table, AREA_WIDTH);
    Xml entry = cells("TableEntry", "Descriptor", "aql:self.tables.entries")
        .set("preconditionExpression", "aql:self.isShown()");
    lines("Chains", "The descriptors of each chain.", "next", LINE, List.of(descriptor, entry), descriptor, entry);
    lines("Heads", "From slots to the heads of their chains.", "descriptor", LINE, List.of(avail, used), descriptor);
    lines("Indirect tables", "From descriptors to the tables that they refer to.", "table", LINE.line("dash"),
        List.of(descriptor), table);
    lines("Indices", "Lines from each index to where it points; the slot says so, too.", "at", LINE.line("dot"),
        List.of(driver, device), avail, descriptor,
        used);
  }

  private Xml node(String name, String type, String candidates) {
    return layer.named("nodeMappings", name).set("domainClass", "ringstate::" + type)
        .set("semanticCandidatesExpression", candidates);
  }

  private Xml head(Xml owner, int width) {
    return styles.box(owner, HEAD, width, HEAD_HEIGHT).set("showIcon", "false").set("labelAlignment", "LEFT");
  }

  /** What the ring is and how it does; red where it is broken. */
  private void ring() {
    Xml ring = node("Ring", "Ring", "var:self");
    head(ring, HEAD_WIDTH);
    styles.box(Styles.when(ring, "aql:self.fault <> null or self.diagnosis <> null"),
        Look.of("fault panel", "fault"), HEAD_WIDTH, HEAD_HEIGHT).set("showIcon", "false");
    styles.box(Styles.when(ring, "aql:not self.known"), HEAD.text("faint"), HEAD_WIDTH, HEAD_HEIGHT)
        .set("showIcon", "false");
  }

  /** The name of an area, in front of its cells; its element is the ring. */
  private void area(String name, String label, String condition) {
    Xml area = node(name, "Ring", "var:self").set("preconditionExpression", "aql:" + condition);
    head(area, AREA_WIDTH).set("labelExpression", "aql:" + label);
  }

  /** The name of an area, or what its side asks for there where that is known, which has the name in it. */
  private static String noted(String area, String feature) {
    return "if self." + feature + " = null then '" + area + "' else self." + feature + " endif";
  }

  private Xml cells(String name, String type, String candidates) {
    Xml cell = node(name, type, candidates);
    cell(cell, Owners.UNKNOWN);
    Owners.LOOKS.forEach((owner, look) -> cell(Styles.when(cell, Owners.is(owner)), look));
    return cell;
  }

  private void cell(Xml owner, Look look) {
    styles.box(owner, look, CELL_WIDTH, CELL_HEIGHT).set("showIcon", "false")
        .set("labelExpression", "aql:self.label() + self.pointers()");
  }

  /** What one side moves; what was inferred is in italics. */
  private Xml indices(String side, String name, Look look) {
    Xml index = node(name + "Index", "Index",
        "aql:self.indices->select(index | index.mover = ringstate::Side::" + side + ")");
    styles.box(index, look, INDEX_WIDTH, INDEX_HEIGHT).set("showIcon", "false");
    styles.box(Styles.when(index, "aql:self.inferred"), look, INDEX_WIDTH, INDEX_HEIGHT).set("showIcon", "false")
        .text("labelFormat", "italic");
    return index;
  }

  /** A line for each value of a reference, in a layer of its own. */
  private void lines(String name, String documentation, String feature, Look look, List<Xml> from, Xml... to) {
    Xml mapping = diagram.named("additionalLayers", name).set("activeByDefault", !feature.equals("at"))
        .set("endUserDocumentation", documentation).named("edgeMappings", feature)
        .set("targetFinderExpression", "feature:" + feature).set("sourceMapping", from)
        .set("targetMapping", List.of(to));
    styles.edge(mapping, look, "InputArrow").set("routingStyle", "straight");
  }
}
