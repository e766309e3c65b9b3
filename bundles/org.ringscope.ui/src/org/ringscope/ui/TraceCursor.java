// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.analysis.state.AxisReader;
import org.ringscope.analysis.state.AxisState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.TimeAxis.Lane;
import org.ringscope.trace.read.Trace;

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

    /** Whether it shows movement. Others hear of a trace that is followed as often as one can read. */
    default boolean showsMovement() {
      return false;
    }
  }

  private final Display display;
  private final CursorListeners listeners;
  private OpenTraces traces = OpenTraces.NONE;
  private StateThread states;
  private AxisState state;
  private String event = "";
  /** What was computed last and is not shown yet; null in it: none. */
  private AtomicReference<StateThread.Answer> arriving;
  private int generation;
  private boolean following;
  private Pin pin = Pin.NONE;
  private TimeWindow range;
  private Alignment alignment;
  private String problem;

  private TraceCursor(Display display) {
    this.display = display;
    listeners = new CursorListeners(this, display);
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
    AtomicReference<StateThread.Answer> place = new AtomicReference<>();
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
    sessions().forEach(TraceSession::closed); // who reads them hears of it before their files are closed
    if (states != null) {
      states.close();
    }
    generation++;
    states = null;
    traces = OpenTraces.NONE;
    following = false;
    state = null;
    event = "";
    pin = Pin.NONE;
    range = null;
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
  public Alignment alignment() {
    return alignment;
  }

  /** Remembers the event of a trace that the cursor stands after. */
  public void remember(TraceSession session) {
    alignment = new Alignment(session, state(session).nanos());
    changed();
  }

  /** Moves a trace so that its event at the cursor is at the time of the remembered event of another trace. */
  public void align(TraceSession session) {
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

  /** The cursor's time on the axis: the first trace's clock; of traces that tell no times the place in their order: {@code #28}. */
  public String instant() {
    long now = nanos() == AxisState.BEFORE_ALL ? axis().beginNanos() : nanos();
    boolean hasTimes = sessions().isEmpty() || axis().lanes().stream().anyMatch(lane -> lane.trace().hasTimes());
    return hasTimes ? TimeText.instant(now) : "#" + axis().lanes().get(0).toTrace(now);
  }

  /** The same of an event of one trace. @param nanos on the trace's clock */
  public String instant(TraceSession trace, long nanos) {
    return trace.trace().hasTimes() ? TimeText.instant(lane(trace).toAxis(nanos)) : "#" + nanos;
  }

  /** The newest event before the cursor, in words; empty while a trace is followed, and without one. */
  public String event() {
    return event;
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
    ask(AxisReader::begin);
  }

  /** Before the first event of every trace. */
  public void toFirst() {
    ask(AxisReader::first);
  }

  public void toEnd() {
    if (isLive()) {
      follow();
    } else {
      ask(AxisReader::last);
    }
  }

  /** To the next time at which something happens. */
  public void forward() {
    step(1, false);
  }

  /** To the time before, at which something happened; the begin stays. */
  public void back() {
    step(-1, false);
  }

  /** To the next event, which may be at the same time. */
  public void forwardEvent() {
    step(1, true);
  }

  /** To the event before, which may be at the same time. */
  public void backEvent() {
    step(-1, true);
  }

  /** Stands after the event at {@code position} of a trace, and the others at the same time; null is ignored. */
  public void moveTo(TraceSession session, Position position) {
    int lane = sessions().indexOf(session);
    if (position != null && lane >= 0) {
      ask(reader -> lane < reader.axis().lanes().size() ? reader.at(lane, position) : reader.last());
    }
  }

  /** Stands at a time of the axis, within it: after the last event that is not later. */
  public void moveTo(long nanos) {
    ask(reader -> reader.at(Math.max(reader.axis().beginNanos(), nanos)));
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

  /** Replaces the bookmarks of a trace, and keeps them with it. */
  public void bookmark(TraceSession session, List<Bookmark> bookmarks) {
    List<Bookmark> sorted = bookmarks.stream().sorted().toList();
    session.setBookmarks(sorted);
    BookmarkJob.keep(session.trace().path(), session::bookmarks);
    changed();
  }

  /** The system that writes a trace stands still, or goes on. */
  public void hold(TraceSession session, boolean isHeld) {
    if (session.isHeld() != isHeld) {
      session.setHeld(isHeld);
      changed();
    }
  }

  /** The span of the axis that the user selected, null for none. */
  public TimeWindow range() {
    return range;
  }

  /** Every view that can shows what happened in a span of the axis; null for none. */
  public void select(TimeWindow span) {
    if (!Objects.equals(range, span)) {
      range = span;
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

  private void step(int count, boolean eachEvent) {
    if (states != null) {
      endFollowing();
      states.step(count, eachEvent);
    }
  }

  /** The state shown, exactly: the event of the trace that has it counts, not the time alone. */
  private void stay() {
    for (TraceSession session : sessions()) {
      SystemState now = state(session);
      if (now != null && now.position() != null && lane(session).toAxis(now.nanos()) == state.eventNanos()) {
        moveTo(session, now.position());
        return;
      }
    }
    toBegin();
  }

  private void show(OpenTraces others) {
    traces = others;
    long now = nanos();
    states.show(axis(),
        reader -> now == AxisState.BEFORE_ALL ? reader.last() : reader.at(Math.max(reader.axis().beginNanos(), now)));
    changed();
  }

  /** On the thread of states: one not yet shown is replaced, so that a slow display never builds a queue. */
  private void arrived(AtomicReference<StateThread.Answer> place, StateThread.Answer computed) {
    if (computed.state() != null && place.getAndSet(computed) == null) {
      CaughtUi.later(display, () -> show(place));
    }
  }

  private void show(AtomicReference<StateThread.Answer> place) {
    StateThread.Answer next = place.getAndSet(null);
    // a state of an axis that was replaced meanwhile is followed by one of the axis that replaced it
    if (next != null && next.state().axis() == axis()) {
      state = next.state();
      event = next.event();
      if (isFollowing()) {
        listeners.moved();
      } else {
        changed();
      }
    }
  }

  private void failed(int from, IOException e) {
    ILog.of(TraceCursor.class).warn("trace cannot be read: " + e.getMessage(), e);
    CaughtUi.later(display, () -> showProblem(from, FailureText.of(e)));
  }

  private void showProblem(int from, String message) {
    if (from == generation) {
      problem = message;
      changed();
    }
  }

  /** Everybody hears of it at once. */
  private void changed() {
    listeners.changed();
  }

  /**
   * Shows what has come for a view, by the same object each time: at once, but while a trace is followed together with what comes for
   * the others.
   */
  public void show(Runnable what) {
    listeners.show(what);
  }
}
