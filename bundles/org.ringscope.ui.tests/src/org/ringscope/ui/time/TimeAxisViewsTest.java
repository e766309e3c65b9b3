// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** Two recordings in one window. */
@ExtendWith(EmptyErrorLog.class)
class TimeAxisViewsTest {
  private static final Path PROJECTS = Path.of("../org.ringscope.examples/projects");
  private static final Path SAMPLE = PROJECTS.resolve("rpmsg-client-sample/rpmsg-client-sample.topology");
  private static final Path SERIAL = PROJECTS.resolve("virtio-mmio-serial/virtio-mmio-serial.topology");
  private static final int MESSAGES = 201;
  private static final int TRACE = 8;
  private static final long MILLI = 1_000_000;

  @TempDir
  Path folder;
  private TraceSession board;
  private TraceSession copy;

  @BeforeEach
  void openTwo() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("board")));
    cursor().add("copy", Trace.open(Recordings.record(SAMPLE, folder.resolve("copy"))));
    board = cursor().sessions().get(0);
    copy = cursor().sessions().get(1);
    await(() -> cursor().state(copy) != null, () -> "no state of the second trace");
  }

  @AfterEach
  void close() {
    if (cursor().sessions().size() > 1) {
      cursor().setOffset(cursor().sessions().get(1), 0);
    }
    cursor().close();
  }

  @Test
  void queuesOfAllTracesCanBeChosen() throws Exception {
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    await(() -> view.names().size() == 4, () -> "queues=" + view.names());
    assertThat(view.names()).containsExactly("board: rpmsg0/0", "board: rpmsg0/1", "copy: rpmsg0/0", "copy: rpmsg0/1");
    view.choose("copy: rpmsg0/1");
    Workbench.shot("axis-two-traces");
    cursor().remove(copy);
    await(() -> view.names().size() == 2, () -> "queues=" + view.names());
    assertThat(view.names()).containsExactly("rpmsg0/0", "rpmsg0/1");
  }

  @Test
  void messagesOfBothComeInTheOrderOfTime() throws Exception {
    cursor().setOffset(copy, MILLI);
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == 2 * MESSAGES, () -> "rows=" + table.count());
    String before = "";
    int copies = 0;
    for (int row = 0; row < table.count(); row++) {
      assertThat(table.text(row, 0)).as("row=" + row).isGreaterThanOrEqualTo(before);
      before = table.text(row, 0);
      copies += table.text(row, TRACE).equals("copy") ? 1 : 0;
    }
    assertThat(copies).isEqualTo(MESSAGES);
    table.select(table.count() - 1);
    await(() -> cursor().pin().trace() == copy, () -> "pin=" + cursor().pin());
    Position sent = copy.messages().get(MESSAGES - 1).position();
    await(() -> sent.equals(cursor().state(copy).position()), () -> "at " + cursor().state(copy).position());
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.shot("axis-messages");
    Text filter = find("org.ringscope.ui.messages.filter", Text.class);
    filter.setText("trace=copy endpoint=0x35");
    await(() -> table.count() == 1, () -> "rows=" + table.count());
    filter.setText("");
    await(() -> table.count() == 2 * MESSAGES, () -> "rows=" + table.count());
  }

  @Test
  void oneTimeMovesBothTraces() {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == 2 * MESSAGES, () -> "rows=" + table.count());
    cursor().setOffset(copy, 5 * MILLI);
    Lane lane = cursor().lane(copy);
    long middle = board.messages().nanos(100);
    cursor().moveTo(middle);
    await(() -> cursor().nanos() == middle, () -> "at " + cursor().nanos());
    assertThat(cursor().state(board).nanos()).isEqualTo(middle);
    assertThat(lane.toAxis(cursor().state(copy).nanos())).isLessThanOrEqualTo(middle);
    assertThat(cursor().state(copy).nanos()).isLessThan(cursor().state(board).nanos());
    cursor().toBegin();
    long begin = board.trace().beginNanos();
    await(() -> cursor().nanos() == begin, () -> "at " + cursor().nanos());
    cursor().forward();
    await(() -> cursor().nanos() > begin, () -> "the first trace did not step");
    assertThat(cursor().state(copy).nanos()).as("its first event is later").isLessThan(copy.trace().beginNanos());
  }

  @Test
  void anOffsetIsRememberedForTheTwoTraces() throws Exception {
    Path first = board.trace().path();
    Path second = Recordings.record(SERIAL, folder.resolve("serial"));
    cursor().remove(copy);
    cursor().add("serial", Trace.open(second));
    cursor().setOffset(cursor().sessions().get(1), -3 * MILLI);
    cursor().close();
    Workbench.open(second);
    cursor().add("board", Trace.open(first));
    assertThat(cursor().lane(cursor().sessions().get(1)).offsetNanos()).as("seen from the other one")
        .isEqualTo(3 * MILLI);
  }

  @Test
  void eventsAreAlignedByMarkingOneOfEach() {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() == 2 * MESSAGES, () -> "rows=" + table.count());
    standOn(board, 50);
    cursor().remember(board);
    standOn(copy, 60);
    cursor().align(copy);
    assertThat(cursor().lane(copy).toAxis(copy.messages().nanos(60)))
        .isEqualTo(cursor().lane(board).toAxis(board.messages().nanos(50)));
    assertThat(cursor().lane(copy).offsetNanos()).isNegative();
  }

  private static void standOn(TraceSession trace, int message) {
    Position sent = trace.messages().get(message).position();
    cursor().moveTo(trace, sent);
    await(() -> sent.equals(cursor().state(trace).position()),
        () -> "at " + cursor().state(trace).position() + " not " + sent);
  }

  @Test
  void anotherSystemStandsBesideIt() throws Exception {
    cursor().add("serial", Trace.open(Recordings.record(SERIAL, folder.resolve("serial"))));
    VirtqueueView view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    await(() -> view.names().size() > 4, () -> "queues=" + view.names());
    assertThat(cursor().axis().endNanos())
        .isEqualTo(cursor().axis().lanes().stream().mapToLong(Lane::endNanos).max().orElseThrow());
    view.choose(view.names().get(4));
    Workbench.shot("axis-three-traces");
  }

  @Test
  void twoTracesOfOneNameCanBeToldApart() throws Exception {
    cursor().add("copy", Trace.open(copy.trace().path()));
    assertThat(cursor().sessions()).extracting(TraceSession::name).containsExactly("board", "copy", "copy (2)");
  }
}
