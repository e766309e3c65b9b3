// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;

/** The clock of a whole run: knows all cores, ends the run, and notices when nothing can move any more. */
interface RunClock extends CoreClock {

  /** Why a run is over. */
  enum Ending {
    /** It is not. */
    RUNNING,
    /** Every workload has ended. */
    DONE,
    /** The duration that was asked for has passed. */
    TIME_OVER,
    /** Every core waits, and nothing will wake one. */
    STALLED,
    /** Somebody stopped it. */
    STOPPED
  }

  /** Makes a core known; all of them before the first {@link #begin}. */
  void join(Core core);

  /** Lets the cores move. */
  void start();

  /** On the core's thread: returns when the core may move for the first time. */
  void begin(Core core);

  /** On the core's thread: it will not move again. */
  void end(Core core);

  /** From any thread: every core leaves its next wait with a CoreStoppedException. The first reason counts. */
  void finish(Ending reason);

  Ending ending();
}
