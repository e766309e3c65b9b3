// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** Representations that were made with the first version of the viewpoint. */
class OlderRepresentationsTest {
  private static final String NAME = "rpmsg-client-sample";
  private static final Path FIRST = Path.of("fixtures", "first-viewpoint");
  private final List<IStatus> errors = new ArrayList<>();
  private final ILogListener listener = (status, plugin) -> {
    if (status.getSeverity() == IStatus.ERROR) {
      errors.add(status);
    }
  };
  private IFile file;

  @BeforeEach
  void clearBefore() throws Exception {
    Desk.clear();
    Desk.open();
    Platform.addLogListener(listener);
  }

  @AfterEach
  void clear() throws Exception {
    Platform.removeLogListener(listener);
    Desk.clear();
  }

  @Test
  void openAsTheyWere() throws Exception {
    DDiagramEditor diagram = open(Files.readString(FIRST.resolve("representations.aird")));
    Session session = TopologySessions.find(file);
    assertThat(DialectManager.INSTANCE.getAllRepresentations(session)).hasSize(1);
    Location moved = (Location) ((Node) SiriusGMFHelper.getGmfView(core(diagram))).getLayoutConstraint();
    assertThat(moved.getX()).isEqualTo(1234);
    assertThat(moved.getY()).isEqualTo(567);
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "it is dirty");
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    Desk.shot("older-representations");
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    assertThat(errors).isEmpty();
  }

  /** What a later version draws in another way is drawn anew; everything else stays where it is. */
  @Test
  void openWhenAKindOfElementIsDrawnInAnotherWay() throws Exception {
    DDiagramEditor diagram = open(Files.readString(FIRST.resolve("representations.aird"))
        .replace("@edgeMappings[name='Doorbell']", "@edgeMappings[name='Bell']"));
    Location moved = (Location) ((Node) SiriusGMFHelper.getGmfView(core(diagram))).getLayoutConstraint();
    assertThat(moved.getX()).isEqualTo(1234);
    assertThat(Desk.diagram(diagram).getDiagramElements()).extracting(DDiagramElement::getTarget)
        .hasAtLeastOneElementOfType(Doorbell.class);
  }

  private static DDiagramElement core(DDiagramEditor diagram) {
    return Desk.diagram(diagram).getDiagramElements().stream()
        .filter(each -> each instanceof AbstractDNode && each.getTarget() instanceof Core).findFirst().orElseThrow();
  }

  private DDiagramEditor open(String representations) throws Exception {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(NAME);
    description.setNatureIds(new String[] {"org.eclipse.sirius.nature.modelingproject"});
    file = project.getFile(NAME + ".topology");
    ResourcesPlugin.getWorkspace().run(monitor -> {
      project.create(description, null);
      project.open(null);
      try {
        file.create(new ByteArrayInputStream(Files.readAllBytes(FIRST.resolve(NAME + ".topology"))), true, null);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      project.getFile("representations.aird")
          .create(new ByteArrayInputStream(representations.getBytes(StandardCharsets.UTF_8)), true, null);
    }, null);
    Desk.settle();
    return Desk.openDiagram(file);
  }
}
