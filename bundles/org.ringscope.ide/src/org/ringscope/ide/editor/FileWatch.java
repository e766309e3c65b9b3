// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.ringscope.ui.CaughtUi;

/** Keeps an editor in step with its file: reads it again when others change it, follows a rename, closes on deletion. */
final class FileWatch implements IResourceChangeListener {
  private final TopologyEditor editor;
  private final Display display;
  /** Stamp of the content that the editor has read or written. */
  private long stamp;
  private boolean isAsking;
  private boolean isDisposed;

  FileWatch(TopologyEditor editor) {
    this.editor = editor;
    display = editor.getSite().getShell().getDisplay();
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  /** The editor shows what the file holds at this moment. */
  void remember() {
    stamp = editor.file().getModificationStamp();
  }

  void dispose() {
    isDisposed = true;
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    IFile file = editor.file();
    IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
    if (delta == null) {
      return;
    }
    if (delta.getKind() == IResourceDelta.REMOVED) {
      IFile moved = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null
          : file.getWorkspace().getRoot().getFile(delta.getMovedToPath());
      CaughtUi.later(display, () -> removed(file, moved));
    } else if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
      CaughtUi.later(display, () -> changed(file));
    }
  }

  private void removed(IFile file, IFile moved) {
    if (isDisposed || !file.equals(editor.file()) || file.exists()) {
      return;
    }
    if (moved != null) {
      editor.moveTo(moved);
      remember();
    } else if (!editor.isDirty()) {
      editor.getSite().getPage().closeEditor(editor, false);
    }
  }

  private void changed(IFile file) {
    if (isDisposed || !file.equals(editor.file()) || !file.exists() || file.getModificationStamp() == stamp
        || isAsking || editor.isShared()) {
      return;
    }
    isAsking = true;
    try {
      if (!editor.isDirty() || editor.mayLoseChanges()) {
        editor.reload();
      } else {
        remember();
      }
    } finally {
      isAsking = false;
    }
  }
}
