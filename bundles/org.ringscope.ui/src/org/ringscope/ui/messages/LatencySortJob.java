// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.messages.LatencyOrder;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.ui.CaughtJob;

/** Sorts messages by how long they took, again when more have come. */
final class LatencySortJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 300;

  private final Supplier<MessageAxis> rows;
  private final Consumer<LatencyOrder> sorted;

  /**
   * @param rows gives the rows as they are now, nobody else's
   * @param sorted takes the order, on the job's thread
   */
  LatencySortJob(Supplier<MessageAxis> rows, Consumer<LatencyOrder> sorted) {
    super("Sorting messages by latency");
    this.rows = rows;
    this.sorted = sorted;
  }

  /** More have come: sorts them too, not more often than somebody can look. */
  void again() {
    if (getState() == NONE) {
      schedule(AGAIN_MILLIS);
    }
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    LatencyOrder order = LatencyOrder.of(rows.get(), monitor::isCanceled);
    if (order == null) {
      return Status.CANCEL_STATUS;
    }
    sorted.accept(order);
    return Status.OK_STATUS;
  }
}
