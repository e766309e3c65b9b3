// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

/** What a task is there for. */
public enum Role {
  /** Brings a bus or a device up, then ends. */
  START,
  /** Has an end; the run waits for it. */
  WORKLOAD,
  /** A workload that never ends; that it comes to rest is a stall. */
  ENDLESS,
  /** Serves others for ever; the run ends without it. */
  SERVICE
}
