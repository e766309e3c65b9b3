// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.CaughtUi;

/**
 * Makes all of a diagram visible that opens, but not smaller than can be read: then its begin; never larger than it is. Until
 * the user takes it in hand it is done again whenever the layout has given the diagram another size. UI thread.
 */
final class FitToWindow implements FigureListener {
  private static final int[] IN_HAND = {SWT.MouseDown, SWT.MouseWheel, SWT.KeyDown};
  /** Pixels: what differs by less has the same size. */
  private static final int GRAIN = 16;

  /** Of a diagram, whatever its factor is, and of its window. */
  private record Sizes(int width, int height, Dimension window) {}

  private final ZoomManager zoom;
  private final Control control;
  private final double least;
  private final Listener end = event -> end();
  private Sizes fitted;
  private boolean isDue;

  private FitToWindow(ZoomManager zoom, Control control, double least) {
    this.zoom = zoom;
    this.control = control;
    this.least = least;
  }

  /** @param least smallest factor that can be read */
  static void open(IEditorPart editor, double least) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> {
      EditPartViewer viewer = editor instanceof IDiagramWorkbenchPart part ? part.getDiagramGraphicalViewer() : null;
      // without a control it is closed already
      if (viewer != null && viewer.getControl() != null
          && viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom) {
        new FitToWindow(zoom, viewer.getControl(), least).begin();
      }
    });
  }

  private void begin() {
    for (int type : IN_HAND) {
      control.addListener(type, end);
    }
    zoom.getScalableFigure().addFigureListener(this);
    fit();
  }

  private void end() {
    zoom.getScalableFigure().removeFigureListener(this);
    for (int type : IN_HAND) {
      control.removeListener(type, end);
    }
  }

  @Override
  public void figureMoved(IFigure scaled) {
    if (!isDue && !control.isDisposed()) {
      isDue = true;
      CaughtUi.later(control.getDisplay(), this::fit);
    }
  }

  private void fit() {
    isDue = false;
    if (control.isDisposed() || sizes().equals(fitted)) {
      return;
    }
    fitted = sizes();
    zoom.setZoomAsText(ZoomManager.FIT_ALL);
    zoom.setZoom(Math.max(least, Math.min(1, zoom.getZoom())));
    Viewport port = zoom.getViewport();
    port.setViewLocation(port.getHorizontalRangeModel().getMinimum(), port.getVerticalRangeModel().getMinimum());
  }

  private Sizes sizes() {
    double scale = zoom.getZoom() * GRAIN;
    Dimension drawn = zoom.getScalableFigure() instanceof FreeformFigure free ? free.getFreeformExtent().getSize()
        : zoom.getScalableFigure().getPreferredSize();
    return new Sizes((int) Math.round(drawn.width / scale), (int) Math.round(drawn.height / scale),
        zoom.getViewport().getClientArea().getSize());
  }
}
