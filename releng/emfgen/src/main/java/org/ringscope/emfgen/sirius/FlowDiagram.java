// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.List;

/** The last messages between cores or endpoints as a sequence, the oldest on top. */
final class FlowDiagram {
  private static final Look ROLE = Look.of("panel", "edge strong");
  private static final Look RECEIVED = new Look("background", "edge strong", "solid", "text");
  private static final Look TRAVELLING = new Look("background", "device index", "dash", "text");

  private final Styles styles;
  private final Palette palette;

  FlowDiagram(Xml viewpoint, Styles styles, Palette palette) {
    this.styles = styles;
    this.palette = palette;
    Xml diagram = viewpoint.add("ownedRepresentations", "sequence:SequenceDiagramDescription").set("name", "Messages")
        .set("label", "Message Flow").set("domainClass", "ringstate::MessageFlow")
        .set("titleExpression", "aql:'messages between ' + self.name").set("endsOrdering", "feature:ends")
        .set("instanceRolesOrdering", "feature:participants")
        .set("endUserDocumentation", "The last messages up to the time of the cursor, the oldest on top.");
    diagram.add("metamodel").set("href", RingDiagram.METAMODEL);
    Xml layer = diagram.named("defaultLayer", "Messages");
    Xml role = participant(layer.add("nodeMappings", "sequence:InstanceRoleMapping").set("name", "Participant"),
        "feature:participants");
    styles.box(role, ROLE, 14, 5).set("showIcon", "false");
    message(layer, lifeline(role));
  }

  private static Xml participant(Xml mapping, String candidates) {
    return mapping.set("domainClass", "ringstate::Participant").set("semanticCandidatesExpression", candidates)
        .set("semanticElements", "var:self");
  }

  private Xml lifeline(Xml role) {
    Xml lifeline = participant(role.add("borderedNodeMappings", "sequence:ExecutionMapping").set("name", "Lifeline"),
        "var:self").set("startingEndFinderExpression", "var:self").set("finishingEndFinderExpression", "var:self");
    lifeline.add("style", "style:SquareDescription").set("labelExpression", "").set("showIcon", "false")
        .set("borderSizeComputationExpression", 1).set("borderColor", palette.get("edge strong"))
        .set("resizeKind", "NSEW").set("width", 1).set("height", 40).set("labelColor", palette.get("text"))
        .set("color", palette.get("edge"));
    return lifeline;
  }

  private void message(Xml layer, Xml lifeline) {
    Xml message = layer.add("edgeMappings", "sequence:BasicMessageMapping").set("name", "FlowMessage")
        .set("domainClass", "ringstate::FlowMessage").set("useDomainElement", "true")
        .set("semanticCandidatesExpression", "feature:messages").set("semanticElements", "var:self")
        .set("preconditionExpression", "aql:self.isShown() and self.from <> null and self.to <> null")
        .set("sourceFinderExpression", "feature:from").set("targetFinderExpression", "feature:to")
        .set("sendingEndFinderExpression", end("not end.reception"))
        .set("receivingEndFinderExpression", end("end.reception"))
        .set("sourceMapping", List.of(lifeline)).set("targetMapping", List.of(lifeline));
    styles.edgeLabel(styles.edge(message, RECEIVED, "InputFillClosedArrow"), RECEIVED, false);
    styles.edgeLabel(styles.edge(Styles.when(message, "aql:self.state = ringstate::MessageState::travelling"),
        TRAVELLING, "InputArrow"), TRAVELLING, false);
  }

  private static String end(String condition) {
    return "aql:self.eContainer(ringstate::MessageFlow).ends->select(end | end.message = self and " + condition
        + ")->first()";
  }
}
