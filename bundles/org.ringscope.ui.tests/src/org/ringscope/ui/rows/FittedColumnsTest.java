// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.ui.EventLoop;

@ExtendWith(EmptyErrorLog.class)
class FittedColumnsTest {
  private static final int[] WIDTHS = {100, 50, 80, 120};
  private static final int[] SHARES = {0, 0, 1, 3};
  private static final int[] SPARES = {0, 2, 1, 0};

  private static int[] fitted(int room) {
    return FittedColumns.fitted(room, WIDTHS, SHARES, SPARES);
  }

  @Test
  void whatIsLeftGoesToTheShares() {
    assertThat(fitted(470)).containsExactly(100, 50, 110, 210);
  }

  @Test
  void thoseWithAShareAreNarrowFirst() {
    assertThat(fitted(270)).containsExactly(100, 50, 60, 60);
  }

  @Test
  void whatCanBeMissedIsHiddenInItsOrderAndNothingElseIsCut() {
    assertThat(fitted(269)).containsExactly(100, 0, 72, 96);
    assertThat(fitted(219)).containsExactly(100, 0, 0, 119);
  }

  /** The platform tells of widths that were set as if the user had set them. */
  @Test
  void whatWasHiddenComesBackWithTheRoomUntilTheUserGivesAWidth() {
    Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
    shell.setSize(600, 100);
    shell.open();
    Table table = new Table(shell, SWT.NO_SCROLL);
    for (int width : WIDTHS) {
      new TableColumn(table, SWT.LEFT).setWidth(width);
    }
    FittedColumns.install(table, WIDTHS, SHARES, SPARES);
    try {
      for (int width : new int[] {220, 500, 220, 500}) {
        table.setSize(width, 100);
        EventLoop.frame();
        assertThat(table.getColumn(1).getWidth()).as("at " + width).isEqualTo(width == 220 ? 0 : 50);
      }
      table.getColumn(0).setWidth(130);
      EventLoop.frame();
      table.setSize(220, 100);
      EventLoop.frame();
      assertThat(table.getColumn(0).getWidth()).isEqualTo(130);
    } finally {
      shell.dispose();
    }
  }

  @Test
  void whereNothingCanBeMissedAllAreCut() {
    assertThat(fitted(80)).containsExactly(50, 0, 0, 30);
    assertThat(IntStream.of(fitted(160)).sum()).isEqualTo(160);
  }
}
