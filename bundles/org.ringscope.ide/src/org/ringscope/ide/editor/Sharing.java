// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.model.topology.Topology;

/**
 * Keeps an editor together with a tool that opens the same file before or after it, changes it, and closes it. Changes
 * that are not saved yet are never lost: those of the editor are saved or stay its own, those of the tool stay in the
 * editor.
 */
final class Sharing implements SharedTopologies.Listener {
  private final TopologyEditor editor;
  /** What the editor has begun to use; null for none. */
  private SharedTopology used;
  private IFile usedFile;
  private boolean isAsking;

  Sharing(TopologyEditor editor) {
    this.editor = editor;
    SharedTopologies.addListener(this);
  }

  /** The editor has another document, or none any more. */
  void show(TopologyDocument document) {
    SharedTopology now = document == null ? null : document.shared();
    if (now != used) {
      leave();
      used = now;
      usedFile = editor.file();
      if (used != null) {
        used.begin(editor);
      }
    }
  }

  private void leave() {
    if (used != null) {
      used.end(editor);
    }
    used = null;
  }

  void dispose() {
    SharedTopologies.removeListener(this);
    leave();
  }

  @Override
  public void sharedChanged(IFile file) {
    if (!file.equals(editor.file()) || isAsking) {
      return;
    }
    TopologyDocument document = editor.document();
    SharedTopology shared = SharedTopologies.of(file);
    if (document != null && document.isOf(shared)) {
      document.changedByOthers();
    } else if (document == null || document.isShared() || mayJoin(document)) {
      editor.reload();
    }
  }

  @Override
  public void stateChanged(IFile file) {
    if (used != null && file.equals(usedFile)) {
      editor.showState();
    }
  }

  /** A recording stays what it is; changes are saved, or the editor stays alone with them until they are. */
  private boolean mayJoin(TopologyDocument document) {
    if (document.isRecorded() || !document.isDirty()) {
      return !document.isRecorded();
    }
    isAsking = true;
    try {
      if (wantsToSave()) {
        editor.doSave(null);
      }
    } finally {
      isAsking = false;
    }
    return !document.isDirty() && editor.document() == document;
  }

  private boolean wantsToSave() {
    return MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), "Edit Together",
        editor.file().getName()
            + " was opened in a diagram, which shows what is saved; this editor has changes that are"
            + " not.\n\nSave them, so that both show the same and can be edited together?",
        0, "Save", "Not Now") == 0;
  }

  @Override
  public void sharingEnded(IFile file, Topology unsaved) {
    if (used != null && file.equals(usedFile)) {
      used = null;
      editor.goOnAlone(unsaved);
    }
  }
}
