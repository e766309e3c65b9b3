// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.io.IOException;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** The events of a trace in their order, without the checkpoints that packets begin with; asks the monitor now and then. */
public final class EventSource {
  private static final int ASK_EVERY = 4096;

  private final EventCursor cursor;
  private final ExportMonitor monitor;
  private long read;

  public EventSource(Trace trace, ExportMonitor monitor) throws IOException {
    cursor = trace.cursor();
    this.monitor = monitor;
    ask();
  }

  /**
   * The next event, null at the end; a view that is good until the next call.
   *
   * @throws java.io.InterruptedIOException when the monitor cancels
   */
  public EventView next() throws IOException {
    while (cursor.next()) {
      if (++read % ASK_EVERY == 0) {
        ask();
      }
      if (!cursor.event().isCheckpoint()) {
        return cursor.event();
      }
    }
    monitor.progress(read);
    return null;
  }

  private void ask() throws CancelledException {
    monitor.progress(read);
    if (monitor.isCancelled()) {
      throw new CancelledException();
    }
  }
}
