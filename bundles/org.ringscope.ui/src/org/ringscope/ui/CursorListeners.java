// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.ringscope.ui.TraceCursor.Listener;

/**
 * Who hears of a cursor: everybody at once, but while a trace is followed only those that show movement; the others hear of it as
 * often as one can read. UI thread.
 */
final class CursorListeners {
  /** So long it waits for a state to come, so that what moves and what is read is painted at once. */
  private static final int FRAME_MILLIS = 40;

  private final TraceCursor cursor;
  private final ListenerList<Listener> listeners = new ListenerList<>();
  private final Paced reading;
  /** What has come for views that are read, in the order in which they first had something. */
  private final Set<Runnable> waiting = new LinkedHashSet<>();

  CursorListeners(TraceCursor cursor, Display display) {
    this.cursor = cursor;
    reading = new Paced(display, new ReadingPace(), FRAME_MILLIS, this::read);
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  void remove(Listener listener) {
    listeners.remove(listener);
  }

  /** Everybody hears of it at once. */
  void changed() {
    reading.done();
    showWaiting();
    for (Listener listener : listeners) {
      listener.cursorChanged(cursor);
    }
  }

  /** The trace that is followed has another state. */
  void moved() {
    tell(true);
    reading.soon();
  }

  /** As {@link TraceCursor#show}. */
  void show(Runnable what) {
    if (cursor.isFollowing()) {
      waiting.add(what);
      reading.soon();
    } else {
      what.run();
    }
  }

  private void read() {
    showWaiting();
    tell(false);
  }

  private void showWaiting() {
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
  }

  private void tell(boolean showMovement) {
    for (Listener listener : listeners) {
      if (listener.showsMovement() == showMovement) {
        listener.cursorChanged(cursor);
      }
    }
  }
}
