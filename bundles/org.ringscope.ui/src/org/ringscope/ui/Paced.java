// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Something that is done at most so often, however often it is asked for: at once where it was not done for that long, else as soon as
 * it was. UI thread.
 */
public final class Paced {
  /** Does something later. */
  @FunctionalInterface
  interface Timer {
    void after(int millis, Runnable work);
  }

  private final IntSupplier pace;
  private final int patience;
  private final Runnable work;
  private final Timer timer;
  private final LongSupplier clock;
  private long last;
  private boolean isWanted;
  private boolean isTimed;

  /** @param millis from once to the next time, at least */
  public Paced(Display display, int millis, Runnable work) {
    this(display, () -> millis, 0, work);
  }

  /**
   * @param pace as of now, the milliseconds from once to the next time, at least
   * @param patience how much longer it waits to be asked once more, so that it is done with what came then
   */
  Paced(Display display, IntSupplier pace, int patience, Runnable work) {
    this(pace, patience, work, (after, then) -> CaughtUi.later(display, after, then),
        () -> System.nanoTime() / 1_000_000);
  }

  /** @param clock in milliseconds */
  Paced(IntSupplier pace, int patience, Runnable work, Timer timer, LongSupplier clock) {
    this.pace = pace;
    this.patience = patience;
    this.work = work;
    this.timer = timer;
    this.clock = clock;
    last = clock.getAsLong() - pace.getAsInt();
  }

  /** Does it as soon as it may be. */
  public void soon() {
    isWanted = true;
    int millis = pace.getAsInt();
    long since = clock.getAsLong() - last;
    if (since >= millis) {
      now();
    } else if (!isTimed) {
      isTimed = true;
      timer.after((int) (millis - since) + patience, this::timed);
    }
  }

  /** Does it whenever it was done last. */
  public void now() {
    done();
    work.run();
  }

  /** It was done otherwise: who has asked need not be served again. */
  public void done() {
    isWanted = false;
    last = clock.getAsLong();
  }

  private void timed() {
    isTimed = false;
    if (isWanted) {
      soon();
    }
  }
}
