// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Decides that a run in real time has come to rest: from looks at its cores, never from a clock. A tick counts when every
 * core has itself looked around since the last one and has found nothing. So a frozen process (suspend, debugger, collection
 * of garbage), a core without a processor and one that is held up by whoever reads its output add nothing, however long
 * that lasts. A core whose interrupt handler runs again and again because nobody acknowledges its level finds nothing as
 * long as no queue and no message moves. For the thread that ticks.
 */
final class StallWatch {

  private final List<CoreProgress> cores;
  private final long[] moves;
  private final long[] looks;
  private final LongSupplier work;
  private long done;
  private int quietTicks;

  /**
   * @param cores all that have ever something to do
   * @param work grows with everything that the queues have done
   */
  StallWatch(List<CoreProgress> cores, LongSupplier work) {
    this.cores = List.copyOf(cores);
    this.work = work;
    moves = new long[cores.size()];
    looks = new long[cores.size()];
  }

  /**
   * Looks at all cores.
   *
   * @return for how many ticks in a row nothing has moved
   */
  int tick() {
    long doneBefore = done;
    done = work.getAsLong();
    boolean isQuiet = done == doneBefore;
    boolean allHaveLooked = true;
    for (int i = 0; i < moves.length; i++) {
      CoreProgress core = cores.get(i);
      long moved = core.moveCount();
      long looked = core.lookCount();
      isQuiet &= core.isGone() || core.isIdle() && moved == moves[i];
      allHaveLooked &= core.isGone() || looked != looks[i];
      moves[i] = moved;
      looks[i] = looked;
    }
    if (!isQuiet) {
      quietTicks = 0;
    } else if (allHaveLooked) {
      quietTicks++;
    }
    return quietTicks;
  }
}
