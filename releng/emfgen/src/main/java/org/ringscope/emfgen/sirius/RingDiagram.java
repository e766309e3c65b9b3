// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

/**
 * The diagram of one virtqueue: the cells of its areas, its indices. All are nodes of the diagram itself, which a layout of
 * ours puts in rows: stacks in stacks cost Sirius a time that grows exponentially. What leads from cell to cell is drawn by a
 * figure of ours.
 */
final class RingDiagram {
  static final String METAMODEL = "http://ringscope.org/ringstate/1#/";
  /** Sizes in tens of pixels. */
  private static final int CELL_WIDTH = 8;
  private static final int CELL_HEIGHT = 9;
  private static final int SLOT_HEIGHT = 5;
  private static final int INDEX_WIDTH = 14;
  private static final int INDEX_HEIGHT = 2;
  private static final int AREA_WIDTH = 12;
  private static final int HEAD_WIDTH = 80;
  private static final int HEAD_HEIGHT = 4;
  /** Of the ring itself, which has up to five lines to say. */
  private static final int RING_HEIGHT = 8;
  private static final Look HEAD = Look.of("background", "background").text("text");
  /** Nothing is known of cells and indices: they are not seen, and need not be made anew. */
  private static final String ABSENT = "aql:self.isAbsent()";
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
    cells("AvailSlot", "AvailSlot", "feature:avail", SLOT_HEIGHT);
    cells("Descriptor", "Descriptor", "feature:descriptors", CELL_HEIGHT);
    cells("UsedSlot", "UsedSlot", "feature:used", SLOT_HEIGHT);
    indices("driver", "Driver", DRIVER);
    indices("device", "Device", DEVICE);
    head(node("IndirectTable", "IndirectTable", "feature:tables"), AREA_WIDTH);
    Xml entry = cells("TableEntry", "Descriptor", "aql:self.tables.entries", CELL_HEIGHT);
    cell(Styles.when(entry, "aql:not self.isShown()"), HEAD, CELL_HEIGHT);
    layer("Chains", "The descriptors of each chain.");
    layer("Heads", "From slots in flight to the heads of their chains.");
    layer("Indirect tables", "From descriptors to the tables that they refer to.");
    layer("Indices", "Each index at the slot that it points at.");
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
    title(ring, HEAD);
    title(Styles.when(ring, "aql:self.fault <> null or self.diagnosis <> null"), Look.of("fault panel", "fault")
        .text("fault"));
    title(Styles.when(ring, "aql:not self.known"), HEAD.text("faint"));
  }

  private void title(Xml owner, Look look) {
    styles.box(owner, look, HEAD_WIDTH, RING_HEIGHT).set("showIcon", "false").set("labelAlignment", "LEFT");
  }

  /** The name of an area, in front of its cells; its element is the ring. */
  private void area(String name, String label, String condition) {
    Xml area = node(name, "Ring", "var:self").set("preconditionExpression", "aql:" + condition);
    head(area, AREA_WIDTH).set("labelExpression", "aql:if self.absence <> null then '' else " + label + " endif");
  }

  /** The name of an area, or what its side asks for there where that is known, which has the name in it. */
  private static String noted(String area, String feature) {
    return "if self." + feature + " = null then '" + area + "' else self." + feature + " endif";
  }

  private Xml cells(String name, String type, String candidates, int height) {
    Xml cell = node(name, type, candidates);
    cell(cell, Owners.UNKNOWN, height);
    cell(Styles.when(cell, ABSENT), HEAD, height);
    Owners.LOOKS.forEach((owner, look) -> cell(Styles.when(cell, Owners.is(owner)), look, height));
    return cell;
  }

  private void cell(Xml owner, Look look, int height) {
    styles.box(owner, look, CELL_WIDTH, height).set("showIcon", "false");
  }

  /** What one side moves; what was inferred is in italics. */
  private void indices(String side, String name, Look look) {
    Xml index = node(name + "Index", "Index",
        "aql:self.indices->select(index | index.mover = ringstate::Side::" + side + ")");
    styles.box(index, look, INDEX_WIDTH, INDEX_HEIGHT).set("showIcon", "false");
    styles.box(Styles.when(index, ABSENT), HEAD, INDEX_WIDTH, INDEX_HEIGHT).set("showIcon", "false");
    styles.box(Styles.when(index, "aql:self.inferred"), look, INDEX_WIDTH, INDEX_HEIGHT).set("showIcon", "false")
        .text("labelFormat", "italic");
  }

  /** What a figure draws from node to node, as long as the layer is on: edges that come and go with each refresh are too slow. */
  private void layer(String name, String documentation) {
    diagram.named("additionalLayers", name).set("activeByDefault", true).set("endUserDocumentation", documentation);
  }
}
