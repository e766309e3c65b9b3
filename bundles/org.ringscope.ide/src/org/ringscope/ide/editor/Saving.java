// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.problems.TopologyMarkers;

/** Saves what a topology editor has, under its own name or another, and where its boxes were put. */
final class Saving {
  private final TopologyEditor editor;
  private final FileWatch watch;

  Saving(TopologyEditor editor, FileWatch watch) {
    this.editor = editor;
    this.watch = watch;
  }

  /** An older edition is left only when the user wants that; what is shared, the tool asks for. */
  private boolean mayModernize(IFile file) {
    TopologyDocument document = editor.document();
    if (!document.isOfOlderEdition() || document.isShared() && file.equals(editor.file())) {
      return true;
    }
    List<String> lost = document.lostComments();
    String comments = lost.isEmpty() ? ""
        : "\n\nComments that have no place in it any more:\n"
            + String.join("\n", lost.subList(0, Math.min(lost.size(), 10)))
            + (lost.size() > 10 ? "\nand " + (lost.size() - 10) + " more" : "");
    return MessageDialog.openConfirm(editor.getSite().getShell(), "Save in Edition 2",
        file.getName() + " will be saved as edition 2; an older Ringscope cannot read it." + comments);
  }

  /** Writes the file and goes on with it; nothing changes when that is not wanted, or fails. */
  void save(IFile file, IProgressMonitor monitor) {
    if (!mayModernize(file)) {
      cancel(monitor);
      return;
    }
    try {
      write(file, monitor);
    } catch (OperationCanceledException e) {
      cancel(monitor); // who saves it for this editor has said why not
    } catch (CoreException | IOException e) {
      cancel(monitor);
      StatusManager.getManager().handle(Status.error(file.getName() + " cannot be saved: " + e.getMessage(), e),
          StatusManager.LOG | StatusManager.SHOW);
    }
  }

  private static void cancel(IProgressMonitor monitor) {
    if (monitor != null) {
      monitor.setCanceled(true);
    }
  }

  private void write(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
    TopologyDocument document = editor.document();
    document.save(file, monitor);
    if (editor.diagram() != null) {
      editor.diagram().places().save(file);
    }
    boolean moves = !file.equals(editor.file());
    boolean joins = !moves && !document.isShared() && SharedTopologies.of(file) != null;
    if (moves) {
      editor.moveTo(file);
    }
    if (joins || moves && document.isShared()) {
      editor.reload();
    }
    watch.remember();
    TopologyMarkers.show(editor.file(), editor.document().findings(), editor.document().isRecorded());
    editor.showState();
  }

  /** Asks for another file; a topology is one by its extension. Null when cancelled. */
  IFile askWhere() {
    SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
    dialog.setOriginalFile(editor.file());
    dialog.open();
    IPath path = dialog.getResult();
    if (path == null) {
      return null;
    }
    String extension = editor.file().getFileExtension();
    return editor.file().getWorkspace().getRoot()
        .getFile(extension.equals(path.getFileExtension()) ? path : path.addFileExtension(extension));
  }
}
