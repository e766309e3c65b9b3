// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;

/**
 * Writes what its side of every ring has written so far; called by {@link StreamWriter} on the stream's own thread whenever a packet
 * begins. It writes checkpoint events (or a {@link EventType#CHECKPOINT_REFERENCE} to where the same contents stand already), and may
 * repeat state such as {@link EventType#STATUS}; the writer adds {@link EventType#CHECKPOINT_END}.
 */
@FunctionalInterface
public interface CheckpointSource {
  /**
   * The event that made the packet begin has not been written yet: shadows that are updated after their event is written are
   * exactly the state before it.
   *
   * @param full whether references are forbidden: first packet of a file, or packets have been lost
   * @param nanos the time to give to {@link StreamWriter#at}
   */
  void writeCheckpoint(StreamWriter out, boolean full, long nanos);
}
