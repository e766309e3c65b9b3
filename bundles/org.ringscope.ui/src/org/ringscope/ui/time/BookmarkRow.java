// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** A bookmark of one of the open traces. */
public record BookmarkRow(TraceSession trace, Bookmark bookmark) {

  /** Those of all traces in the order of their common time. */
  public static List<BookmarkRow> all(TraceCursor cursor) {
    List<BookmarkRow> rows = new ArrayList<>();
    cursor.sessions().forEach(session -> session.bookmarks().forEach(mark -> rows.add(new BookmarkRow(session, mark))));
    rows.sort(Comparator.comparingLong(row -> row.axisNanos(cursor)));
    return rows;
  }

  public long axisNanos(TraceCursor cursor) {
    return cursor.lane(trace).toAxis(bookmark.nanos());
  }

  /** When it is, and what it is about. */
  public String text(TraceCursor cursor) {
    String queue = bookmark.queue().isEmpty() ? "" : "  " + bookmark.queue();
    return cursor.instant(trace, bookmark.nanos()) + queue + (bookmark.note().isEmpty() ? "" : "  " + bookmark.note());
  }

  /** Moves the cursor there, and marks the queue in every view. */
  public void jump(TraceCursor cursor) {
    QueueInfo queue = trace.trace().system().queueNamed(bookmark.queue());
    if (queue != null) {
      cursor.pin(Pin.queue(trace, queue.id()));
    }
    cursor.moveTo(axisNanos(cursor));
  }

  void rename(TraceCursor cursor, String note) {
    List<Bookmark> marks = new ArrayList<>(trace.bookmarks());
    int at = marks.indexOf(bookmark);
    if (at >= 0) {
      marks.set(at, bookmark.withNote(note));
      cursor.bookmark(trace, marks);
    }
  }
}
