// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EventObject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.provider.TopologyItemProviderAdapterFactory;

/** Who edits the topology of a document: it alone, or others with it. */
interface Editing {
  EditingDomain domain();

  boolean isDirty();

  /** Writes the file and makes this state the one that is not dirty. */
  void save(IFile file, IProgressMonitor monitor) throws CoreException, IOException;

  /** Hears of each command, its undoing and its redoing, and of saving. */
  void listen(Runnable changed);

  void dispose();

  /** Writes a file, whoever edits it. */
  static void write(byte[] text, IFile file, IProgressMonitor monitor) throws CoreException {
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(text), true, true, monitor);
    } else {
      file.create(new ByteArrayInputStream(text), true, monitor);
    }
  }

  /** The document alone, with commands of its own. */
  final class Alone implements Editing {
    private final Topology topology;
    private final BasicCommandStack commands = new BasicCommandStack();
    private final ComposedAdapterFactory adapters =
        new ComposedAdapterFactory(new TopologyItemProviderAdapterFactory());
    private final AdapterFactoryEditingDomain domain;
    private boolean wasDirty;

    /** @param wasDirty whether the file is behind the topology from the beginning */
    Alone(Topology topology, boolean wasDirty) {
      this.topology = topology;
      this.wasDirty = wasDirty;
      ResourceSet resources = topology.eResource().getResourceSet();
      domain = new AdapterFactoryEditingDomain(adapters, commands, resources);
      // Item providers find the domain of an element through this.
      resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
    }

    @Override
    public void listen(Runnable changed) {
      commands.addCommandStackListener((EventObject event) -> changed.run());
    }

    @Override
    public EditingDomain domain() {
      return domain;
    }

    @Override
    public boolean isDirty() {
      return wasDirty || commands.isSaveNeeded();
    }

    @Override
    public void save(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      TopologyFiles.save(topology, text);
      Editing.write(text.toByteArray(), file, monitor);
      wasDirty = false;
      commands.saveIsDone();
    }

    @Override
    public void dispose() {
      adapters.dispose();
    }
  }

  /** With another tool, in its editing domain; it tells of changes. */
  final class Together implements Editing {
    final SharedTopology shared;
    private final IFile own;

    Together(SharedTopology shared, IFile own) {
      this.shared = shared;
      this.own = own;
    }

    @Override
    public EditingDomain domain() {
      return shared.domain();
    }

    @Override
    public boolean isDirty() {
      return shared.isDirty();
    }

    @Override
    public void save(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
      if (file.equals(own)) {
        shared.save(monitor);
      } else {
        Editing.write(shared.text(), file, monitor);
      }
    }

    @Override
    public void listen(Runnable changed) {
      // the tool tells everybody
    }

    @Override
    public void dispose() {
      // the domain is the tool's
    }
  }
}
