// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.List;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.sirius.drawing.EmptyHint;
import org.ringscope.sirius.drawing.LightSheet;
import org.ringscope.sirius.drawing.PaletteFlyout;
import org.ringscope.sirius.keys.DiagramKeys;
import org.ringscope.ui.CaughtUi;

/**
 * What an editor shows when it opens: of the palette, where it has room, the first drawer in full, of a table the names of its
 * lines, in an empty diagram what to do first; and a diagram gets its keys. UI thread.
 */
public final class FirstLook implements IPartListener2, IWindowListener {
  /** Of names in a table, in pixels. */
  private static final int LEAST_WIDTH = 40;
  /** In which a table that is new gets its shape. */
  private static final long PAINTINGS_NANOS = 1_000_000_000;

  private static boolean isInstalled;

  private FirstLook() {}

  /** For every editor that is opened from now on. */
  public static void install() {
    if (!isInstalled) {
      isInstalled = true;
      FirstLook listener = new FirstLook();
      PlatformUI.getWorkbench().addWindowListener(listener);
      List.of(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(listener::windowOpened);
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(this);
  }

  @Override
  public void partOpened(IWorkbenchPartReference reference) {
    IWorkbenchPart part = reference.getPart(false);
    if (part instanceof DialectEditor editor && TopologySessions.isOurs(editor.getRepresentation())) {
      // when it has been laid out
      later(() -> later(() -> show(editor)));
    }
  }

  private static void later(Runnable work) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
  }

  private static void show(DialectEditor editor) {
    if (editor instanceof IDiagramWorkbenchPart part && part.getDiagramGraphicalViewer() != null) {
      LightSheet.on(part.getDiagramGraphicalViewer());
      openFirst(part.getDiagramGraphicalViewer().getEditDomain().getPaletteViewer());
      PaletteFlyout.in(part.getDiagramGraphicalViewer());
      if (editor.getRepresentation() instanceof DDiagram diagram
          && OpenDiagramJob.TOPOLOGY_DIAGRAM.equals(diagram.getDescription().getName())) {
        EmptyHint.in(part.getDiagramGraphicalViewer(), diagram);
        DiagramKeys.in(part.getDiagramGraphicalViewer());
      }
    } else if (editor.getSite().getSelectionProvider() instanceof TreeViewer viewer && !viewer.getTree().isDisposed()) {
      LightSheet.on(viewer.getTree());
      if (editor.getRepresentation() instanceof DTable table) {
        showNames(table, viewer.getTree());
      }
    }
  }

  /**
   * The table scrolls while its columns get their widths, with its first paintings. Sirius keeps the widths that they have when
   * the editor gets the keyboard, and that may be before.
   */
  private static void showNames(DTable table, Tree tree) {
    tree.addListener(SWT.Paint, new Listener() {
      private long end;

      @Override
      public void handleEvent(Event event) {
        end = end == 0 ? System.nanoTime() + PAINTINGS_NANOS : end;
        if (System.nanoTime() > end) {
          tree.removeListener(SWT.Paint, this);
        }
        later(() -> {
          if (!tree.isDisposed() && tree.getColumnCount() > 0) {
            widen(table);
            tree.showColumn(tree.getColumn(0));
          }
        });
      }
    });
    tree.redraw();
  }

  private static void widen(DTable table) {
    if (table.getHeaderColumnWidth() < LEAST_WIDTH) {
      Session.of(table).ifPresent(session -> QuietChange.run(session,
          () -> table.setHeaderColumnWidth(table.getDescription().getInitialHeaderColumnWidth())));
    }
  }

  /** All at once have no room, and each would show two of its tools. */
  private static void openFirst(PaletteViewer palette) {
    if (palette == null || palette.getPaletteRoot() == null) {
      return;
    }
    boolean isFirst = true;
    for (Object entry : palette.getPaletteRoot().getChildren()) {
      if (entry instanceof PaletteDrawer drawer) {
        drawer.setInitialState(isFirst ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
        isFirst = false;
      }
    }
    // made anew: a drawer that is there already closes in an animation, one after the other
    palette.setContents(palette.getPaletteRoot());
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {}

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}

  @Override
  public void windowClosed(IWorkbenchWindow window) {}
}
