// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.messages.ChannelLives;
import org.ringscope.analysis.messages.MessageCounts;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * What one reading of a whole trace tells.
 *
 * @param byType how many events there are of each kind, those that there are none of left out
 * @param repeated how many of them repeat, at the beginning of a packet, what others have told
 */
record TraceContents(Map<EventType, Long> byType, long repeated, MessageCounts messages, ChannelLives lives,
    Diagnoser diagnoser) {

  static TraceContents of(Trace trace) throws IOException {
    long[] counts = new long[EventType.values().length];
    long repeated = 0;
    MessageCounts messages = new MessageCounts(trace);
    ChannelLives lives = new ChannelLives(trace);
    Diagnoser diagnoser = new Diagnoser(trace);
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      EventView event = cursor.event();
      counts[event.type().ordinal()]++;
      repeated += event.isCheckpoint() ? 1 : 0;
      messages.take(event);
      lives.take(event);
      diagnoser.take(event);
    }
    Map<EventType, Long> byType = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      if (counts[type.ordinal()] > 0) {
        byType.put(type, counts[type.ordinal()]);
      }
    }
    return new TraceContents(byType, repeated, messages, lives, diagnoser);
  }
}
