// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.bookmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.rows.FittedColumns;
import org.ringscope.ui.time.BookmarkDialog;
import org.ringscope.ui.time.BookmarkRow;
import org.ringscope.ui.view.CursorView;

/** The instants of the open traces that the user has marked. Opening one goes there. */
public final class BookmarksView extends CursorView {
  public static final String ID = "org.ringscope.ui.bookmarks";
  private static final String[] TITLES = {"Time", "Queue", "Note", "Trace"};
  private static final int[] WIDTHS = {132, 74, 120, 80};
  private static final int[] SHARES = {0, 0, 6, 1};
  private static final int[] SPARES = {0, 1, 0, 2};

  private static final String HINT =
      "No instant is marked. Ctrl+Shift+K in any view marks the one that is shown, with a note of yours.";

  private static final int TRACE = 3;

  private Table table;
  private FittedColumns columns;
  private Label hint;
  private List<BookmarkRow> rows = List.of();
  private List<String> shown = List.of();

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    hint = new Label(content, SWT.WRAP);
    hint.setText(HINT);
    hint.setData("id", ID + ".hint");
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(1, SWT.DEFAULT).applyTo(hint);
    table = new Table(content, SWT.FULL_SELECTION | SWT.MULTI);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
    table.setData("id", ID + ".table");
    AccessibleName.give(table, "Bookmarks");
    table.setHeaderVisible(true);
    for (String title : TITLES) {
      new TableColumn(table, SWT.LEFT).setText(title);
    }
    columns = FittedColumns.install(table, WIDTHS, SHARES, SPARES);
    table.addListener(SWT.DefaultSelection, event -> first(row -> row.jump(cursor())));
    table.addListener(SWT.KeyDown, this::key);
    keepsKeys(table);
    table.setMenu(menu());
    return content;
  }

  /** An empty table says how something comes into it. */
  private void showHint() {
    if (hint.getVisible() != rows.isEmpty()) {
      hint.setVisible(rows.isEmpty());
      ((GridData) hint.getLayoutData()).exclude = !rows.isEmpty();
      hint.getParent().layout();
    }
  }

  private Menu menu() {
    Menu menu = new Menu(table);
    MenuItem go = item(menu, "&Go There\tEnter", () -> first(row -> row.jump(cursor())));
    MenuItem rename = item(menu, "&Edit Note\u2026\tF2", this::rename);
    MenuItem delete = item(menu, "&Delete\tDel", this::delete);
    MenuItem copy = item(menu, "&Copy\tCtrl+C", this::copy);
    menu.addListener(SWT.Show, event -> {
      for (MenuItem item : new MenuItem[] {go, rename, delete, copy}) {
        item.setEnabled(table.getSelectionCount() > 0);
      }
    });
    return menu;
  }

  private static MenuItem item(Menu menu, String text, Runnable work) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> work.run());
    return item;
  }

  private void key(Event event) {
    if (event.keyCode == SWT.F2) {
      rename();
    } else if (event.keyCode == SWT.DEL) {
      delete();
    } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      copy();
    }
  }

  private void first(Consumer<BookmarkRow> what) {
    if (table.getSelectionIndex() >= 0) {
      what.accept(rows.get(table.getSelectionIndex()));
    }
  }

  private void rename() {
    first(row -> BookmarkDialog.rename(getSite().getShell(), cursor(), row));
  }

  /** Those that are selected, of each trace at once. */
  void delete() {
    List<BookmarkRow> chosen = new ArrayList<>();
    for (int index : table.getSelectionIndices()) {
      chosen.add(rows.get(index));
    }
    chosen.stream().map(BookmarkRow::trace).distinct().forEach(trace -> {
      List<Bookmark> left = new ArrayList<>(trace.bookmarks());
      chosen.stream().filter(row -> row.trace() == trace).forEach(row -> left.remove(row.bookmark()));
      cursor().bookmark(trace, left);
    });
  }

  private void copy() {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    for (int index : table.getSelectionIndices()) {
      lines.add(rows.get(index).text(cursor()));
    }
    ClipboardContents.put(table.getDisplay(), lines.toString());
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    List<BookmarkRow> now = BookmarkRow.all(cursor);
    columns.setWidth(TRACE, cursor.sessions().size() > 1 ? WIDTHS[TRACE] : 0);
    List<String> texts = now.stream().map(row -> row.text(cursor)).toList();
    if (now.equals(rows) && texts.equals(shown)) {
      return;
    }
    int selected = table.getSelectionIndex();
    rows = now;
    shown = texts;
    showHint();
    table.setItemCount(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      BookmarkRow row = rows.get(i);
      TableItem item = table.getItem(i);
      item.setText(new String[] {cursor.instant(row.trace(), row.bookmark().nanos()), row.bookmark().queue(),
          row.bookmark().note(), row.trace().name()});
    }
    table.setSelection(Math.min(selected, rows.size() - 1));
  }

  @Override
  protected void clear() {
    rows = List.of();
    shown = List.of();
    showHint();
    table.setItemCount(0);
  }
}
