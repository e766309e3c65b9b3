// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;
import org.ringscope.ui.CaughtJob;

/**
 * What the cores print, on its way to the Console. Keeps it until somebody listens; from then on what comes is passed on some times
 * a second, and once a second where nobody could read along, as the Console has to do much for each time. Any thread may write, and
 * none of them waits for the Console.
 */
final class CoreOutputStream implements IFlushableStreamMonitor {
  /** More than the Console shows of one process. */
  private static final int KEPT = 1 << 20;
  private static final long PASS_MILLIS = 400;
  private static final long FLOOD_MILLIS = 1_000;
  /** More lines than this at once are not read as they come. */
  private static final int FLOOD = 12;

  private final ListenerList<IStreamListener> listeners = new ListenerList<>();
  private final StringBuilder kept = new StringBuilder();
  private final Object passing = new Object();
  private final Job passer = CaughtJob.createSystem("Printing to the Console", monitor -> {
    pass();
  });
  private boolean buffered = true;
  private boolean isCut;
  private long passedMillis = System.nanoTime() / 1_000_000;
  private long pauseMillis = PASS_MILLIS;

  /** Adds one line. */
  void println(String line) {
    String text = line + System.lineSeparator();
    boolean isPassed;
    synchronized (this) {
      isPassed = buffered;
      if (!buffered && kept.length() == 0) {
        passer.schedule(Math.max(0, passedMillis + pauseMillis - System.nanoTime() / 1_000_000));
      }
      keep(text);
    }
    if (isPassed) {
      tell(text);
    }
  }

  private void keep(String text) {
    kept.append(text);
    if (kept.length() > KEPT) {
      kept.delete(0, kept.indexOf("\n", kept.length() - KEPT / 2) + 1);
      isCut = true;
    }
  }

  /** Passes on what has come, and returns when that is done. */
  void pass() {
    synchronized (passing) {
      String text = isBuffered() ? "" : take();
      if (!text.isEmpty()) {
        tell(text);
      }
    }
  }

  private synchronized String take() {
    String text = getContents();
    flushContents();
    passedMillis = System.nanoTime() / 1_000_000;
    pauseMillis = text.lines().limit(FLOOD + 1).count() > FLOOD ? FLOOD_MILLIS : PASS_MILLIS;
    return text;
  }

  private void tell(String text) {
    for (IStreamListener listener : listeners) {
      listener.streamAppended(text, this);
    }
  }

  @Override
  public void addListener(IStreamListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(IStreamListener listener) {
    listeners.remove(listener);
  }

  @Override
  public synchronized String getContents() {
    return isCut ? "\u2026 lines are left out here: the view Core Output has all" + System.lineSeparator() + kept
        : kept.toString();
  }

  @Override
  public synchronized void flushContents() {
    kept.setLength(0);
    isCut = false;
  }

  @Override
  public synchronized void setBuffered(boolean buffer) {
    buffered = buffer;
  }

  @Override
  public synchronized boolean isBuffered() {
    return buffered;
  }
}
