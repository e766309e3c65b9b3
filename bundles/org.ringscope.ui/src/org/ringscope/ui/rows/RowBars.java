// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import java.util.function.IntToDoubleFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.ui.canvas.CellPictures;

/** A thin bar below the texts of one column, as long as its row says. */
final class RowBars {
  private static final String SHARE = "org.ringscope.ui.rows.share";
  private static final int HEIGHT = 3;
  private static final int MARGIN = 2;

  private final int column;
  private final IntToDoubleFunction share;
  private final CellPictures pictures;

  private RowBars(Table table, int column, IntToDoubleFunction share) {
    this.column = column;
    this.share = share;
    pictures = new CellPictures(table);
  }

  /** @param share of the width of a cell by its row; not above 0 for none */
  static RowBars install(Table table, int column, IntToDoubleFunction share) {
    RowBars bars = new RowBars(table, column, share);
    table.addListener(SWT.PaintItem, bars::paint);
    return bars;
  }

  void fill(TableItem item, int row) {
    item.setData(SHARE, share.applyAsDouble(row));
  }

  private void paint(Event event) {
    if (event.index == column && event.item.getData(SHARE) instanceof Double length && length > 0) {
      Rectangle cell = ((TableItem) event.item).getBounds(column);
      double room = Math.max(1, cell.width - 2 * MARGIN);
      pictures.on(event.gc, cell).fillRectangle(cell.x + MARGIN, cell.y + cell.height - HEIGHT - 1,
          Math.max(1, length * room), HEIGHT, 0,
          Paint.RUNNING);
    }
  }
}
