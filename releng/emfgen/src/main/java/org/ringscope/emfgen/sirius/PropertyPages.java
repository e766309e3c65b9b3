// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pages of the Properties view: one for an element of a topology and one for each of its parts that a diagram does not
 * show, with a field for every feature. The labels are those of the item providers.
 */
final class PropertyPages {
  private static final String LABEL = "aql:input.emfEditServices(self).getText(feature) + ':'";
  private static final String PART_LABEL = "aql:feature.name.toUpperFirst() + ':'";

  private final Xml category;
  private final List<Xml> groups = new ArrayList<>();

  PropertyPages(Xml group) {
    Xml extension = group.add("extensions", "properties:ViewExtensionDescription").set("name", "Ringscope properties");
    extension.add("metamodels").set("href", "http://ringscope.org/topology/2#/");
    extension.add("metamodels").set("href", RingDiagram.METAMODEL);
    category = extension.named("categories", "Ringscope");
    Xml element = page("Element", "topology::Element", "aql:self.pages()", "aql:self.pageLabel()");
    Xml state = page("State", "ringstate::StateElement", "var:self", "State");
    problems();
    fields();
    parts();
    removal();
    element.set("groups", List.copyOf(groups));
    state.set("groups", List.of(state()));
  }

  private Xml page(String name, String type, String candidates, String label) {
    return category.named("pages", name).set("labelExpression", label).set("domainClass", type)
        .set("semanticCandidateExpression", candidates);
  }

  private Xml group(String name, String type, String label) {
    Xml group = category.named("groups", name).set("labelExpression", label).set("domainClass", type)
        .set("semanticCandidateExpression", "var:self");
    groups.add(group);
    return group;
  }

  private void problems() {
    Xml group = group("Problems", "topology::Element", "Problems")
        .set("preconditionExpression", "aql:self.problems().size() > 0");
    group.add("controls", "properties:LabelDescription").set("name", "Problems")
        .set("valueExpression", "aql:self.problems()");
  }

  private void fields() {
    Xml group = group("Features", "topology::Element", "aql:self.pageLabel()");
    Xml all = each(group, "Features", "fields");
    Xml typed = widget(all, "Typed", "aql:self.isTyped(feature)", "TextDescription")
        .set("labelExpression", LABEL).set("helpExpression", "aql:self.helpOf(feature)")
        .set("valueExpression", "aql:self.textOf(feature)");
    change(typed, "aql:self.setText(feature, newValue)");
    Xml chosen = widget(all, "Chosen", "aql:not self.isTyped(feature)", "SelectDescription")
        .set("labelExpression", LABEL).set("helpExpression", "aql:self.helpOf(feature)");
    select(chosen, "aql:self.textOf(feature)", "aql:self.choices(feature)", "aql:self.choose(feature, newValue)");
    Xml rules = group.add("validationSet");
    Map.of("error", "ERROR", "warning", "WARNING", "hint", "INFO").entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> rule(rules, each.getKey(), each.getValue(), List.of(typed, chosen)));
  }

  /** Says at a field what the rules of the model say of its value, or why that which was typed cannot be one. */
  private static void rule(Xml rules, String severity, String level, List<Xml> fields) {
    rules.named("propertyValidationRules", severity).set("level", level)
        .set("message", "aql:self.complaints(feature, '" + severity + "')").set("targets", fields).add("audits")
        .set("auditExpression", "aql:self.isWithout(feature, '" + severity + "')");
  }

  private void parts() {
    Xml group = group("Parts", "topology::Element", "Parts")
        .set("preconditionExpression", "aql:self.parts()->size() + self.partLists()->size() > 0");
    Xml part = widget(each(group, "Parts", "parts"), "Part", "aql:true", "SelectDescription")
        .set("labelExpression", PART_LABEL).set("helpExpression", "aql:self.helpOf(feature)");
    select(part, "aql:self.partKind(feature)", "aql:self.partKinds(feature)", "aql:self.setPart(feature, newValue)");
    Xml list = widget(each(group, "Lists of parts", "partLists"), "Add part", "aql:true", "ButtonDescription")
        .set("labelExpression", PART_LABEL).set("helpExpression", "aql:self.helpOf(feature)")
        .set("buttonLabelExpression", "Add");
    change(list, "aql:self.addPart(feature)");
  }

  private void removal() {
    Xml group = group("Removal", "topology::Element", "Part of a list")
        .set("preconditionExpression", "aql:self.isListedPart()");
    change(group.add("controls", "properties:ButtonDescription").set("name", "Remove")
        .set("buttonLabelExpression", "Remove"), "aql:self.removePart()");
  }

  private Xml state() {
    Xml group = group("State", "ringstate::StateElement", "At the time of the cursor");
    group.add("controls", "properties:LabelDescription").set("name", "State").set("valueExpression",
        "aql:self.tooltip()");
    return group;
  }

  /** A widget for each feature of a list. */
  private static Xml each(Xml group, String name, String service) {
    return group.add("controls", "properties:DynamicMappingForDescription").set("name", name)
        .set("iterator", "feature").set("iterableExpression", "aql:self." + service + "()")
        .set("forceRefresh", "true");
  }

  private static Xml widget(Xml all, String name, String predicate, String type) {
    return all.named("ifs", name).set("predicateExpression", predicate).add("widget", "properties:" + type)
        .set("name", name);
  }

  private static void select(Xml widget, String value, String candidates, String operation) {
    widget.set("valueExpression", value).set("candidatesExpression", candidates)
        .set("candidateDisplayExpression", "aql:candidate");
    change(widget, operation);
  }

  private static void change(Xml widget, String expression) {
    widget.add("initialOperation").add("firstModelOperations", "tool:ChangeContext").set("browseExpression",
        expression);
  }
}
