// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.provider.TopologyItemProviderAdapterFactory;

/** The editor beside another tool that has the same topology open. */
class SharedTopologyTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;
  private TopologyEditor editor;
  private Tool tool;

  /** Another tool: a model and a command stack. */
  private static final class Tool implements SharedTopology {
    private final Topology topology;
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain;
    private int saved;

    Tool(IFile file) throws Exception {
      try (InputStream bytes = file.getContents()) {
        topology = TopologyFiles.load(bytes, file.getName());
      }
      domain = new AdapterFactoryEditingDomain(new TopologyItemProviderAdapterFactory(), commands,
          topology.eResource().getResourceSet());
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

    Core core() {
      return topology.getCores().get(0);
    }

    void rename(String name) {
      commands.execute(SetCommand.create(domain, core(), Literals.NAMED_ELEMENT__NAME, name));
    }
  }

  @BeforeEach
  void open() throws Exception {
    Bench.clear();
    Bench.open();
    ExampleInstaller.install(Example.find(EXAMPLE).orElseThrow(), new NullProgressMonitor());
    file = Bench.file(EXAMPLE, EXAMPLE + ".topology");
    editor = (TopologyEditor) IDE.openEditor(Bench.page(), file);
    tool = new Tool(file);
    Bench.settle();
  }

  @AfterEach
  void clear() throws Exception {
    SharedTopologies.share(file, null);
    Bench.clear();
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
    SharedTopologies.share(file, null);
    assertThat(editor.document().topology()).isNotSameAs(tool.topology());
    editor.document().set(editor.document().topology().getCores().get(0), Literals.NAMED_ELEMENT__NAME, "mine");
    assertThat(editor.isDirty()).isTrue();
    assertThat(tool.isDirty()).isFalse();
  }

  @Test
  void keepsItsOwnChangesWhenTheToolComesLater() throws Exception {
    Topology own = editor.document().topology();
    editor.document().set(own.getCores().get(0), Literals.NAMED_ELEMENT__NAME, "mine");
    SharedTopologies.share(file, tool);
    assertThat(editor.document().topology()).isSameAs(own);
    assertThat(editor.isDirty()).isTrue();
  }

  @Test
  void opensWhatTheToolHasOpen() throws Exception {
    Bench.page().closeEditor(editor, false);
    SharedTopologies.share(file, tool);
    editor = (TopologyEditor) IDE.openEditor(Bench.page(), file);
    assertThat(editor.document().topology()).isSameAs(tool.topology());
  }
}
