// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import org.ringscope.model.topology.Endpoint;
import org.ringscope.simulation.traffic.TrafficSummary;

/** What one task of a core does, set up against the engine: a workload, or the start of a bus or a device. */
public interface Program {

  /** In words; it names the task. */
  String name();

  Role role();

  /** How far it has come, in words; null when there is nothing to say. Any thread, at any time. */
  default String progress() {
    return null;
  }

  /** When it last came further without the task itself, in an interrupt; -1 for never. Any thread, at any time. */
  default long movedNanos() {
    return -1;
  }

  /** Number of the diagnosis that it means when the program goes no further now; null for none. Any thread. */
  default String diagnosis() {
    return null;
  }

  /** What it has sent and received; null for one that does neither. Any thread, at any time. */
  default TrafficSummary traffic() {
    return null;
  }

  /** The endpoint that it is there for; null for none. */
  default Endpoint end() {
    return null;
  }

  /** What belongs to the same task of the topology and goes on beside it; null for most. */
  default Program beside() {
    return null;
  }

  /** Runs as a task of its core and returns when it has ended; a service does not return. */
  void run() throws Exception;

  /** What goes on after the end, until the run is over; for most there is nothing. */
  default void goOn() throws Exception {}
}
