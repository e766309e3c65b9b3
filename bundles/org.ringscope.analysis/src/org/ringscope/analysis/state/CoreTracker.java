// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Follows one core. */
final class CoreTracker {
  private final int core;
  private boolean sleeping;
  private String remoteprocState;

  CoreTracker(int core) {
    this.core = core;
  }

  void apply(EventView event) {
    switch (event.type()) {
      case CORE_SLEEPS -> sleeping = true;
      case CORE_WAKES -> sleeping = false;
      case REMOTEPROC_STATE -> remoteprocState = event.string(Field.STATE);
      default -> {}
    }
  }

  CoreState snapshot() {
    return new CoreState(core, sleeping, remoteprocState);
  }
}
