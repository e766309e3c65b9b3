// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/** What one task of a core does, set up against the engine: a workload, or the start of a bus or a device. */
interface Program {

  /** In words; it names the task. */
  String name();

  Role role();

  /** Runs as a task of its core and returns when it has ended; a service does not return. */
  void run() throws Exception;
}
