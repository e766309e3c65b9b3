// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.buffers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * Every use of one descriptor of a ring, as head of a chain or within one. {@link #update} reads on from where it stopped. One thread
 * updates, any may read.
 */
public final class DescriptorHistory {
  private static final int CANCEL_INTERVAL = 4096;
  private static final int LARGEST = 1 << 15;
  private static final int END = -1;

  private final Trace trace;
  private final int queue;
  private final int descriptor;
  private final EventCursor cursor;
  private final List<DescriptorUse> uses = new ArrayList<>();
  private BufferMoves moves;
  private int[] next = {};
  private long[] addresses = {};
  /** Whether the last use has not come back. */
  private boolean isOut;
  /** What was sent last in which buffer, before it was exposed. */
  private String sent = "";
  private long sentIn;
  private volatile long examined;

  public DescriptorHistory(Trace trace, int queue, int descriptor) throws IOException {
    this.trace = trace;
    this.queue = queue;
    this.descriptor = descriptor;
    cursor = trace.cursor();
  }

  /**
   * Reads what the trace has and the history has not.
   *
   * @param cancelled asked every few thousand events; what was read so far is there
   * @return true if the end of what there is was reached
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    if (moves == null) {
      moves = new BufferMoves(new StateReader(trace).first().queue(queue), new Turns());
    }
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint()) {
        take(cursor.event());
      }
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        examined += CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    return true;
  }

  /** How much of the trace has been examined, from 0 to 1. */
  public double progress() {
    return Math.min(1, (double) examined / Math.max(1, trace.eventCount()));
  }

  public int size() {
    synchronized (uses) {
      return uses.size();
    }
  }

  /** The first one is the oldest. */
  public DescriptorUse use(int place) {
    synchronized (uses) {
      return uses.get(place);
    }
  }

  /** The last one that was exposed at or before a time, -1 if there is none. */
  public int placeBefore(long nanos) {
    synchronized (uses) {
      int low = 0;
      int high = uses.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (uses.get(middle).published().nanos() <= nanos) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }

  private void take(EventView event) {
    EventType type = event.type();
    if (!type.fields().contains(Field.QUEUE) || event.getInt(Field.QUEUE) != queue) {
      return;
    }
    switch (type) {
      case DESCRIPTOR_WRITTEN -> written(event);
      case MESSAGE_SENT, MESSAGE_RECEIVED -> message(event);
      default -> {
        if (BufferMoves.isTold(type)) {
          moves.apply(event);
        }
      }
    }
  }

  private void written(EventView event) {
    int index = event.getInt(Field.INDEX);
    if (index >= next.length && index < LARGEST) {
      int size = Math.max(16, Integer.highestOneBit(index) * 2);
      int before = next.length;
      next = Arrays.copyOf(next, size);
      addresses = Arrays.copyOf(addresses, size);
      Arrays.fill(next, before, size, END);
    }
    if (index < next.length) {
      boolean goesOn = (event.getInt(Field.FLAGS) & DescriptorFlags.NEXT) != 0;
      next[index] = goesOn ? event.getInt(Field.NEXT) : END;
      addresses[index] = event.getLong(Field.ADDRESS);
    }
  }

  private void message(EventView event) {
    long buffer = event.getLong(Field.BUFFER);
    String text = "0x" + Long.toHexString(event.getLong(Field.SOURCE)) + " \u2192 0x"
        + Long.toHexString(event.getLong(Field.DESTINATION)) + "  " + event.getLong(Field.LENGTH) + " B";
    if (isOut && buffer == address(last().head())) {
      set(last().with(text));
    } else if (event.type() == EventType.MESSAGE_SENT) {
      sent = text;
      sentIn = buffer;
    }
  }

  private long address(long head) {
    return head >= 0 && head < addresses.length ? addresses[(int) head] : 0;
  }

  private DescriptorUse last() {
    return uses.get(uses.size() - 1);
  }

  private void set(DescriptorUse changed) {
    synchronized (uses) {
      uses.set(uses.size() - 1, changed);
    }
  }

  private boolean isIn(long head, EventView event) {
    if (event.type() == EventType.PACKED_DESCRIPTOR_WRITTEN) {
      return event.getInt(Field.INDEX) == descriptor;
    }
    long at = head;
    for (int i = 0; i <= next.length && at != descriptor; i++) {
      at = at >= 0 && at < next.length ? next[(int) at] : END;
    }
    return at == descriptor;
  }

  private final class Turns implements BufferMoves.Listener {
    @Override
    public void published(long buffer, boolean more, EventView event) {
      if (isIn(buffer, event)) {
        boolean isSent = !sent.isEmpty() && sentIn == address(buffer);
        synchronized (uses) {
          uses.add(new DescriptorUse(buffer, event.position(), isSent ? sent : "", DescriptorUse.NO_TIME,
              DescriptorUse.NO_TIME, DescriptorUse.NO_TIME, -1));
        }
        isOut = true;
        sent = "";
      }
    }

    private boolean isIt(long buffer) {
      return isOut && last().head() == buffer;
    }

    @Override
    public void taken(long buffer, EventView event) {
      if (isIt(buffer)) {
        set(last().taken(event.nanos()));
      }
    }

    @Override
    public void used(long buffer, EventView event) {
      if (isIt(buffer)) {
        set(last().used(event.nanos()));
      }
    }

    @Override
    public void returned(long buffer, EventView event) {
      if (isIt(buffer)) {
        set(last().returned(event.nanos(),
            event.type() == EventType.USED_TAKEN ? event.getLong(Field.LENGTH) : -1));
        isOut = false;
      }
    }

    @Override
    public void reset() {
      isOut = false;
    }
  }
}
