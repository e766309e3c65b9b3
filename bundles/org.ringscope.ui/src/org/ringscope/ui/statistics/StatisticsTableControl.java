// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ClipboardContents;

/** Rows of numbers, sorted by any column. */
final class StatisticsTableControl {
  private static final int MARGIN = 18;
  private static final int WIDEST = 260;
  /** Titles are bold, and wider by this. */
  private static final double BOLD = 1.15;

  private final Table table;
  private StatisticsTable shown = new StatisticsTable(List.of(), List.of());
  private List<StatisticsTable.Row> rows = List.of();
  /** Title and place of the column that the rows are sorted by, -1 for the order in which they come. */
  private int sorted = -1;
  private boolean isReversed;

  StatisticsTableControl(Composite parent) {
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setData("id", "org.ringscope.ui.statistics.rows");
    AccessibleName.give(table, "Statistics");
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy();
      }
    });
  }

  Table control() {
    return table;
  }

  /** @param selected hears which row the user chose, @param opened which one is to be followed */
  void listen(Consumer<StatisticsTable.Row> selected, Consumer<StatisticsTable.Row> opened) {
    table.addListener(SWT.Selection, event -> tell(selected));
    table.addListener(SWT.DefaultSelection, event -> tell(opened));
  }

  private void tell(Consumer<StatisticsTable.Row> hears) {
    if (selected() != null) {
      hears.accept(selected());
    }
  }

  /** Null for none. */
  StatisticsTable.Row selected() {
    int row = table.getSelectionIndex();
    return row < 0 || row >= rows.size() ? null : rows.get(row);
  }

  List<StatisticsTable.Row> rows() {
    return rows;
  }

  void show(StatisticsTable next) {
    StatisticsTable.Row selected = selected();
    boolean isSame = titles(next).equals(titles(shown));
    shown = next;
    table.setRedraw(false);
    if (!isSame) {
      sorted = -1;
      createColumns();
    }
    sort();
    if (!isSame) {
      fit();
    }
    table.setRedraw(true);
    select(selected == null ? null : selected.name());
  }

  private static List<String> titles(StatisticsTable of) {
    return of.columns().stream().map(StatisticsTable.Column::title).toList();
  }

  private void createColumns() {
    table.setItemCount(0);
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    for (int i = 0; i < shown.columns().size(); i++) {
      StatisticsTable.Column each = shown.columns().get(i);
      int place = i;
      TableColumn column = new TableColumn(table, each.isNumber() ? SWT.RIGHT : SWT.LEFT);
      column.setText(each.title());
      column.setToolTipText(each.tip());
      column.setMoveable(true);
      column.addListener(SWT.Selection, event -> sortBy(column, place));
    }
  }

  /** As wide as what stands in it, and its title. */
  private void fit() {
    GC gc = new GC(table);
    for (int i = 0; i < table.getColumnCount(); i++) {
      int wide = (int) (gc.textExtent(table.getColumn(i).getText()).x * BOLD);
      int place = i;
      String longest = rows.stream().map(row -> row.cells().get(place))
          .max(Comparator.comparingInt(String::length)).orElse(""); // to measure all of them takes long
      wide = Math.max(wide, gc.textExtent(longest).x);
      table.getColumn(i).setWidth(Math.min(WIDEST, wide + MARGIN));
    }
    gc.dispose();
  }

  private void sortBy(TableColumn column, int place) {
    isReversed = place == sorted && !isReversed;
    sorted = place;
    table.setSortColumn(column);
    table.setSortDirection(isReversed ? SWT.UP : SWT.DOWN);
    StatisticsTable.Row selected = selected();
    sort();
    select(selected == null ? null : selected.name());
  }

  private void sort() {
    List<StatisticsTable.Row> order = new ArrayList<>(shown.rows());
    if (sorted >= 0) {
      Comparator<StatisticsTable.Row> by = shown.columns().get(sorted).isNumber()
          ? Comparator.comparingDouble((StatisticsTable.Row row) -> row.values().get(sorted)).reversed()
          : Comparator.comparing(row -> row.cells().get(sorted));
      order.sort(isReversed ? by.reversed() : by);
    }
    rows = order;
    table.setItemCount(rows.size());
    table.clearAll();
  }

  /** Selects a row by its name without telling anybody; none for null. */
  void select(String name) {
    for (int i = 0; i < rows.size() && name != null; i++) {
      if (rows.get(i).name().equals(name)) {
        table.setSelection(i);
        return;
      }
    }
    table.deselectAll();
  }

  private void fill(Event event) {
    int index = table.indexOf((TableItem) event.item);
    if (index >= 0 && index < rows.size()) {
      ((TableItem) event.item).setText(rows.get(index).cells().toArray(String[]::new));
    }
  }

  /** All rows with their titles, cells apart by tabulators. */
  String asText() {
    StringBuilder text = new StringBuilder(String.join("\t", titles(shown))).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row.cells())).append('\n'));
    return text.toString();
  }

  void copy() {
    ClipboardContents.put(table.getDisplay(), asText());
  }
}
