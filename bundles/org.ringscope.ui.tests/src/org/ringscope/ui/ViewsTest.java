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
import org.eclipse.swt.widgets.Table;
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
    Table table = find("org.ringscope.ui.messages.table", Table.class);
    await(() -> table.getItemCount() == MESSAGES, () -> "rows=" + table.getItemCount());
    table.select(10);
    table.notifyListeners(SWT.Selection, new Event());
    await(() -> cursor().pin().messageRow() == 10, () -> "pin=" + cursor().pin());
    Position sent = cursor().session().messages().get(10).position();
    await(() -> sent.equals(cursor().state().position()), () -> "at " + cursor().state().position() + " not " + sent);
    Workbench.shot("message-selected");
    Text filter = find("org.ringscope.ui.messages.filter", Text.class);
    filter.setText("endpoint=0x35");
    await(() -> table.getItemCount() == 1, () -> "rows=" + table.getItemCount());
    assertThat(table.getItem(0).getText(7)).isEqualTo("create rpmsg-client-sample");
    filter.setText("");
    await(() -> table.getItemCount() == MESSAGES, () -> "rows=" + table.getItemCount());
  }

  @Test
  void aFilterWithoutAMatchLeavesNoRow() {
    Table table = find("org.ringscope.ui.messages.table", Table.class);
    await(() -> table.getItemCount() == MESSAGES, () -> "rows=" + table.getItemCount());
    table.select(10);
    table.notifyListeners(SWT.Selection, new Event());
    await(() -> cursor().pin().messageRow() == 10, () -> "pin=" + cursor().pin());
    Event gone = new Event(); // as GTK asks for a row that has just gone
    gone.index = -1;
    gone.item = table.getItem(0);
    Text filter = find("org.ringscope.ui.messages.filter", Text.class);
    filter.setText("from=0x77 nothing");
    await(() -> table.getItemCount() == 0, () -> "rows=" + table.getItemCount());
    table.notifyListeners(SWT.SetData, gone);
    Label note = find("org.ringscope.ui.messages.filterNote", Label.class);
    assertThat(note.getText()).startsWith("'from=' is no key (endpoint, channel, queue, trace, hex, to)");
    assertThat(note.getVisible()).isTrue();
    filter.setText("");
    await(() -> table.getItemCount() == MESSAGES, () -> "rows=" + table.getItemCount());
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
