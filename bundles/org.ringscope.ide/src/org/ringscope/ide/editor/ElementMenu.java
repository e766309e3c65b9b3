// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.ringscope.ide.Icons;
import org.ringscope.ide.editor.document.NewElements;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Topology;

/** The context menu of an element on the diagram, in the tree and in the outline. */
final class ElementMenu {

  private ElementMenu() {}

  /** Fills a menu for {@code element}, which is never null: the background stands for the topology. */
  static void fill(IMenuManager menu, TopologyEditor editor, EObject element) {
    MenuManager add = new MenuManager("&Add", Icons.descriptor("model/" + element.eClass().getName()), "add");
    fillAdd(add, editor, element);
    if (!add.isEmpty()) {
      menu.add(add);
    }
    lines(menu, editor, element);
    TopologyActions.editActions(editor).forEach(menu::add);
    menu.add(new Separator());
    DiagramActions.global(editor).forEach(menu::add);
    MenuManager fixes = new MenuManager("&Quick Fix\tCtrl+1", "fixes");
    if (FixMenu.fill(fixes, editor, element)) {
      menu.add(fixes);
    }
    menu.add(new Separator());
    menu.add(action("&Run", "simulation", "Runs the topology in the engine and records it", editor::runTopology));
    if (editor.diagram() != null) {
      DiagramActions.page(editor).forEach(menu::add);
    }
    menu.add(new Separator());
    Group group = group(element);
    if (group != null && editor.diagram() != null) {
      boolean isFolded = editor.diagram().isFolded(group);
      menu.add(action((isFolded ? "Un&fold " : "&Fold ") + group.getName(), "model/Group",
          isFolded ? "Draws what is in the group" : "Draws the group as one box",
          () -> editor.diagram().fold(group, !isFolded)));
    }
    menu.add(action("Show &Properties", null, "Shows the element in the Properties view", editor::showProperties));
  }

  /** What can be drawn from the element, and where to: for the keyboard, what dragging is for the mouse. */
  private static void lines(IMenuManager menu, TopologyEditor editor, EObject element) {
    MenuManager to = new MenuManager("Co&nnect To", Icons.descriptor("model/Doorbell"), "connect");
    if (editor.diagram() != null) {
      MenuManager devices = new MenuManager("De&vice", Icons.descriptor("model/OtherDevice"), "devices");
      editor.diagram().edits().targets(element).forEach((tool, targets) -> {
        MenuManager kind = new MenuManager("&" + tool.label(), Icons.descriptor(tool.icon()), tool.id());
        targets.forEach(target -> kind.add(action(QualifiedName.of(target), "model/" + target.eClass().getName(),
            tool.hint(), () -> editor.diagram().edits().make(tool, element, target, null))));
        if (!kind.isEmpty()) {
          (DiagramTools.isDevice(tool) ? devices : to).add(kind);
        }
      });
      if (!devices.isEmpty()) {
        to.add(devices);
      }
    }
    if (!to.isEmpty()) {
      menu.add(to);
    }
    if (!editor.document().isRecorded()) {
      menu.add(action("&Connect Two Cores…", "model/RpmsgDevice",
          "An RPMsg bus between two cores with memory, doorbells, windows and a first conversation",
          () -> DiagramActions.connectCores(editor)));
    }
    menu.add(new Separator());
  }

  /** The innermost group that the element is, or is in; null for none but the topology. */
  private static Group group(EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Group group && !(each instanceof Topology)) {
        return group;
      }
    }
    return null;
  }

  /** Adds an action for each type that can stand below the element. */
  static void fillAdd(IMenuManager menu, TopologyEditor editor, EObject parent) {
    if (editor.document().isRecorded()) {
      return;
    }
    for (CommandParameter what : NewElements.possible(editor.document(), parent)) {
      EObject child = what.getEValue();
      String type = ElementText.type(child.eClass());
      Object present = what.getEStructuralFeature().isMany() ? null : parent.eGet(what.getEStructuralFeature());
      String instead = present == null ? "" : " instead of " + ElementText.type(((EObject) present).eClass());
      menu.add(action(type + instead, "model/" + child.eClass().getName(),
          "Adds a " + type + " to " + ElementText.name(parent) + instead, () -> {
            NewElements.add(editor.document(), parent, what);
            if (child.eContainer() != null) {
              editor.select(child);
            }
          }));
    }
  }

  static Action action(String text, String icon, String tooltip, Runnable work) {
    Action action = new Action(text, icon == null ? null : Icons.descriptor(icon)) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setToolTipText(tooltip);
    return action;
  }
}
