// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.ui.Input;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.canvas.PictureCanvas;

/** The timeline as a user handles it. */
@ExtendWith(EmptyErrorLog.class)
class TimelineViewTest {
  @TempDir
  Path folder;
  private TimelineView view;
  private PictureCanvas canvas;

  @BeforeEach
  void show() throws Exception {
    view = Workbench.view(TimelineView.ID, TimelineView.class);
    canvas = Workbench.find("org.ringscope.ui.timeline.picture", PictureCanvas.class);
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  private void open(Path recording) throws Exception {
    Workbench.open(recording);
    await(() -> view.asText().contains("rpmsg0/1: "), () -> "text=" + view.asText());
  }

  private void wheel(double x, double y, int count) {
    Event event = new Event();
    event.x = (int) x;
    event.y = (int) y;
    event.count = count;
    canvas.notifyListeners(SWT.MouseVerticalWheel, event);
  }

  private double width() {
    return canvas.getClientArea().width;
  }

  /** The middle of the lanes, right of their names. */
  private double middle() {
    return (width() + 142) / 2;
  }

  @Test
  void zoomsAndSetsTheCursor() throws Exception {
    open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    assertThat(view.asText()).contains("rpmsg0/0: ", "100 kicks", "linux: ", "rpmsg-client-sample");
    Workbench.shot("timeline");
    long begin = cursor().axis().beginNanos();
    long end = cursor().axis().endNanos();
    Input.mouse(canvas, SWT.MouseDown, middle(), 100, 0);
    Input.mouse(canvas, SWT.MouseUp, middle(), 100, 0);
    await(() -> cursor().nanos() > begin && cursor().nanos() < end, () -> "cursor=" + cursor().nanos());
    long middle = cursor().nanos();
    assertThat(middle).isBetween(begin + (end - begin) / 4, end - (end - begin) / 4);
    for (int i = 0; i < 20; i++) {
      wheel(middle(), 100, 3);
    }
    String near = view.asText();
    assertThat(near).as("a part of the whole").doesNotContain("100 kicks");
    await(() -> cursor().event().length() > 0, () -> "event=" + cursor().event());
    Workbench.shot("timeline-zoomed");
    cursor().toEnd();
    await(() -> cursor().nanos() > middle, () -> "cursor=" + cursor().nanos());
    assertThat(view.asText()).as("the part goes with the cursor").isNotEqualTo(near);
    Input.key(canvas, 0, '0');
    assertThat(view.asText()).contains("100 kicks");
  }

  @Test
  void aRangeIsCounted() throws Exception {
    open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("sample")));
    Label range = Workbench.find("org.ringscope.ui.timeline.range", Label.class);
    Input.mouse(canvas, SWT.MouseDown, middle() - 80, 100, SWT.SHIFT);
    Input.mouse(canvas, SWT.MouseMove, middle(), 100, SWT.SHIFT | SWT.BUTTON1);
    Input.mouse(canvas, SWT.MouseUp, middle(), 100, SWT.SHIFT);
    await(() -> range.getText().contains("rpmsg0/1: "), () -> "range=" + range.getText());
    assertThat(range.getText()).contains(" messages, ", " kicks", "latency p50 20 ms, p99 20 ms");
    assertThat(range.isVisible()).isTrue();
    Workbench.shot("timeline-range");
    Input.key(canvas, 0, SWT.ESC);
    await(() -> !range.isVisible(), () -> "range=" + range.getText());
  }

  /** A run that is followed: what came is there without a click, and F stays at the end. */
  @Test
  void followsARun() throws Exception {
    Simulation run = Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    try {
      cursor().open("live", Trace.follow(run.trace()));
      await(() -> shown() > 0, () -> "text=" + view.asText());
      long before = shown();
      await(() -> shown() > before, () -> "still " + before);
      Workbench.shot("timeline-live");
      long whole = shown();
      Input.key(canvas, 0, 'f');
      await(() -> shown() > 0 && shown() < whole, () -> "text=" + view.asText());
      Workbench.shot("timeline-follow");
    } finally {
      run.stop();
      assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    }
  }

  /** Events of queue rpmsg0/0, in what is visible. */
  private long shown() {
    Matcher found = Pattern.compile("rpmsg0/0: ([0-9 ]+) events?").matcher(view.asText());
    return found.find() ? Long.parseLong(found.group(1).replace(" ", "")) : 0;
  }

  @Test
  void aFlagStandsWhereSomethingWentWrong() throws Exception {
    try (SampleTrace trace = new SampleTrace(folder.resolve("faulty"), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1000, 512, true).round(5, 10);
      trace.ring(1, 16, 0x8000, 512, false).round(5, 10);
      trace.pass(1_000_000).fault(1, "F18", "avail.idx moved by 300");
    }
    open(folder.resolve("faulty"));
    cursor().toBegin();
    await(() -> cursor().nanos() < cursor().axis().endNanos(), () -> "cursor=" + cursor().nanos());
    Workbench.shot("timeline-fault");
    Input.mouse(canvas, SWT.MouseMove, width() - 10, 52, 0);
    assertThat(canvas.getToolTipText()).startsWith("F18 rpmsg0/1: avail.idx moved by 300");
    Input.mouse(canvas, SWT.MouseDown, width() - 10, 52, 0);
    Input.mouse(canvas, SWT.MouseUp, width() - 10, 52, 0);
    await(() -> cursor().nanos() == cursor().axis().endNanos(), () -> "cursor=" + cursor().nanos());
    assertThat(cursor().event()).contains("F18");
    assertThat(cursor().pin().queue()).isEqualTo(1);
  }
}
