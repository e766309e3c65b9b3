// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** What the cores print, on its way to the Console. Keeps it until somebody listens; any thread may write. */
final class CoreOutputStream implements IFlushableStreamMonitor {
  /** More than the Console shows of one process. */
  private static final int KEPT = 1 << 20;

  private final ListenerList<IStreamListener> listeners = new ListenerList<>();
  private final StringBuilder kept = new StringBuilder();
  private boolean buffered = true;

  /** Adds one line. */
  void println(String line) {
    String text = line + System.lineSeparator();
    synchronized (this) {
      if (buffered) {
        kept.append(text);
        if (kept.length() > KEPT) {
          kept.delete(0, kept.length() - KEPT / 2);
        }
      }
    }
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
    return kept.toString();
  }

  @Override
  public synchronized void flushContents() {
    kept.setLength(0);
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
