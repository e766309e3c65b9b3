// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.model.Defaults;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Replier;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Traffic;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.RunRules;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.EngineOptions;
import org.ringscope.trace.write.LiveTrace;

/**
 * One run of a topology. {@link #start}, then either {@link #await} its end or {@link #stop} it; both leave a complete
 * trace. The methods may be called from any thread.
 */
public final class Simulation {

  /** How often a run in real time is looked at from outside. */
  private static final long WATCH_MILLIS = 10;
  /** A system that does not move for so many looks will not move again. */
  private static final int STALL_TICKS = 50;

  private final SimulationOptions options;
  private final RunClock clock;
  private final Engine engine;
  private final Recording recording;
  private final BufferListeners buffers;
  private final List<CoreWatch> watches = new ArrayList<>();
  private final RunTasks tasks;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile long endNanos = -1;

  private Simulation(Topology topology, SimulationOptions options) throws IOException {
    this.options = options;
    boolean polls = options.waitMode() == WaitMode.POLL;
    clock = options.isStepped() ? new SteppedClock(options.seed(), options.durationNanos(), !polls, this::timePasses)
        : new WallClock(polls);
    buffers = new BufferListeners(topology, options, clock);
    recording = Recording.of(topology, options, clock);
    try {
      EngineOptions parts = new EngineOptions(Recording.directoryOf(topology), options.allowed(), polls,
          core -> options.isInjected(Faults.MISSING_TRANSLATION, core),
          core -> options.isInjected(Faults.OVERLAPPING_BUFFERS, core));
      engine = new Engine(topology, parts, clock, this::listeners, recording::watch);
      buffers.memory(engine.memory());
      recording.memory(engine.memory(), options.keepsMemory());
      if (clock instanceof SteppedClock stepped) {
        stepped.work(engine::work);
      }
      engine.cores().forEach(core -> watches.get(core.id()).watch(core));
      tasks = new RunTasks(engine, clock, e -> failure.compareAndSet(null, e),
          this::stepped);
    } catch (IOException | RuntimeException | Error e) { // an Error: memory that this machine does not have
      recording.discard();
      throw e;
    }
  }

  /**
   * Builds everything that a run needs; nothing moves yet.
   *
   * @throws IllegalArgumentException when the topology has errors, or something that cannot be run yet, or a task without
   * end and no duration where time is stepped
   * @throws IOException when the trace directory or a backing file cannot be opened
   */
  public static Simulation of(Topology topology, SimulationOptions options) throws IOException {
    for (Finding finding : TopologyValidator.validate(topology)) {
      if (finding.severity() == Severity.ERROR) {
        throw new IllegalArgumentException("topology has errors: " + finding.message());
      }
    }
    List<Finding> refusals = RunRules.refusals(topology);
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException("cannot be run yet: " + refusals.get(0).message());
    }
    if (options.isStepped() && options.durationNanos() == SimulationOptions.ENDLESS && isEndless(topology)) {
      throw new IllegalArgumentException("an endless task needs a duration when time is stepped");
    }
    if (options.isStepped() && isOpen(topology)) {
      throw new IllegalArgumentException("a driver outside of the run does not wait: time cannot be stepped");
    }
    return new Simulation(topology, options);
  }

  /** Whether a driver outside of the run reaches a device of it. */
  public static boolean isOpen(Topology topology) {
    return new TopologyContents(topology).devices().stream()
        .anyMatch(device -> device.getTransport() instanceof VhostUser);
  }

  /** Whether a task of this topology never ends by itself. */
  public static boolean isEndless(Topology topology) {
    return new TopologyContents(topology).cores().stream().flatMap(core -> core.getTasks().stream())
        .anyMatch(task -> task instanceof ConsoleWriter writer && Defaults.lines(writer) == 0
            || task instanceof Traffic sender && !(task instanceof Replier) && Defaults.count(sender) == 0);
  }

  /** Lets the cores run; once only. */
  public void start() {
    tasks.start();
    clock.start();
    recording.start(clock, options.isStepped());
    Thread watch = new Thread(this::watch, "ringscope-run");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Waits until the run is over and its trace is complete.
   *
   * @throws IllegalStateException when the run ended because of an error of the engine itself; it is the cause
   */
  public void await() throws InterruptedException {
    over.await();
    if (failure.get() != null) {
      throw new IllegalStateException("the run failed: " + failure.get(), failure.get());
    }
  }

  /** As {@link #await()}, for at most this long; false when the run still goes on. */
  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    if (!over.await(timeout, unit)) {
      return false;
    }
    await();
    return true;
  }

  /** Ends the run at the next wait of each core; {@link #await} returns soon after. */
  public void stop() {
    clock.finish(Ending.STOPPED);
    release();
  }

  private void release() {
    if (options.control() != null) {
      options.control().release();
    }
  }

  public boolean isRunning() {
    return over.getCount() > 0;
  }

  /** The growing trace for {@code Trace.follow}; null when nothing is recorded. */
  public LiveTrace trace() {
    return recording.live();
  }

  /** The run's own clock. */
  public long nanos() {
    return endNanos >= 0 ? endNanos : clock.nanos();
  }

  /** A user switches an input line of a core whose digital lines a panel serves; nothing happens where there is none. */
  public void setInput(String core, int line, boolean isHigh) {
    engine.panelSwitches().set(core, line, isHigh);
  }

  /** What has happened so far. */
  public RunSummary summary() {
    List<CaughtFault> faults = watches.stream().flatMap(watch -> watch.faults().stream()).toList();
    return new RunSummary(ending(), engine.buses().stream().mapToLong(RpmsgBus::received).sum(),
        engine.sides().summary(RunSummary.QueueSummary::new),
        nanos(), options.isStepped(),
        watches.stream().map(CoreWatch::summary).toList(), faults,
        tasks.summaries(), clock.ending() == Ending.STALLED ? engine.unacknowledged() : List.of(), recording.failure());
  }

  /** A system at rest whose workloads have ended has not stalled. */
  private Ending ending() {
    return clock.ending() == Ending.STALLED && tasks.isAllDone() ? Ending.DONE : clock.ending();
  }

  private CoreListeners listeners(org.ringscope.model.topology.Core core) {
    CoreWatch watch = new CoreWatch(core.getName(), clock::nanos, options.output());
    watches.add(watch);
    return buffers.of(core, recording.listeners(core, clock, watch));
  }

  private void stepped(Core core, String line) {
    recording.marker(line, clock.nanos());
    watches.get(core.id()).consoleText(line);
  }

  private void timePasses(long nanos) {
    recording.tick(nanos);
  }

  private void watch() {
    try {
      StallWatch stall = clock instanceof WallClock wall ? new StallWatch(wall.progress(), engine::work) : null;
      while (!tasks.awaitEnd(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
        if (stall != null) {
          tick(stall);
        }
      }
    } catch (InterruptedException e) {
      clock.finish(Ending.STOPPED);
    } finally {
      release();
      endNanos = clock.nanos();
      buffers.finish();
      try {
        recording.end(endNanos);
      } catch (IOException e) {
        failure.compareAndSet(null, e);
      }
      over.countDown();
    }
  }

  private void tick(StallWatch stall) {
    if (options.control() != null && options.control().isSuspended()) {
      return; // what is held does not move
    }
    buffers.tick();
    if (clock.nanos() >= options.durationNanos()) {
      clock.finish(Ending.TIME_OVER);
    } else if (stall.tick() >= STALL_TICKS) {
      clock.finish(Ending.STALLED);
    }
  }
}
