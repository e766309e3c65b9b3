// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Arrays;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessagePairing;

/**
 * When the buffers that are on their way were taken or sent. An address that is taken again before it came back was given up. Of a
 * bounded size: buffers beyond {@value #MOST} at once have no time.
 */
public final class BufferTimes {
  private static final int MOST = 1 << 20;

  private final MessagePairing places = new MessagePairing();
  private long[] nanos = new long[64];
  private int[] free = new int[64];
  private int used;
  private int freed;

  public void taken(int queue, long buffer, long atNanos) {
    int place = places.received(queue, buffer);
    if (place < 0) {
      if (freed > 0) {
        place = free[--freed];
      } else if (used < MOST) {
        place = used++;
      } else {
        return;
      }
    }
    if (place >= nanos.length) {
      nanos = Arrays.copyOf(nanos, nanos.length * 2);
      free = Arrays.copyOf(free, nanos.length);
    }
    nanos[place] = atNanos;
    places.sent(queue, buffer, place);
  }

  /** How long the device had it, {@link Message#NO_TIME} if its taking was not seen. */
  public long returned(int queue, long buffer, long atNanos) {
    int place = places.received(queue, buffer);
    if (place < 0) {
      return Message.NO_TIME;
    }
    free[freed++] = place;
    return atNanos - nanos[place];
  }
}
