// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EventObject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
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

  void dispose();

  /** Writes a topology into a file, whoever edits it. */
  static void write(Topology topology, IFile file, IProgressMonitor monitor) throws CoreException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(bytes.toByteArray()), true, true, monitor);
    } else {
      file.create(new ByteArrayInputStream(bytes.toByteArray()), true, monitor);
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
    Alone(Topology topology, boolean wasDirty, Runnable changed) {
      this.topology = topology;
      this.wasDirty = wasDirty;
      ResourceSet resources = topology.eResource().getResourceSet();
      domain = new AdapterFactoryEditingDomain(adapters, commands, resources);
      // Item providers find the domain of an element through this.
      resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
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
      write(topology, file, monitor);
      wasDirty = false;
      commands.saveIsDone();
    }

    @Override
    public void dispose() {
      adapters.dispose();
    }
  }

  /** With another tool, in its editing domain. */
  final class Together implements Editing {
    final SharedTopology shared;
    private final IFile own;
    private final CommandStackListener listener;

    Together(SharedTopology shared, IFile own, Runnable changed) {
      this.shared = shared;
      this.own = own;
      listener = (EventObject event) -> changed.run();
      domain().getCommandStack().addCommandStackListener(listener);
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
        write(shared.topology(), file, monitor);
      }
    }

    @Override
    public void dispose() {
      // A tool that has closed the topology has no domain any more.
      if (shared.domain() != null) {
        shared.domain().getCommandStack().removeCommandStackListener(listener);
      }
    }
  }
}
