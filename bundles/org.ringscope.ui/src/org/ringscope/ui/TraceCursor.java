// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.ringscope.analysis.StateReader;
import org.ringscope.analysis.SystemState;
import org.ringscope.trace.Position;
import org.ringscope.trace.Trace;

/**
 * The instant that every view of one window shows, and the trace it belongs to. Following means that it stays at the end of
 * a trace that grows; moving it in any other way pauses. All methods belong to the UI thread; states are computed elsewhere
 * and arrive through {@link Listener}.
 */
public final class TraceCursor {
  private static final Map<IWorkbenchWindow, TraceCursor> CURSORS = new WeakHashMap<>();

  /** Hears that the cursor stands elsewhere, that another trace was opened, or that something was pinned. */
  @FunctionalInterface
  public interface Listener {
    void cursorChanged(TraceCursor cursor);
  }

  private final Display display;
  private final ListenerList<Listener> listeners = new ListenerList<>();
  private final AtomicReference<SystemState> arriving = new AtomicReference<>();
  private TraceSession session;
  private SystemState state;
  private int generation;
  private boolean following;
  private Pin pin = Pin.NONE;
  private String problem;

  private TraceCursor(Display display) {
    this.display = display;
  }

  /** The cursor of a window; made when it is first asked for. */
  public static TraceCursor of(IWorkbenchWindow window) {
    return CURSORS.computeIfAbsent(window, w -> new TraceCursor(w.getShell().getDisplay()));
  }

  /** Shows a trace: a live one is followed, a recorded one is shown at its end. Closes the one shown before, and in time this one. */
  public void open(String name, Trace trace) throws IOException {
    close();
    int current = generation;
    session = new TraceSession(name, trace, s -> arrived(current, s), e -> failed(current, e));
    following = trace.isLive();
    session.follow();
    changed();
  }

  /** Closes the trace; the views become empty. */
  public void close() {
    if (session != null) {
      session.close();
    }
    generation++;
    session = null;
    following = false;
    state = null;
    pin = Pin.NONE;
    problem = null;
    arriving.set(null);
    changed();
  }

  /** The opened trace, null if none. */
  public TraceSession session() {
    return session;
  }

  /** The system at the cursor; null until the first state has been computed. */
  public SystemState state() {
    return state;
  }

  /** Time of the cursor since the begin of the trace; 0 before the first event and without a trace. */
  public long nanosSinceBegin() {
    return state == null || state.position() == null ? 0 : state.nanos() - session.trace().beginNanos();
  }

  /** One line about what went wrong when the trace was read, null if nothing did. */
  public String problem() {
    return problem;
  }

  /** Does it stay at the end of a trace that still grows? */
  public boolean isFollowing() {
    return following && session.isLive();
  }

  /** Goes to the end, and stays there while the trace grows. */
  public void follow() {
    if (session != null) {
      following = true;
      session.follow();
      changed();
    }
  }

  public void pause() {
    if (isFollowing()) {
      following = false;
      moveTo(state == null ? null : state.position());
    }
  }

  public void toggleFollow() {
    if (isFollowing()) {
      pause();
    } else {
      follow();
    }
  }

  public void toBegin() {
    ask(StateReader::first);
  }

  public void toEnd() {
    if (session != null && session.isLive()) {
      follow();
    } else {
      ask(StateReader::last);
    }
  }

  /** One event on. */
  public void forward() {
    step(1);
  }

  /** One event back. */
  public void back() {
    step(-1);
  }

  /** Stands after the event at {@code position}; null is ignored. */
  public void moveTo(Position position) {
    if (position != null) {
      ask(reader -> reader.at(position));
    }
  }

  /** Stands after the last event that is not later than {@code nanos} of the trace's clock. */
  public void moveTo(long nanos) {
    ask(reader -> reader.at(nanos));
  }

  /** What the user pinned in one view, so that all others mark it too. */
  public Pin pin() {
    return pin;
  }

  public void pin(Pin what) {
    if (!pin.equals(what)) {
      pin = what;
      changed();
    }
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  private void ask(TraceSession.Question question) {
    if (session != null) {
      following = false;
      session.ask(question);
    }
  }

  private void step(int count) {
    if (session != null) {
      following = false;
      session.step(count);
    }
  }

  /** On the session's thread: a state not yet shown is replaced, so that a slow display never builds a queue. */
  private void arrived(int from, SystemState computed) {
    if (computed != null && arriving.getAndSet(computed) == null && !display.isDisposed()) {
      display.asyncExec(() -> show(from));
    }
  }

  private void show(int from) {
    SystemState next = arriving.getAndSet(null);
    if (next != null && from == generation) {
      state = next;
      changed();
    }
  }

  private void failed(int from, IOException e) {
    ILog.of(TraceCursor.class).warn("trace cannot be read: " + e.getMessage(), e);
    if (!display.isDisposed()) {
      display.asyncExec(() -> showProblem(from, e.getMessage()));
    }
  }

  private void showProblem(int from, String message) {
    if (from == generation) {
      problem = message;
      changed();
    }
  }

  private void changed() {
    for (Listener listener : listeners) {
      listener.cursorChanged(this);
    }
  }
}
