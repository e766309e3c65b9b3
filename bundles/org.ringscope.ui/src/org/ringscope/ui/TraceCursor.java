// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.ringscope.analysis.state.AxisReader;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.Position;
import org.ringscope.trace.TimeAxis;
import org.ringscope.trace.TimeAxis.Lane;
import org.ringscope.trace.Trace;

/**
 * The instant that every view of one window shows, and the traces it belongs to: mostly one, or several on one axis of
 * time. Following means that it stays at the end of a trace that grows; moving it in any other way pauses. All methods
 * belong to the UI thread; states are computed elsewhere and arrive through {@link Listener}.
 */
public final class TraceCursor {
  private static final Map<IWorkbenchWindow, TraceCursor> CURSORS = new WeakHashMap<>();

  /** Hears that the cursor stands elsewhere, that traces came, went or moved, or that something was pinned. */
  @FunctionalInterface
  public interface Listener {
    void cursorChanged(TraceCursor cursor);
  }

  private final Display display;
  private final ListenerList<Listener> listeners = new ListenerList<>();
  private OpenTraces traces = OpenTraces.NONE;
  private StateThread states;
  private AxisState state;
  /** The state that was computed last and is not shown yet; null in it: none. */
  private AtomicReference<AxisState> arriving;
  private int generation;
  private boolean following;
  private Pin pin = Pin.NONE;
  private Alignment alignment;
  private String problem;

  private TraceCursor(Display display) {
    this.display = display;
  }

  /** The cursor of a window; made when it is first asked for. */
  public static TraceCursor of(IWorkbenchWindow window) {
    return CURSORS.computeIfAbsent(window, w -> new TraceCursor(w.getShell().getDisplay()));
  }

  /** Shows a trace: a live one is followed, a recorded one is shown at its end. Closes those shown before, and in time this one. */
  public void open(String name, Trace trace) throws IOException {
    close();
    int current = generation;
    traces = OpenTraces.of(name, trace);
    // each thread of states has its own: what the one before delivers late must not take this one's place
    AtomicReference<AxisState> place = new AtomicReference<>();
    arriving = place;
    states = new StateThread(traces.axis(), s -> arrived(place, s), e -> failed(current, e));
    following = trace.isLive();
    states.follow();
    changed();
  }

  /**
   * Shows one more trace beside those that are open, where the user has put it before, else where its clock says (see
   * {@link TimeAxis#usualOffset}). The cursor stays at its time.
   */
  public void add(String name, Trace trace) throws IOException {
    if (sessions().isEmpty()) {
      open(name, trace);
    } else {
      show(traces.with(name, trace));
    }
  }

  /** Closes one of several traces; the last one as {@link #close} does. */
  public void remove(TraceSession session) {
    if (session == session() && sessions().size() == 1) {
      close();
    } else if (sessions().contains(session)) {
      pin = pin.trace() == session ? Pin.NONE : pin;
      alignment = alignment != null && alignment.session() == session ? null : alignment;
      session.closed();
      show(traces.without(session));
    }
  }

  /** Closes all traces; the views become empty. */
  public void close() {
    if (states != null) {
      states.close();
    }
    sessions().forEach(TraceSession::closed);
    generation++;
    states = null;
    traces = OpenTraces.NONE;
    following = false;
    state = null;
    pin = Pin.NONE;
    alignment = null;
    problem = null;
    changed();
  }

  /** The opened trace, the first of several; null if none. */
  public TraceSession session() {
    return sessions().isEmpty() ? null : sessions().get(0);
  }

  /** The opened traces, one per lane of the axis. */
  public List<TraceSession> sessions() {
    return traces.sessions();
  }

  /** Where the traces lie in time. */
  public TimeAxis axis() {
    return traces.axis();
  }

  /** What the times of a trace are moved by on the axis. */
  public Lane lane(TraceSession session) {
    return traces.lane(session);
  }

  /** Moves a trace on the axis, positive to the right, and remembers how the traces lie to each other. */
  public void setOffset(TraceSession session, long nanos) {
    show(traces.move(session, nanos));
  }

  /** What {@link #align} will align with, null if nothing was remembered. */
  Alignment alignment() {
    return alignment;
  }

  /** Remembers the event of a trace that the cursor stands after. */
  void remember(TraceSession session) {
    alignment = new Alignment(session, state(session).nanos());
    changed();
  }

  /** Moves a trace so that its event at the cursor is at the time of the remembered event of another trace. */
  void align(TraceSession session) {
    long there = lane(alignment.session()).toAxis(alignment.nanos());
    setOffset(session, there - state(session).nanos());
  }

  /** The system of the first trace at the cursor; null until the first state has been computed. */
  public SystemState state() {
    return session() == null ? null : state(session());
  }

  /** The system of one trace at the cursor; null until its state has been computed. */
  public SystemState state(TraceSession session) {
    for (int lane = 0; state != null && lane < state.states().size(); lane++) {
      if (state.axis().lanes().get(lane).trace() == session.trace()) {
        return state.states().get(lane);
      }
    }
    return null;
  }

  /** Time of the cursor on the axis; {@link AxisState#BEFORE_ALL} before the first event and without a trace. */
  public long nanos() {
    return state == null ? AxisState.BEFORE_ALL : state.nanos();
  }

  /** Time of the cursor since the begin of the axis; 0 before the first event and without a trace. */
  public long nanosSinceBegin() {
    return nanos() == AxisState.BEFORE_ALL ? 0 : nanos() - axis().beginNanos();
  }

  /** The cursor's time since the begin of the axis; of traces that tell no times its place in their order: {@code #28}. */
  public String instant() {
    boolean hasTimes = axis() == null || axis().lanes().stream().anyMatch(lane -> lane.trace().hasTimes());
    return hasTimes || nanos() == AxisState.BEFORE_ALL ? TimeText.instant(nanosSinceBegin())
        : "#" + axis().lanes().get(0).toTrace(nanos());
  }

  /** The same of an event of one trace. @param nanos on the trace's clock */
  public String instant(TraceSession trace, long nanos) {
    return trace.trace().hasTimes() ? TimeText.instant(lane(trace).toAxis(nanos) - axis().beginNanos()) : "#" + nanos;
  }

  /** One line about what went wrong when a trace was read, null if nothing did. */
  public String problem() {
    return problem;
  }

  /** May a trace still grow? */
  public boolean isLive() {
    return sessions().stream().anyMatch(TraceSession::isLive);
  }

  /** Does it stay at the end of a trace that still grows? */
  public boolean isFollowing() {
    return following && isLive();
  }

  /** Goes to the end, and stays there while a trace grows. */
  public void follow() {
    if (states != null) {
      following = true;
      states.follow();
      changed();
    }
  }

  /** Stays at the state that is shown now. */
  public void pause() {
    if (isFollowing()) {
      endFollowing();
      stay();
    }
  }

  /** What following has asked for and is not shown yet will not be. */
  private void endFollowing() {
    if (following) {
      following = false;
      states.endFollowing();
      arriving.set(null);
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
    ask(AxisReader::first);
  }

  public void toEnd() {
    if (isLive()) {
      follow();
    } else {
      ask(AxisReader::last);
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

  /** Stands after the event at {@code position} of a trace, and the others at the same time; null is ignored. */
  public void moveTo(TraceSession session, Position position) {
    int lane = sessions().indexOf(session);
    if (position != null && lane >= 0) {
      ask(reader -> lane < reader.axis().lanes().size() ? reader.at(lane, position) : reader.last());
    }
  }

  /** Stands after the last event that is not later than {@code nanos} of the axis. */
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

  private void ask(StateThread.Question question) {
    if (states != null) {
      endFollowing();
      states.ask(question);
    }
  }

  private void step(int count) {
    if (states != null) {
      endFollowing();
      states.step(count);
    }
  }

  /** The state shown, exactly: the event of the trace that has it counts, not the time alone. */
  private void stay() {
    for (TraceSession session : sessions()) {
      SystemState now = state(session);
      if (now != null && now.position() != null && lane(session).toAxis(now.nanos()) == nanos()) {
        moveTo(session, now.position());
        return;
      }
    }
    toBegin();
  }

  private void show(OpenTraces others) {
    traces = others;
    long now = nanos();
    states.show(axis(), reader -> now == AxisState.BEFORE_ALL ? reader.last() : reader.at(now));
    changed();
  }

  /** On the thread of states: one not yet shown is replaced, so that a slow display never builds a queue. */
  private void arrived(AtomicReference<AxisState> place, AxisState computed) {
    if (computed != null && place.getAndSet(computed) == null && !display.isDisposed()) {
      CaughtUi.later(display, () -> show(place));
    }
  }

  private void show(AtomicReference<AxisState> place) {
    AxisState next = place.getAndSet(null);
    // a state of an axis that was replaced meanwhile is followed by one of the axis that replaced it
    if (next != null && next.axis() == axis()) {
      state = next;
      changed();
    }
  }

  private void failed(int from, IOException e) {
    ILog.of(TraceCursor.class).warn("trace cannot be read: " + e.getMessage(), e);
    if (!display.isDisposed()) {
      CaughtUi.later(display, () -> showProblem(from, e.getMessage()));
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
