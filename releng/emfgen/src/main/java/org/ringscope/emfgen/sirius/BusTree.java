// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.Map;

/** The tree of buses, their channels and the ends of those, with what the name service said of them. */
final class BusTree {
  private static final int TEXT_SIZE = 9;
  /** The colour and the shape of letters, by what is known of a channel or an end. */
  private static final Map<String, String[]> LIVES = Map.of(
      "announced", new String[] {"interrupt", "italic"},
      "open", new String[] {"text", "bold"},
      "destroyed", new String[] {"faint", "strike_through"},
      "noDriver", new String[] {"fault", "italic"});

  private final Palette palette;

  BusTree(Xml viewpoint, Palette palette) {
    this.palette = palette;
    Xml tree = viewpoint.add("ownedRepresentations", "tree:TreeDescription").set("name", "Buses")
        .set("label", "Tree of Buses").set("domainClass", "ringstate::ChannelTree")
        .set("titleExpression", "aql:'Buses and channels'")
        .set("endUserDocumentation", "RPMsg buses, channels and endpoints, and how they live.");
    tree.add("metamodel").set("href", RingDiagram.METAMODEL);
    Xml bus = item(tree, "Bus", "buses");
    Xml channel = item(bus, "Channel", "channels");
    lives(channel);
    lives(item(channel, "ChannelEndpoint", "endpoints"));
  }

  private Xml item(Xml owner, String type, String feature) {
    Xml item = owner.named("subItemMappings", type).set("domainClass", "ringstate::" + type)
        .set("semanticCandidatesExpression", "feature:" + feature);
    style(item.add("defaultStyle"), "text");
    return item;
  }

  private void lives(Xml item) {
    LIVES.keySet().stream().sorted().forEach(life -> style(item.add("conditionalStyles")
        .set("predicateExpression", "aql:self.life = ringstate::Life::" + life).add("style"), LIVES.get(life)[0])
        .text("labelFormat", LIVES.get(life)[1]));
  }

  private Xml style(Xml style, String colour) {
    return style.set("labelExpression", "aql:self.label()").set("labelSize", TEXT_SIZE).set("showIcon", "false")
        .set("labelColor", palette.get(colour)).set("backgroundColor", palette.get("background"));
  }
}
