// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.descriptor;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.buffers.DescriptorHistory;
import org.ringscope.ui.Pin;
import org.ringscope.ui.ReadingJob;

/** Reads the uses of the descriptor that was pinned last. */
final class DescriptorJob extends ReadingJob {
  private static final long STEP_NANOS = 100_000_000;

  private final Pin pin;
  private volatile DescriptorHistory history;

  /** @param updated called on the job's thread after uses may have come */
  DescriptorJob(Pin pin, Runnable updated) {
    super("Reading the uses of descriptor " + pin.descriptor(), "the uses of a descriptor", List.of(pin.trace()),
        updated);
    this.pin = pin;
  }

  Pin pin() {
    return pin;
  }

  /** What was read by now, null before anything was. */
  DescriptorHistory history() {
    return history;
  }

  @Override
  protected boolean step(IProgressMonitor monitor) throws IOException {
    if (history == null) {
      history = new DescriptorHistory(pin.trace().trace(), pin.queue(), pin.descriptor());
    }
    long end = System.nanoTime() + STEP_NANOS;
    return history.update(() -> isOver(monitor) || System.nanoTime() > end);
  }

  @Override
  protected double progress() {
    return history == null ? 0 : history.progress();
  }
}
