// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Which keys the pages of the topology editor have: those of the time bar belong to the diagram; in a form they are typed. */
final class EditorKeys {
  private static final String ALL_PAGES = "org.ringscope.ide.topology";
  /** Of the diagram, and of the time bar: a context does not bring the one that it belongs to. */
  private static final List<String> DIAGRAM =
      List.of("org.ringscope.ide.diagram", "org.ringscope.ui.time", "org.ringscope.ui.views");

  private final IContextService contexts;
  private List<IContextActivation> diagram = List.of();

  EditorKeys(IWorkbenchPartSite site) {
    contexts = site.getService(IContextService.class);
    contexts.activateContext(ALL_PAGES);
  }

  /** Another page is shown. */
  void show(boolean isDiagram) {
    if (isDiagram && diagram.isEmpty()) {
      diagram = DIAGRAM.stream().map(contexts::activateContext).toList();
    } else if (!isDiagram) {
      contexts.deactivateContexts(diagram);
      diagram = List.of();
    }
  }
}
