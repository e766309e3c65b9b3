// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayList;
import java.util.List;
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
 * <p>All fields but the volatile ones belong to whoever has the baton; the semaphores that hand it over order them.
 */
final class SteppedClock implements RunClock {

  /** What a turn costs; events of different cores therefore never have the same time. */
  static final long TURN_NANOS = 1_000;

  private final Random choice;
  private final long endNanos;
  private final boolean sleeps;
  private final LongConsumer onTime;
  private final List<Turn> turns = new ArrayList<>();
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

    private Turn(Core core) {
      this.core = core;
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
  }

  @Override
  public void join(Core core) {
    turns.add(new Turn(core));
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
    boolean isAsleep = false;
    everybodyLooks(); // at what this core has done since its last wait
    pass(turn, deadlineNanos);
    while (true) {
      if (ending.get() != Ending.RUNNING) {
        throw new CoreStoppedException(core.name());
      }
      turn.lookedAt = now;
      boolean isInterrupted = core.interrupts().isPending(now);
      if (isInterrupted && isAsleep) {
        isAsleep = false;
        core.wakeUp();
      }
      boolean hasMoved = dispatch(core);
      boolean holds = condition.getAsBoolean();
      boolean isOver = holds || now >= deadlineNanos;
      if (isAsleep && isOver) {
        core.wakeUp();
      }
      if (hasMoved || isOver) {
        everybodyLooks();
      }
      if (isOver) {
        return holds;
      }
      if (sleeps && !isAsleep) {
        isAsleep = true;
        core.fallAsleep();
      }
      turn.isWorthALook = false;
      pass(turn, deadlineNanos);
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

  private void pass(Turn from, long deadlineNanos) {
    from.deadline = deadlineNanos;
    onTurnEnd.accept(from.core);
    Turn next = choose();
    if (next != from) {
      next.baton.release();
      from.baton.acquireUninterruptibly();
    }
  }

  /** Who moves next; null when all are gone. Once the run is over, the cores leave in their order. */
  private Turn choose() {
    List<Turn> candidates = candidates();
    if (candidates.isEmpty() && ending.get() == Ending.RUNNING) {
      jump();
      candidates = candidates();
    } else {
      advanceTo(Math.min(now + TURN_NANOS, endNanos));
    }
    if (now >= endNanos) {
      finish(Ending.TIME_OVER);
    }
    if (ending.get() != Ending.RUNNING) {
      return turns.stream().filter(turn -> !turn.isGone).findFirst().orElse(null);
    }
    return candidates.get(choice.nextInt(candidates.size()));
  }

  private List<Turn> candidates() {
    return turns.stream().filter(turn -> turn.mayMove(now)).toList();
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
