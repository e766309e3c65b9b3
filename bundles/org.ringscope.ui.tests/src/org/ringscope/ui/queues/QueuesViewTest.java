// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Commands;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;

/** All queues side by side: the culprit first, the numbers of the command line, and every other view goes with it. */
@ExtendWith(EmptyErrorLog.class)
class QueuesViewTest {
  private static final String STALLED = "console0/5";
  private static final int QUEUES = 70;

  @TempDir
  Path folder;
  private Tree tree;

  @BeforeEach
  void open() throws Exception {
    Workbench.view(MessagesView.ID, MessagesView.class);
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(QueuesView.ID, QueuesView.class);
    tree = find("org.ringscope.ui.queues.tree", Tree.class);
  }

  @AfterEach
  void close() {
    find("org.ringscope.ui.queues.filter", Text.class).setText("");
    find("org.ringscope.ui.messages.filter", Text.class).setText("");
    cursor().close();
  }

  /** A log of 70 queues in which one buffer never comes back. */
  private Path stalled() throws Exception {
    String log = new String(Fixtures.unpack(Fixtures.log("qemu-trace/x86-q35-split.log")), StandardCharsets.UTF_8);
    String queue = log.lines().filter(line -> line.contains("virtqueue_pop"))
        .map(line -> line.replaceAll(".*vq (0x\\w+) .*", "$1"))
        .collect(Collectors.groupingBy(vq -> vq, Collectors.counting()))
        .entrySet().stream().filter(each -> each.getValue() == 1 && comesBack(log, each.getKey()))
        .map(java.util.Map.Entry::getKey).findFirst().orElseThrow();
    Path file = Files.write(folder.resolve("stalled.log"),
        log.lines().filter(line -> !(line.contains("vq " + queue) && isReturn(line)))
            .map(line -> line.contains("virtqueue_pop vq " + queue) ? line.replaceAll("elem 0x\\w+", "elem 0x1000")
                : line)
            .toList());
    Path trace = folder.resolve("stalled");
    Commands.run("import", file, "-o", trace);
    return trace;
  }

  private static boolean comesBack(String log, String queue) {
    return log.lines().anyMatch(line -> line.contains("vq " + queue) && isReturn(line));
  }

  private static boolean isReturn(String line) {
    return line.contains("virtqueue_fill") || line.contains("virtqueue_flush");
  }

  private List<TreeItem> items() {
    List<TreeItem> rows = new ArrayList<>();
    for (TreeItem head : tree.getItems()) {
      if (!head.getText(0).endsWith(" idle")) {
        rows.addAll(List.of(head.getItems()));
      }
    }
    return rows;
  }

  private List<String> names() {
    return items().stream().map(item -> item.getText(0)).toList();
  }

  private void awaitStatistics() {
    await(() -> !items().isEmpty() && items().stream().noneMatch(item -> text(item, QueueColumn.P99).equals("…")),
        () -> "rows=" + names());
  }

  private static String text(TreeItem item, QueueColumn column) {
    return item.getText(column.ordinal());
  }

  @Test
  void theQueueThatStalledIsTheFirst() throws Exception {
    Path trace = stalled();
    Workbench.open(trace);
    awaitStatistics();
    await(() -> names().get(0).equals(STALLED), () -> "rows=" + names());
    TreeItem first = items().get(0);
    assertThat(text(first, QueueColumn.WAITING)).matches("1\\.\\d s");
    assertThat(text(first, QueueColumn.IN_FLIGHT)).isEqualTo("? (1 held)");
    TreeItem last = tree.getItem(tree.getItemCount() - 1);
    assertThat(last.getText(0)).isEqualTo((QUEUES - items().size()) + " idle");
    assertThat(last.getExpanded()).as("idle ones are folded").isFalse();
    sameAsStats(trace);
    Workbench.shot("queues-stalled");
  }

  @Test
  void aRunHasTheNumbersOfTheCommandLine() throws Exception {
    Path trace = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run"));
    Workbench.open(trace);
    awaitStatistics();
    assertThat(names()).containsExactlyInAnyOrder("rpmsg0/0", "rpmsg0/1");
    sameAsStats(trace);
    for (TreeItem item : items()) {
      String state = Commands.run("state", trace, "--queue", item.getText(0));
      String inFlight = text(item, QueueColumn.IN_FLIGHT);
      assertThat(state).contains(inFlight.endsWith("posted") ? inFlight
          : inFlight.startsWith("0 ") ? "nothing in flight" : inFlight.split(" ")[0] + " in flight");
      assertThat(state).contains("kicks " + text(item, QueueColumn.KICKS));
    }
    Workbench.shot("queues-run");
  }

  private void sameAsStats(Path trace) {
    List<String> printed = Commands.run("stats", trace, "--all").lines().toList();
    for (TreeItem item : items()) {
      String[] cells = printed.stream().filter(line -> line.startsWith(item.getText(0) + " ")).findFirst().orElseThrow()
          .split("\\s{2,}");
      assertThat(List.of(cells[4], cells[5], cells[9], cells[10], cells[11])).as(item.getText(0)).containsExactly(
          Stream.of(QueueColumn.KICKS, QueueColumn.SUPPRESSED, QueueColumn.MEDIAN, QueueColumn.P99, QueueColumn.MAX)
              .map(column -> text(item, column)).toArray(String[]::new));
    }
  }

  @Test
  void whatIsChosenIsShownEverywhere() throws Exception {
    VirtqueueView ring = Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    Workbench.view(QueuesView.ID, QueuesView.class);
    Workbench.open(stalled());
    awaitStatistics();
    await(() -> names().get(0).equals(STALLED), () -> "rows=" + names());
    TreeItem blk = items().stream().filter(item -> item.getText(0).equals("blk0/0")).findFirst().orElseThrow();
    select(blk, SWT.Selection);
    await(() -> ring.asText().startsWith("blk0/0"), () -> "the ring is " + ring.asText());
    press("Show Its Messages");
    assertThat(find("org.ringscope.ui.messages.filter", Text.class).getText()).isEqualTo("queue=blk0/0");
    RowTable messages = find("org.ringscope.ui.messages.rows", RowTable.class);
    await(() -> messages.count() > 60 && messages.text(0, 3).equals("blk0/0"),
        () -> "rows=" + messages.count());
    select(items().get(0), SWT.DefaultSelection);
    assertThat(Workbench.window().getActivePage().getActivePart()).isSameAs(ring);
    await(() -> ring.asText().startsWith(STALLED), () -> "the ring is " + ring.asText());
    ring.choose("rng0/0");
    cursor().pin(
        org.ringscope.ui.Pin.queue(cursor().session(), cursor().session().trace().system().queueNamed("rng0/0").id()));
    await(() -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText(0).equals("rng0/0"),
        () -> "selected is " + List.of(tree.getSelection()));
  }

  @Test
  void filtersAndSorts() throws Exception {
    Workbench.open(stalled());
    awaitStatistics();
    String device = names().stream().filter(name -> name.endsWith("/1")).findFirst().orElseThrow().split("/")[0];
    find("org.ringscope.ui.queues.filter", Text.class).setText(device);
    assertThat(names()).containsExactlyInAnyOrder(device + "/0", device + "/1", device + "/2");
    tree.getColumn(QueueColumn.P99.ordinal()).notifyListeners(SWT.Selection, new Event());
    assertThat(names()).containsExactly(device + "/1", device + "/2", device + "/0");
    tree.getColumn(QueueColumn.P99.ordinal()).notifyListeners(SWT.Selection, new Event());
    assertThat(names()).containsExactly(device + "/0", device + "/2", device + "/1");
    Workbench.shot("queues-sorted");
    tree.getColumn(QueueColumn.PROBLEM.ordinal()).notifyListeners(SWT.Selection, new Event());
    find("org.ringscope.ui.queues.filter", Text.class).setText("no such queue");
    assertThat(tree.getItemCount()).isZero();
  }

  @Test
  void numbersAreThoseOfTheInstant() throws Exception {
    Workbench.open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run")));
    awaitStatistics();
    String end = kicks("rpmsg0/1");
    cursor().toBegin();
    await(() -> Integer.parseInt(kicks("rpmsg0/1")) < Integer.parseInt(end), () -> "kicks=" + kicks("rpmsg0/1"));
    cursor().toEnd();
    await(() -> kicks("rpmsg0/1").equals(end), () -> "kicks=" + kicks("rpmsg0/1"));
  }

  private String kicks(String queue) {
    return items().stream().filter(item -> item.getText(0).equals(queue)).map(item -> text(item, QueueColumn.KICKS))
        .findFirst().orElse("0");
  }

  private void select(TreeItem item, int type) {
    tree.setSelection(item);
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(type, event);
  }

  private void press(String text) {
    for (MenuItem item : tree.getMenu().getItems()) {
      if (item.getText().replace("&", "").equals(text)) {
        item.notifyListeners(SWT.Selection, new Event());
        return;
      }
    }
    throw new AssertionError("no " + text);
  }
}
