// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.Position;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.rows.RowTable;

/** The view of events says what {@code ringscope events} prints, follows the cursor and moves it. */
@ExtendWith(EmptyErrorLog.class)
class EventsViewTest {
  @TempDir
  Path folder;
  private Path trace;
  private List<String> printed;
  private RowTable rows;
  private Text filter;

  @BeforeEach
  void open() throws Exception {
    trace = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run"));
    printed = events();
    Workbench.view(EventsView.ID, EventsView.class);
    rows = find("org.ringscope.ui.events.rows", RowTable.class);
    filter = find("org.ringscope.ui.events.filter", Text.class);
    Workbench.open(trace);
    await(() -> rows.count() == printed.size(), () -> "rows=" + rows.count() + " of " + printed.size());
  }

  @AfterEach
  void close() {
    filter.setText("");
    menu("Show All Kinds").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    cursor().close();
  }

  private List<String> events(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "events";
    arguments[1] = trace;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Commands.run(arguments).lines().toList();
  }

  private String shown(int row) {
    await(() -> !rows.text(row, 0).isEmpty(), () -> "row " + row + " is not read");
    return rows.text(row, 0) + "  " + rows.text(row, 2) + "  " + (rows.text(row, 3) + " " + rows.text(row, 5)).strip();
  }

  /** Selects an event, and waits until the cursor stands there; what it was asked for before may still come in between. */
  private void select(int row) {
    rows.select(row);
    shown(row);
    await(() -> !cursor().event().isEmpty() && printed.get(row).endsWith(cursor().event()) && rows.selectedRow() == row,
        () -> "the cursor is at " + cursor().event() + ", selected is " + rows.selectedRow());
  }

  private MenuItem menu(String label) {
    Menu menu = rows.table().getMenu();
    menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
    for (MenuItem item : menu.getItems()) {
      if (item.getText().startsWith(label)) {
        return item;
      }
    }
    throw new AssertionError("no item " + label);
  }

  private void choose(String label) {
    MenuItem item = menu(label);
    assertThat(item.isEnabled()).as(label).isTrue();
    item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
  }

  @Test
  void rowsAreWhatTheCommandLinePrints() throws Exception {
    for (int row : new int[] {0, 1, printed.size() / 2, printed.size() - 1}) {
      rows.select(row);
      assertThat(shown(row)).isEqualTo(printed.get(row).strip());
    }
    Workbench.shot("events");
  }

  @Test
  void followsStepsAndMovesTheCursor() {
    int middle = printed.size() / 2;
    rows.select(middle);
    await(() -> cursor().event().length() > 0 && printed.get(middle).endsWith(cursor().event()),
        () -> "at " + cursor().event() + ", not " + printed.get(middle));
    cursor().forwardEvent();
    await(() -> rows.selectedRow() == middle + 1, () -> "row " + rows.selectedRow() + " is selected");
    cursor().backEvent();
    cursor().backEvent();
    await(() -> rows.selectedRow() == middle - 1, () -> "row " + rows.selectedRow() + " is selected");
    cursor().toEnd();
    await(() -> rows.selectedRow() == printed.size() - 1, () -> "row " + rows.selectedRow() + " is selected");
  }

  @Test
  void filtersAsTheCommandLine() throws Exception {
    String condition = "kind~idx queue=rpmsg0/1 not idx=3";
    List<String> chosen = events("--where", condition);
    filter.setText(condition);
    await(() -> rows.count() == chosen.size(), () -> "rows=" + rows.count() + " of " + chosen.size());
    assertThat(shown(5)).isEqualTo(chosen.get(5).strip());
    Label count = find("org.ringscope.ui.events.count", Label.class);
    await(() -> count.getText().startsWith(chosen.size() + " of "), count::getText);
    rows.select(5);
    await(() -> !cursor().event().isEmpty() && chosen.get(5).endsWith(cursor().event()),
        () -> "at " + cursor().event());
    Workbench.shot("events-filtered");
    filter.setText("kind=kick");
    Label note = find("org.ringscope.ui.events.filterNote", Label.class);
    String wrong = "column 6: there is no kind 'kick'; there are kick_begin, kick_end, kick_suppressed";
    await(() -> note.getText().startsWith(wrong), note::getText);
    Workbench.shot("events-wrong-filter");
  }

  @Test
  void hidesKinds() {
    int kick = rowOf("kick_begin");
    long kicks = printed.stream().filter(line -> line.contains("  kick_begin ")).count();
    select(kick);
    choose("Hide kick_begin");
    await(() -> rows.count() == printed.size() - kicks, () -> "rows=" + rows.count());
    choose("Show All Kinds");
    await(() -> rows.count() == printed.size(), () -> "rows=" + rows.count());
  }

  private int rowOf(String kind) {
    for (int row = 0; row < printed.size(); row++) {
      if (printed.get(row).contains("  " + kind + " ")) {
        return row;
      }
    }
    throw new AssertionError("no " + kind);
  }

  @Test
  void goesFromAMessageToItsOtherEnd() {
    int sent = rowOf("message_sent");
    select(sent);
    Position sending = cursor().state().position();
    choose("Go to Receiver");
    await(() -> cursor().event().contains("message_received"), () -> "at " + cursor().event());
    await(() -> rows.text(rows.selectedRow(), 3).equals("message_received"), () -> "row " + rows.selectedRow());
    assertThat(rows.selectedRow()).isGreaterThan(sent);
    choose("Go to Sender");
    await(() -> sending.equals(cursor().state().position()), () -> "at " + cursor().event());
  }

  @Test
  void copiesWhatTheCommandLinePrints() {
    rows.select(10);
    org.eclipse.swt.widgets.Event down = new org.eclipse.swt.widgets.Event();
    down.keyCode = SWT.ARROW_DOWN;
    down.stateMask = SWT.MOD2;
    rows.table().notifyListeners(SWT.KeyDown, down);
    assertThat(rows.selectedRows()).containsExactly(10, 11);
    choose("Copy");
    String wanted = printed.get(10) + "\n" + printed.get(11) + "\n";
    await(() -> wanted.equals(clipboard()), () -> "copied: " + clipboard());
  }

  @Test
  void copiesWhatWasSelectedAlthoughAFilterComesBeforeItIsRead() {
    int kick = rowOf("kick_begin");
    select(kick);
    choose("Copy");
    choose("Hide kick_begin");
    String wanted = printed.get(kick) + "\n";
    await(() -> wanted.equals(clipboard()), () -> "copied: " + clipboard());
  }

  @Test
  void keepsTheSelectedEventWhereAFilterLetsItThrough() {
    int sent = rowOf("message_sent");
    select(sent);
    List<String> chosen = events("--where", "kind=message_sent");
    filter.setText("kind=message_sent");
    await(() -> rows.count() == chosen.size() && rows.selectedRow() >= 0,
        () -> "rows=" + rows.count() + ", selected " + rows.selectedRow());
    assertThat(shown(rows.selectedRow())).isEqualTo(printed.get(sent).strip());
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(rows.getDisplay());
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return (String) copied;
  }
}
