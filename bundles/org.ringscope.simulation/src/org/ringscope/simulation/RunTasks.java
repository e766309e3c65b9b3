// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Step;
import org.ringscope.model.type.Durations;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.programs.StepListener;
import org.ringscope.simulation.programs.StepsProgram;
import org.ringscope.simulation.programs.Workloads;

/** All tasks of a run, core by core; ends the run when its workloads have ended. */
final class RunTasks implements CoreTask.Listener, StepListener {

  private final RunClock clock;
  private final Consumer<Throwable> failures;
  private final BiConsumer<Core, String> happened;
  private final List<CoreTask> tasks = new ArrayList<>();
  private final AtomicInteger unfinished = new AtomicInteger();
  private final CountDownLatch allGone;

  /** @param failures takes errors of the engine itself @param happened takes what steps do to cores, as lines */
  RunTasks(Engine engine, RunClock clock, Consumer<Throwable> failures, BiConsumer<Core, String> happened) {
    this.clock = clock;
    this.failures = failures;
    this.happened = happened;
    for (org.ringscope.model.topology.Core core : engine.modelCores()) {
      if (engine.beginsAnew(core)) {
        engine.core(core).mayReset(() -> beginAgain(core, engine));
      }
      add(engine.core(core), Workloads.programs(core, engine, this));
    }
    List<Step> outside = engine.steps().stream().filter(Engine::isFromOutside).toList();
    if (!outside.isEmpty()) {
      Core timer = new Core(engine.cores().size(), "steps", AddressMap.identity(), clock, null);
      add(timer, List.of(new StepsProgram(outside, timer, engine, this)));
    }
    unfinished.set((int) tasks.stream().filter(task -> isWorkload(task)).count());
    allGone = new CountDownLatch(tasks.size());
  }

  private void add(Core core, List<Program> programs) {
    if (!programs.isEmpty()) {
      clock.join(core);
    }
    for (int i = 0; i < programs.size(); i++) {
      tasks.add(new CoreTask(core, programs.get(i), i == 0, clock, this));
    }
  }

  /** With the thread of the core, which has ended all it did. */
  private void beginAgain(org.ringscope.model.topology.Core core, Engine engine) {
    List<CoreTask> own = tasks.stream().filter(task -> task.core() == engine.core(core)).toList();
    unfinished.addAndGet((int) own.stream().filter(task -> isWorkload(task) && !task.isOpen()).count());
    engine.endLife(core);
    List<Program> programs = Workloads.programs(core, engine, this);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).beginAgain(programs.get(i));
    }
  }

  @Override
  public void happened(Core core, String line) {
    happened.accept(core, line);
  }

  @Override
  public void crashed(Core core) {
    String why = "was cut short when its core crashed at " + Durations.format(Duration.ofNanos(clock.nanos()));
    tasks.stream().filter(task -> task.core() == core && task.cut(why)).forEach(this::ended);
  }

  @Override
  public void left(Endpoint endpoint) {
    String why = "was cut short when its endpoint went at " + Durations.format(Duration.ofNanos(clock.nanos()));
    tasks.stream().filter(task -> task.end() == endpoint && task.cut(why)).forEach(this::ended);
  }

  void start() {
    tasks.forEach(CoreTask::start);
  }

  /** Whether all threads have ended; waits for it as long as that. */
  boolean awaitEnd(long timeout, TimeUnit unit) throws InterruptedException {
    return allGone.await(timeout, unit);
  }

  /** Whether the run has nothing more to wait for: a stall is its end. */
  boolean isAllDone() {
    return unfinished.get() == 0
        && tasks.stream().allMatch(task -> task.role() != Role.START || !task.isOpen());
  }

  List<TaskSummary> summaries() {
    return tasks.stream().flatMap(task -> task.summaries().stream()).toList();
  }

  /** A service may still have something to do for the last workload: then the run ends when nothing moves any more. */
  @Override
  public void ended(CoreTask task) {
    if (isWorkload(task) && unfinished.decrementAndGet() == 0
        && tasks.stream().noneMatch(other -> other.role() == Role.SERVICE)) {
      clock.finish(Ending.DONE);
    }
  }

  private static boolean isWorkload(CoreTask task) {
    return task.role() == Role.WORKLOAD || task.role() == Role.ENDLESS;
  }

  @Override
  public void failed(Throwable e) {
    failures.accept(e);
    clock.finish(Ending.STOPPED);
  }

  @Override
  public void gone() {
    allGone.countDown();
  }
}
