// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/**
 * Since when the oldest buffer of each queue has been with its device: published and not used where a ring was seen,
 * taken and not returned where only buffers were. Reads on from event to event; to go back it begins again. One thread.
 */
public final class OldestBuffers {
  private static final int CANCEL_INTERVAL = 4096;
  private static final int MOST_QUEUES = 1 << 16;

  private final Trace trace;
  private EventCursor cursor;
  /** By the id of the queue. */
  private WaitingTimes[] queues = {};
  /** Everything up to this time has been read. */
  private long readNanos = Long.MIN_VALUE;
  /** Whether the cursor stands on an event that comes after that. */
  private boolean ahead;

  /** Of a trace that tells times. */
  public OldestBuffers(Trace trace) {
    this.trace = trace;
  }

  /**
   * Goes to a time.
   *
   * @param cancelled asked every few thousand events; what was read so far stays
   * @return true if it is there, false if cancelled
   */
  public boolean moveTo(long nanos, BooleanSupplier cancelled) throws IOException {
    if (cursor == null || nanos < readNanos) {
      begin();
    }
    int untilAsked = CANCEL_INTERVAL;
    while (ahead || cursor.next()) {
      ahead = cursor.event().nanos() > nanos;
      if (ahead) {
        break;
      }
      readNanos = cursor.event().nanos();
      take(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    readNanos = nanos;
    return true;
  }

  private void begin() throws IOException {
    cursor = trace.cursor();
    queues = new WaitingTimes[0];
    ahead = false;
    readNanos = Long.MIN_VALUE;
    for (QueueState queue : new StateReader(trace).at(trace.beginNanos()).queues()) {
      WaitingTimes waiting = of(queue.info().id());
      if (queue.isRingKnown() && queue.ring() instanceof SplitRingState ring) {
        waiting.startsWith(ring, trace.beginNanos());
      } else if (queue.isRingKnown() && queue.ring() instanceof PackedRingState ring) {
        waiting.startsWith(ring, queue.device().has(Features.IN_ORDER), trace.beginNanos());
      }
    }
  }

  /**
   * Since when the oldest buffer is there, {@link Message#NO_TIME} if there is none, or nobody told; the begin of the trace for one
   * that was there before.
   */
  public long since(int queue) {
    return queue < queues.length && queues[queue] != null ? queues[queue].oldest() : Message.NO_TIME;
  }

  private void take(EventView event) {
    if (event.isCheckpoint()) {
      return;
    }
    switch (event.type()) {
      case AVAIL_ENTRY -> of(event).entry(event.getInt(Field.POSITION), event.getInt(Field.HEAD));
      case AVAIL_IDX -> of(event).published(event.getInt(Field.OLD), event.getInt(Field.IDX), event.nanos());
      case USED_ENTRY -> of(event).usedEntry(event.getInt(Field.POSITION), event.getLong(Field.ID));
      case USED_IDX -> of(event).used(event.getInt(Field.OLD), event.getInt(Field.IDX));
      case PACKED_DESCRIPTOR_WRITTEN ->
          of(event).packedWritten(event.getInt(Field.ID), event.getInt(Field.FLAGS), event.nanos());
      case BUFFER_TAKEN -> of(event).taken(event.getLong(Field.BUFFER), event.nanos());
      case BUFFER_RETURNED -> of(event).returned(event.getLong(Field.BUFFER));
      case COUNTS -> {
        if (event.getLong(Field.IN_FLIGHT) == 0) {
          forget(event.getInt(Field.QUEUE)); // one whose return nobody saw
        }
      }
      case QUEUE_RESET -> forget(event.getInt(Field.QUEUE));
      case QUEUE_CONFIGURED -> of(event).resize(event.getInt(Field.SIZE));
      case FEATURES_ACCEPTED, DEVICE_RESET -> device(event);
      case LOST -> Arrays.fill(queues, null);
      default -> {}
    }
  }

  private void device(EventView event) {
    for (QueueInfo queue : trace.system().queues()) {
      if (queue.device() == event.getInt(Field.DEVICE)) {
        if (event.type() == EventType.DEVICE_RESET) {
          forget(queue.id());
        } else {
          of(queue.id()).accepted(event.getLong(Field.FEATURES));
        }
      }
    }
  }

  private void forget(int queue) {
    if (queue < queues.length) {
      queues[queue] = null;
    }
  }

  private WaitingTimes of(EventView event) {
    return of(event.getInt(Field.QUEUE));
  }

  private WaitingTimes of(int queue) {
    if (queue >= queues.length) {
      queues = Arrays.copyOf(queues, Math.min(MOST_QUEUES, Math.max(queue + 1, 2 * queues.length)));
    }
    if (queues[queue] == null) {
      QueueInfo info = trace.system().queue(queue);
      queues[queue] = new WaitingTimes(info == null ? 0 : info.size());
    }
    return queues[queue];
  }
}
