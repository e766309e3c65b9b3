// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** What is typed into the fields of the Properties view for elements of a diagram. */
class PropertyPagesTest {
  private DDiagramEditor diagram;
  private Topology topology;
  private PropertySheet view;

  @BeforeEach
  void open() throws Exception {
    IFile file = Desk.example("rpmsg-client-sample");
    diagram = Desk.openDiagram(file);
    topology = TopologySessions.topology(TopologySessions.find(file), file);
    view = (PropertySheet) Desk.page().showView(IPageLayout.ID_PROP_SHEET);
    Desk.page().activate(diagram);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void whatCannotBeAValueStaysWithTheReasonUntilItIsMended() {
    MemoryRegion region = topology.getRegions().get(0);
    select(region);
    Object before = region.getAddress();
    for (String typed : List.of("0xzz", "-1", "12x")) {
      type("Address:", typed);
      assertThat(region.getAddress()).isEqualTo(before);
      assertThat(field("Address:").getText()).isEqualTo(typed);
      Desk.await(() -> errors().stream().anyMatch(text -> text.contains(typed)), () -> "it says " + errors());
    }
    Desk.shot("properties-refused");
    type("Address:", "0x100000");
    Desk.await(() -> region.getAddress().toString().equals("0x100000"), () -> "it is " + region.getAddress());
    Desk.await(() -> errors().stream().noneMatch(text -> text.contains("12x")), () -> "it says " + errors());
  }

  @Test
  void aNameThatAnotherHasIsTakenAndSaidToBeWrong() {
    Core core = topology.getCores().get(0);
    select(core);
    String other = topology.getCores().get(1).getName();
    type("Name:", other);
    Desk.await(() -> core.getName().equals(other), () -> "it is called " + core.getName());
    Desk.await(() -> errors().stream().anyMatch(text -> text.contains("is taken")), () -> "it says " + errors());
    Desk.shot("properties-duplicate-name");
    type("Name:", "other");
    Desk.await(() -> errors().stream().noneMatch(text -> text.contains("is taken")), () -> "it says " + errors());
  }

  private void select(EObject element) {
    DDiagramElement shown = Desk.diagram(diagram).getDiagramElements().stream()
        .filter(each -> !(each instanceof DEdge) && each.getTarget() == element).findFirst().orElseThrow();
    DiagramEditor editor = (DiagramEditor) diagram;
    editor.getDiagramGraphicalViewer().select((GraphicalEditPart) editor.getDiagramGraphicalViewer()
        .getEditPartRegistry().get(SiriusGMFHelper.getGmfView(shown)));
    Desk.await(() -> find("Name:") != null, () -> "no field for the name");
    Desk.settle();
  }

  private void type(String label, String text) {
    StyledText field = field(label);
    field.setFocus();
    field.setText(text);
    field.notifyListeners(SWT.FocusOut, new Event());
    Desk.settle();
  }

  private StyledText field(String label) {
    Desk.await(() -> find(label) != null, () -> "no field " + label);
    return find(label);
  }

  /** The first text behind a label. */
  private StyledText find(String label) {
    boolean isBehind = false;
    for (Control each : controls()) {
      isBehind |= each instanceof StyledText named && !named.getEditable() && named.getText().equals(label)
          || each instanceof CLabel short1 && short1.getText().equals(label);
      if (isBehind && each instanceof StyledText text && text.getEditable()) {
        return text;
      }
    }
    return null;
  }

  private List<String> errors() {
    Desk.settle();
    return controls().stream().filter(Form.class::isInstance).map(Form.class::cast)
        .map(Form::getChildrenMessages).filter(Objects::nonNull).flatMap(Stream::of)
        .filter(each -> each.getMessageType() == IMessageProvider.ERROR).map(IMessage::getMessage).toList();
  }

  private List<Control> controls() {
    List<Control> all = new ArrayList<>();
    add(view.getCurrentPage().getControl(), all);
    return all;
  }

  private static void add(Control control, List<Control> all) {
    all.add(control);
    if (control instanceof Composite inner) {
      Stream.of(inner.getChildren()).forEach(child -> add(child, all));
    }
  }
}
