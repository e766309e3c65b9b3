// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.events.EventFinder;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** What is recorded of a debugged system: where the cursor of its window stands, and steps that move it. */
final class Replay implements TraceCursor.Listener {
  /** Hears of the cursor; any thread. */
  interface Listener {
    /** It stands elsewhere, or a step has come to its end. */
    void moved();

    /** Whether somebody wants to know where the cursor stands. */
    boolean isSteady();

    /** The window does not show the trace any more. */
    void closed();
  }

  /** The trace that steps are looked for in; it may be another reader of the one that the window shows. */
  interface Source {
    Trace trace() throws IOException;
  }

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private TraceCursor cursor;
  private final Path path;
  private final Source source;
  private final Listener listener;
  /** UI thread only. */
  private TraceSession session;
  private SystemState shown;
  private volatile long beginNanos = Long.MIN_VALUE;
  private volatile Place place;
  private volatile String where = "";
  private volatile Job search;
  private volatile boolean isClosed;
  /** Whether the run that writes the trace stands still; null where nobody here knows. */
  private volatile Boolean isHeld;
  /** Where the last step ended. */
  private volatile Position stepped;
  /** Whether a step of this trace has moved the cursor, and has not been told yet. UI thread only. */
  private boolean isStepped;

  /** @param cursor of the window that shows the trace, null for the active one @param path of the trace */
  Replay(TraceCursor cursor, Path path, Source source, Listener listener) {
    this.cursor = cursor;
    this.path = path;
    this.source = source;
    this.listener = listener;
  }

  /** Begins to listen. Any thread. */
  void begin() {
    CaughtUi.later(display, () -> {
      IWorkbenchWindow window = cursor == null ? TraceOpener.window() : null;
      cursor = window == null ? cursor : TraceCursor.of(window);
      if (!isClosed && cursor != null) {
        cursor.addListener(this);
        cursorChanged(cursor);
      }
    });
  }

  /** Any thread. */
  void end() {
    Job job = search;
    if (job != null) {
      job.cancel();
    }
    isClosed = true;
    CaughtUi.later(display, () -> {
      if (cursor != null) {
        cursor.removeListener(this);
      }
    });
  }

  /** Where the cursor stands; null while that is not known, and while it follows a run. */
  Place place() {
    return place;
  }

  /** Whether this is the trace of the system. */
  boolean isShown(TraceSession other) {
    return other.trace().path().equals(path);
  }

  /** Where the trace stands, in words behind its name where others are beside it; empty where it is alone. */
  String where() {
    return where;
  }

  /** The event that steps go from; null for the begin, behind which come all events of the first instant. */
  Position from(Place there) {
    SystemState state = there.state();
    boolean isBegin = state.nanos() <= beginNanos && !Objects.equals(state.position(), stepped);
    return isBegin ? null : state.position();
  }

  /** The run that writes the trace stands still, or goes on. Any thread. */
  void hold(boolean isNow) {
    isHeld = isNow;
    CaughtUi.later(display, () -> {
      if (cursor != null) { // which may show the trace by now, and not have told yet
        cursor.sessions().stream().filter(this::isShown).toList().forEach(each -> cursor.hold(each, isHeld));
      }
    });
  }

  /** Whether one of several traces beside each other has moved the cursor that all of them share. UI thread. */
  boolean isMovedByAnother() {
    return cursor != null && cursor.sessions().size() > 1 && !isStepped;
  }

  boolean isSearching() {
    return search != null;
  }

  /** Looks at the cursor again: what it means for the Debug view has changed. Any thread. */
  void lookAgain() {
    CaughtUi.later(display, () -> {
      shown = null;
      if (session != null) {
        cursorChanged(cursor);
      }
    });
  }

  @Override
  public void cursorChanged(TraceCursor moved) {
    TraceSession now =
        moved.sessions().stream().filter(each -> each.trace().path().equals(path)).findFirst().orElse(null);
    if (now == null) {
      boolean wasOpen = session != null;
      session = null;
      shown = null;
      place = null;
      if (wasOpen && !isClosed) {
        listener.closed();
      }
      return;
    }
    session = now;
    beginNanos = now.trace().beginNanos();
    if (isHeld != null) {
      cursor.hold(now, isHeld);
    }
    SystemState state = moved.isFollowing() ? null : moved.state(now);
    if (state == null && place != null) {
      shown = null;
      arrive(null);
    } else if (state != null && state != shown && listener.isSteady()) {
      shown = state;
      inBackground("Reading what the cores do", true, monitor -> read(state)).schedule();
    }
  }

  private void read(SystemState state) throws CoreException {
    try {
      Place read = Place.read(source.trace(), state);
      CaughtUi.later(display, () -> {
        if (shown == state && !isClosed) {
          arrive(read);
        }
      });
    } catch (IOException e) {
      tell(e);
    }
  }

  /** Nobody hears of a trace that cannot be read because it has just been closed. */
  private void tell(IOException e) throws CoreException {
    if (!isClosed) {
      throw new CoreException(Status.error("the trace cannot be read: " + FailureText.of(e), e));
    }
  }

  private void arrive(Place there) {
    place = there;
    where = there == null || cursor.sessions().size() < 2 || session == null ? ""
        : " · " + cursor.instant(session, there.state().instant());
    listener.moved();
    boolean isWhereItStands = isStepped && there != null && there.isEnd() && Boolean.TRUE.equals(isHeld);
    isStepped = false;
    if (isWhereItStands) {
      follow();
    }
  }

  /**
   * Moves the cursor to where a step ends. Any thread.
   *
   * @param from the event that the system stands behind, null for the begin
   * @param nowhere what happens where it does not end in what is recorded; on the UI thread
   */
  void step(Goal goal, Position from, Runnable nowhere) {
    Job job = inBackground(goal.isBack() ? "Stepping back" : "Stepping on", false, monitor -> {
      Position found = null;
      try {
        EventFinder finder = new EventFinder(source.trace(), goal.tests(), goal.isCounting(), monitor::isCanceled);
        found = goal.isBack() ? finder.previous(from) : finder.next(from);
      } catch (IOException e) {
        tell(e);
      } finally {
        found(found, monitor, nowhere);
      }
    });
    search = job;
    job.schedule();
  }

  private void found(Position position, IProgressMonitor monitor, Runnable nowhere) {
    boolean isCancelled = monitor.isCanceled();
    CaughtUi.later(display, () -> {
      search = null;
      isStepped = true;
      shown = null; // what comes is told even if it is where it was
      if (position != null && session != null) {
        stepped = position;
        cursor.moveTo(session, position);
      } else if (!isCancelled && session != null) {
        nowhere.run();
      } else {
        listener.moved();
      }
    });
  }

  /** Before the first event. UI thread. */
  void toBegin() {
    stepped = null;
    cursor.toFirst();
  }

  void toEnd() {
    cursor.toEnd();
  }

  /** Follows what the run writes. UI thread. */
  void follow() {
    if (session != null) {
      cursor.follow();
    }
  }

  /** The run goes on from its end, and the cursor with it. Any thread. */
  void runsOn() {
    if (place != null) {
      CaughtUi.later(display, this::follow);
    }
  }

  /** Ends a step that takes too long. */
  void cancel() {
    Job job = search;
    if (job != null) {
      job.cancel();
    }
  }

  private static Job inBackground(String name, boolean isSystem, ICoreRunnable work) {
    Job job = CaughtJob.create(name, work);
    job.setSystem(isSystem);
    return job;
  }
}
