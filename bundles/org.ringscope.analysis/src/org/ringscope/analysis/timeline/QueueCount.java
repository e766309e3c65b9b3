// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

/** What is counted for each queue. */
public enum QueueCount {
  EVENTS,
  KICKS,
  SUPPRESSED_KICKS,
  INTERRUPTS,
  SUPPRESSED_INTERRUPTS,
  MESSAGES,
  FAULTS
}
