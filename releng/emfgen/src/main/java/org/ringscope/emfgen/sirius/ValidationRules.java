// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lets a diagram say what the rules of the model find, and offer the fixes that they have. */
final class ValidationRules {
  /** The rules that have a fix, by id, and what it does in words for any element. */
  private static final Map<String, String> FIXES = new LinkedHashMap<>();

  static {
    FIXES.put("bus-buffer-count", "Use as many buffers as the queues have room for");
    FIXES.put("doorbell-delay", "Ring without delay");
    FIXES.put("name-form", "Rename it to a name of the right form");
    FIXES.put("name-unique", "Rename it to a name that is free");
    FIXES.put("ring-align", "Align the used ring at a power of two");
    FIXES.put("ring-index", "Give it the least free number");
    FIXES.put("ring-notify-id", "Give it the least free notify id");
    FIXES.put("ring-size", "Make the ring a power of two long");
  }

  private ValidationRules() {}

  static void add(Xml diagram) {
    Xml rules = diagram.add("validationSet").set("name", "Topology");
    Map.of("error", "ERROR", "warning", "WARNING", "hint", "INFO").entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> rule(rules, each.getKey(), each.getValue(), "complaints", "isWithout"));
    FIXES.forEach((id, label) -> rule(rules, id, "ERROR", "complaint", "obeys").add("fixes").set("name", label)
        .add("initialOperation").add("firstModelOperations", "tool:ChangeContext")
        .set("browseExpression", "aql:self.fix('" + id + "')"));
  }

  private static Xml rule(Xml rules, String name, String level, String message, String audit) {
    Xml rule = rules.add("ownedRules", "validation:SemanticValidationRule").set("name", name).set("level", level)
        .set("targetClass", "topology::Element").set("message", "aql:self." + message + "('" + name + "')");
    rule.add("audits").set("auditExpression", "aql:self." + audit + "('" + name + "')");
    return rule;
  }
}
