// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.function.Predicate;
import org.ringscope.analysis.events.EventTest;
import org.ringscope.trace.event.EventView;

/**
 * Where a step ends, in what is recorded and in a run.
 *
 * @param tests for what is recorded
 * @param isCounting whether these depend on all events from the begin on
 * @param isBack whether it is looked for before the event that the system stands behind
 * @param live for a run; null where it goes on until a breakpoint
 */
record Goal(EventTest.Maker tests, boolean isCounting, boolean isBack, Predicate<EventView> live) {
  static Goal next(Predicate<EventView> wanted) {
    return new Goal(place -> (event, before) -> wanted.test(event), false, false, wanted);
  }

  static Goal back(Predicate<EventView> wanted) {
    return new Goal(place -> (event, before) -> wanted.test(event), false, true, null);
  }
}
