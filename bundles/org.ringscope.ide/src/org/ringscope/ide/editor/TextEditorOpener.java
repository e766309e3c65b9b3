// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens a topology as text, beside the topology editor. */
final class TextEditorOpener {
  private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

  private TextEditorOpener() {}

  /** @param line from 1, or 0 for none */
  static void open(IWorkbenchPage page, IFile file, int line) {
    try {
      IEditorPart text = page.openEditor(new FileEditorInput(file), TEXT_EDITOR, true,
          IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
      if (line > 0) {
        IMarker place = file.createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, line));
        IDE.gotoMarker(text, place);
        place.delete();
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }
}
