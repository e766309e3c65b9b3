// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;

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
  private Table table;

  @BeforeEach
  void open() throws Exception {
    Workbench.view(OutputView.ID, OutputView.class);
    recording = Recordings.record(SAMPLE, folder.resolve("board"));
    Workbench.open(recording);
    table = find("org.ringscope.ui.output.table", Table.class);
    await(() -> table.getItemCount() > 0, () -> "no lines");
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void aSelectedLineMovesTheCursor() throws Exception {
    assertThat(table.getItem(0).getText(TEXT)).isNotBlank();
    long end = cursor().nanos();
    table.setSelection(0);
    table.notifyListeners(SWT.Selection, new Event());
    await(() -> cursor().nanos() < end, () -> "still at the end");
    Workbench.shot("core-output");
  }

  @Test
  void linesOfTwoTracesComeInTheOrderOfTime() throws Exception {
    int lines = table.getItemCount();
    cursor().add("late", Trace.open(recording));
    await(() -> table.getItemCount() == 2 * lines, () -> "lines=" + table.getItemCount());
    cursor().setOffset(cursor().sessions().get(1), 60_000_000_000L);
    await(() -> table.getItem(2 * lines - 1).getText(0).compareTo("60") > 0,
        () -> table.getItem(2 * lines - 1).getText(0));
    assertThat(table.getItem(0).getText(TRACE)).isEqualTo("board");
    assertThat(table.getItem(lines).getText(TRACE)).isEqualTo("late");
    Workbench.shot("core-output-two");
    cursor().setOffset(cursor().sessions().get(1), 0);
  }
}
