// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.ui.AccessibleName;

/**
 * A table that has only as many items as it shows, beside a bar that stands for all rows: ten millions cost what forty do. Rows are
 * selected by their numbers, with mouse and keys as in any table.
 */
public final class RowTable extends Composite {
  private static final int BORDER = 1;

  /** Gives the texts of rows. */
  @FunctionalInterface
  public interface Cells {
    /** Null where they are not there yet; {@link RowTable#refresh} asks again. */
    String[] of(int row);
  }

  /**
   * A column.
   *
   * @param width where there is room, 0 for one that is hidden
   * @param share what it gets of the width that is left
   * @param spare 0 for one that is always shown; where there is no room for all, those with large numbers are hidden first
   */
  public record Column(String title, int width, int share, int alignment, int spare) {}

  private final Table table;
  private final Slider bar;
  private final FittedColumns columns;
  private final Cells cells;
  private final RowSelection selection = new RowSelection();
  private final IntConsumer selected;
  private Consumer<int[]> copier = rows -> {};
  private RowBars bars;
  private IntFunction<Image> icons;
  private int iconColumn;
  private int count;
  private int top;
  private int shown;
  /** How many rows there is room for; 0 while that is not known. */
  private int room;
  /** Whether a button is held: else it is the platform that selects, when it gets the focus or loses items. */
  private boolean isPressed;

  /** @param selected told of the row that the user has selected last */
  public RowTable(Composite parent, String id, Column[] shown, Cells cells, IntConsumer selected) {
    super(parent, SWT.NONE);
    this.cells = cells;
    this.selected = selected;
    setData("id", id + ".rows");
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
    table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.NO_SCROLL | SWT.BORDER);
    table.setData("id", id + ".table");
    table.setHeaderVisible(true);
    table.setFont(JFaceResources.getTextFont());
    int[] widths = new int[shown.length];
    int[] shares = new int[shown.length];
    int[] spares = new int[shown.length];
    for (int i = 0; i < shown.length; i++) {
      TableColumn column = new TableColumn(table, shown[i].alignment());
      column.setText(shown[i].title());
      column.setMoveable(true);
      widths[i] = shown[i].width();
      shares[i] = shown[i].share();
      spares[i] = shown[i].spare();
    }
    columns = FittedColumns.install(table, widths, shares, spares);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
    bar = new Slider(this, SWT.VERTICAL);
    AccessibleName.give(bar, "Scroll");
    GridDataFactory.fillDefaults().grab(false, true).applyTo(bar);
    bar.addListener(SWT.Selection, event -> scrollTo(bar.getSelection()));
    table.addListener(SWT.Paint, event -> useTheme());
    listen();
  }

  /** The platform gives its colours to tables, not to sliders. */
  private void useTheme() {
    if (!bar.getBackground().equals(table.getBackground())) {
      bar.setBackground(table.getBackground());
    }
  }

  private void listen() {
    table.addListener(SWT.Resize, event -> resized());
    table.addListener(SWT.MouseVerticalWheel, event -> {
      scrollTo(top - event.count);
      event.doit = false;
    });
    table.addListener(SWT.MouseDown, this::press);
    table.addListener(SWT.MouseUp, event -> isPressed = false);
    table.addListener(SWT.Selection, this::choose);
    table.addListener(SWT.KeyDown, this::key);
  }

  /** The widget that has the focus and the menu. */
  public Table table() {
    return table;
  }

  public void setOrder(int[] order) {
    table.setColumnOrder(order);
  }

  /** Shows a column, or hides it with the width 0. */
  public void setWidth(int column, int width) {
    columns.setWidth(column, width);
  }

  /** @param clicked called when the user clicks the header of a column */
  public void onHeader(int column, Runnable clicked) {
    table.getColumn(column).addListener(SWT.Selection, event -> clicked.run());
  }

  /** Marks the column by which rows are sorted, the greatest first; -1 for none. */
  public void setSorted(int column) {
    table.setSortColumn(column < 0 ? null : table.getColumn(column));
    table.setSortDirection(column < 0 ? SWT.NONE : SWT.DOWN);
  }

  /** Draws a bar below the texts of a column. @param share of the width of a cell by its row; not above 0 for none */
  public void setBars(int column, IntToDoubleFunction share) {
    bars = RowBars.install(table, column, share);
  }

  /** Puts icons before the texts of a column. @param icon by its row */
  public void setIcons(int column, IntFunction<Image> icon) {
    iconColumn = column;
    icons = icon;
  }

  /** @param rows called with the selected rows when the user copies */
  public void onCopy(Consumer<int[]> rows) {
    copier = rows;
  }

  @Override
  public boolean setFocus() {
    return table.setFocus();
  }

  public int count() {
    return count;
  }

  /** There are so many rows now; those that are selected stay so by their numbers. */
  public void setCount(int rows) {
    room = rows == 0 ? 0 : room;
    count = rows;
    selection.limit(rows);
    refresh();
  }

  /** What a cell says, empty while nobody knows. */
  public String text(int row, int column) {
    String[] texts = row < 0 || row >= count ? null : cells.of(row);
    return texts == null || column >= texts.length ? "" : texts[column];
  }

  /** The row that is selected last, -1 for none. */
  public int selectedRow() {
    return selection.lead();
  }

  public int[] selectedRows() {
    return selection.rows();
  }

  /** Selects a row as the user does. */
  public void select(int row) {
    selection.set(row);
    reveal(row);
    selected.accept(row);
  }

  /** Selects a row and shows it, without telling anybody; out of range deselects. */
  public void mark(int row) {
    int marked = row < 0 || row >= count ? -1 : row;
    if (selection.lead() == marked && selection.size() <= 1) {
      return;
    }
    selection.set(marked);
    if (marked >= 0 && (marked < top || marked >= top + lines())) {
      top = marked - lines() / 2;
    }
    refresh();
  }

  /** Shows the first rows; what is selected stays so. */
  public void revealBegin() {
    scrollTo(0);
  }

  /** Shows the last rows, and selects none. */
  public void revealEnd() {
    if (selection.size() > 0 || top != Math.max(0, count - lines())) {
      showEnd(count);
    }
  }

  /** There are so many rows now, of which the last are shown; none is selected. */
  public void showEnd(int rows) {
    count = rows;
    selection.set(-1);
    scrollTo(rows);
  }

  /** Rows that can be seen: the first one, and behind the last one. */
  public Point visible() {
    return new Point(top, Math.min(count, top + lines()));
  }

  /** Asks for the texts of the visible rows again. */
  public void refresh() {
    if (isDisposed()) {
      return;
    }
    int lines = lines();
    top = Math.max(0, Math.min(top, count - lines));
    int items = Math.min(lines, count);
    shown = items;
    if (table.getItemCount() != items) {
      table.setItemCount(items);
    }
    for (int i = 0; i < items; i++) {
      fill(table.getItem(i), cells.of(top + i));
      if (bars != null) {
        bars.fill(table.getItem(i), top + i);
      }
      if (icons != null) {
        table.getItem(i).setImage(iconColumn, icons.apply(top + i));
      }
    }
    int[] chosen = selection.within(top, items);
    if (!Arrays.equals(chosen, table.getSelectionIndices())) {
      table.setSelection(chosen);
    }
    layBar(lines);
  }

  private void layBar(int lines) {
    boolean isWhole = count <= lines;
    int most = Math.max(1, count);
    int thumb = isWhole ? most : lines;
    int first = isWhole ? 0 : top;
    if (bar.getMaximum() != most || bar.getThumb() != thumb || bar.getSelection() != first) {
      bar.setEnabled(!isWhole);
      bar.setValues(first, 0, most, thumb, 1, lines);
    }
  }

  private void fill(TableItem item, String[] texts) {
    for (int i = 0; i < table.getColumnCount(); i++) {
      String text = texts == null ? i == 0 ? "\u2026" : "" : i < texts.length ? texts[i] : "";
      if (!text.equals(item.getText(i))) {
        item.setText(i, text);
      }
    }
  }

  /** What is selected stays where one looks. */
  private void resized() {
    room = 0;
    int lead = selection.lead();
    if (lead >= top && lead < top + shown) {
      reveal(lead);
    } else {
      refresh();
    }
  }

  private int lines() {
    if (room == 0) {
      room =
          Math.max(1, (table.getSize().y - table.getHeaderHeight() - 2 * BORDER) / Math.max(1, table.getItemHeight()));
    }
    return room;
  }

  private void scrollTo(int row) {
    top = row;
    refresh();
  }

  private void reveal(int row) {
    if (row < top) {
      top = row;
    } else if (row >= top + lines()) {
      top = row - lines() + 1;
    }
    refresh();
  }

  private void press(Event event) {
    isPressed = true;
    TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
    if (item != null) {
      take(top + table.indexOf(item), event.stateMask);
    }
  }

  /** The platform has selected by the items that it knows; of those that scrolled away it knows nothing. */
  private void choose(Event event) {
    int item = event.item instanceof TableItem chosen ? table.indexOf(chosen) : table.getSelectionIndex();
    if (isPressed && item >= 0 && !selection.has(top + item) && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
      take(top + item, 0);
    } else {
      refresh();
    }
  }

  private void take(int row, int stateMask) {
    if ((stateMask & SWT.MOD2) != 0) {
      selection.extend(row);
    } else if ((stateMask & SWT.MOD1) != 0) {
      selection.toggle(row);
    } else {
      selection.set(row);
    }
    reveal(row);
    selected.accept(row);
  }

  void key(Event event) {
    if (event.stateMask == SWT.MOD1 && (event.keyCode == 'c' || event.keyCode == 'a')) {
      event.doit = false;
      if (event.keyCode == 'c') {
        copy();
      } else {
        selection.all(count);
        refresh();
      }
    } else if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && count > 0) {
      int to = target(event.keyCode);
      if (to >= 0) {
        event.doit = false;
        take(Math.min(count - 1, to), event.stateMask);
      }
    }
  }

  /** Where a key goes to, -1 for a key that goes nowhere. */
  private int target(int key) {
    int here = selection.lead() < 0 ? top - 1 : selection.lead();
    return switch (key) {
      case SWT.ARROW_UP -> Math.max(0, here - 1);
      case SWT.ARROW_DOWN -> here + 1;
      case SWT.PAGE_UP -> Math.max(0, here - lines());
      case SWT.PAGE_DOWN -> here + lines();
      case SWT.HOME -> 0;
      case SWT.END -> count - 1;
      default -> -1;
    };
  }

  /** Copies the selected rows. */
  public void copy() {
    if (selection.size() > 0) {
      copier.accept(selection.rows());
    }
  }
}
