// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.ringscope.model.editing.CopiedCores;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Topology;

/** What can be added to a topology, and the commands that add it. */
public final class NewElements {
  private NewElements() {}

  /** What can be added below an element: not what it can have once and has, and no topology, although that is a group. */
  public static List<CommandParameter> possible(TopologyDocument document, EObject parent) {
    return document.childDescriptors(parent).stream().map(CommandParameter.class::cast)
        .filter(what -> !(what.getEValue() instanceof Topology) && !isThere(parent, what)).toList();
  }

  private static boolean isThere(EObject parent, CommandParameter what) {
    return !what.getEStructuralFeature().isMany()
        && parent.eGet(what.getEStructuralFeature()) instanceof EObject present
        && present.eClass() == what.getEValue().eClass();
  }

  /** Adds an element, complete; what can be there once takes the place of another. */
  public static void add(TopologyDocument document, EObject parent, CommandParameter what) {
    NewElement.prepare(document.topology(), parent, what.getEValue());
    document.execute(what.getEStructuralFeature().isMany()
        ? CreateChildCommand.create(document.domain(), parent, what, List.of(parent))
        : SetCommand.create(document.domain(), parent, what.getEStructuralFeature(), what.getEValue()));
  }

  /**
   * Adds copies of what is in the clipboard, under names that nobody has yet, to an element or else to the nearest around it that
   * can have them.
   *
   * @return the copies; empty where they have no place
   */
  public static List<EObject> paste(TopologyDocument document, EObject near) {
    Collection<Object> clipboard = document.domain().getClipboard();
    if (clipboard != null && clipboard.size() == 1 && clipboard.iterator().next() instanceof CopiedCores cores) {
      return paste(document, near, cores);
    }
    for (EObject parent = near; clipboard != null && !clipboard.isEmpty() && parent != null; parent =
        parent.eContainer()) {
      List<EObject> copies = EcoreUtil.copyAll(clipboard).stream().map(EObject.class::cast).toList();
      Command add = AddCommand.create(document.domain(), parent, null, copies);
      if (add.canExecute() && !document.isRecorded()) {
        NewElement.rename(copies, document.topology(), parent);
        document.execute(add);
        return copies;
      }
    }
    return List.of();
  }

  private static List<EObject> paste(TopologyDocument document, EObject near, CopiedCores cores) {
    EObject group = near == null ? document.topology() : near;
    while (!(group instanceof Group)) {
      group = group.eContainer();
    }
    Group home = (Group) group;
    List<EObject> pasted = new ArrayList<>();
    document.change("Paste", () -> pasted.addAll(cores.paste(home)));
    return pasted;
  }
}
