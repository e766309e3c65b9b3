// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/** What one core does: a workload, set up against the engine. */
interface Program {

  /** Runs on the core's thread and returns when the workload has ended; a service does not return. */
  void run() throws Exception;
}
