// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreStoppedException;

/**
 * Virtual time. One core moves at a time, the one that has the baton; it gives the baton up where it waits. Which of
 * the cores that could move goes next is drawn from the seed. Each turn costs a microsecond; when nobody has anything
 * to look at, time jumps to the next deadline or to the arrival of the next delayed interrupt.
 *
 * <p>To hand the baton to another thread takes longer than most turns. So the thread that has it also makes the turns of
 * other cores, their interrupts and their looks at what they wait for, and hands it over only where a core's wait is over.
 * A core whose interrupts may stall makes its turns itself: they would stand on another core's stack.
 *
 * <p>All fields but the volatile ones belong to whoever has the baton; the semaphores that hand it over order them.
 */
final class SteppedClock implements RunClock {

  /** What a turn costs; events of different cores therefore never have the same time. */
  static final long TURN_NANOS = 1_000;

  private final Random choice;
  private final long endNanos;
  private final boolean sleeps;
  private final LongConsumer onTime;
  private Turn[] turns = {};
  private Turn[] candidate = {};
  private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.RUNNING);
  private Consumer<Core> onTurnEnd = core -> {};
  private LongSupplier work = () -> 0;
  private volatile long now;

  /**
   * @param endNanos the run is over at this time
   * @param sleeps whether a core that waits says that it sleeps; a polling one does not
   * @param onTime hears every jump of time, on the thread that has the baton
   */
  SteppedClock(long seed, long endNanos, boolean sleeps, LongConsumer onTime) {
    this.choice = new Random(seed);
    this.endNanos = endNanos;
    this.sleeps = sleeps;
    this.onTime = onTime;
  }

  /** Before the start. @param value hears of each core that is about to give up the baton, on its thread */
  void onTurnEnd(Consumer<Core> value) {
    onTurnEnd = value;
  }

  /** Before the start. @param value grows with everything that the queues have done */
  void work(LongSupplier value) {
    work = value;
  }

  /** One core's part in the game. */
  private static final class Turn {
    private final Core core;
    private final Semaphore baton = new Semaphore(0);
    /** Something happened since the core last found nothing to do. */
    private boolean isWorthALook = true;
    private boolean isGone;
    private long deadline = Long.MAX_VALUE;
    private long lookedAt = -1;
    /** What would end its wait; null while it does not wait. */
    private BooleanSupplier condition;
    private boolean isAsleep;
    private boolean isOver;
    private boolean holds;
    /** What a look on another core's thread has thrown. */
    private RuntimeException failure;

    private Turn(Core core) {
      this.core = core;
    }

    private void waits(BooleanSupplier newCondition, long newDeadline) {
      condition = newCondition;
      deadline = newDeadline;
      isAsleep = false;
      isOver = false;
      holds = false;
      failure = null;
    }

    private void ends(boolean value) {
      holds = value;
      isOver = true;
    }

    /** Whether there is something that the core has not looked at: what others did, a deadline, an interrupt. */
    private boolean mayMove(long now) {
      return !isGone && (isWorthALook || deadline <= now || dueNanos() <= now);
    }

    /** When an interrupt arrives that the core has not looked at; one that its ISR left pending does not count. */
    private long dueNanos() {
      long due = core.interrupts().nextDueNanos();
      return due > lookedAt ? due : Long.MAX_VALUE;
    }

    private boolean looksItself() {
      return condition == null || core.interrupts().stalls();
    }
  }

  @Override
  public void join(Core core) {
    turns = Arrays.copyOf(turns, turns.length + 1);
    turns[turns.length - 1] = new Turn(core);
    candidate = new Turn[turns.length];
  }

  @Override
  public void start() {
    Turn first = choose();
    if (first != null) { // else no core has anything to do
      first.baton.release();
    }
  }

  @Override
  public void begin(Core core) {
    turn(core).baton.acquireUninterruptibly();
  }

  @Override
  public void end(Core core) {
    Turn leaving = turn(core);
    leaving.isGone = true;
    onTurnEnd.accept(core);
    everybodyLooks();
    Turn next = choose();
    if (next != null) {
      next.baton.release();
    }
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void finish(Ending reason) {
    ending.compareAndSet(Ending.RUNNING, reason);
  }

  @Override
  public Ending ending() {
    return ending.get();
  }

  /** Time moves only with the cores, and these are held. */
  @Override
  public void suspend() {}

  @Override
  public void resume() {}

  @Override
  public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
    Turn turn = turn(core);
    BooleanSupplier outer = turn.condition; // not null where an ISR stalls
    long outerDeadline = turn.deadline;
    boolean outerSleeps = turn.isAsleep;
    turn.waits(condition, deadlineNanos);
    everybodyLooks(); // at what this core has done since its last wait
    moveOn(turn);
    boolean holds = turn.holds;
    RuntimeException failure = turn.failure;
    turn.waits(outer, outerDeadline);
    turn.isAsleep = outerSleeps;
    if (failure != null) {
      throw failure;
    }
    return holds;
  }

  /** Makes turns, own ones and those of others, until the own wait is over. */
  private void moveOn(Turn own) {
    Turn next = own;
    while (!own.isOver) {
      onTurnEnd.accept(next.core);
      next = choose();
      if (next != own && (next.looksItself() || look(next))) {
        next.baton.release();
        own.baton.acquireUninterruptibly();
        next = own;
      }
      if (next == own && !own.isOver) {
        look(own);
      }
    }
  }

  /** One turn of a core that waits. @return whether its wait is over */
  private boolean look(Turn turn) {
    try {
      if (ending.get() != Ending.RUNNING) {
        throw new CoreStoppedException(turn.core.name());
      }
      lookAround(turn);
    } catch (RuntimeException e) {
      turn.failure = e; // its own thread throws it
      turn.ends(false);
    }
    return turn.isOver;
  }

  private void lookAround(Turn turn) {
    Core core = turn.core;
    turn.lookedAt = now;
    if (turn.isAsleep && core.interrupts().isPending(now)) {
      turn.isAsleep = false;
      core.wakeUp();
    }
    boolean hasMoved = dispatch(core);
    boolean holds = turn.condition.getAsBoolean();
    if (holds || now >= turn.deadline) {
      turn.ends(holds);
    }
    if (turn.isAsleep && turn.isOver) {
      core.wakeUp();
    }
    if (hasMoved || turn.isOver) {
      everybodyLooks();
    }
    if (!turn.isOver) {
      if (sleeps && !turn.isAsleep) {
        turn.isAsleep = true;
        core.fallAsleep();
      }
      turn.isWorthALook = false;
    }
  }

  /** Whether ISRs have done something; one that runs again because nobody acknowledges its level may have done nothing. */
  private boolean dispatch(Core core) {
    boolean isInVain = core.interrupts().isPendingInVain(now);
    long before = isInVain ? work.getAsLong() : 0;
    boolean hasRun = core.interrupts().dispatch(now) > 0;
    return hasRun && (!isInVain || !core.interrupts().isPendingInVain(now) || work.getAsLong() != before);
  }

  private void everybodyLooks() {
    for (Turn turn : turns) {
      turn.isWorthALook = true;
    }
  }

  /** Who moves next; null when all are gone. Once the run is over, the cores leave in their order. */
  private Turn choose() {
    int candidates = candidates();
    if (candidates == 0 && ending.get() == Ending.RUNNING) {
      jump();
      candidates = candidates();
    } else {
      advanceTo(Math.min(now + TURN_NANOS, endNanos));
    }
    if (now >= endNanos) {
      finish(Ending.TIME_OVER);
    }
    if (ending.get() != Ending.RUNNING) {
      return firstLeft();
    }
    return candidate[choice.nextInt(candidates)];
  }

  private Turn firstLeft() {
    for (Turn turn : turns) {
      if (!turn.isGone) {
        return turn;
      }
    }
    return null;
  }

  /** Collects who may move. @return how many */
  private int candidates() {
    int count = 0;
    for (Turn turn : turns) {
      if (turn.mayMove(now)) {
        candidate[count++] = turn;
      }
    }
    return count;
  }

  private void jump() {
    long next = Long.MAX_VALUE;
    for (Turn turn : turns) {
      if (!turn.isGone) {
        next = Math.min(next, Math.min(turn.deadline, turn.dueNanos()));
      }
    }
    if (next == Long.MAX_VALUE) {
      finish(Ending.STALLED);
      return;
    }
    advanceTo(Math.min(next, endNanos));
  }

  private void advanceTo(long nanos) {
    now = nanos;
    onTime.accept(nanos);
  }

  private Turn turn(Core core) {
    for (Turn turn : turns) {
      if (turn.core == core) {
        return turn;
      }
    }
    throw new IllegalArgumentException("core " + core + " has not joined");
  }
}
