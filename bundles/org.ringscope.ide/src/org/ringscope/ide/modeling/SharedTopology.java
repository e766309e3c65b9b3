// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ringscope.model.topology.Topology;

/** A topology that another tool has open: whoever edits it takes the tool's editing domain. UI thread. */
public interface SharedTopology {
  Topology topology();

  /** Whose command stack has every change, of whichever editor. */
  EditingDomain domain();

  /** Whether the file is behind the model. */
  boolean isDirty();

  /** Writes the file, and what else the tool keeps with it. */
  void save(IProgressMonitor monitor) throws CoreException;
}
