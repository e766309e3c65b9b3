// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.RequestText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** The views and the command line say the same of the same recordings: times, counts, states, channels. */
@ExtendWith(EmptyErrorLog.class)
class SameAsCommandLineTest {
  @TempDir
  Path folder;
  private VirtqueueView view;
  private RowTable table;

  @BeforeEach
  void openViews() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class);
    view = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    table = find("org.ringscope.ui.messages.rows", RowTable.class);
  }

  @AfterEach
  void close() {
    cursor().close();
  }

  @Test
  void aRun() throws Exception {
    Path trace = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run"));
    sameStates(trace);
    sameMessages(trace);
    String channels = Commands.run("channels", trace);
    for (int row = 0; row < table.count(); row++) {
      String channel = table.text(row, 4);
      assertThat(channel.equals("name service") ? "" : channel).isSubstringOf(channels);
    }
  }

  @Test
  void aRecordingOfSeveralConsoles() throws Exception {
    Path trace = Recordings.record(Fixtures.example("virtio-mmio-serial"), folder.resolve("serial"));
    sameStates(trace);
    sameMessages(trace);
  }

  @Test
  void anImport() throws Exception {
    Path trace = imported("x86-small.log");
    sameStates(trace);
    sameRows(trace);
    assertThat(table.count()).as("requests").isPositive();
    String row = table.text(0, 7);
    assertThat(row).isEqualTo("request");
    assertThat(table.text(0, 4)).as("device").isNotEmpty();
    selectARequest();
  }

  /** It is shown where it began, and its row stays selected although others begin at that time. */
  private void selectARequest() {
    int row = table.count() / 2;
    table.select(row);
    String time = table.text(row, 0);
    await(() -> shownTime().equals(time), () -> "at " + shownTime() + ", not " + time);
    assertThat(table.selectedRows()).containsExactly(row);
    assertThat(view.asText()).startsWith(table.text(row, 3));
    assertThat(find("org.ringscope.ui.messages.detail", StyledText.class).getText()).startsWith("request");
  }

  @Test
  void anImportWithoutTimes() throws Exception {
    Path trace = imported("x86-small-nots.log");
    sameStates(trace);
    sameRows(trace);
    assertThat(shownTime()).startsWith("#");
  }

  private Path imported(String log) throws Exception {
    Path trace = folder.resolve("imported");
    Commands.run("import", Fixtures.unpack(Fixtures.log("qemu-trace/" + log), folder), "-o", trace);
    return trace;
  }

  /** At the end, at the begin, after some steps and in the middle. */
  private void sameStates(Path trace) throws Exception {
    Workbench.open(trace);
    awaitTime(cursor().axis().endNanos());
    sameState(Commands.run("state", trace, "--all"));
    cursor().toBegin();
    awaitTime(cursor().axis().beginNanos());
    sameState(Commands.run("state", trace, "--all", "--at", shownTime()));
    for (int i = 0; i < 20; i++) {
      cursor().forward();
    }
    long middle = cursor().axis().beginNanos() + (cursor().axis().endNanos() - cursor().axis().beginNanos()) / 2;
    sameState(Commands.run("state", trace, "--all", "--at", shownTime()));
    cursor().moveTo(middle);
    awaitTime(middle);
    sameState(Commands.run("state", trace, "--all", "--at", shownTime()));
  }

  private void sameState(String printed) {
    assertThat(printed.lines().findFirst().orElseThrow()).contains(shownTime());
    assertThat(view.names()).isNotEmpty();
    for (String queue : view.names()) {
      view.choose(queue);
      List<String> shown = view.asText().lines().filter(line -> !line.startsWith("descriptor ")).toList();
      assertThat(printed).as("at " + shownTime()).contains(String.join("\n", shown));
    }
  }

  private void sameMessages(Path trace) {
    int rows = sameRows(trace);
    assertThat(Commands.run("info", trace).lines().filter(line -> line.startsWith("events"))
        .collect(Collectors.joining())).contains("of these messages " + TimeText.grouped(rows));
  }

  private int sameRows(Path trace) {
    List<String> printed = new ArrayList<>(Commands.run("messages", trace).lines().toList());
    String note = printed.remove(RequestText.NO_MESSAGES) ? RequestText.NO_MESSAGES : "";
    await(() -> table.count() == printed.size(),
        () -> "rows=" + table.count() + ", lines=" + printed.size());
    for (int row = 0; row < printed.size(); row++) {
      assertThat(printed.get(row)).startsWith(table.text(row, 0) + "  " + table.text(row, 3))
          .contains(" " + table.text(row, 5) + " B  " + table.text(row, 6));
      assertThat(printed.get(row).contains("  request  ")).isEqualTo(table.text(row, 7).equals("request"));
    }
    assertThat(find("org.ringscope.ui.messages.filterNote", Label.class).getText()).isEqualTo(note);
    return printed.size();
  }

  private static void awaitTime(long nanos) {
    await(() -> cursor().nanos() == nanos, () -> "at " + cursor().nanos() + ", not " + nanos);
  }

  private static String shownTime() {
    return find("org.ringscope.ui.time", Label.class).getText();
  }
}
