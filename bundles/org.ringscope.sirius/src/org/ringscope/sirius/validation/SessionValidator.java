// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.sirius.session.TopologyTexts;
import org.ringscope.ui.CaughtUi;

/**
 * Whoever asks EMF to validate what a session has open, Validate Diagram first of all, finds the answer where all problems of
 * a topology are: in the Problems view, on its file. Sirius would list them once more, on the file of its representations.
 */
public final class SessionValidator implements EValidator {
  private final EValidator others;

  private SessionValidator(EValidator others) {
    this.others = others;
  }

  /** From now on. */
  public static void install() {
    EValidator known = Registry.INSTANCE.getEValidator(TopologyPackage.eINSTANCE);
    if (!(known instanceof SessionValidator)) {
      Registry.INSTANCE.put(TopologyPackage.eINSTANCE, new SessionValidator(known));
    }
  }

  @Override
  public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    return validate(element.eClass(), element, diagnostics, context);
  }

  @Override
  public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
    IFile file = element.eResource() == null ? null : TopologyTexts.file(element.eResource().getURI());
    SharedTopology shared = file == null ? null : SharedTopologies.of(file);
    if (shared == null || shared.topology() == null || shared.topology().eResource() != element.eResource()) {
      return others.validate(type, element, diagnostics, context);
    }
    if (element instanceof Topology) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> show(file));
    }
    return true;
  }

  @Override
  public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
    return others.validate(type, value, diagnostics, context);
  }

  /** As it is now, saved or not. */
  private static void show(IFile file) {
    SharedTopology shared = SharedTopologies.of(file);
    if (shared == null || shared.topology() == null) {
      return;
    }
    TopologyMarkers.show(file, TopologyValidator.validate(shared.topology()), false);
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && window.getActivePage() != null) {
      try {
        window.getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
      } catch (PartInitException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
      }
    }
  }
}
