// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.testkit.ui.Input;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.rows.RowTable;

/** "Why did message 37 take longest": sort, select, read. */
@ExtendWith(EmptyErrorLog.class)
class SlowestMessageTest {
  private static final int MESSAGES = 60;
  private static final int LATENCY = 6;
  private static final int NUMBER = 9;
  private static final int ADDRESSES = 10;

  @TempDir
  Path folder;

  @AfterEach
  void close() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class).sort(false);
    cursor().close();
  }

  private void record() throws Exception {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("slow"))) {
      for (int i = 0; i < MESSAGES; i++) {
        long at = 1_000_000 + i * 100_000_000L;
        long served = at + (i == 36 ? 30_000_000 : 100_000 + i * 1_000);
        int head = i % 4;
        trace.host.at(at).ring().descriptorWritten(TX, head, 0x1000 + head * 0x200, 64, 0, 0);
        trace.host.at(at + 100).ring().availEntry(TX, i, head);
        trace.sent(trace.host, at + 200, TX, 0x1000 + head * 0x200, 0x400, 0x401, "message " + (i + 1));
        trace.host.at(at + 300).ring().availIdx(TX, i, i + 1);
        trace.host.at(at + 400).notification().kickBegin(TX);
        trace.host.at(at + 500).notification().doorbellRung(0, 1);
        trace.host.at(at + 600).notification().kickEnd(TX);
        trace.remote.at(served).notification().isrEnter(0);
        trace.remote.at(served + 1_000).ring().availTaken(TX, i, head);
        trace.received(trace.remote, served + 2_000, TX, 0x1000 + head * 0x200, 0x400, 0x401, "message " + (i + 1));
        trace.remote.at(served + 3_000).rpmsg().callbackBegin(0, 0x401);
        trace.remote.at(served + 4_000).rpmsg().callbackEnd(0, 0x401);
        trace.remote.at(served + 5_000).ring().usedEntry(TX, i, head, 64);
        trace.remote.at(served + 6_000).ring().usedIdx(TX, i, i + 1);
        trace.remote.at(served + 7_000).notification().interruptSuppressed(TX);
        trace.remote.at(served + 8_000).notification().isrExit(0);
      }
    }
    Workbench.open(folder.resolve("slow"));
  }

  @Test
  void theSlowestMessageSaysWhereItsTimeWent() throws Exception {
    MessagesView view = Workbench.view(MessagesView.ID, MessagesView.class);
    record();
    RowTable rows = find(MessagesView.ID + ".rows", RowTable.class);
    await(() -> rows.count() == MESSAGES, () -> "rows=" + rows.count());
    Label sentence = find("org.ringscope.ui.messages.latency", Label.class);
    TableColumn header = rows.table().getColumn(LATENCY);
    rows.revealEnd();
    header.notifyListeners(SWT.Selection, new Event());
    await(() -> rows.text(0, NUMBER).equals("37"), () -> "first is " + rows.text(0, NUMBER));
    assertThat(rows.table().getSortColumn()).isSameAs(header);
    assertThat(rows.visible().x).as("the slowest is visible").isZero();
    assertThat(rows.text(0, LATENCY)).isEqualTo("30 ms");
    assertThat(rows.text(1, NUMBER)).as("the next slowest").isEqualTo("60");
    assertThat(List.of(rows.text(0, 1), rows.text(0, 2), rows.text(0, ADDRESSES))).containsExactly("host", "mcu",
        "0x400 \u2192 0x401");
    rows.select(0);
    await(() -> sentence.getText().startsWith("30 ms"), () -> "said is " + sentence.getText());
    assertThat(sentence.getText())
        .isEqualTo("30 ms, 29.9 ms of it (99 %) from kicked to ISR of mcu: "
            + "mcu had been notified and its interrupt routine began late.");
    assertThat(rows.selectedRow()).as("selected by the user").isZero();
    Workbench.shot("slowest-message-low");
    PictureCanvas steps = find("org.ringscope.ui.messages.steps", PictureCanvas.class);
    look(view, steps);
    long sent = cursor().nanos();
    key(steps, SWT.ARROW_RIGHT, 5);
    await(() -> cursor().nanos() == sent - 200 + 30_000_000, () -> "at " + cursor().nanos() + " after " + sent);
    view.sort(false);
    await(() -> rows.text(0, NUMBER).equals("1"), () -> "first is " + rows.text(0, NUMBER));
  }

  private static void look(MessagesView view, PictureCanvas steps) throws Exception {
    view.getSite().getPage().zoomOut();
    view.getSite().getPage().toggleZoom(view.getSite().getPage().getReference(view));
    Workbench.shot("slowest-message");
    Workbench.shotInDark(steps, "slowest-message-dark");
    view.getSite().getPage().zoomOut();
  }

  private static void key(PictureCanvas canvas, int code, int times) {
    for (int i = 0; i < times; i++) {
      Input.key(canvas, code, (char) 0);
    }
  }
}
