// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.rows.RowTable;

/** What the cores of the RPMsg sample printed. */
@ExtendWith(EmptyErrorLog.class)
class OutputViewTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");
  private static final int TEXT = 2;
  private static final int TRACE = 3;

  @TempDir
  Path folder;
  private Path recording;
  private RowTable table;

  @BeforeEach
  void open() throws Exception {
    Workbench.view(OutputView.ID, OutputView.class);
    recording = Recordings.record(SAMPLE, folder.resolve("board"));
    Workbench.open(recording);
    table = find("org.ringscope.ui.output.rows", RowTable.class);
    await(() -> table.count() > 0, () -> "no lines");
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void aSelectedLineMovesTheCursor() throws Exception {
    assertThat(table.text(0, TEXT)).isNotBlank();
    long end = cursor().nanos();
    table.select(0);
    await(() -> cursor().nanos() < end, () -> "still at the end");
    Workbench.shot("core-output");
  }

  @Test
  void followsTheCursor() {
    int last = table.count() - 1;
    cursor().toFirst();
    await(() -> table.selectedRow() == -1, () -> "selected is " + table.selectedRow());
    cursor().toEnd();
    await(() -> table.selectedRow() == last, () -> "selected is " + table.selectedRow() + " of " + last);
  }

  @Test
  void copiesTheTextOfTheSelectedLines() {
    table.select(0);
    Event down = new Event();
    down.keyCode = SWT.ARROW_DOWN;
    down.stateMask = SWT.MOD2;
    table.table().notifyListeners(SWT.KeyDown, down);
    String wanted = table.text(0, TEXT) + "\n" + table.text(1, TEXT) + "\n";
    table.table().getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
    await(() -> wanted.equals(clipboard()), () -> "copied: " + clipboard());
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(table.getDisplay());
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return (String) copied;
  }

  @Test
  void linesOfTwoTracesComeInTheOrderOfTime() throws Exception {
    int lines = table.count();
    cursor().add("late", Trace.open(recording));
    await(() -> table.count() == 2 * lines, () -> "lines=" + table.count());
    cursor().setOffset(cursor().sessions().get(1), 60_000_000_000L);
    await(() -> table.text(2 * lines - 1, 0).compareTo("60") > 0,
        () -> table.text(2 * lines - 1, 0));
    assertThat(table.text(0, TRACE)).isEqualTo("board");
    assertThat(table.text(lines, TRACE)).isEqualTo("late");
    Workbench.shot("core-output-two");
    cursor().setOffset(cursor().sessions().get(1), 0);
  }
}
