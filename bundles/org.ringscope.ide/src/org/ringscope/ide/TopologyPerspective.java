// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** For drawing a system: its editor has the room, what it holds stands at the side, what is said of it below. */
public final class TopologyPerspective implements IPerspectiveFactory {
  public static final String ID = "org.ringscope.ide.topologyPerspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, ProjectExplorer.VIEW_ID);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
    below.addView(IPageLayout.ID_PROP_SHEET);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    layout.createPlaceholderFolder("help", IPageLayout.RIGHT, 0.7f, editors)
        .addPlaceholder(RingscopePerspective.HELP_VIEW);
    RingscopePerspective.addNew(layout);
    layout.addPerspectiveShortcut(RingscopePerspective.ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
  }
}
