// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** Keys as they are pressed: those of a table move its row, and the time with Alt; those of a picture move the time. */
@ExtendWith(EmptyErrorLog.class)
class PressedKeysTest {
  private static final int MESSAGES = 201;

  @TempDir
  Path folder;
  private RowTable table;

  @BeforeEach
  void openSample() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == MESSAGES, () -> "rows=" + table.count());
    Workbench.window().getShell().forceActive();
    table.table().forceFocus();
    await(table.table()::isFocusControl, () -> "the focus is at " + table.getDisplay().getFocusControl());
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void arrowsHomeAndEndMoveTheRow() {
    press(SWT.NONE, SWT.HOME);
    awaitRow(0);
    press(SWT.NONE, SWT.ARROW_DOWN);
    awaitRow(1);
    press(SWT.NONE, SWT.ARROW_DOWN);
    awaitRow(2);
    press(SWT.NONE, SWT.ARROW_UP);
    awaitRow(1);
    press(SWT.NONE, SWT.END);
    awaitRow(MESSAGES - 1);
  }

  @Test
  void withAltTheyMoveTheTime() {
    press(SWT.ALT, SWT.HOME);
    long begin = cursor().axis().beginNanos();
    awaitTime(begin);
    press(SWT.ALT, SWT.ARROW_RIGHT);
    await(() -> cursor().nanos() > begin, () -> "still at " + cursor().instant());
    long next = cursor().nanos();
    press(SWT.ALT, SWT.ARROW_RIGHT);
    await(() -> cursor().nanos() > next, () -> "still at " + cursor().instant());
    press(SWT.ALT, SWT.ARROW_LEFT);
    awaitTime(next);
    press(SWT.ALT, SWT.END);
    awaitTime(cursor().axis().endNanos());
    assertThat(table.table().isFocusControl()).as("the keys stay where they are").isTrue();
  }

  @Test
  void ofAPictureTheyMoveTheTimeAlone() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    PictureCanvas ring = find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class);
    await(ring::isFocusControl, () -> "the focus is at " + ring.getDisplay().getFocusControl());
    press(SWT.NONE, SWT.HOME);
    awaitTime(cursor().axis().beginNanos());
    press(SWT.NONE, SWT.ARROW_RIGHT);
    await(() -> cursor().nanos() > cursor().axis().beginNanos(), () -> "still at " + cursor().instant());
    press(SWT.NONE, SWT.END);
    awaitTime(cursor().axis().endNanos());
  }

  /** The row is selected, and the cursor stands where its message was sent. */
  private void awaitRow(int row) {
    long sent = cursor().session().messages().nanos(row);
    await(() -> table.selectedRow() == row && cursor().pin().messageRow() == row && cursor().nanos() == sent,
        () -> "row " + table.selectedRow() + " is selected, " + cursor().pin() + " pinned, at "
            + cursor().instant());
  }

  private static void awaitTime(long nanos) {
    await(() -> cursor().nanos() == nanos, () -> "at " + cursor().instant() + ", not " + nanos);
  }

  private static void press(int modifier, int key) {
    post(SWT.KeyDown, modifier);
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    post(SWT.KeyUp, modifier);
  }

  private static void post(int type, int key) {
    Event event = new Event();
    event.type = type;
    event.keyCode = key;
    if (key != SWT.NONE) {
      assertThat(Display.getCurrent().post(event)).as("posted").isTrue();
    }
  }
}
