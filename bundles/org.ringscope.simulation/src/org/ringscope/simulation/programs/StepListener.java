// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import org.ringscope.model.topology.Endpoint;
import org.ringscope.runtime.Core;

/** Hears what steps do to the system. Any thread. */
public interface StepListener {

  /** What happened, as a line. */
  void happened(Core core, String line);

  /** The core does nothing any more. */
  void crashed(Core core);

  /** The endpoint is gone, and with it the business of its tasks. */
  void left(Endpoint endpoint);
}
