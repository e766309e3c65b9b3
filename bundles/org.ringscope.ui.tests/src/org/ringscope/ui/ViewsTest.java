// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.Position;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

@ExtendWith(EmptyErrorLog.class)
class ViewsTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");
  /** 100 each way and the announcement of the service. */
  private static final int MESSAGES = 201;

  @TempDir
  Path folder;

  @BeforeEach
  void openSample() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("sample")));
  }

  @AfterEach
  void close() {
    find("org.ringscope.ui.messages.filter", Text.class).setText("");
    cursor().close();
  }

  @Test
  void virtqueueViewListsQueuesAndShowsTheRing() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    await(() -> view.names().size() == 2, () -> "queues=" + view.names());
    assertThat(view.names()).containsExactly("rpmsg0/0", "rpmsg0/1");
    Workbench.shot("virtqueue");
    view.choose("rpmsg0/1");
    Workbench.shot("virtqueue-tx");
    assertThat(((SplitRingState) cursor().state().queueNamed("rpmsg0/1").ring()).usedIdx()).isPositive();
  }

  @Test
  void cursorStepsBackAndForthByOneEvent() {
    Position end = cursor().state().position();
    cursor().back();
    await(() -> !cursor().state().position().equals(end), () -> "still at " + cursor().state().position());
    Position before = cursor().state().position();
    assertThat(before.nanos()).isLessThanOrEqualTo(end.nanos());
    cursor().forward();
    await(() -> cursor().state().position().equals(end), () -> "at " + cursor().state().position() + " not " + end);
  }

  @Test
  void quickStepsAddUp() {
    cursor().toBegin();
    long begin = cursor().session().trace().beginNanos();
    await(() -> cursor().nanos() == begin, () -> "not at the begin: " + cursor().state().position());
    for (int i = 0; i < 5; i++) {
      cursor().forward();
    }
    await(() -> cursor().nanos() > begin, () -> "still at the begin");
    Position fifth = cursor().state().position();
    for (int i = 0; i < 5; i++) {
      cursor().back();
    }
    await(() -> cursor().state().position().compareTo(fifth) < 0, () -> "still at " + fifth);
  }

  @Test
  void messagesViewFiltersAndMovesTheCursor() throws Exception {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == MESSAGES, () -> "rows=" + table.count());
    table.select(10);
    await(() -> cursor().pin().messageRow() == 10, () -> "pin=" + cursor().pin());
    Position sent = cursor().session().messages().get(10).position();
    await(() -> sent.equals(cursor().state().position()), () -> "at " + cursor().state().position() + " not " + sent);
    Workbench.shot("message-selected");
    Text filter = find("org.ringscope.ui.messages.filter", Text.class);
    filter.setText("endpoint=0x35");
    await(() -> table.count() == 1, () -> "rows=" + table.count());
    assertThat(table.text(0, 7)).isEqualTo("create rpmsg-client-sample");
    filter.setText("");
    await(() -> table.count() == MESSAGES, () -> "rows=" + table.count());
  }

  @Test
  void aFilterWithoutAMatchLeavesNoRow() {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == MESSAGES, () -> "rows=" + table.count());
    table.select(10);
    await(() -> cursor().pin().messageRow() == 10, () -> "pin=" + cursor().pin());
    Text filter = find("org.ringscope.ui.messages.filter", Text.class);
    filter.setText("from=dsp");
    await(() -> table.count() == 0, () -> "rows=" + table.count());
    Label note = find("org.ringscope.ui.messages.filterNote", Label.class);
    assertThat(note.getText()).startsWith("column 6: there is no core 'dsp'; there are device, driver, ");
    assertThat(note.getVisible()).isTrue();
    assertThat(find("org.ringscope.ui.messages.count", Label.class).getText()).isEqualTo("0 of " + MESSAGES);
    filter.setText("latency>zz");
    await(() -> note.getText().equals("column 9: latency wants a duration such as 30ms"), note::getText);
    assertThat(table.count()).as("rows stay as they were").isZero();
    filter.setText("");
    await(() -> table.count() == MESSAGES, () -> "rows=" + table.count());
    assertThat(note.getVisible()).isFalse();
  }

  @Test
  void noTooltipCoversAMenu() {
    PictureCanvas ring = find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class);
    MenuTips.show(ring, "descriptor 1");
    assertThat(ring.getToolTipText()).isEqualTo("descriptor 1");
    ring.getMenu().notifyListeners(SWT.Show, new Event());
    assertThat(ring.getToolTipText()).isNull();
    MenuTips.show(ring, "descriptor 2");
    assertThat(ring.getToolTipText()).isNull();
    ring.getMenu().notifyListeners(SWT.Hide, new Event());
    assertThat(ring.getToolTipText()).isEqualTo("descriptor 2");
  }

  @Test
  void timeBarShowsTheExactTime() {
    Label time = find("org.ringscope.ui.time", Label.class);
    assertThat(time.getText()).matches("\\d+\\.\\d{3} \\d{3} \\d{3} s");
    cursor().close();
    assertThat(time.getText()).isEqualTo("no trace");
  }

  @Test
  void anEmptyViewSaysWhatToDo() throws Exception {
    cursor().close();
    Workbench.shot("empty");
    assertThat(cursor().session()).isNull();
  }
}
