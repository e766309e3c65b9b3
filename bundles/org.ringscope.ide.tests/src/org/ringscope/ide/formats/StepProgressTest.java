// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** Billions of bytes become the steps of a progress bar. */
@ExtendWith(EmptyErrorLog.class)
class StepProgressTest {

  private static final class Bar extends NullProgressMonitor {
    private int total;
    private int done;

    @Override
    public void beginTask(String name, int totalWork) {
      total = totalWork;
    }

    @Override
    public void worked(int work) {
      assertThat(work).isPositive();
      done += work;
    }
  }

  @Test
  void reachesTheEndOnce() {
    Bar bar = new Bar();
    StepProgress progress = new StepProgress(bar, "x", 10L << 30);
    progress.reached(5L << 30);
    assertThat(bar.done).isEqualTo(bar.total / 2);
    progress.reached(5L << 30);
    progress.reached(10L << 30);
    progress.reached(11L << 30); // the file has grown meanwhile
    assertThat(bar.done).isEqualTo(bar.total);
  }

  @Test
  void isIndefiniteWhereTheTotalIsUnknown() {
    Bar bar = new Bar();
    new StepProgress(bar, "x", 0).reached(1);
    assertThat(bar.total).isEqualTo(NullProgressMonitor.UNKNOWN);
    assertThat(bar.done).isZero();
  }
}
