// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.ringscope.ui.CaughtUi;

/** Files dropped on a view are handed to the command that opens recordings; without a handler for it they are refused. */
final class RecordingDrop extends DropTargetAdapter {
  private static final String OPEN = "org.ringscope.ui.openRecording";
  /** Parameter of the command: paths, one a line. */
  private static final String FILES = "files";

  private final IWorkbenchPartSite site;

  private RecordingDrop(IWorkbenchPartSite site) {
    this.site = site;
  }

  /** Lets files be dropped on a control of a view and on everything in it. */
  static void accept(Control control, IWorkbenchPartSite site) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new RecordingDrop(site));
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    dragOperationChanged(event);
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    boolean copies = (event.operations & DND.DROP_COPY) != 0;
    event.detail = !command().isHandled() ? DND.DROP_NONE : copies ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] files && files.length > 0) {
      // what follows may open a dialog: the source of the drag must not wait for it
      CaughtUi.later(event.display, () -> open(files));
    }
  }

  private void open(String[] files) {
    site.getPage().activate(site.getPart());
    try {
      ParameterizedCommand command =
          ParameterizedCommand.generateCommand(command(), Map.of(FILES, String.join("\n", files)));
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      ILog.of(RecordingDrop.class).error("command=" + OPEN + " failed", e);
    }
  }

  private Command command() {
    return site.getService(ICommandService.class).getCommand(OPEN);
  }
}
