// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;

/** The clock of a whole run: knows all cores, ends the run, and notices when nothing can move any more. */
interface RunClock extends CoreClock {

  /** Makes a core known; all of them before the first {@link #begin}. */
  void join(Core core);

  /** Lets the cores move. */
  void start();

  /** On the thread of a core's first task: returns when the core may move for the first time. */
  void begin(Core core);

  /** On the thread of a core's last task: the core will not move again. */
  void end(Core core);

  /** From any thread: every core leaves its next wait with a CoreStoppedException. The first reason counts. */
  void finish(Ending reason);

  Ending ending();

  /** From any thread: time stands still until {@link #resume}. */
  void suspend();

  void resume();
}
