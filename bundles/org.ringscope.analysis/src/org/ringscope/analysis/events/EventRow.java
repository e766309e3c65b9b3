// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;

/**
 * One event as a row.
 *
 * @param number among all events of the axis, 0 first
 * @param lane of the axis, whose trace has it
 * @param position in its trace
 * @param deltaNanos time since the event before, of whichever trace; {@link EventMatcher#NONE_BEFORE} for the first
 * @param core who did it
 * @param place queue or device that it is about, empty for neither
 * @param words what every list says of it, behind the core: {@code avail_idx queue=rpmsg0/1 old=2 idx=3}
 * @param queue id of the queue of a message, else negative
 * @param buffer of a message
 */
public record EventRow(int number, int lane, Position position, long deltaNanos, EventType type, String core,
    String place, String words, int queue, long buffer) {
  /** Whether it sends, finds or receives a message. */
  public boolean isMessage() {
    return type.isMessage() || type == EventType.MESSAGE_RECEIVED;
  }
}
