// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.SubActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.document.NewElements;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.testkit.EmptyErrorLog;

/** Edit actions act on all that is selected. */
@ExtendWith(EmptyErrorLog.class)
class EditSeveralTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private IFile file;
  private TopologyEditor editor;

  @BeforeEach
  void open() throws Exception {
    clear();
    ExampleInstaller.install(Example.find(EXAMPLE).orElseThrow(), new NullProgressMonitor());
    file = project().getFile(EXAMPLE + ".topology");
    editor = (TopologyEditor) IDE.openEditor(page(), file);
  }

  @AfterEach
  void clear() throws Exception {
    page().closeAllEditors(false);
    if (project().exists()) {
      project().delete(true, true, null);
    }
  }

  @Test
  void deletesAllThatIsSelected() {
    int regions = topology().getRegions().size();
    editor.selectAll(List.of(topology().getRegions().get(0), topology().getRegions().get(1),
        topology().getDoorbells().get(0)));
    assertThat(editor.selection().elements()).hasSize(3);
    run(ActionFactory.DELETE);
    assertThat(topology().getRegions()).hasSize(regions - 2);
    assertThat(topology().getDoorbells()).hasSize(1);
    stack().undo();
    assertThat(topology().getRegions()).hasSize(regions);
    assertThat(topology().getDoorbells()).hasSize(2);
  }

  @Test
  void whatLiesInSomethingSelectedGoesWithIt() {
    Core core = topology().getCores().get(0);
    editor.selectAll(List.of(topology(), core, core.getEndpoints().get(0), core.getEndpoints().get(0)));
    run(ActionFactory.DELETE);
    assertThat(topology().getCores()).as("the topology itself stays").contains(core);
    editor.selectAll(List.of(core, core.getEndpoints().get(0)));
    run(ActionFactory.DELETE);
    assertThat(topology().getCores()).doesNotContain(core);
    stack().undo();
    assertThat(topology().getCores()).contains(core);
  }

  @Test
  void copiesAllAndSelectsWhatItPastes() {
    List<Core> cores = List.copyOf(topology().getCores());
    editor.selectAll(cores);
    run(ActionFactory.COPY);
    assertThat(editor.isDirty()).isFalse();
    run(ActionFactory.PASTE);
    assertThat(topology().getCores()).hasSize(2 * cores.size());
    assertThat(topology().getCores()).extracting(Core::getName).doesNotHaveDuplicates();
    assertThat(editor.selection().elements()).hasSameElementsAs(
        topology().getCores().subList(cores.size(), 2 * cores.size()));
    run(ActionFactory.PASTE);
    assertThat(topology().getCores()).extracting(Core::getName).hasSize(3 * cores.size()).doesNotHaveDuplicates();
  }

  @Test
  void addingAndUndoingLeavesTheFileAsItWas() throws Exception {
    String before = text();
    for (CommandParameter what : NewElements.possible(editor.document(), topology())) {
      NewElements.add(editor.document(), topology(), what);
      stack().undo();
    }
    editor.doSave(new NullProgressMonitor());
    assertThat(text()).isEqualTo(before);
    Core core = topology().getCores().get(0);
    NewElements.add(editor.document(), core, NewElements.possible(editor.document(), core).get(0));
    editor.doSave(new NullProgressMonitor());
    List<String> added = text().lines().toList();
    assertThat(added).containsAll(before.lines().toList()).as("one element a line")
        .hasSizeBetween((int) before.lines().count() + 1, (int) before.lines().count() + 2);
    stack().undo();
    editor.doSave(new NullProgressMonitor());
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void nothingIsTouchedWhileTheWorkbenchEnds() {
    TopologyActions actions = new TopologyActions(() -> true);
    actions.init(new EndedBars(editor.getEditorSite().getActionBars()));
    actions.setActiveEditor(editor);
    page().activate(editor);
    editor.diagram().setFocus();
    actions.refresh();
    actions.dispose();
  }

  /** Services are gone. */
  private static final class EndedBars extends SubActionBars {
    EndedBars(IActionBars parent) {
      super(parent);
    }

    @Override
    public void setGlobalActionHandler(String id, IAction action) {
      throw new IllegalStateException("the services are gone");
    }

    @Override
    public void updateActionBars() {
      throw new IllegalStateException("the services are gone");
    }
  }

  private void run(ActionFactory kind) {
    TopologyActions.editActions(editor).stream().filter(action -> action.getId().equals(kind.getId())).findFirst()
        .orElseThrow().run();
  }

  private CommandStack stack() {
    return editor.document().domain().getCommandStack();
  }

  private Topology topology() {
    return editor.document().topology();
  }

  private String text() throws Exception {
    return Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8);
  }

  private static IProject project() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE);
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }
}
