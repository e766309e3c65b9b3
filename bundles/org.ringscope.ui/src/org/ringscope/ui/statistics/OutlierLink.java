// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.statistics;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.statistics.LatencyHistogram.Outlier;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.messages.MessagesView;
import org.ringscope.ui.ring.VirtqueueView;

/** From a latency to what took so long: its message and descriptor are marked in every view. */
final class OutlierLink {
  private OutlierLink() {}

  /** The cursor goes to its begin; the views that show it come up. */
  static void follow(Outlier outlier, TraceSession trace, TraceCursor cursor, IWorkbenchPage page) {
    try {
      page.showView(MessagesView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
      page.showView(VirtqueueView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      ILog.of(OutlierLink.class).error("a view cannot be opened", e);
    }
    Message message = message(trace.messages(), outlier);
    if (message == null) {
      cursor.pin(Pin.queue(trace, outlier.queue()));
      cursor.moveTo(cursor.lane(trace).toAxis(outlier.beginNanos()));
    } else {
      cursor.pin(Pin.message(trace, message.queue(), message.row()));
      cursor.moveTo(trace, message.position());
    }
  }

  /** Null where it is no message, or its row was not read yet. */
  private static Message message(MessageIndex messages, Outlier outlier) {
    long end = outlier.beginNanos() + outlier.nanos();
    int row = messages.lastRow(outlier.queue(), outlier.buffer(), messages.rowAt(end) - 1);
    Message message = row < 0 ? null : messages.get(row);
    return message != null && message.receivedNanos() == end ? message : null;
  }
}
