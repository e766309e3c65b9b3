// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.provider.TopologyItemProviderAdapterFactory;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.testkit.EmptyErrorLog;

/** The editor beside another tool that has the same topology open. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class SharedTopologyTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;
  private TopologyEditor editor;
  private Tool tool;

  /** Another tool: a model and a command stack. */
  private static final class Tool implements SharedTopology {
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain;
    private final List<IEditorPart> editors = new ArrayList<>();
    private Topology topology;
    private boolean isShownElsewhere;
    private int saved;

    Tool(IFile file) throws Exception {
      read(file);
      domain = new AdapterFactoryEditingDomain(new TopologyItemProviderAdapterFactory(), commands,
          topology.eResource().getResourceSet());
      commands.addCommandStackListener(event -> SharedTopologies.changed(file));
    }

    @Override
    public Topology topology() {
      return topology;
    }

    @Override
    public EditingDomain domain() {
      return domain;
    }

    @Override
    public boolean isDirty() {
      return commands.isSaveNeeded();
    }

    @Override
    public void save(IProgressMonitor monitor) {
      saved++;
      commands.saveIsDone();
    }

    @Override
    public void begin(IEditorPart editor) {
      editors.add(editor);
    }

    @Override
    public void end(IEditorPart editor) {
      editors.remove(editor);
    }

    @Override
    public boolean isShownElsewhere() {
      return isShownElsewhere;
    }

    void read(IFile file) throws Exception {
      try (InputStream bytes = file.getContents()) {
        topology = TopologyFiles.load(bytes, file.getName());
      }
    }

    @Override
    public byte[] text() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TopologyFiles.save(topology, bytes);
      return bytes.toByteArray();
    }

    Topology copy() {
      return (Topology) ((TopologyResource) topology.eResource()).copy().getContents().get(0);
    }

    Core core() {
      return topology.getCores().get(0);
    }

    void rename(String name) {
      commands.execute(SetCommand.create(domain, core(), Literals.NAMED_ELEMENT__NAME, name));
    }
  }

  @BeforeEach
  void open() throws Exception {
    file = Bench.example(EXAMPLE);
    editor = Bench.edit(file);
    tool = new Tool(file);
    Bench.settle();
  }

  @AfterEach
  void clear() throws Exception {
    SharedTopologies.end(file, null);
  }

  @Test
  void editsTheSameModelOnTheSameStack() {
    SharedTopologies.share(file, tool);
    assertThat(editor.document().topology()).isSameAs(tool.topology());
    editor.document().set(tool.core(), Literals.NAMED_ELEMENT__NAME, "first");
    assertThat(tool.core().getName()).isEqualTo("first");
    assertThat(editor.isDirty()).isTrue();
    tool.rename("second");
    tool.commands.undo();
    tool.commands.undo();
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void savesThroughTheTool() throws Exception {
    SharedTopologies.share(file, tool);
    tool.rename("renamed");
    editor.doSave(new NullProgressMonitor());
    assertThat(tool.saved).isEqualTo(1);
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void goesOnAloneWhenTheToolHasClosedIt() {
    SharedTopologies.share(file, tool);
    assertThat(tool.editors).containsExactly(editor);
    SharedTopologies.end(file, null);
    assertThat(editor.document().topology()).isNotSameAs(tool.topology());
    assertThat(editor.isDirty()).isFalse();
    renameInEditor("mine");
    assertThat(editor.isDirty()).isTrue();
    assertThat(tool.isDirty()).isFalse();
  }

  @Test
  void keepsWhatTheToolHasNotSaved() throws Exception {
    SharedTopologies.share(file, tool);
    tool.rename("unsaved");
    SharedTopologies.end(file, tool.copy());
    assertThat(editor.isDirty()).isTrue();
    assertThat(nameInEditor()).isEqualTo("unsaved");
    editor.doSave(new NullProgressMonitor());
    assertThat(editor.isDirty()).isFalse();
    assertThat(read()).contains("name=\"unsaved\"");
  }

  @Test
  void savesItsOwnChangesWhenTheToolComesLater() throws Exception {
    renameInEditor("mine");
    ModalDialog.during(() -> SharedTopologies.share(file, tool), "Edit Together",
        shell -> ModalDialog.press(shell, "Save"));
    assertThat(read()).contains("name=\"mine\"");
    assertThat(editor.document().topology()).isSameAs(tool.topology());
    tool.read(file);
    SharedTopologies.changed(file);
    assertThat(nameInEditor()).isEqualTo("mine");
    assertThat(editor.document().topology()).isSameAs(tool.topology());
  }

  @Test
  void keepsItsOwnChangesUntilTheyAreSaved() throws Exception {
    Topology own = editor.document().topology();
    renameInEditor("mine");
    ModalDialog.during(() -> SharedTopologies.share(file, tool), "Edit Together",
        shell -> ModalDialog.press(shell, "Not Now"));
    assertThat(editor.document().topology()).isSameAs(own);
    assertThat(editor.isDirty()).isTrue();
    editor.doSave(new NullProgressMonitor());
    assertThat(editor.document().topology()).isSameAs(tool.topology());
  }

  @Test
  void showsWhatOthersChange() {
    SharedTopologies.share(file, tool);
    int findings = editor.document().findings().size();
    tool.core().setName("not a name");
    SharedTopologies.changed(file);
    assertThat(editor.document().findings()).hasSizeGreaterThan(findings);
  }

  @Test
  void closesWithoutAQuestionWhileTheToolShowsIt() {
    SharedTopologies.share(file, tool);
    tool.rename("renamed");
    assertThat(editor.isSaveOnCloseNeeded()).isTrue();
    tool.isShownElsewhere = true;
    assertThat(editor.isSaveOnCloseNeeded()).isFalse();
    assertThat(Bench.page().closeEditor(editor, true)).isTrue();
    assertThat(tool.editors).isEmpty();
  }

  @Test
  void savesACopyAndGoesOnAlone() throws Exception {
    SharedTopologies.share(file, tool);
    tool.rename("renamed");
    IFile copy = file.getProject().getFile("copy.topology");
    ModalDialog.during(editor::doSaveAs, "Save As", shell -> {
      ModalDialog.type(shell, file.getName(), copy.getName());
      ModalDialog.press(shell, "OK");
    });
    assertThat(editor.file()).isEqualTo(copy);
    assertThat(editor.document().topology()).isNotSameAs(tool.topology());
    assertThat(nameInEditor()).isEqualTo("renamed");
    assertThat(tool.isDirty()).isTrue();
    assertThat(tool.editors).isEmpty();
  }

  @Test
  void mendsInTheToolWhatTheToolShows() throws Exception {
    SharedTopologies.share(file, tool);
    tool.isShownElsewhere = true;
    Bench.page().closeEditor(editor, false);
    tool.topology.getDevices().get(0).getQueues().get(0).setSize(13);
    TopologyMarkers.show(file, TopologyValidator.validate(tool.topology), false);
    IMarker problem = Stream.of(file.findMarkers(TopologyMarkers.TYPE, true, IResource.DEPTH_ZERO))
        .filter(each -> "ring-size".equals(each.getAttribute(TopologyMarkers.RULE, ""))).findFirst().orElseThrow();
    IDE.getMarkerHelpRegistry().getResolutions(problem)[0].run(problem);
    assertThat(tool.topology.getDevices().get(0).getQueues().get(0).getSize()).isEqualTo(16);
    assertThat(tool.saved).isEqualTo(1);
    assertThat(Bench.page().getEditorReferences()).isEmpty();
  }

  private void renameInEditor(String name) {
    editor.document().set(editor.document().topology().getCores().get(0), Literals.NAMED_ELEMENT__NAME, name);
  }

  private String nameInEditor() {
    return editor.document().topology().getCores().get(0).getName();
  }

  private String read() throws Exception {
    try (InputStream bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void opensWhatTheToolHasOpen() throws Exception {
    Bench.page().closeEditor(editor, false);
    SharedTopologies.share(file, tool);
    editor = Bench.edit(file);
    assertThat(editor.document().topology()).isSameAs(tool.topology());
  }
}
