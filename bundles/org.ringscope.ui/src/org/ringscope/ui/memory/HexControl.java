// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.canvas.PictureCanvas;

/** Memory as a widget of any length: scrolls by lines, selects bytes with the mouse, draws what is visible. */
final class HexControl {
  private static final int MOST_STEPS = 1 << 28;
  private static final int LINES_ABOVE = 3;

  private final PictureCanvas canvas;
  private final HexPicture picture = new HexPicture();
  private final Consumer<ByteSelection> selected;
  private MemoryLines lines = MemoryLines.NONE;
  private ByteSelection selection = ByteSelection.NONE;
  private long top;
  /** Lines for one step of the scroll bar, which counts in int. */
  private long scale = 1;
  private Long anchor;
  private boolean dragging;

  /** @param selected told what the user selects, also by {@link #select} */
  HexControl(Composite parent, Consumer<ByteSelection> selected) {
    this.selected = selected;
    canvas =
        new PictureCanvas(parent, SWT.V_SCROLL, (target, width, height) -> picture.draw(target, width, height, top));
    canvas.setData("id", "org.ringscope.ui.memory.bytes");
    AccessibleName.give(canvas, "Memory bytes");
    canvas.addListener(SWT.Resize, event -> layoutBar());
    canvas.getVerticalBar().addListener(SWT.Selection,
        event -> scrollTo(canvas.getVerticalBar().getSelection() * scale));
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseMove, this::drag);
    canvas.addListener(SWT.MouseUp, event -> dragging = false);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.MouseVerticalWheel, event -> {
      scrollTo(top - event.count);
      event.doit = false;
    });
  }

  PictureCanvas control() {
    return canvas;
  }

  ByteSelection selection() {
    return selection;
  }

  /** The address of the first visible line. */
  long topAddress() {
    return lines.count() == 0 ? 0 : lines.address(top);
  }

  /** The address of the last visible line. */
  long bottomAddress() {
    return lines.count() == 0 ? 0 : lines.address(Math.min(lines.count() - 1, top + visibleLines()));
  }

  int visibleLines() {
    return Math.max(1, canvas.getClientArea().height / HexPicture.LINE_HEIGHT);
  }

  MemoryLines lines() {
    return lines;
  }

  /** Shows other memory from its begin. */
  void show(MemoryLines newLines, MemoryPages pages) {
    lines = newLines;
    picture.show(newLines, pages);
    selection = ByteSelection.NONE;
    picture.select(selection);
    top = 0;
    layoutBar();
    canvas.redraw();
  }

  void name(MemoryNames names) {
    picture.name(names);
    canvas.redraw();
  }

  /** Selects bytes and scrolls to them unless they are visible already. */
  void select(ByteSelection bytes) {
    mark(bytes);
    long line = lines.line(bytes.address());
    if (!bytes.isEmpty() && (line < top || line >= top + visibleLines())) {
      scrollTo(line - Math.min(LINES_ABOVE, visibleLines() / 2));
    }
  }

  private void mark(ByteSelection bytes) {
    selection = bytes;
    picture.select(bytes);
    canvas.redraw();
    selected.accept(bytes);
  }

  private void scrollTo(long line) {
    long last = Math.max(0, lines.count() - visibleLines());
    top = Math.max(0, Math.min(last, line));
    canvas.getVerticalBar().setSelection((int) (top / scale));
    canvas.redraw();
  }

  private void layoutBar() {
    ScrollBar bar = canvas.getVerticalBar();
    scale = lines.count() / MOST_STEPS + 1;
    int steps = (int) Math.max(1, lines.count() / scale);
    int visible = (int) Math.max(1, Math.min(steps, visibleLines() / scale));
    bar.setValues((int) (top / scale), 0, steps, visible, 1, visible);
    bar.setVisible(lines.count() > visibleLines());
    scrollTo(top);
  }

  private void press(Event event) {
    canvas.setFocus();
    Long at = picture.at(event.x, event.y, top);
    if (event.button == 1 && at != null) {
      boolean extend = (event.stateMask & SWT.SHIFT) != 0 && anchor != null;
      anchor = extend ? anchor : at;
      dragging = true;
      mark(ByteSelection.between(anchor, at));
    }
  }

  private void drag(Event event) {
    Long at = dragging ? picture.at(event.x, event.y, top) : null;
    if (at != null) {
      mark(ByteSelection.between(anchor, at));
    }
  }

  /** Only keys that do not move the cursor through time. */
  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> scrollTo(top - 1);
      case SWT.ARROW_DOWN -> scrollTo(top + 1);
      case SWT.PAGE_UP -> scrollTo(top - visibleLines());
      case SWT.PAGE_DOWN -> scrollTo(top + visibleLines());
      default -> {}
    }
  }
}
