// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ringscope.sirius.Desk;

/** What the context menu of a topology diagram opens. */
class StateMenuTest {
  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void theDiagramOpensWhatIsKnownOfItsSystem() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(Desk.example("rpmsg-client-sample"));
    EditPart diagram = ((DiagramEditor) editor).getDiagramEditPart();
    assertThat(StateMenu.actions(diagram)).extracting(Action::getText)
        .containsExactly("Run", "Open Table of Virtqueues", "Open Message Flow", "Open Tree of Buses");
    assertThat(StateMenu.actions(null)).isEmpty();
    for (Action action : StateMenu.actions(diagram).subList(1, 4)) {
      IEditorPart before = Desk.page().getActiveEditor();
      action.run();
      Desk.await(() -> Desk.page().getActiveEditor() != before, () -> action.getText() + " opens nothing");
    }
  }
}
