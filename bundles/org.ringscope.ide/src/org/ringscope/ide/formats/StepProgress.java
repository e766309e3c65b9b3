// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import org.eclipse.core.runtime.IProgressMonitor;

/** Turns amounts of which there may be billions into the steps of a progress bar. One thread. */
final class StepProgress {
  private static final int STEPS = 1000;

  private final IProgressMonitor monitor;
  private final long total;
  private int done;

  /** @param total bytes or events; 0 if unknown */
  StepProgress(IProgressMonitor monitor, String task, long total) {
    this.monitor = monitor;
    this.total = total;
    monitor.beginTask(task, total > 0 ? STEPS : IProgressMonitor.UNKNOWN);
  }

  /** So much of the total is done, not so much more. */
  void reached(long amount) {
    int steps = total <= 0 ? 0 : (int) (Math.min(amount, total) * (double) STEPS / total);
    if (steps > done) {
      monitor.worked(steps - done);
      done = steps;
    }
  }
}
