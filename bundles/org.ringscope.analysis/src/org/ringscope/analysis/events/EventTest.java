// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;

/** Is shown one event after the other, and says of each whether it is one that somebody waits for. For one thread. */
@FunctionalInterface
public interface EventTest {
  /** @param nanosBefore time of the event before, {@link EventMatcher#NONE_BEFORE} for none */
  boolean lets(EventView event, long nanosBefore);

  /** Is shown an event of a checkpoint, which only repeats what is known. */
  default void repeats(EventView event) {}

  /** Makes one that is shown the events of a trace from some place on. */
  @FunctionalInterface
  interface Maker {
    /** @param place the event before the first that it is shown, null for the begin of the trace */
    EventTest behind(Position place) throws IOException;
  }
}
