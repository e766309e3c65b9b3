// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.validation.Finding;

/** The quick fixes of what is wrong with an element and what is in it, as a menu: the same everywhere in the editor. */
final class FixMenu {
  private FixMenu() {}

  /** Those of an element and its parts; empty for a recording, which stays as it is. */
  static List<QuickFix> fixes(TopologyDocument document, EObject element) {
    List<QuickFix> fixes = new ArrayList<>();
    if (!document.isRecorded()) {
      for (Finding finding : document.findings()) {
        if (finding.object() == element || element.eContainer() != null
            && EcoreUtil.isAncestor(element, finding.object())) {
          fixes.addAll(QuickFix.of(finding.rule(), finding.object()));
        }
      }
    }
    return fixes.stream().distinct().toList();
  }

  /** Adds an action for each fix. @return whether there is one */
  static boolean fill(IMenuManager menu, TopologyEditor editor, EObject element) {
    List<QuickFix> fixes = fixes(editor.document(), element);
    fixes.forEach(fix -> menu.add(new Action(fix.label(), PlatformUI.getWorkbench().getSharedImages()
        .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED)) {
      @Override
      public void run() {
        editor.document().change(fix.label(), fix.change());
      }
    }));
    return !fixes.isEmpty();
  }

  /** Opens the fixes of an element beside it; false if there are none. */
  static boolean open(TopologyEditor editor, EObject element, Control over, Point at) {
    MenuManager manager = new MenuManager();
    boolean hasFixes = fill(manager, editor, element);
    if (hasFixes) {
      Menu menu = manager.createContextMenu(over);
      menu.setData("id", "org.ringscope.ide.fixes");
      menu.setLocation(over.toDisplay(at));
      menu.setVisible(true);
    }
    return hasFixes;
  }
}
