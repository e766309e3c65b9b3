// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;

/**
 * How many messages each queue carried: as many as {@link MessageIndex} has rows, without making them. A reception counts
 * where its sending was not seen.
 */
public final class MessageCounts {
  private final MessagePairing pairing = new MessagePairing();
  private final PolledTimes polled;
  private final boolean isTold;
  private long[] passed = new long[16];
  private long[] found = new long[16];

  /** Of a trace of which nothing was taken in yet. */
  public MessageCounts(Trace trace) {
    polled = new PolledTimes(trace);
    isTold = MessageIndex.tells(trace);
  }

  /** Whether what was taken in can tell of messages: else that there are none says nothing. */
  public boolean areTold() {
    return isTold || passed() + found() > 0;
  }

  /** Takes in the next event of the trace, whatever it is. */
  public void take(EventView event) {
    polled.apply(event);
    switch (event.type()) {
      case MESSAGE_SENT -> {
        sent(event);
        int queue = queue(event);
        (polled.isFoundAnew(queue) ? found : passed)[queue]++;
      }
      case MESSAGE_RECEIVED -> {
        int contents = pairing.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
        if (contents != contents(event)) {
          passed(event);
        }
      }
      case MESSAGE_FOUND -> {
        int queue = queue(event);
        found[queue]++;
      }
      default -> {}
    }
  }

  /** Takes in a message that was sent before those that count: its reception is none of theirs. */
  public void sent(EventView event) {
    pairing.sent(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), contents(event));
  }

  /** What the two ends of a message have in common, not negative. */
  private static int contents(EventView event) {
    int hash = 31 * (31 * event.getInt(Field.SOURCE) + event.getInt(Field.DESTINATION)) + event.getInt(Field.LENGTH);
    return hash & Integer.MAX_VALUE;
  }

  private void passed(EventView event) {
    int queue = queue(event);
    passed[queue]++;
  }

  /** Its counts have a place from now on. */
  private int queue(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    if (queue >= passed.length) {
      int size = Math.min(Unknown.ID + 1, queue * 2 + 1);
      passed = Arrays.copyOf(passed, size);
      found = Arrays.copyOf(found, size);
    }
    return queue;
  }

  /** Messages that were sent or received. */
  public long passed() {
    return Arrays.stream(passed).sum();
  }

  /** Messages and buffers besides that lay in memory when somebody began to look: nobody saw them pass. */
  public long found() {
    return Arrays.stream(found).sum();
  }

  public long passed(int queue) {
    return queue < passed.length ? passed[queue] : 0;
  }

  public long found(int queue) {
    return queue < found.length ? found[queue] : 0;
  }
}
