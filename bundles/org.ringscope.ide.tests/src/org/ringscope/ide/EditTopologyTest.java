// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.testkit.EmptyErrorLog;

/** The topology editor in the real workbench. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class EditTopologyTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;
  private TopologyEditor editor;

  @BeforeEach
  void open() throws CoreException {
    file = Bench.example(EXAMPLE);
    editor = Bench.edit(file);
  }

  @Test
  void editsUndoesRedoesAndSaves() throws Exception {
    assertThat(editor.isDirty()).isFalse();
    editor.showModel();
    editor.select(queue());
    Bench.settle();
    FormHandle form = FormHandle.of(Bench.window().getShell());
    form.type("size", "32");
    assertThat(queue().getSize()).isEqualTo(32);
    assertThat(editor.isDirty()).isTrue();
    Bench.shot("editor-model");
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertThat(queue().getSize()).isEqualTo(16);
    assertThat(form.text("size")).isEqualTo("16");
    assertThat(editor.isDirty()).isFalse();
    command(IWorkbenchCommandConstants.EDIT_REDO);
    assertThat(queue().getSize()).isEqualTo(32);
    editor.doSave(new NullProgressMonitor());
    assertThat(editor.isDirty()).isFalse();
    assertThat(read()).contains("size=\"32\"");
  }

  @Test
  void refusesWhatIsNoNumberAndKeepsTheValue() {
    editor.showModel();
    editor.select(queue());
    Bench.settle();
    FormHandle form = FormHandle.of(Bench.window().getShell());
    form.type("size", "many");
    assertThat(queue().getSize()).isEqualTo(16);
    assertThat(editor.isDirty()).isFalse();
    form.type("address", "0x30040000");
    assertThat(queue().getAddress()).isEqualTo(new Address(0x30040000L));
    assertThat(form.text("address")).isEqualTo("0x30040000");
  }

  @Test
  void marksWhatIsWrongAndFixesIt() throws CoreException {
    editor.document().set(queue(), Literals.VIRTQUEUE__SIZE, 17);
    editor.showModel();
    editor.select(queue());
    editor.doSave(new NullProgressMonitor());
    IMarker marker = Arrays.stream(markers())
        .filter(m -> "ring-size".equals(m.getAttribute("org.ringscope.ide.rule", ""))).findFirst().orElseThrow();
    assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
    Bench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
    Bench.shot("editor-problem");
    IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
    assertThat(fixes).extracting(IMarkerResolution::getLabel).containsExactly("Give queue rpmsg0/0 32 entries");
    fixes[0].run(marker);
    assertThat(queue().getSize()).isEqualTo(32);
    assertThat(editor.isDirty()).isFalse();
    assertThat(markers()).noneMatch(m -> "ring-size".equals(m.getAttribute("org.ringscope.ide.rule", "")));
  }

  @Test
  void deletesWithEveryReferenceAndBringsBack() {
    Topology topology = editor.document().topology();
    editor.select(topology.getDoorbells().get(0));
    command(IWorkbenchCommandConstants.EDIT_DELETE);
    assertThat(topology.getDoorbells()).hasSize(1);
    assertThat(topology.getDevices().get(0).getKick()).isNull();
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertThat(topology.getDevices().get(0).getKick()).isSameAs(topology.getDoorbells().get(0));
  }

  @Test
  void showsOneSelectionEverywhere() throws CoreException {
    Bench.page().showView(IPageLayout.ID_OUTLINE);
    Bench.page().showView(IPageLayout.ID_PROP_SHEET);
    Bench.page().activate(editor);
    EObject mcu = editor.document().topology().getCores().get(1);
    editor.select(mcu);
    assertThat(Bench.page().getSelection()).hasToString("[" + mcu + "]");
    assertThat(Bench.shot("editor-diagram")).isGreaterThan(50);
  }

  @Test
  void readsAgainWhatOthersHaveWritten() throws Exception {
    editor.select(queue());
    file.setContents(bytes(read().replace("index=\"0\" size=\"16\"", "index=\"0\" size=\"8\"")), true,
        false, null);
    Bench.await(() -> queue().getSize() == 8, () -> "size is " + queue().getSize());
    assertThat(editor.selected()).isSameAs(queue());
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void saysWhyAFileIsNoTopologyAndReadsItWhenMended() throws Exception {
    String good = read();
    file.setContents(bytes(good.replace("<doorbells name=\"linux_to_mcu\"", "<doorbels name=\"linux_to_mcu\"")), true,
        false, null);
    Bench.await(() -> editor.document() == null, () -> "the editor still shows a topology");
    Bench.settle();
    Text reason = (Text) Bench.find(Bench.window().getShell(), "org.ringscope.ide.unreadable");
    assertThat(reason.getText()).startsWith("Line ").contains("doorbels").doesNotContain("\n");
    assertThat(markers()).hasSize(1).allMatch(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1);
    Bench.shot("editor-unreadable");
    file.setContents(bytes(good), true, false, null);
    Bench.await(() -> editor.document() != null, () -> "the editor does not read the mended file");
    assertThat(markers()).isEmpty();
  }

  @Test
  void everyFaultOfAFileHasItsLineAndItsMarker() throws Exception {
    file.setContents(bytes(read().replace("bootedBy=\"linux\"", "bootedBy=\"lnx\"").replace("size=\"512\"",
        "size=\"many\"")), true, false, null);
    Bench.await(() -> editor.document() == null, () -> "the editor still shows a topology");
    Bench.settle();
    Text reason = (Text) Bench.find(Bench.window().getShell(), "org.ringscope.ide.unreadable");
    assertThat(reason.getText().lines()).hasSize(2).allMatch(line -> line.startsWith("Line "))
        .anyMatch(line -> line.contains("lnx")).anyMatch(line -> line.contains("many"));
    assertThat(markers()).hasSize(2);
  }

  @Test
  void closesWhenTheFileIsDeleted() throws CoreException {
    file.delete(true, null);
    Bench.await(() -> Bench.page().getEditors().length == 0,
        () -> "editors " + Arrays.toString(Bench.page().getEditors()));
  }

  private Virtqueue queue() {
    return editor.document().topology().getDevices().get(0).getQueues().get(0);
  }

  private IMarker[] markers() throws CoreException {
    return file.findMarkers(TopologyMarkers.TYPE, true, IResource.DEPTH_ZERO);
  }

  private String read() throws Exception {
    try (var bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void command(String id) {
    Bench.page().activate(editor);
    Bench.settle();
    try {
      Bench.window().getService(IHandlerService.class).executeCommand(id, null);
    } catch (Exception e) {
      throw new AssertionError("command " + id + ": " + e, e);
    }
    Bench.settle();
  }
}
