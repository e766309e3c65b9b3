// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ringscope.analysis.map.BufferUse;
import org.ringscope.analysis.map.MapProblem;
import org.ringscope.picture.map.MapHit;
import org.ringscope.picture.map.MapScene;
import org.ringscope.picture.map.MemoryPicture;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** The picture of memory as a widget: it scrolls, and what is clicked is selected. */
final class MapControl {
  /** Hears what the user does with an area. */
  interface Listener {
    /** @param buffer of the area, null for none */
    void selected(int area, BufferUse buffer);

    void opened(int area, BufferUse buffer);
  }

  private static final int STEP = 40;
  private static final double ZOOM_STEP = 1.25;
  private static final double SMALLEST = 0.3;
  private static final double LARGEST = 3;

  private final PictureCanvas canvas;
  private final MemoryPicture picture = new MemoryPicture();
  private final Listener listener;
  private BufferUse buffer;
  private double top;
  private double left;

  MapControl(Composite parent, Listener listener) {
    this.listener = listener;
    canvas = new PictureCanvas(parent, SWT.V_SCROLL | SWT.H_SCROLL, (target, width, height) -> {
      target.save();
      target.translate(-left, 0);
      picture.draw(target, top, Math.max(width + left, picture.width()), height);
      target.restore();
    });
    canvas.setData("id", "org.ringscope.ui.map.picture");
    AccessibleName.give(canvas, "Memory map");
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseDoubleClick, event -> open());
    canvas.addListener(SWT.MouseMove, this::hover);
    canvas.addListener(SWT.MouseExit, event -> MenuTips.show(canvas, null));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Resize, event -> layOut());
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getVerticalBar().getSelection()));
    canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
      left = canvas.getHorizontalBar().getSelection();
      scrollTo(top);
    });
    layOut();
  }

  PictureCanvas control() {
    return canvas;
  }

  MemoryPicture picture() {
    return picture;
  }

  void show(MapScene scene) {
    picture.show(scene, width());
    scrollTo(top);
  }

  void clear() {
    picture.select(-1);
    picture.clear();
    scrollTo(0);
  }

  private double width() {
    return canvas.getClientArea().width / canvas.zoom();
  }

  private double height() {
    return canvas.getClientArea().height / canvas.zoom();
  }

  private void layOut() {
    picture.fit(width());
    scrollTo(top);
  }

  void scrollTo(double wanted) {
    top = Math.max(0, Math.min(wanted, picture.height() - height()));
    left = Math.max(0, Math.min(left, picture.width() - width()));
    bar(canvas.getVerticalBar(), top, picture.height(), height());
    bar(canvas.getHorizontalBar(), left, picture.width(), width());
    canvas.redraw();
  }

  private static void bar(ScrollBar bar, double at, double all, double shown) {
    int thumb = (int) Math.max(1, shown);
    bar.setVisible(all > shown + 1);
    bar.setValues((int) at, 0, Math.max((int) Math.ceil(all), thumb), thumb, STEP, Math.max(STEP, thumb - STEP));
  }

  private void wheel(Event event) {
    event.doit = false;
    if ((event.stateMask & SWT.MOD1) != 0) {
      zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    } else {
      scrollTo(top - event.count * STEP / canvas.zoom());
    }
  }

  /** @param factor 0 for the usual size */
  void zoom(double factor) {
    canvas.setZoom(factor == 0 ? 1 : Math.max(SMALLEST, Math.min(LARGEST, canvas.zoom() * factor)));
    layOut();
  }

  private void key(Event event) {
    switch (event.character) {
      case '+', '=' -> zoom(ZOOM_STEP);
      case '-' -> zoom(1 / ZOOM_STEP);
      case '0' -> zoom(0);
      case 'n', 'N' -> toProblem();
      case SWT.CR -> open();
      default -> {
        switch (event.keyCode) {
          case SWT.ARROW_DOWN -> step(1);
          case SWT.ARROW_UP -> step(-1);
          case SWT.PAGE_DOWN -> scrollTo(top + height() - STEP);
          case SWT.PAGE_UP -> scrollTo(top - height() + STEP);
          default -> {}
        }
      }
    }
  }

  private void step(int way) {
    int count = picture.map().areas().size();
    if (count > 0) {
      int next = picture.selected() < 0 ? 0 : Math.max(0, Math.min(count - 1, picture.selected() + way));
      select(next, null);
    }
  }

  /** Selects the next area with which something is wrong; behind the last the first. */
  void toProblem() {
    List<Integer> wrong = picture.map().problems().stream().map(MapProblem::area).distinct().sorted().toList();
    wrong.stream().filter(area -> area > picture.selected()).findFirst().or(() -> wrong.stream().findFirst())
        .ifPresent(area -> select(area, null));
  }

  /** Selects an area, shows it and tells who listens. */
  void select(int area, BufferUse of) {
    buffer = of;
    mark(area);
    listener.selected(area, of);
  }

  /** The same without telling anybody; -1 for none. */
  void mark(int area) {
    picture.select(area);
    if (area >= 0) {
      double y = picture.y(area);
      double head = MemoryPicture.headHeight();
      top = y < top + head ? y - head : y + STEP > top + height() ? y + STEP - height() : top;
    }
    scrollTo(top);
  }

  void open() {
    if (picture.selected() >= 0) {
      listener.opened(picture.selected(), buffer);
    }
  }

  private MapHit at(Event event) {
    double y = event.y / canvas.zoom();
    return y < MemoryPicture.headHeight() ? null : picture.at(event.x / canvas.zoom() + left, y + top);
  }

  private void pressed(Event event) {
    canvas.setFocus();
    MapHit hit = at(event);
    if (event.button == 1 && hit != null && hit.area() >= 0) {
      select(hit.area(), hit.buffer());
    }
  }

  private void hover(Event event) {
    MapHit hit = at(event);
    MenuTips.show(canvas, hit == null ? null : hit.text().replace("&", "&&"));
  }

  /** Where the middle of an area's first line stands in the widget. */
  int yOf(int area) {
    return (int) Math.round((picture.y(area) - top + 6) * canvas.zoom());
  }
}
