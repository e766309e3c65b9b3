// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ringscope.ide.drawing.RenameField;
import org.ringscope.ide.editor.form.ElementLabels;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.Topology;

/** Names on the diagram: changed in place, and looked for. */
final class DiagramNames {
  private DiagramNames() {}

  /** Opens a field over the selected element; what has no name of its own says so. */
  static void rename(TopologyEditor editor) {
    DiagramPage page = editor.diagram();
    EObject element = editor.selected();
    Rectangle place = page == null || element instanceof Topology ? null : page.boxes().place(element);
    if (editor.document().isRecorded() || place == null || DiagramEdits.nameOf(element) == null) {
      if (page != null) {
        page.say("Select what is to be renamed: " + ElementText.name(element) + " is not renamed here.");
      }
      return;
    }
    editor.showDiagram();
    Object name = element.eGet(DiagramEdits.nameOf(element));
    RenameField.open(page.canvas(), place, name == null ? "" : name.toString(),
        typed -> page.edits().rename(element, typed));
  }

  /** Lets the user choose an element by a part of its name, and shows it. */
  static void find(TopologyEditor editor) {
    List<EObject> all = new ArrayList<>();
    editor.document().topology().eAllContents().forEachRemaining(all::add);
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new Names());
    dialog.setTitle("Find Element");
    dialog.setMessage("A part of the name, * for anything in front:");
    dialog.setElements(all.toArray());
    dialog.setMultipleSelection(true);
    if (dialog.open() == Window.OK) {
      show(editor, List.of(dialog.getResult()).stream().map(EObject.class::cast).toList());
    }
  }

  /** Selects elements and scrolls to the first. */
  static void show(TopologyEditor editor, List<EObject> elements) {
    editor.selectAll(elements);
    if (editor.diagram() != null && !elements.isEmpty()) {
      editor.diagram().reveal(elements.get(0));
    }
  }

  private static final class Names extends LabelProvider {
    @Override
    public String getText(Object element) {
      return QualifiedName.of((EObject) element) + " – " + ElementText.type(((EObject) element).eClass());
    }

    @Override
    public Image getImage(Object element) {
      return ElementLabels.icon((EObject) element);
    }
  }
}
