// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.ringscope.diagram.service.Buses;
import org.ringscope.diagram.service.Findings;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.validation.Finding;

/** The fixes of what is wrong with the selected element of a diagram, in its context menu. */
public final class QuickFixMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    ISelection selection = window == null ? null : window.getSelectionService().getSelection();
    EObject element = selection instanceof IStructuredSelection several && several.size() == 1
        ? FindingDecorations.element(several.getFirstElement()) : null;
    return fixes(element).stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
  }

  /** What mends an element and those of its parts that a diagram does not show. */
  static List<Fix> fixes(EObject element) {
    List<Fix> fixes = new ArrayList<>();
    if (element != null) {
      for (Finding finding : Findings.of(element)) {
        EObject found = finding.object();
        QuickFix.of(finding.rule(), found).forEach(fix -> fixes.add(new Fix(found, fix.label(),
            domain -> recorded(domain, fix.change()))));
      }
      if (element instanceof RpmsgDevice bus && !Findings.of(bus).isEmpty() && Buses.canComplete(bus)) {
        fixes.add(new Fix(bus, "Give it the sides, doorbells and memory that it lacks",
            domain -> recorded(domain, () -> Buses.complete(bus))));
      }
    }
    return fixes;
  }

  private static Command recorded(TransactionalEditingDomain domain, Runnable change) {
    return new RecordingCommand(domain) {
      @Override
      protected void doExecute() {
        change.run();
      }
    };
  }

  /** One that can be undone, as any other change. */
  static final class Fix extends Action {
    private final EObject element;
    private final Function<TransactionalEditingDomain, Command> change;

    Fix(EObject element, String label, Function<TransactionalEditingDomain, Command> change) {
      super("Quick Fix: " + label);
      this.element = element;
      this.change = change;
      setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
          .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    }

    @Override
    public void run() {
      TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(element);
      if (domain != null) {
        domain.getCommandStack().execute(change.apply(domain));
      }
    }
  }
}
