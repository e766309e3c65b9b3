// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import org.ringscope.analysis.overview.QueueSummary;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceSession;

/** A queue of one of the open traces. @param device name of its device, with the trace's before it where there are several */
record QueueRow(TraceSession trace, String device, QueueSummary queue) {

  boolean isPinned(Pin pin) {
    return pin.trace() == trace && pin.queue() == queue.queue();
  }

  boolean isSame(QueueRow other) {
    return other != null && other.trace == trace && other.queue.queue() == queue.queue();
  }
}
