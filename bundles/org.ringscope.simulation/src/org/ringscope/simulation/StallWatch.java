// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;

/**
 * Decides that a run in real time has come to rest: from looks at its cores, never from a clock. A tick counts when every
 * core has itself looked around since the last one and has found nothing. So a frozen process (suspend, debugger, collection
 * of garbage), a core without a processor and one that is held up by whoever reads its output add nothing, however long
 * that lasts. For the thread that ticks.
 */
final class StallWatch {

  private final List<CoreProgress> cores;
  private final long[] moves;
  private final long[] looks;
  private int quietTicks;

  /** @param cores all that have ever something to do */
  StallWatch(List<CoreProgress> cores) {
    this.cores = List.copyOf(cores);
    moves = new long[cores.size()];
    looks = new long[cores.size()];
  }

  /**
   * Looks at all cores.
   *
   * @return for how many ticks in a row nothing has moved
   */
  int tick() {
    boolean isQuiet = true;
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
