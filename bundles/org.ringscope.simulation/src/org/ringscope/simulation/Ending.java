// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/** Why a run is over. */
public enum Ending {
  /** It is not. */
  RUNNING,
  /** Every workload has ended, and what it left to do is done. */
  DONE,
  /** The duration that was asked for has passed. */
  TIME_OVER,
  /** Every core waits, nothing will wake one, and a workload has not ended. */
  STALLED,
  /** Somebody stopped it. */
  STOPPED
}
