// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.ui.EventLoop;
import org.ringscope.ui.Workbench;

/** Ten million rows are shown by a few items, and moved through with keys. */
@ExtendWith(EmptyErrorLog.class)
class RowTableTest {
  private static final int MANY = 10_000_000;
  /** A picture has 16 ms; no machine of tests is so slow that it takes this long. */
  private static final long MOST_MILLIS_OF_ROUNDS = 4_000;
  private static final int ROUNDS = 200;

  private Shell shell;
  private RowTable rows;
  private final List<Integer> selected = new ArrayList<>();
  /** The rows whose texts were asked for. */
  private final List<Integer> asked = new ArrayList<>();

  @BeforeEach
  void open() {
    shell = new Shell(Display.getCurrent());
    shell.setLayout(new FillLayout());
    RowTable.Column[] columns =
        {new RowTable.Column("Row", 80, 0, SWT.RIGHT, 0), new RowTable.Column("Square", 100, 1, SWT.LEFT, 0)};
    rows = new RowTable(shell, "test", columns, row -> {
      asked.add(row);
      return new String[] {"" + row, "" + (long) row * row};
    }, selected::add);
    shell.setSize(400, 300);
    shell.open();
    rows.setCount(MANY);
  }

  @AfterEach
  void close() {
    shell.dispose();
    Workbench.window().getShell().forceActive();
  }

  private void press(int key, int stateMask) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = stateMask;
    rows.key(event); // the workbench would take some for its commands
  }

  @Test
  void hasAsManyItemsAsItShows() {
    assertThat(rows.table().getItemCount()).isBetween(3, 40);
    rows.select(MANY - 1);
    int last = rows.table().getItemCount() - 1;
    assertThat(rows.table().getItem(last).getText(0)).isEqualTo("" + (MANY - 1));
    assertThat(rows.table().getSelectionIndices()).containsExactly(last);
    rows.setCount(2);
    assertThat(rows.table().getItemCount()).isEqualTo(2);
    assertThat(rows.selectedRow()).isEqualTo(-1);
    rows.setCount(0);
    assertThat(rows.table().getItemCount()).isZero();
  }

  @Test
  void whatIsSelectedStaysVisibleInALowerWindow() {
    rows.select(500);
    rows.select(500 + rows.visible().y - rows.visible().x - 1);
    int last = rows.selectedRow();
    shell.setSize(400, 150);
    EventLoop.frame();
    assertThat(last).isBetween(rows.visible().x, rows.visible().y - 1);
  }

  @Test
  void keysMoveTheRow() {
    press(SWT.END, 0);
    press(SWT.ARROW_UP, 0);
    assertThat(rows.selectedRow()).isEqualTo(MANY - 2);
    press(SWT.HOME, 0);
    press(SWT.ARROW_UP, 0);
    press(SWT.ARROW_DOWN, 0);
    assertThat(rows.selectedRow()).isEqualTo(1);
    int lines = rows.visible().y - rows.visible().x;
    press(SWT.PAGE_DOWN, 0);
    assertThat(rows.selectedRow()).isEqualTo(1 + lines);
    assertThat(selected).containsExactly(MANY - 1, MANY - 2, 0, 0, 1, 1 + lines);
    press(SWT.ARROW_DOWN, SWT.MOD3);
    assertThat(rows.selectedRow()).as("with Alt they are somebody else's").isEqualTo(1 + lines);
  }

  @Test
  void shiftSelectsSeveralAndTheyStayWhenTheyScrollAway() {
    rows.select(5);
    press(SWT.ARROW_DOWN, SWT.MOD2);
    press(SWT.ARROW_DOWN, SWT.MOD2);
    assertThat(rows.selectedRows()).containsExactly(5, 6, 7);
    List<Integer> copied = new ArrayList<>();
    rows.onCopy(chosen -> {
      for (int row : chosen) {
        copied.add(row);
      }
    });
    Event wheel = new Event();
    wheel.count = -1_000;
    rows.table().notifyListeners(SWT.MouseVerticalWheel, wheel);
    assertThat(rows.visible().x).isEqualTo(1_000);
    assertThat(rows.table().getSelectionCount()).isZero();
    rows.copy();
    assertThat(copied).containsExactly(5, 6, 7);
    rows.mark(500_000);
    assertThat(rows.selectedRows()).containsExactly(500_000);
    assertThat(rows.visible().x).isBetween(499_900, 500_000);
  }

  @Test
  void goesAlongWithTheEndByAskingOnceForWhatIsShown() {
    rows.showEnd(MANY);
    asked.clear();
    rows.revealEnd();
    assertThat(asked).as("it is there").isEmpty();
    rows.showEnd(MANY + 100);
    int items = rows.table().getItemCount();
    assertThat(asked).hasSize(items).last().isEqualTo(MANY + 99);
    assertThat(rows.visible().y).isEqualTo(MANY + 100);
    rows.select(5);
    rows.revealEnd();
    assertThat(rows.selectedRow()).isEqualTo(-1);
    assertThat(rows.visible().y).isEqualTo(MANY + 100);
  }

  @Test
  void scrollingAndGrowingCostWhatIsShown() {
    long begin = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      rows.setCount(MANY + i);
      rows.mark((int) (i * 49_999L % MANY));
    }
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println("RowTable: " + ROUNDS + " times grown and moved in " + millis + " ms");
    assertThat(millis).isLessThan(MOST_MILLIS_OF_ROUNDS);
  }
}
