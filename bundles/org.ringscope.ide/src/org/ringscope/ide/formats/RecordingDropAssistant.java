// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CopyFilesAndFoldersOperation;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.ringscope.ide.traces.TraceFolder;

/**
 * Files dropped on a folder of traces, or on the empty part of the Project Explorer, are imported. On all other folders the
 * platform copies them, as ever.
 */
public final class RecordingDropAssistant extends CommonDropAdapterAssistant {

  @Override
  public boolean isSupportedType(TransferData type) {
    return FileTransfer.getInstance().isSupportedType(type);
  }

  @Override
  public IStatus validateDrop(Object target, int operation, TransferData type) {
    return isSupportedType(type) && container(target) != null ? Status.OK_STATUS : Status.CANCEL_STATUS;
  }

  @Override
  public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
    IPath container = container(target);
    if (container == null || !(event.data instanceof String[] names) || names.length == 0) {
      return Status.CANCEL_STATUS;
    }
    List<Path> files = Arrays.stream(names).map(Path::of).toList();
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (target instanceof IResource resource && resource.getType() == IResource.FOLDER && files.stream().allMatch(RecordingOpener::isOwnTrace)) {
      new CopyFilesAndFoldersOperation(getShell()).copyFiles(names, (IContainer) (isTrace(target) ? resource.getParent() : resource));
    } else {
      RecordingOpener.open(window, files, container);
    }
    return Status.OK_STATUS;
  }

  /** Where dropped recordings go; null if the target is not for traces. */
  private static IPath container(Object target) {
    if (target instanceof IWorkspaceRoot) {
      return new ImportChoices().container();
    }
    if (isTrace(target)) {
      return ((IFolder) target).getParent().getFullPath();
    }
    return target instanceof IFolder folder && folder.getName().equals(TracePlace.TRACES) ? folder.getFullPath() : null;
  }

  private static boolean isTrace(Object target) {
    return target instanceof IFolder folder && folder.isAccessible() && TraceFolder.isTrace(folder);
  }
}
