// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets files from outside of the workbench be dropped on a control. */
public final class FileDrop {
  private FileDrop() {}

  /** @param dropped hears of the files on the UI thread */
  public static void accept(Control control, Consumer<List<Path>> dropped) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
      }

      @Override
      public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
          dropped.accept(Arrays.stream(names).map(Path::of).toList());
        }
      }
    });
  }
}
