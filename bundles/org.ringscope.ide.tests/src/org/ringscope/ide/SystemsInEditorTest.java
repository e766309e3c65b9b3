// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Severity;
import org.ringscope.testkit.EmptyErrorLog;

/** Real systems in the editor: each opens without errors, is drawn, folds, and its hints are no faults. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class SystemsInEditorTest {
  private static final Path HUB32 =
      Path.of("..", "org.ringscope.model.tests", "fixtures", "edition2", "hub32.topology");

  @AfterEach
  void clear() throws CoreException {
    Bench.page().zoomOut();
  }

  @Test
  void examplesAreOffered() {
    assertThat(Example.list()).extracting(Example::name)
        .containsExactlyInAnyOrder("rpmsg-client-sample", "rpmsg-user-space", "virtio-mmio-serial", "device-categories",
            "ecu-bench",
            "imx8qxp", "am62",
            "hypervisor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rpmsg-client-sample", "rpmsg-user-space", "virtio-mmio-serial", "device-categories", "ecu-bench",
          "imx8qxp", "am62",
          "hypervisor"})
  void examplesOpenWithoutErrors(String example) throws CoreException {
    TopologyEditor editor = openExample(example);
    assertThat(editor.document().findings()).noneMatch(finding -> finding.severity() != Severity.HINT);
    assertThat(editor.isDirty()).isFalse();
    assertThat(editor.file().findMarkers(TopologyMarkers.TYPE, true, IResource.DEPTH_ZERO))
        .hasSameSizeAs(editor.document().findings())
        .allMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
    maximize(editor);
    assertThat(Bench.shot("editor-" + example)).isGreaterThan(20);
    Topology topology = editor.document().topology();
    editor.showModel();
    editor.select(topology.getDevices().isEmpty() ? topology.getGroups().get(0).getDevices().get(0)
        : topology.getDevices().get(0));
    assertThat(Bench.shot("editor-" + example + "-model")).isGreaterThan(20);
  }

  @Test
  void hintsAreNotRed() throws CoreException {
    TopologyEditor editor = openExample("hypervisor");
    maximize(editor);
    EObject hinted = editor.document().findings().get(0).object();
    editor.showModel();
    editor.select(hinted);
    Bench.settle();
    Label text = (Label) Bench.find(Bench.window().getShell(), "org.ringscope.ide.findings");
    assertThat(text.getText()).isNotEmpty();
    assertThat(text.getForeground()).isNotEqualTo(JFaceColors.getErrorText(text.getDisplay()));
    Bench.shot("editor-hint");
    Bench.page().zoomOut();
    Bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
  }

  @Test
  void groupsFoldAndUnfold() throws CoreException {
    TopologyEditor editor = openExample("hypervisor");
    maximize(editor);
    editor.select(editor.document().topology().getGroups().get(0).getCores().get(0));
    chooseOnDiagram("Fold vm1");
    assertThat(editor.selected()).isSameAs(editor.document().topology().getGroups().get(0));
    assertThat(editor.isDirty()).isFalse();
    Bench.shot("editor-folded");
    chooseOnDiagram("Unfold vm1");
    editor.select(editor.document().topology().getGroups().get(1).getDevices().get(0).getQueues().get(0));
    chooseOnDiagram("Fold vm2");
    Bench.shot("editor-folded-2");
  }

  @Test
  void showsThirtyTwoCoresOnOneScreen() throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("hub");
    project.create(null);
    project.open(null);
    IFile file = project.getFile("hub32.topology");
    file.create(new ByteArrayInputStream(Files.readAllBytes(HUB32)), true, null);
    TopologyEditor editor = (TopologyEditor) IDE.openEditor(Bench.page(), file, TopologyEditor.ID);
    maximize(editor);
    Bench.shot("editor-hub32");
    EObject endpoint = editor.document().topology().getCores().get(5).getEndpoints().get(0);
    editor.select(endpoint);
    Bench.shot("editor-hub32-selected");
    editor.showModel();
    Bench.shot("editor-hub32-model");
  }

  private static TopologyEditor openExample(String example) throws CoreException {
    TopologyEditor editor = Bench.edit(Bench.example(example));
    return editor;
  }

  private static void maximize(TopologyEditor editor) {
    Bench.page().setPartState(Bench.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
    Bench.settle();
  }

  /** Chooses from the context menu of the diagram. */
  private static void chooseOnDiagram(String text) {
    Menu menu = Bench.find(Bench.window().getShell(), "org.ringscope.ide.diagram").getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    MenuItem item = Stream.of(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " in "
            + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
    item.notifyListeners(SWT.Selection, new Event());
    menu.notifyListeners(SWT.Hide, new Event());
    Bench.settle();
  }
}
