// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/** How a core learns that something has happened. */
public enum WaitMode {
  /** The core sleeps until a doorbell reaches it. */
  INTERRUPT,
  /** The core looks again and again; notifications are suppressed. */
  POLL
}
