// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

/**
 * The last messages between cores or endpoints, the oldest on top. Each place of the window is a node that stays and says another
 * message with each refresh; lines of participants and arrows are drawn by a figure of ours. A sequence diagram of Sirius would
 * make all its messages anew.
 */
final class FlowDiagram {
  private static final Look PLAIN = Look.of("background", "background");
  private static final Look ROLE = Look.of("panel", "edge strong");
  /** Sizes in tens of pixels. */
  private static final int TEXT_WIDTH = 38;
  private static final int TEXT_HEIGHT = 2;
  private static final int HEAD_HEIGHT = 5;
  private static final int ROLE_WIDTH = 14;

  private final Styles styles;
  private final Xml layer;

  FlowDiagram(Xml viewpoint, Styles styles) {
    this.styles = styles;
    Xml diagram = viewpoint.add("ownedRepresentations", "diagram:DiagramDescription").set("name", "Messages")
        .set("label", "Message Flow").set("domainClass", "ringstate::MessageFlow")
        .set("titleExpression", "aql:'messages between ' + self.name")
        .set("endUserDocumentation", "The last messages up to the time of the cursor, the oldest on top.");
    diagram.add("metamodel").set("href", RingDiagram.METAMODEL);
    layer = diagram.named("defaultLayer", "Messages");
    text(node("MessageFlow", "var:self"), HEAD_HEIGHT);
    styles.box(node("Participant", "feature:participants"), ROLE, ROLE_WIDTH, HEAD_HEIGHT).set("showIcon", "false");
    text(node("FlowMessage", "feature:messages"), TEXT_HEIGHT);
  }

  private Xml node(String type, String candidates) {
    return layer.named("nodeMappings", type).set("domainClass", "ringstate::" + type)
        .set("semanticCandidatesExpression", candidates);
  }

  private void text(Xml mapping, int height) {
    styles.box(mapping, PLAIN, TEXT_WIDTH, height).set("showIcon", "false").set("labelAlignment", "LEFT");
  }
}
