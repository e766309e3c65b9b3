// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Asks for the note of a bookmark. */
public final class BookmarkDialog {
  static final String TITLE = "Bookmark";

  private BookmarkDialog() {}

  /** Marks the instant of the cursor, and the queue that is pinned. */
  public static void add(Shell shell, TraceCursor cursor) {
    TraceSession trace = cursor.pin().trace() == null ? cursor.session() : cursor.pin().trace();
    if (trace == null || cursor.nanos() == AxisState.BEFORE_ALL) {
      return;
    }
    String queue = queue(cursor.pin());
    String of = queue.isEmpty() ? "" : " of " + queue;
    InputDialog dialog =
        new InputDialog(shell, TITLE, "Note for " + cursor.instant() + of + ":", cursor.event(), null);
    if (dialog.open() == Window.OK) {
      add(cursor, trace, queue, dialog.getValue());
    }
  }

  public static void add(TraceCursor cursor, TraceSession trace, String queue, String note) {
    List<Bookmark> marks = new ArrayList<>(trace.bookmarks());
    marks.add(new Bookmark(cursor.lane(trace).toTrace(cursor.nanos()), queue, note));
    cursor.bookmark(trace, marks);
  }

  private static String queue(Pin pin) {
    return pin.queue() < 0 ? "" : pin.trace().trace().system().queueName(pin.queue());
  }

  public static void rename(Shell shell, TraceCursor cursor, BookmarkRow row) {
    InputDialog dialog = new InputDialog(shell, TITLE, "Note for " + cursor.instant(row.trace(), row.bookmark().nanos())
        + ":", row.bookmark().note(), null);
    if (dialog.open() == Window.OK) {
      row.rename(cursor, dialog.getValue());
    }
  }
}
