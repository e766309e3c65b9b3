// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.workspace.util.WorkspaceSynchronizer;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.sirius.session.StateRepresentations;

/** In the context menu of a topology diagram: its run, and what can be opened of it (ring, table, messages, buses). */
public final class StateMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    ISelection selection = window == null ? null : window.getSelectionService().getSelection();
    Object selected = selection instanceof IStructuredSelection several && several.size() == 1
        ? several.getFirstElement() : null;
    return actions(selected).stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
  }

  static List<Action> actions(Object selected) {
    View view = selected instanceof EditPart part && part.getModel() instanceof View shown ? shown : null;
    EObject element = view != null && view.getElement() instanceof DSemanticDecorator each ? each.getTarget() : null;
    List<Action> actions = new ArrayList<>();
    if (element != null && EcoreUtil.getRootContainer(element) instanceof Topology topology) {
      actions.add(run(topology));
      if (element instanceof Virtqueue) {
        actions.add(action("Open Ring", new OpenRing(), element));
      }
      actions.add(action("Open Table of Virtqueues", new OpenTable(), topology));
      actions.add(action("Open Message Flow",
          new OpenState((session, shown, each) -> StateRepresentations.openFlow(session, shown)), topology));
      actions.add(action("Open Tree of Buses",
          new OpenState((session, shown, each) -> StateRepresentations.openTree(session, shown)), topology));
    }
    return actions;
  }

  private static Action run(Topology topology) {
    return new Action("Run") {
      @Override
      public void run() {
        IFile file = WorkspaceSynchronizer.getFile(topology.eResource());
        if (file != null) {
          try {
            SimulationShortcut.run(file);
          } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
          }
        }
      }
    };
  }

  private static Action action(String label, OpenState opens, EObject element) {
    return new Action(label) {
      @Override
      public void run() {
        opens.execute(List.of(element), Map.of());
      }
    };
  }
}
