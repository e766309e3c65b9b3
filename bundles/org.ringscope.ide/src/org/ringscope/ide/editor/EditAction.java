// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.ringscope.ide.editor.document.TopologyDocument;

/** One of the actions that the menu Edit has for every editor, with its key, for a topology. */
final class EditAction extends Action {
  private final TopologyEditor editor;
  private final Consumer<TopologyDocument> work;

  /** @param icon a shared one of the workbench; null for none */
  EditAction(TopologyEditor editor, ActionFactory kind, String text, String icon, Consumer<TopologyDocument> work) {
    super(text);
    this.editor = editor;
    this.work = work;
    setId(kind.getId());
    setActionDefinitionId(kind.getCommandId());
    if (icon != null) {
      setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(icon));
    }
  }

  @Override
  public void run() {
    if (editor.document() != null && editor.selected() != null) {
      work.accept(editor.document());
    }
  }
}
