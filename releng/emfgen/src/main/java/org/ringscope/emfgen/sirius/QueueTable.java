// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.LinkedHashMap;
import java.util.Map;

/** The table of all virtqueues: a line each, what it says in columns. */
final class QueueTable {
  /** Widths of columns in pixels: sentences, names and times, numbers below a header of some letters. */
  private static final int WIDE = 300;
  private static final int NAME = 140;
  private static final int PADDING = 20;
  private static final int LETTER = 8;
  private static final int TEXT_SIZE = 9;
  /** Headers by the feature that is shown; each has a service for its text. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("size", "Size");
    COLUMNS.put("inFlight", "In flight");
    COLUMNS.put("availIdx", "avail.idx");
    COLUMNS.put("usedIdx", "used.idx");
    COLUMNS.put("rate", "Rate");
    COLUMNS.put("kicks", "Kicks");
    COLUMNS.put("suppressed", "Suppressed");
    COLUMNS.put("lastMovement", "Last movement");
    COLUMNS.put("diagnosis", "Finding");
    COLUMNS.put("status", "Status");
  }

  private final Palette palette;

  QueueTable(Xml viewpoint, Palette palette) {
    this.palette = palette;
    Xml table = viewpoint.add("ownedRepresentations", "table:EditionTableDescription").set("name", "Virtqueues")
        .set("label", "Table of Virtqueues").set("domainClass", "ringstate::QueueTable")
        .set("titleExpression", "aql:'Virtqueues'").set("initialHeaderColumnWidth", NAME)
        .set("endUserDocumentation", "Every virtqueue in numbers, at the time of the cursor.");
    table.add("metamodel").set("href", RingDiagram.METAMODEL);
    Xml line = table.named("ownedLineMappings", "QueueRow").set("domainClass", "ringstate::QueueRow")
        .set("semanticCandidatesExpression", "feature:rows").set("headerLabelExpression", "aql:self.label()");
    foreground(line.add("defaultForeground"), "text");
    background(line.add("defaultBackground"), "background");
    background(when(line, "background", "aql:self.broken"), "fault panel");
    foreground(when(line, "foreground", "aql:self.isWrong()"), "fault");
    COLUMNS.forEach((feature, label) -> table.named("ownedColumnMappings", label)
        .set("headerLabelExpression", "aql:'" + label + "'").set("featureName", feature).set("canEdit", "aql:false")
        .set("labelExpression", text(feature))
        .set("initialWidth", width(feature, label)));
  }

  private static int width(String feature, String label) {
    return switch (feature) {
      case "status", "diagnosis" -> WIDE;
      case "lastMovement" -> NAME;
      default -> PADDING + LETTER * label.length();
    };
  }

  private static String text(String feature) {
    return switch (feature) {
      case "availIdx", "usedIdx" -> "aql:self." + feature.replace("Idx", "Text()");
      case "diagnosis" -> "aql:self.findingText()";
      case "status" -> "feature:status";
      default -> "aql:self." + feature + "Text()";
    };
  }

  private static Xml when(Xml line, String ground, String predicate) {
    return line.add(ground + "ConditionalStyle").set("predicateExpression", predicate).add("style");
  }

  private void foreground(Xml style, String colour) {
    style.set("labelSize", TEXT_SIZE).set("foreGroundColor", palette.get(colour));
  }

  private void background(Xml style, String colour) {
    style.set("backgroundColor", palette.get(colour));
  }
}
