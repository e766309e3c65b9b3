// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.List;

/** Tools of a diagram: each calls one service, which does the work. */
final class Tools {
  private Tools() {}

  /** Makes an element where the user clicks; refused where the service finds no place for it. */
  static Xml create(Xml section, String type, Xml mapping) {
    boolean isContainer = mapping.is("containerMappings");
    Xml tool = tool(section, (isContainer ? "Container" : "Node") + "CreationDescription", type, Words.of(type))
        .set("precondition", "aql:container.canCreate('" + type + "')").set("iconPath", Words.icon(type))
        .set(isContainer ? "containerMappings" : "nodeMappings", List.of(mapping));
    tool.named("variable", "container");
    tool.named("viewVariable", "containerView");
    return change(tool, "aql:container.create('" + type + "')");
  }

  /** Makes an element, or sets a reference, from where the user begins to drag to where the user ends. */
  static Xml connect(Xml section, String kind, String label, String icon, Xml... mappings) {
    Xml tool = tool(section, "EdgeCreationDescription", "Connect " + kind, label)
        .set("precondition", "aql:preSource.canConnect('" + kind + "', preTarget)")
        .set("connectionStartPrecondition", "aql:preSource.canBegin('" + kind + "')").set("iconPath", icon)
        .set("edgeMappings", List.of(mappings));
    tool.named("sourceVariable", "source");
    tool.named("targetVariable", "target");
    tool.named("sourceViewVariable", "sourceView");
    tool.named("targetViewVariable", "targetView");
    return change(tool, "aql:source.connect('" + kind + "', target)");
  }

  /** Lets the label of mappings be edited in place. */
  static Xml rename(Xml section, List<Xml> mappings) {
    Xml tool =
        tool(section, "DirectEditLabel", "Rename", "Rename").set("inputLabelExpression", "aql:self.editedName()");
    tool.add("mask").set("mask", "{0}");
    mappings.forEach(mapping -> mapping.set("labelDirectEdit", tool));
    return change(tool, "aql:self.rename(arg0)");
  }

  /** Moves what is dropped, from a diagram or a tree, to the element that it is dropped on. */
  static Xml drop(Xml section, List<Xml> moved, List<Xml> targets) {
    Xml tool = tool(section, "ContainerDropDescription", "Move", "Move")
        .set("precondition", "aql:newContainer.accepts(element)").set("dragSource", "BOTH").set("mappings", moved);
    tool.named("oldContainer", "oldContainer");
    tool.named("newContainer", "newContainer");
    tool.named("element", "element");
    tool.named("newViewContainer", "newViewContainer");
    targets.forEach(target -> target.set("dropDescriptions", tool));
    return change(tool, "aql:newContainer.accept(element)");
  }

  /** Puts a copy of what was copied into what is selected, or around it. */
  static Xml paste(Xml section, List<Xml> targets) {
    Xml tool = section.add("ownedTools", "tool:PasteDescription").set("name", "Paste").set("label", "Paste")
        .set("forceRefresh", "true").set("precondition", "aql:container.canPaste(copiedElement)");
    tool.named("container", "container");
    tool.named("containerView", "containerView");
    tool.named("copiedView", "copiedView");
    tool.named("copiedElement", "copiedElement");
    targets.forEach(target -> target.set("pasteDescriptions", tool));
    return change(tool, "aql:container.paste(copiedElement)");
  }

  /** Deletes a line that stands for a reference: the reference, not the elements at its ends. */
  static Xml disconnect(Xml section, String feature, Xml mapping) {
    Xml tool = tool(section, "DeleteElementDescription", "Delete " + feature, "Delete");
    tool.named("element", "element");
    tool.named("elementView", "elementView");
    tool.named("containerView", "containerView");
    mapping.set("deletionDescription", tool);
    return change(tool, "aql:element.disconnect('" + feature + "', elementView.targetNode.target)");
  }

  /** Lets one end of a line be dragged elsewhere. */
  static Xml reconnect(Xml section, String feature, boolean isSource, Xml mapping) {
    Xml tool = tool(section, "ReconnectEdgeDescription", "Reconnect " + mapping.name() + " " + feature, "Reconnect")
        .set("precondition", "aql:element.canReconnect('" + feature + "', source, target)")
        .set("reconnectionKind", isSource ? "RECONNECT_SOURCE" : "RECONNECT_TARGET");
    for (String variable : List.of("source", "target", "sourceView", "targetView", "element", "edgeView")) {
      tool.named(variable, variable);
    }
    mapping.refer("reconnections", tool);
    return change(tool, "aql:element.reconnect('" + feature + "', source, target)");
  }

  /** Runs an action of ours on a double click. */
  static Xml open(Xml section, String name, String action, Xml... mappings) {
    Xml tool = tool(section, "DoubleClickDescription", name, name).set("mappings", List.of(mappings));
    tool.named("element", "element");
    tool.named("elementView", "elementView");
    tool.add("initialOperation").add("firstModelOperations", "tool:ExternalJavaAction").set("name", name)
        .set("id", action);
    return tool;
  }

  /** What a tool of the palette does, in its tooltip. */
  static Xml explain(Xml tool, String text) {
    return tool.set("documentation", text.strip().replaceAll("\\s+", " "));
  }

  private static Xml tool(Xml section, String type, String name, String label) {
    return section.add("ownedTools", "diagramtool:" + type).set("name", name).set("label", label)
        .set("forceRefresh", "true");
  }

  private static Xml change(Xml tool, String expression) {
    tool.add("initialOperation").add("firstModelOperations", "tool:ChangeContext").set("browseExpression", expression);
    return tool;
  }
}
