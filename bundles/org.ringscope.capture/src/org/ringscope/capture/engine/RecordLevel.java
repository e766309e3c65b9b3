// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

/** How much of a running engine is recorded. */
public enum RecordLevel {
  /** Every event. */
  FULL,
  /** Messages, devices, cores and faults; of the rings only counts. */
  MESSAGES,
  /**
   * Devices, console text and faults; the rings are looked at 30 times a second ({@link SampledRecorder}). Nothing that
   * can come with every message: no doorbells, interrupts, sleeping.
   */
  SAMPLED
}
