// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.keys;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.ringscope.sirius.drawing.PaletteFlyout;

/** The keys of a diagram and of its palette. UI thread. */
public final class DiagramKeys {
  private final GraphicalViewer viewer;
  private final PaletteViewer palette;
  private final KeyHandler others;

  private DiagramKeys(GraphicalViewer viewer) {
    this.viewer = viewer;
    others = viewer.getKeyHandler();
    palette = viewer.getEditDomain().getPaletteViewer();
  }

  /** Gives a diagram its keys; once. */
  public static void in(GraphicalViewer viewer) {
    DiagramKeys keys = new DiagramKeys(viewer);
    viewer.setKeyHandler(new KeyHandler() {
      @Override
      public boolean keyPressed(KeyEvent event) {
        return isEnter(event.character) && keys.open() || super.keyPressed(event);
      }
    }.setParent(keys.others));
    Control canvas = viewer.getControl();
    Listener arrows = keys::arrow;
    canvas.getDisplay().addFilter(SWT.KeyDown, arrows);
    canvas.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, arrows));
    if (keys.palette != null) {
      // a button of the palette is pressed until its key is released
      keys.palette.getControl().addListener(SWT.KeyUp, keys::released);
    }
  }

  private static boolean isEnter(char key) {
    return key == SWT.CR || key == SWT.KEYPAD_CR;
  }

  /** Sirius moves what is selected by any arrow; with Alt or Ctrl they go from element to element, as elsewhere in GEF. */
  private void arrow(Event event) {
    boolean isArrow = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN
        || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
    if (event.widget == viewer.getControl() && isArrow && (event.stateMask & (SWT.ALT | SWT.CTRL)) != 0) {
      if (viewer.getFocusEditPart() instanceof ConnectionEditPart edge && edge.getSource() != null) {
        goTo(edge.getSource()); // GEF would go to what all edges are in, and not find out of it again
      } else {
        others.keyPressed(new KeyEvent(event));
      }
      event.type = SWT.None;
    }
  }

  private void goTo(EditPart part) {
    viewer.select(part);
    viewer.setFocus(part);
    viewer.reveal(part);
  }

  private boolean open() {
    if (viewer.getSelectedEditParts().size() != 1) {
      return false;
    }
    viewer.getSelectedEditParts().get(0).performRequest(new Request(RequestConstants.REQ_OPEN));
    return true;
  }

  private void released(Event event) {
    if (event.character == SWT.ESC) {
      leavePalette();
    } else if (isEnter(event.character) && palette.getFocusEditPart().getModel() instanceof ToolEntry tool) {
      palette.setActiveTool(tool);
      boolean isMade = AtSelection.make(viewer, tool);
      if (isMade) {
        palette.setActiveTool(null);
        leavePalette();
      }
      say(isMade ? null : "%s is not for what is selected: %s".formatted(tool.getLabel(), tool.getDescription()));
    }
  }

  private void leavePalette() {
    viewer.getControl().setFocus();
    PaletteFlyout.close(viewer);
  }

  private void say(String problem) {
    if (viewer.getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() != null) {
      domain.getEditorPart().getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(problem);
    }
  }

  /** Gives the palette the keyboard, at its first tool that can be seen. */
  static void toPalette(EditPartViewer viewer) {
    PaletteFlyout.open(viewer);
    PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
    palette.getControl().setFocus();
    EditPart first = palette.getPaletteRoot().getChildren().stream().filter(PaletteDrawer.class::isInstance)
        .map(palette.getEditPartRegistry()::get).filter(EditPart.class::isInstance).map(EditPart.class::cast)
        .findFirst()
        .orElse(null);
    if (first != null) {
      EditPart tool = first.getChildren().isEmpty() ? first : first.getChildren().get(0);
      palette.select(tool);
      palette.setFocus(tool);
      palette.reveal(tool);
    }
  }
}
