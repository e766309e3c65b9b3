// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IEditorPart;
import org.ringscope.model.topology.Topology;

/** A topology that another tool has open: whoever edits it takes the tool's editing domain. UI thread. */
public interface SharedTopology {

  /** Another one after the tool has read the file again; null while it has none. */
  Topology topology();

  /** Whose command stack has every change, of whichever editor. */
  EditingDomain domain();

  /** Whether a file is behind what is edited. */
  boolean isDirty();

  /** What saving would write into the file now. */
  byte[] text() throws IOException;

  /** Writes the file, and what else the tool keeps with it. */
  void save(IProgressMonitor monitor) throws CoreException, IOException;

  /** An editor that is not the tool's own works with it from now on. */
  void begin(IEditorPart editor);

  /** An editor that has begun leaves it. */
  void end(IEditorPart editor);

  /** Whether an editor of the tool itself is open: then nothing is lost when others close. */
  boolean isShownElsewhere();
}
