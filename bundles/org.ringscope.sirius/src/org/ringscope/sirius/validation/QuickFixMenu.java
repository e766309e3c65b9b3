// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
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
import org.ringscope.diagram.service.Findings;
import org.ringscope.model.editing.QuickFix;
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
        QuickFix.of(finding.rule(), finding.object()).forEach(fix -> fixes.add(new Fix(finding.object(), fix)));
      }
    }
    return fixes;
  }

  /** One that can be undone, as any other change. */
  static final class Fix extends Action {
    private final EObject element;
    private final QuickFix fix;

    Fix(EObject element, QuickFix fix) {
      super("Quick Fix: " + fix.label());
      this.element = element;
      this.fix = fix;
      setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
          .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    }

    @Override
    public void run() {
      TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(element);
      if (domain != null) {
        Command command = SetCommand.create(domain, element, fix.feature(), fix.value());
        domain.getCommandStack().execute(command);
      }
    }
  }
}
