// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/** Hears of the events of a stream while they are written. */
@FunctionalInterface
public interface EventObserver {
  /**
   * An event has been written and live readers see it; not called for checkpoints and losses. On the thread of the stream's
   * owner, which goes on when this returns.
   *
   * @param event valid during the call
   */
  void written(EventView event);
}
