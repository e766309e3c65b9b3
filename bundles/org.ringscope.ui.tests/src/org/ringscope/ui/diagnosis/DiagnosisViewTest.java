// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisText;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.ui.Input;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.rows.RowTable;

/** What is wrong stands in a table, and leads to where it was seen. */
@ExtendWith(EmptyErrorLog.class)
class DiagnosisViewTest {
  private static final int SEVERITY = 1;
  private static final int NUMBER = 2;
  private static final int QUEUE = 3;
  private static final int SEEN = 4;
  private static final int TO_TRY = 5;

  @TempDir
  Path folder;
  private RowTable rows;
  private Label summary;

  @BeforeEach
  void open() throws Exception {
    Workbench.view(DiagnosisView.ID, DiagnosisView.class);
    rows = find("org.ringscope.ui.diagnosis.rows", RowTable.class);
    summary = find("org.ringscope.ui.diagnosis.summary", Label.class);
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  private Path broken() throws Exception {
    Path trace = folder.resolve("broken");
    try (SampleTrace sample = new SampleTrace(trace, SampleTrace.system(16))) {
      sample.ring(0, 16, 0x1000, 512, true).round(5, 10);
      sample.ring(1, 16, 0x8000, 512, false).round(5, 10);
      sample.fault(0, "F6", "rpmsg0/0: the mailbox is full");
      sample.pass(1_000_000).fault(1, "F18", "rpmsg0/1: avail.idx moved by 300");
      sample.pass(1_000_000);
      sample.ring(0, 16, 0x1000, 512, true).round(5, 10);
    }
    return trace;
  }

  private static List<Diagnosis> found(Path path) throws Exception {
    try (Trace trace = Trace.open(path)) {
      return Diagnoser.diagnose(trace);
    }
  }

  private void awaitSummary(String begin) {
    await(() -> summary.getText().startsWith(begin), summary::getText);
  }

  @Test
  void saysWhatTheCommandLineFinds() throws Exception {
    Path trace = broken();
    List<Diagnosis> found = found(trace);
    assertThat(found).extracting(Diagnosis::id).contains("F6", "F18");
    Workbench.open(trace);
    await(() -> rows.count() == found.size(), () -> "rows=" + rows.count());
    for (int row = 0; row < found.size(); row++) {
      Diagnosis diagnosis = found.get(row);
      assertThat(rows.text(row, SEVERITY)).isEqualToIgnoringCase(diagnosis.severity().word());
      assertThat(rows.text(row, NUMBER)).isEqualTo(diagnosis.id());
      assertThat(rows.text(row, SEEN)).isEqualTo(diagnosis.text());
      assertThat(rows.text(row, TO_TRY)).isEqualTo(diagnosis.advice());
    }
    for (int item = 0; item < rows.visible().y - rows.visible().x; item++) {
      assertThat(rows.table().getItem(item).getImage(SEVERITY)).isNotNull();
    }
    Workbench.shot("diagnosis-found");
    assertThat(Commands.run("info", trace)).contains(found.get(0).line());
    awaitSummary(found.size() + " findings");
  }

  @Test
  void aFindingLeadsToItsInstantAndQueue() throws Exception {
    Workbench.open(broken());
    await(() -> rows.count() > 1, () -> "rows=" + rows.count());
    int jump = rows.text(0, NUMBER).equals("F18") ? 0 : 1;
    rows.select(jump);
    Diagnosis seen = cursor().session().diagnoses("test", () -> {}).stream().filter(each -> each.id().equals("F18"))
        .findFirst().orElseThrow();
    await(() -> cursor().nanos() == seen.nanos(), () -> "at " + cursor().nanos());
    assertThat(cursor().pin().queue()).isEqualTo(1);
    assertThat(rows.text(jump, QUEUE)).isEqualTo("rpmsg0/1");
    Text detail = find("org.ringscope.ui.diagnosis.detail", Text.class);
    assertThat(detail.getText()).contains(seen.line(), "cause: " + seen.cause(), "try: " + seen.advice());
    Workbench.shot("diagnosis");
  }

  @Test
  void thePointerTellsATextThatHasNoRoom() throws Exception {
    Workbench.open(broken());
    await(() -> rows.count() > 1, () -> "rows=" + rows.count());
    await(() -> rows.text(0, TO_TRY).equals(tip(TO_TRY)), () -> "tip is " + tip(TO_TRY));
    assertThat(tip(NUMBER)).as("it has room").isNull();
  }

  /** What the pointer is told over a cell of the first row. */
  private String tip(int column) {
    Rectangle cell = rows.table().getItem(0).getBounds(column);
    Input.mouse(rows.table(), SWT.MouseMove, cell.x + 5, cell.y + 5);
    return rows.table().getToolTipText();
  }

  @Test
  void copiesAsTheCommandLinePrints() throws Exception {
    Path trace = broken();
    Workbench.open(trace);
    await(() -> rows.count() > 1, () -> "rows=" + rows.count());
    rows.select(0);
    rows.table().getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
    String wanted = String.join("\n", DiagnosisText.lines(found(trace).get(0))) + "\n";
    await(() -> wanted.equals(clipboard()), () -> "copied: " + clipboard());
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(rows.getDisplay());
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return (String) copied;
  }

  @Test
  void nothingWrongIsSaidOnlyOfWhatWasChecked() throws Exception {
    Path whole = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("whole"));
    Workbench.open(whole);
    awaitSummary("Nothing wrong was found");
    assertThat(summary.getText()).doesNotContain("checked");
    Workbench.shot("diagnosis-nothing");
    Path sampled = Recordings.recordSampled(Fixtures.example("rpmsg-client-sample"), folder.resolve("sampled"));
    Workbench.open(sampled);
    awaitSummary("Nothing wrong was found\n\u26A0 Not all could be checked: rings were looked at only now and then");
  }

  @Test
  void followsARun() throws Exception {
    Simulation run = Recordings.startAtFullSpeed(Path.of("fixtures/rpmsg-full-speed.topology"), folder.resolve("live"));
    try {
      cursor().open("live", Trace.follow(run.trace()));
      await(() -> !summary.getText().isEmpty(), summary::getText);
    } finally {
      run.stop();
      assertThat(run.await(30, TimeUnit.SECONDS)).as("has ended").isTrue();
    }
    awaitSummary("Nothing wrong was found");
  }
}
