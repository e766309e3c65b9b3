// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ringscope.ui.CaughtUi;

/**
 * A palette that would take a diagram's room: in a narrow editor, or without tools of the diagram's own, it is folded to a strip
 * that opens under the pointer, and for the keyboard. What is folded here is not remembered as the user's wish. UI thread.
 */
public final class PaletteFlyout {
  /** Of diagram and palette together, in pixels: with less the palette folds. */
  static final int ROOM = 600;
  /** Of the palette, in pixels, unless the user gives it another: the names of all drawers can be read. */
  private static final int WIDTH = 150;

  private final FlyoutPaletteComposite editor;
  private final Control diagram;
  private final Control palette;
  private final boolean hasTools;
  private boolean isFolded;

  private PaletteFlyout(FlyoutPaletteComposite editor, EditPartViewer viewer) {
    PaletteViewer tools = viewer.getEditDomain().getPaletteViewer();
    this.editor = editor;
    diagram = childOf(editor, viewer.getControl());
    palette = childOf(editor, tools.getControl());
    hasTools = tools.getPaletteRoot() != null
        && tools.getPaletteRoot().getChildren().stream().anyMatch(PaletteDrawer.class::isInstance);
  }

  /** From now on palettes open as wide as their names are. Any thread. */
  public static void widen() {
    DefaultScope.INSTANCE.getNode(PaletteWish.NODE).putInt("org.eclipse.gmf.psize", WIDTH);
  }

  /** Folds the palette of a diagram whenever it takes too much, and unfolds it again. */
  public static void in(EditPartViewer viewer) {
    PaletteFlyout flyout = of(viewer);
    if (flyout != null) {
      flyout.editor.addDisposeListener(event -> flyout.unfolded());
      flyout.fit();
      flyout.editor.addListener(SWT.Resize, event -> CaughtUi.later(event.display, flyout::fit));
    }
  }

  /** Lets a folded palette be seen, over the diagram. */
  public static void open(EditPartViewer viewer) {
    PaletteFlyout flyout = of(viewer);
    if (flyout != null && !flyout.palette.getVisible()) {
      flyout.strip().notifyListeners(SWT.MouseHover, new Event());
    }
  }

  /** Folds a palette again that is over the diagram. */
  public static void close(EditPartViewer viewer) {
    PaletteFlyout flyout = of(viewer);
    if (flyout != null && flyout.palette.getVisible() && !flyout.isBeside()) {
      click(flyout.strip());
    }
  }

  /** Null if the palette is elsewhere, in a view. */
  private static PaletteFlyout of(EditPartViewer viewer) {
    Composite around = viewer.getControl().getParent();
    while (around != null && !(around instanceof FlyoutPaletteComposite)) {
      around = around.getParent();
    }
    PaletteViewer tools = viewer.getEditDomain().getPaletteViewer();
    return around == null || tools == null || childOf(around, tools.getControl()) == null ? null
        : new PaletteFlyout((FlyoutPaletteComposite) around, viewer);
  }

  /** What is in {@code around} and has {@code inner} in it. */
  private static Control childOf(Composite around, Control inner) {
    Control child = inner;
    while (child != null && child.getParent() != around) {
      child = child.getParent();
    }
    return child;
  }

  private void fit() {
    if (editor.isDisposed() || palette.isDisposed() || editor.getSize().x <= 1) {
      return;
    }
    boolean isWanted = hasTools && editor.getSize().x >= ROOM;
    if (!isWanted && !isFolded && palette.getVisible() && isBeside()) {
      isFolded = true;
      PaletteWish.ofAll().folds();
      toggle((Composite) palette);
    } else if (isWanted && isFolded) {
      if (!palette.getVisible()) {
        toggle(strip());
      }
      unfolded();
    }
  }

  private void unfolded() {
    if (isFolded) {
      isFolded = false;
      PaletteWish.ofAll().unfolds();
    }
  }

  private boolean isBeside() {
    return !palette.getBounds().intersects(diagram.getBounds());
  }

  private Composite strip() {
    return Stream.of(editor.getChildren()).filter(each -> each != diagram && each != palette)
        .map(Composite.class::cast).findFirst().orElseThrow();
  }

  /** Presses the button of the palette or of the strip, and leaves the keyboard where it is. */
  private void toggle(Composite has) {
    Control focus = editor.getDisplay().getFocusControl();
    Stream.of(has.getChildren()).filter(each -> each instanceof Canvas && each.getVisible())
        .min(Comparator.comparing(each -> each.getSize().x)).ifPresent(PaletteFlyout::click);
    if (focus != null && !focus.isDisposed()) {
      focus.setFocus();
    }
  }

  private static void click(Control button) {
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.button = 1;
      event.x = button.getSize().x / 2;
      event.y = button.getSize().y / 2;
      button.notifyListeners(type, event);
    }
  }
}
