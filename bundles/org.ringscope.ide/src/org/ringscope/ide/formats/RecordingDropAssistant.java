// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/**
 * Recordings dropped on the empty part of the Project Explorer are opened. On projects and folders the platform copies files, as
 * everywhere in Eclipse, and always comes first; what it has copied is opened with the context menu.
 */
public final class RecordingDropAssistant extends CommonDropAdapterAssistant {

  @Override
  public boolean isSupportedType(TransferData type) {
    return FileTransfer.getInstance().isSupportedType(type);
  }

  @Override
  public IStatus validateDrop(Object target, int operation, TransferData type) {
    return target instanceof IWorkspaceRoot && isSupportedType(type) ? Status.OK_STATUS : Status.CANCEL_STATUS;
  }

  @Override
  public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (!(event.data instanceof String[] names) || names.length == 0 || window == null) {
      return Status.CANCEL_STATUS;
    }
    RecordingOpener.open(window, Arrays.stream(names).map(Path::of).toList(), new ImportChoices().container());
    return Status.OK_STATUS;
  }
}
