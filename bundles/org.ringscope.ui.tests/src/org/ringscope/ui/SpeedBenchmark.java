// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.events.EventsView;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.sequence.SequenceView;
import org.ringscope.ui.timeline.TimelineView;

/**
 * How fast the views of a long trace follow the user: its folder is the property {@code ringscope.bench.trace}. Run by
 * {@code releng/bench-ui}.
 */
class SpeedBenchmark {
  private static final int FRAMES = Integer.getInteger("ringscope.bench.frames", 200);
  private static final int ZOOMS = 36;
  private static final String UNREAD = "\u2026";

  private final Random random = new Random(1);
  private long settledSince;
  private Table events;
  private Table messages;

  @Test
  void followsTheUser() throws Exception {
    Path folder = Path.of(System.getProperty("ringscope.bench.trace"));
    Workbench.view(VirtqueueView.ID, VirtqueueView.class);
    TimelineView timeline = Workbench.view(TimelineView.ID, TimelineView.class);
    Workbench.view(MessagesView.ID, MessagesView.class);
    messages = find("org.ringscope.ui.messages.table", Table.class);
    EventsView shown = Workbench.view(EventsView.ID, EventsView.class);
    events = find("org.ringscope.ui.events.table", Table.class);
    Workbench.restore(shown);
    long begin = System.nanoTime();
    Trace trace = Trace.open(folder);
    latency("opened", begin, () -> true);
    cursor().open("bench", trace);
    latency("first state", begin, () -> cursor().state() != null);
    latency("first events", begin, () -> isRead(events));
    latency("first timeline", begin, () -> timeline.asText().contains("rpmsg0/1: "));
    int[] counted = new int[1];
    latency("all events counted", begin, () -> isSettled(counted, rows(events).count()));
    System.out.printf(Locale.ROOT, "BENCH events %d%n", counted[0]);
    scroll("events", events);
    filter("events", "queue=rpmsg0/1", events);
    Workbench.view(MessagesView.ID, MessagesView.class);
    latency("all messages read", begin, () -> cursor().session().messages().progress() >= 1);
    scroll("messages", messages);
    filter("messages", "queue=rpmsg0/1", messages);
    zoom();
    sequence();
    cursor().close();
  }

  private static void latency(String what, long begin, BooleanSupplier isThere) {
    await(isThere, () -> what + " does not come");
    System.out.printf(Locale.ROOT, "BENCH %-26s after %8.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
  }

  /** Whether a count has not grown for two seconds. */
  private boolean isSettled(int[] last, int now) {
    if (now != last[0]) {
      last[0] = now;
      settledSince = System.nanoTime();
    }
    return now > 0 && System.nanoTime() - settledSince > 2_000_000_000L;
  }

  private static RowTable rows(Table table) {
    return (RowTable) table.getParent();
  }

  private static boolean isRead(Table table) {
    return table.getItemCount() > 0 && !table.getItem(0).getText(0).equals(UNREAD)
        && !table.getItem(table.getItemCount() - 1).getText(0).equals(UNREAD);
  }

  private static void wheel(Control control, int x, int count) {
    Event event = new Event();
    event.x = x;
    event.y = 100;
    event.count = count;
    control.notifyListeners(SWT.MouseVerticalWheel, event);
  }

  /** Line by line, and far away; and how long it takes until rows far away have their texts. */
  private void scroll(String what, Table table) {
    RowTable rows = rows(table);
    Frames near = new Frames(what + " scroll", table);
    for (int i = 0; i < FRAMES; i++) {
      near.measure(() -> wheel(table, 10, 3));
    }
    near.report();
    Frames far = new Frames(what + " jump", table);
    List<Long> read = new ArrayList<>();
    for (int i = 0; i < FRAMES / 4; i++) {
      int to = random.nextInt(rows.count());
      long begin = System.nanoTime();
      far.measure(() -> wheel(table, 10, rows.visible().x - to));
      await(() -> isRead(table), () -> "row=" + to + " is not read");
      read.add(System.nanoTime() - begin);
    }
    far.report();
    System.out.printf(Locale.ROOT, "BENCH %-26s %5d  %s%n", what + " jump until read", read.size(), Frames.text(read));
  }

  private static void filter(String what, String condition, Table table) {
    RowTable rows = rows(table);
    Text field = find("org.ringscope.ui." + what + ".filter", Text.class);
    int all = rows.count();
    long begin = System.nanoTime();
    field.setText(condition);
    latency(what + " filter, first hits", begin,
        () -> rows.count() > 0 && rows.count() < all && isRead(table));
    field.setText("");
    await(() -> rows.count() >= all, () -> "rows=" + rows.count());
  }

  private void zoom() {
    PictureCanvas canvas = find("org.ringscope.ui.timeline.picture", PictureCanvas.class);
    Frames frames = new Frames("timeline zoom", canvas);
    Frames pans = new Frames("timeline pan", canvas);
    for (int round = 0; round < Math.max(1, FRAMES / ZOOMS / 2); round++) {
      int x = 160 + random.nextInt(Math.max(1, canvas.getClientArea().width - 180));
      for (int i = 0; i < ZOOMS; i++) {
        frames.measure(() -> wheel(canvas, x, 3));
      }
      for (int i = 0; i < ZOOMS / 2; i++) {
        pans.measure(() -> pan(canvas));
      }
      for (int i = 0; i < ZOOMS; i++) {
        frames.measure(() -> wheel(canvas, x, -3));
      }
    }
    frames.report();
    pans.report();
  }

  private static void pan(PictureCanvas canvas) {
    Event event = new Event();
    event.x = 300;
    event.y = 100;
    event.count = -3;
    event.stateMask = SWT.SHIFT;
    canvas.notifyListeners(SWT.MouseVerticalWheel, event);
  }

  private void sequence() throws Exception {
    SequenceView view = Workbench.view(SequenceView.ID, SequenceView.class);
    PictureCanvas canvas = find("org.ringscope.ui.sequence.picture", PictureCanvas.class);
    Workbench.maximize(view);
    Frames frames = new Frames("sequence scroll", canvas);
    List<Long> read = new ArrayList<>();
    Trace trace = cursor().session().trace();
    for (int i = 0; i < 8; i++) {
      long to = trace.beginNanos() + (long) (random.nextDouble() * (trace.endNanos() - trace.beginNanos()));
      String before = view.asText();
      long begin = System.nanoTime();
      cursor().moveTo(to);
      await(() -> !view.asText().equals(before), () -> "the sequence stands at " + before);
      read.add(System.nanoTime() - begin);
      for (int j = 0; j < FRAMES / 8; j++) {
        frames.measure(() -> wheel(canvas, 100, -1));
      }
    }
    frames.report();
    System.out.printf(Locale.ROOT, "BENCH %-26s %5d  %s%n", "sequence until read", read.size(), Frames.text(read));
    Workbench.restore(view);
  }
}
