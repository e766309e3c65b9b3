// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.diagram.ui.requests.EditCommandRequestWrapper;
import org.eclipse.gmf.runtime.diagram.ui.requests.RequestConstants;
import org.eclipse.gmf.runtime.emf.type.core.requests.DestroyElementRequest;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.diagram.ui.tools.internal.dnd.DragAndDropWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;
import org.ringscope.testkit.EmptyErrorLog;

/** What the user deletes in a diagram, and drops onto something in it. */
@ExtendWith(EmptyErrorLog.class)
class DeletingAndDroppingTest {
  private Session session;
  private Topology topology;
  private DDiagramEditor editor;

  @BeforeEach
  void open() throws Exception {
    var file = Desk.example("rpmsg-client-sample");
    editor = Desk.openDiagram(file);
    session = TopologySessions.find(file);
    topology = TopologySessions.topology(session, file);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  private CommandStack commands() {
    return session.getTransactionalEditingDomain().getCommandStack();
  }

  private String text() throws IOException {
    return new String(((TopologyResource) topology.eResource()).text(), StandardCharsets.UTF_8);
  }

  /** Its node, or its edge where it has none: edges from a node may have the same element. */
  private IGraphicalEditPart part(EObject element) {
    Desk.settle();
    DDiagramElement shown = Desk.diagram(editor).getDiagramElements().stream()
        .filter(each -> each.getTarget() == element)
        .min(Comparator.comparing(each -> !(each instanceof AbstractDNode))).orElseThrow();
    View view = SiriusGMFHelper.getGmfView(shown);
    return (IGraphicalEditPart) ((DiagramEditor) editor).getDiagramGraphicalViewer().getEditPartRegistry().get(view);
  }

  /** On an element, or on the room in it. */
  private void perform(IGraphicalEditPart part, Request request) {
    Command command = Stream.concat(Stream.of(part), part.getChildren().stream()).map(EditPart.class::cast)
        .map(each -> each.getCommand(request)).filter(each -> each != null && each.canExecute()).findFirst()
        .orElse(null);
    assertThat(command).as("what " + request.getType() + " does").isNotNull();
    ((DiagramEditor) editor).getDiagramGraphicalViewer().getEditDomain().getCommandStack().execute(command);
    Desk.settle();
  }

  @Test
  void nothingRefersToWhatWasDeleted() throws Exception {
    String before = text();
    Core core = topology.getCores().get(1);
    for (EObject each : List.of(core, topology.getRegions().get(2), topology.getDoorbells().get(0),
        topology.getDevices().get(0), core.getEndpoints().get(0), core.getTasks().get(0))) {
      perform(part(each), new EditCommandRequestWrapper(
          new DestroyElementRequest(session.getTransactionalEditingDomain(), false)));
      assertThat(each.eResource()).as(each.toString()).isNull();
      assertThat(EcoreUtil.ExternalCrossReferencer.find(topology.eResource())).as(each.toString()).isEmpty();
      assertThat(text()).isNotEqualTo(before);
      commands().undo();
      assertThat(text()).as("undone: " + each).isEqualTo(before);
    }
    Desk.shot("delete-undone");
  }

  private Group group() {
    Group group = TopologyFactory.eINSTANCE.createGroup();
    group.setName("board");
    TopologySessions.execute(session, () -> topology.getGroups().add(group));
    Desk.settle();
    return group;
  }

  private static Point middle(IGraphicalEditPart part) {
    Point middle = part.getFigure().getBounds().getCenter();
    part.getFigure().translateToAbsolute(middle);
    return middle;
  }

  @Test
  void whatIsDraggedIntoAGroupIsInIt() throws Exception {
    Group group = group();
    Core core = topology.getCores().get(1);
    ChangeBoundsRequest drag = new ChangeBoundsRequest(RequestConstants.REQ_DROP);
    drag.setEditParts(part(core));
    drag.setLocation(middle(part(group)));
    drag.setMoveDelta(new Point(10, 10));
    perform(part(group), drag);
    assertThat(core.eContainer()).isSameAs(group);
    assertThat(topology.getDevices().get(0).getDeviceSide()).isSameAs(core);
    Desk.shot("dropped-into-a-group");
    commands().undo();
    assertThat(core.eContainer()).isSameAs(topology);
  }

  /** From a tree of elements. */
  @Test
  void whatIsDroppedOntoAGroupIsInIt() {
    Group group = group();
    MemoryRegion region = topology.getRegions().get(1);
    ChangeBoundsRequest drop = new ChangeBoundsRequest(RequestConstants.REQ_DROP);
    drop.setEditParts(List.of(new DragAndDropWrapper(new StructuredSelection(region))));
    drop.setLocation(middle(part(group)));
    perform(part(group), drop);
    assertThat(region.eContainer()).isSameAs(group);
    commands().undo();
    assertThat(region.eContainer()).isSameAs(topology);
  }
}
