// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.analysis.statistics.LatencyHistogram;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.picture.statistics.HistogramPicture;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** The latencies of a row as bars; a click on one goes to the longest in it. */
final class HistogramControl {
  private static final String HINT = ". Click to go there";

  private final PictureCanvas canvas;
  private final HistogramPicture picture = new HistogramPicture();
  private final Consumer<LatencyHistogram.Outlier> chosen;
  private StatisticsTable.Row row;

  /** @param chosen hears of the longest of a bar that the user chose */
  HistogramControl(Composite parent, Consumer<LatencyHistogram.Outlier> chosen) {
    this.chosen = chosen;
    canvas = new PictureCanvas(parent, (target, width, height) -> picture.draw(target, width, height));
    canvas.setData("id", "org.ringscope.ui.statistics.histogram");
    AccessibleName.give(canvas, "Histogram");
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseMove, this::hover);
    canvas.addListener(SWT.MouseExit, event -> MenuTips.show(canvas, null));
    canvas.addListener(SWT.KeyDown, this::key);
    Menu menu = new Menu(canvas);
    item(menu, "&Go to the Longest\tEnter", this::follow);
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "&Copy as Text\tCtrl+C", this::copy);
    item(menu, "Copy &Picture", () -> ClipboardContents.put(canvas.getDisplay(), canvas.image()));
    MenuTips.setMenu(canvas, menu);
  }

  private static void item(Menu menu, String text, Runnable work) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> work.run());
  }

  PictureCanvas control() {
    return canvas;
  }

  HistogramPicture picture() {
    return picture;
  }

  void show(StatisticsTable.Row shown) {
    row = shown;
    picture.show(shown, shown == null ? ""
        : "Latency · " + shown.name()
            + (shown.other() == null ? "" : "   (dashed: the other span)"));
    canvas.redraw();
  }

  private void select(int bucket) {
    picture.select(bucket);
    canvas.redraw();
  }

  private void pressed(Event event) {
    canvas.setFocus();
    int bucket = picture.at(event.x, event.y);
    if (event.button == 1 && bucket >= 0) {
      select(bucket);
      follow();
    }
  }

  /** Goes to the longest of the marked bar, of all where none is marked. */
  void follow() {
    LatencyHistogram latency = row == null ? null : row.latency();
    if (latency != null && latency.total() > 0) {
      if (picture.selected() < 0) {
        select(latency.last());
      }
      chosen.accept(latency.longest(picture.selected()));
    }
  }

  private void key(Event event) {
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      copy();
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> select(picture.next(-1));
      case SWT.ARROW_RIGHT -> select(picture.next(1));
      case SWT.CR, SWT.KEYPAD_CR -> follow();
      default -> {}
    }
  }

  private void hover(Event event) {
    int bucket = picture.at(event.x, event.y);
    MenuTips.show(canvas, bucket < 0 ? null : picture.text(bucket) + HINT);
  }

  private void copy() {
    ClipboardContents.put(canvas.getDisplay(), picture.asText());
  }
}
