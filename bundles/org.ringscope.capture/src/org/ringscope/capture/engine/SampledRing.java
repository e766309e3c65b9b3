// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.capture.shadow.RingShadow;

/** A running ring of either format that is looked at from outside. */
interface SampledRing {
  /** Id of the queue. */
  int queue();

  /** Reads the ring. @return false if nothing moved since the last time */
  boolean sample();

  RingShadow driverShadow();

  RingShadow deviceShadow();
}
