// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** Times are the trace's own in every view, and steps go from one at which something happens to the next. */
@ExtendWith(EmptyErrorLog.class)
class OneClockTest {
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");

  @TempDir
  Path folder;
  private Trace trace;

  @BeforeEach
  void openSample() throws Exception {
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.open(Recordings.record(SAMPLE, folder.resolve("sample")));
    trace = cursor().session().trace();
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void theBeginIsTheFirstEventThatIsNoDescription() throws Exception {
    cursor().toBegin();
    awaitTime(trace.beginNanos());
    assertThat(event()).isNotEmpty().doesNotStartWith("system");
    String first = event();
    cursor().forward();
    await(() -> cursor().nanos() > trace.beginNanos(), () -> "still at " + shownTime());
    assertThat(event()).isNotEqualTo(first);
    Workbench.shot("time-stepped");
    cursor().back();
    awaitTime(trace.beginNanos());
    cursor().back();
    cursor().forwardEvent();
    cursor().backEvent();
    await(() -> event().equals(first), () -> "after " + event() + " at " + shownTime());
    assertThat(cursor().nanos()).isEqualTo(trace.beginNanos());
  }

  /** However long the words of the event are, they stand in the row of the status line and are not cut at their end. */
  @Test
  void theEventLosesItsMiddle() {
    Label event = find("org.ringscope.ui.event", Label.class);
    await(() -> event.getSize().x > 0, () -> "no event");
    cursor().toBegin();
    GC gc = new GC(event);
    try {
      for (int i = 0; i < 12; i++) {
        cursor().forwardEvent();
        String before = event();
        await(() -> event() != null && !event().equals(before), () -> "after " + event());
        assertThat(gc.textExtent(event.getText()).x).as(event.getText()).isLessThanOrEqualTo(event.getSize().x);
        assertThat(event()).endsWith(event.getText().substring(event.getText().length() - 3));
      }
    } finally {
      gc.dispose();
    }
  }

  @Test
  void theEndIsThatOfTheTrace() {
    awaitTime(trace.endNanos());
    cursor().toBegin();
    awaitTime(trace.beginNanos());
    cursor().toEnd();
    awaitTime(trace.endNanos());
  }

  @Test
  void aShownTimeCanBeTyped() {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() > 100, () -> "rows=" + table.count());
    long sent = cursor().session().messages().nanos(50);
    String shown = table.text(50, 0);
    assertThat(shown).isEqualTo(TimeText.instant(sent));
    assertThat(GoToTime.problem(shown)).isNull();
    cursor().moveTo(TraceTime.parse(shown).from(trace.beginNanos()));
    awaitTime(sent);
    assertThat(GoToTime.problem("soon")).contains("'soon' is no time");
  }

  @Test
  void keysOfATableBelongToIt() {
    RowTable table = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> table.count() > 100, () -> "rows=" + table.count());
    table.table().forceFocus();
    await(table.table()::isFocusControl, () -> "the focus is at " + table.getDisplay().getFocusControl());
    assertThat(contexts()).contains("org.ringscope.ui.views").doesNotContain("org.ringscope.ui.time");
    table.getParent().forceFocus();
    find("org.ringscope.ui.virtqueue.ring", PictureCanvas.class).forceFocus();
    await(() -> contexts().contains("org.ringscope.ui.time"), () -> "contexts=" + contexts());
  }

  private static void awaitTime(long nanos) {
    await(() -> shownTime().equals(TimeText.instant(nanos)),
        () -> "the time bar says " + shownTime() + ", not " + TimeText.instant(nanos));
  }

  private static String shownTime() {
    return find("org.ringscope.ui.time", Label.class).getText();
  }

  private static String event() {
    return find("org.ringscope.ui.event", Label.class).getToolTipText();
  }

  private static String contexts() {
    return Workbench.window().getService(IContextService.class).getActiveContextIds().toString();
  }
}
