// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.ui.ElidedText;

/**
 * Columns of a table that share its width, so that nothing lies beyond its edge. Those that get a share may be narrow; where that
 * does not do, those that can be missed are hidden. A text that has no room loses its middle, and the items keep it whole.
 */
public final class FittedColumns {
  private static final int MARGIN = 4;
  private static final int MOST_MEASURED = 4096;
  private static final int LEAST = 28;
  private static final int LEAST_SHARED = 60;

  private final Table table;
  private final int[] widths;
  private final int[] shares;
  private final int[] spares;
  /** How wide texts are in the font of the table. */
  private final Map<String, Integer> measured = new HashMap<>();
  /** What the columns were given last: the platform tells of it later, as if the user had moved them. */
  private int[] given;
  private boolean moved;

  /**
   * @param widths of the columns where there is room, 0 for one that is hidden
   * @param shares what each gets of the rest
   * @param spares 0 for one that is always shown; of the others those with large numbers are hidden first
   */
  private FittedColumns(Table table, int[] widths, int[] shares, int[] spares) {
    this.table = table;
    this.widths = widths;
    this.shares = shares;
    this.spares = spares;
    given = widths.clone();
  }

  /** Lets the columns of a table follow its width until the user gives one a width of its own. */
  public static FittedColumns install(Table table, int[] widths, int[] shares, int[] spares) {
    FittedColumns columns = new FittedColumns(table, widths.clone(), shares, spares);
    table.addListener(SWT.Resize, event -> columns.fit());
    for (int i = 0; i < table.getColumnCount(); i++) {
      int column = i;
      table.getColumn(i).addListener(SWT.Resize, event -> columns.moved |= columns.isMoved(column));
    }
    table.addListener(SWT.MouseMove, columns::tell);
    table.addListener(SWT.EraseItem, columns::erase);
    table.addListener(SWT.PaintItem, columns::paint);
    return columns;
  }

  /** Shows a column, or hides it with the width 0. */
  public void setWidth(int column, int width) {
    if (widths[column] != width) {
      widths[column] = width;
      moved = false;
      fit();
    }
  }

  /** Whether the user has given a column its width; the last one that is shown fills the table whatever it was given. */
  private boolean isMoved(int column) {
    int last = IntStream.of(table.getColumnOrder()).filter(i -> given[i] > 0).reduce(-1, (before, i) -> i);
    return column != last && table.getColumn(column).getWidth() != given[column];
  }

  private void fit() {
    // without a scroll bar the platform calls all of the columns the client area
    int room = Math.min(table.getClientArea().width, table.getSize().x - 2 * table.getBorderWidth()) - 1;
    if (room <= 0 || moved) {
      return;
    }
    given = fitted(room, widths, shares, spares);
    for (int i = 0; i < given.length; i++) {
      if (table.getColumn(i).getWidth() != given[i]) {
        table.getColumn(i).setWidth(given[i]);
      }
    }
  }

  /** The widths that fill a room. */
  static int[] fitted(int room, int[] widths, int[] shares, int[] spares) {
    int[] least = new int[widths.length];
    for (int i = 0; i < least.length; i++) {
      least[i] = shares[i] == 0 ? widths[i] : Math.min(widths[i], LEAST_SHARED);
    }
    while (IntStream.of(least).sum() > room && hideOne(least, spares)) {
      // until there is room, or nothing can be missed
    }
    int rest = room - IntStream.of(least).sum();
    int sharesOfAll = 0;
    for (int i = 0; i < least.length; i++) {
      sharesOfAll += least[i] == 0 ? 0 : shares[i];
    }
    for (int i = 0; i < least.length; i++) {
      if (rest >= 0 && least[i] > 0 && sharesOfAll > 0) {
        least[i] += rest * shares[i] / sharesOfAll;
      } else if (rest < 0 && least[i] > 0) {
        least[i] = Math.max(LEAST, least[i] * room / (room - rest));
      }
    }
    return least;
  }

  private static boolean hideOne(int[] least, int[] spares) {
    int hidden = -1;
    for (int i = 0; i < least.length; i++) {
      if (least[i] > 0 && spares[i] > 0 && (hidden < 0 || spares[i] > spares[hidden])) {
        hidden = i;
      }
    }
    if (hidden >= 0) {
      least[hidden] = 0;
    }
    return hidden >= 0;
  }

  /** Whether a text has no room. Each cell is asked twice at each painting, and measuring costs more than drawing. */
  private boolean isCut(Event event) {
    TableItem item = (TableItem) event.item;
    int room = item.getParent().getColumn(event.index).getWidth() - 2 * MARGIN;
    if (measured.size() > MOST_MEASURED) {
      measured.clear();
    }
    return measured.computeIfAbsent(item.getText(event.index), text -> event.gc.textExtent(text).x) > room;
  }

  /** The pointer tells a text whole that has lost its middle. */
  private void tell(Event event) {
    String whole = cutText(new Point(event.x, event.y));
    if (!Objects.equals(whole, table.getToolTipText())) {
      table.setToolTipText(whole);
    }
  }

  /** The text of the cell at a place, null where it was drawn whole. */
  private String cutText(Point place) {
    TableItem item = table.getItem(place);
    for (int i = 0; item != null && i < table.getColumnCount(); i++) {
      if (item.getBounds(i).contains(place)) {
        int width = measured.getOrDefault(item.getText(i), 0);
        return width > table.getColumn(i).getWidth() - 2 * MARGIN ? item.getText(i) : null;
      }
    }
    return null;
  }

  /** What does not fit is not drawn by the platform. */
  private void erase(Event event) {
    if (isCut(event)) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    if (isCut(event)) {
      TableItem item = (TableItem) event.item;
      Rectangle cell = item.getBounds(event.index);
      int room = item.getParent().getColumn(event.index).getWidth() - 2 * MARGIN;
      String text = ElidedText.within(event.gc, item.getText(event.index), room);
      Point size = event.gc.textExtent(text);
      event.gc.drawText(text, cell.x + MARGIN / 2, cell.y + (cell.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
  }
}
