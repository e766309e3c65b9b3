// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.ui.Workbench.await;
import static org.ringscope.ui.Workbench.cursor;
import static org.ringscope.ui.Workbench.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.analysis.bookmarks.BookmarkFile;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.ui.Pin;
import org.ringscope.ui.Workbench;
import org.ringscope.ui.time.BookmarkDialog;
import org.ringscope.ui.timeline.TimelineView;

/** Instants are marked, listed, kept beside the recording and found again. */
@ExtendWith(EmptyErrorLog.class)
class BookmarksViewTest {
  @TempDir
  Path folder;

  @AfterEach
  void close() {
    cursor().close();
  }

  private List<Bookmark> kept() {
    try {
      return BookmarkFile.read(folder.resolve("run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bookmarksAreKeptWithTheRecording() throws Exception {
    Workbench.view(TimelineView.ID, TimelineView.class);
    BookmarksView view = Workbench.view(BookmarksView.ID, BookmarksView.class);
    try (SampleTrace trace = new SampleTrace(folder.resolve("run"), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1000, 512, true).round(5, 10);
      trace.ring(1, 16, 0x8000, 512, false).round(5, 10);
    }
    Workbench.open(folder.resolve("run"));
    Table table = find(BookmarksView.ID + ".table", Table.class);
    Label hint = find(BookmarksView.ID + ".hint", Label.class);
    assertThat(hint.isVisible()).as("says how to mark").isTrue();
    Workbench.shot("bookmarks-none");
    long end = cursor().nanos();
    BookmarkDialog.add(cursor(), cursor().session(), "rpmsg0/1", "here it ends");
    cursor().toBegin();
    await(() -> cursor().nanos() < end, () -> "at " + cursor().nanos());
    BookmarkDialog.add(cursor(), cursor().session(), "", "here it begins");
    await(() -> kept().size() == 2, () -> "kept " + kept());
    assertThat(table.getItem(0).getText(2)).isEqualTo("here it begins");
    assertThat(table.getItem(1).getText(1)).isEqualTo("rpmsg0/1");
    table.setSelection(1);
    table.notifyListeners(SWT.DefaultSelection, new Event());
    await(() -> cursor().nanos() == end, () -> "at " + cursor().nanos() + " not " + end);
    Pin pin = cursor().pin();
    assertThat(pin.queue()).as("queue of the bookmark").isEqualTo(1);
    assertThat(hint.isVisible()).isFalse();
    Workbench.shot("bookmarks");
    Workbench.view(TimelineView.ID, TimelineView.class);
    Workbench.shot("bookmarks-timeline");
    cursor().close();
    Workbench.open(folder.resolve("run"));
    assertThat(cursor().session().bookmarks()).extracting(Bookmark::note).containsExactly("here it begins",
        "here it ends");
    table.setSelection(0);
    view.delete();
    await(() -> kept().size() == 1, () -> "kept " + kept());
    assertThat(table.getItemCount()).isOne();
  }
}
