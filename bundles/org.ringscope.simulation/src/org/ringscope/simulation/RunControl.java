// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.Arrays;
import java.util.function.Predicate;
import org.ringscope.trace.event.EventObserver;
import org.ringscope.trace.event.EventView;

/**
 * Suspends a recorded run and lets it go on, as a debugger does. A core stops behind the event that it writes next; one that
 * waits goes on waiting, and the run's time stands still. Stepped, all cores stop behind the same event; in real time each
 * behind one of its own. A run without a control pays nothing for it.
 *
 * <p>Conditions are asked on the threads of the cores, by one core at a time; everything else may be called from any thread.
 */
public final class RunControl {
  /** Hears that a run has stopped or goes on; on the thread that made it so, which may be a core's. */
  public interface Listener {
    /** @param stop where, and why */
    void suspended(Stop stop);

    void resumed();

    /** A core is about to stand still behind its event, on its thread. @param event valid during the call */
    default void held(EventView event) {}

    /** A core has written an event, on its thread; before it may be held. @param event valid during the call */
    default void written(EventView event) {}
  }

  private final Object lock = new Object();
  /** Never changed, only replaced: walking over it costs no iterator at each event. */
  private volatile Listener[] listeners = {};
  private RunClock clock;
  /** Null while the run goes on. */
  private volatile Stop stop;
  private volatile Predicate<EventView> step;
  private volatile Predicate<EventView> breakpoint;
  private boolean isOver;

  public void listen(Listener listener) {
    synchronized (lock) {
      Listener[] more = Arrays.copyOf(listeners, listeners.length + 1);
      more[listeners.length] = listener;
      listeners = more;
    }
  }

  /** Where the run stands and why; null while it goes on. */
  public Stop stop() {
    return stop;
  }

  public boolean isSuspended() {
    return stop != null;
  }

  /** Stops every core behind its next event; nothing happens where it stands already, or is over. */
  public void suspend() {
    stop(Stop.requested());
  }

  public void resume() {
    resume(null);
  }

  /** Goes on until the first event that fits, or until something else stops it; null for the latter only. */
  public void resume(Predicate<EventView> until) {
    synchronized (lock) {
      step = until;
      if (stop == null) {
        return;
      }
      stop = null;
      clock.resume();
      lock.notifyAll();
    }
    for (Listener listener : listeners) {
      listener.resumed();
    }
  }

  /** Stops behind every event that fits from now on; null for none. */
  public void breakpoint(Predicate<EventView> condition) {
    breakpoint = condition;
  }

  /** Belongs to this run from now on. */
  EventObserver observe(RunClock ofRun) {
    clock = ofRun;
    if (isSuspended()) {
      clock.suspend();
    }
    return this::written;
  }

  /** The run ends: whoever is held leaves, and nothing stops any more. */
  void release() {
    synchronized (lock) {
      isOver = true;
    }
    resume();
  }

  private void written(EventView event) {
    for (Listener listener : listeners) {
      listener.written(event);
    }
    Stop.Reason reason = step == null && breakpoint == null ? null : reason(event);
    if (reason != null) {
      held(event); // who hears that the run is suspended may ask at once where this core stands
      stop(new Stop(reason, event.stream(), event.position()));
    }
    if (stop != null) {
      if (reason == null) {
        held(event);
      }
      hold();
    }
  }

  private void held(EventView event) {
    for (Listener listener : listeners) {
      listener.held(event);
    }
  }

  private Stop.Reason reason(EventView event) {
    synchronized (lock) {
      if (stop != null) {
        return null; // another core was first
      }
      if (step != null && step.test(event)) {
        return Stop.Reason.STEP;
      }
      return breakpoint != null && breakpoint.test(event) ? Stop.Reason.BREAKPOINT : null;
    }
  }

  private void stop(Stop where) {
    synchronized (lock) {
      if (stop != null || isOver) {
        return;
      }
      stop = where;
      step = null;
      if (clock != null) {
        clock.suspend();
      }
    }
    for (Listener listener : listeners) {
      listener.suspended(where);
    }
  }

  private void hold() {
    synchronized (lock) {
      while (stop != null) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt(); // the core's next wait ends the run
          return;
        }
      }
    }
  }
}
