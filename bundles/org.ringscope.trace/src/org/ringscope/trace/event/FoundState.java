// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.util.Locale;

/** What became of a message that lies in memory, as {@link EventType#MESSAGE_FOUND} tells it by number: the place here. */
public enum FoundState {
  /** Already taken; the bytes are still there. */
  DONE,
  /** In flight: it waits for its receiver. */
  PENDING,
  /** Used, and the buffer not given back: being handled, or never taken. */
  DELIVERED;

  private static final FoundState[] VALUES = values();

  /** As an event tells it; of a later version's number only that it is not done. */
  public static FoundState of(EventView event) {
    int number = event.getInt(Field.PENDING);
    return number < VALUES.length ? VALUES[number] : PENDING;
  }

  /** {@code pending}, {@code delivered}, {@code done}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
