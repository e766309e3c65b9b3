// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventConsumer;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;

/**
 * Walks over the events of all streams in the merged order: time, causality, stream, sequence. For one thread.
 *
 * <p>A taken ring entry comes after the index that published it. Where stamps tie or contradict, it is held back until then, at most
 * {@link MergeOrder#HOLD_NANOS}: so the order around any time depends only on what lies close to it, and a seek gives the same order as
 * reading from the beginning.
 */
public final class EventCursor {
  private final Trace trace;
  private final Causality causality = new Causality();
  private final List<StreamCursor> streams = new ArrayList<>();
  private final MergeOrder order = new MergeOrder(causality);
  private long revision = -1;
  private StreamCursor current;
  private boolean waiting; // the event stood on comes again with next()
  private long mergedNanos = Long.MIN_VALUE;

  EventCursor(Trace trace) throws IOException {
    this.trace = trace;
    seekToBegin();
  }

  /** Stands before the first event. */
  public void seekToBegin() throws IOException {
    reset();
    for (StreamCursor stream : streams) {
      stream.toBegin(causality::passed);
    }
    order.begin(streams);
  }

  /** The following {@link #next} gives the first event at or after this time. */
  public void seek(long nanos) throws IOException {
    startBefore(nanos, false, event -> {});
    while (next()) {
      if (mergedNanos >= nanos) {
        waiting = true;
        return;
      }
    }
  }

  /**
   * Stands on the event of this position, so that {@link #next} gives the one after it. When there is none, or the position is
   * {@link Position#at}, it stands after the last event up to that time.
   *
   * @return whether it stands on the event
   */
  public boolean seek(Position position) throws IOException {
    startBefore(position.nanos(), false, event -> {});
    return runTo(position, event -> {});
  }

  /** Moves to the next event; false at the end. In a followed trace more may come after {@link Trace#refresh}. */
  public boolean next() throws IOException {
    if (waiting) {
      waiting = false;
      return true;
    }
    Position settled = trace.settled();
    if (current != null) {
      StreamCursor passed = current;
      causality.passed(passed.view());
      current = null;
      passed.next();
      order.moved();
    }
    if (revision != trace.revision()) {
      takeInGrowth();
    }
    StreamCursor first = order.first();
    if (first == null || isUnsettled(settled, first)) {
      return false;
    }
    current = first;
    EventView event = current.view();
    mergedNanos = Math.max(mergedNanos, event.stampNanos());
    event.setNanos(mergedNanos);
    return true;
  }

  /** Moves to the event before the one it stands on; false (and standing before the first) at the beginning. */
  public boolean previous() throws IOException {
    Position here = current == null ? Position.at(Long.MAX_VALUE) : current.view().position();
    long from = Math.max(0, Math.min(here.nanos(), trace.endNanos()) - 1000);
    for (long step = 8000;; step = Math.min(step * 8, Long.MAX_VALUE / 16)) {
      Position before = lastBetween(from, here);
      if (before != null) {
        return seek(before);
      }
      long bound = trace.lastTimeBefore(from);
      if (bound < 0) {
        seekToBegin();
        return false;
      }
      from = Math.max(0, bound - step);
    }
  }

  /** The event that it stands on: a reused view, valid until the next step. */
  public EventView event() {
    if (current == null || waiting) {
      throw new IllegalStateException("the cursor stands on no event");
    }
    return current.view();
  }

  /** See {@link Trace#replay}. */
  void replay(Position position, EventConsumer consumer) throws IOException {
    startBefore(position.nanos(), true, consumer);
    runTo(position, consumer);
  }

  private boolean runTo(Position position, EventConsumer consumer) throws IOException {
    while (next()) {
      EventView event = current.view();
      if (mergedNanos > position.nanos()) {
        waiting = true;
        return false;
      }
      consumer.accept(event);
      if (event.stream() == position.stream() && event.sequence() == position.sequence()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts every stream so far before a time that the merged order at that time comes out right.
   *
   * @param whole whether to stay at the checkpoint, so that the events after it are merged too
   */
  private void startBefore(long nanos, boolean whole, EventConsumer checkpoints) throws IOException {
    reset();
    // an event may be held back, and what holds it back may be held back itself
    long early = Math.max(0, Math.max(0, nanos) - 2 * MergeOrder.HOLD_NANOS);
    EventConsumer both = event -> {
      causality.passed(event);
      checkpoints.accept(event);
    };
    for (StreamCursor stream : streams) {
      PacketInfo packet = stream.index().beginningBefore(early);
      while (whole && packet != null && packet.checkpointBytes() == 0) {
        packet = stream.index().before(packet.sequence());
      }
      if (packet == null) {
        stream.toBegin(causality::passed);
        continue;
      }
      stream.toCheckpoint(packet, both);
      while (!whole && stream.hasEvent() && stream.view().stampNanos() < early) {
        causality.passed(stream.view());
        stream.next();
      }
    }
    order.begin(streams);
  }

  private Position lastBetween(long from, Position end) throws IOException {
    seek(from);
    Position last = null;
    while (next()) {
      EventView event = current.view();
      if (event.stream() == end.stream() && event.sequence() == end.sequence() || mergedNanos > end.nanos()) {
        break;
      }
      last = event.position();
    }
    return last;
  }

  /**
   * Whether, in a followed trace, another event may still come before the one whose turn it is.
   *
   * @param settled up to where none may
   */
  private boolean isUnsettled(Position settled, StreamCursor first) {
    // the other side's packet may simply not have been looked at yet
    return settled.isBefore(order.nanos(), first.index().id())
        || order.isHeld() && trace.isLive() && trace.endNanos() <= order.nanos();
  }

  private void reset() {
    causality.clear();
    current = null;
    waiting = false;
    mergedNanos = Long.MIN_VALUE;
    addStreams();
  }

  private void takeInGrowth() throws IOException {
    addStreams();
    for (StreamCursor stream : streams) {
      if (!stream.hasBegun()) {
        stream.toBegin(causality::passed);
      } else if (!stream.hasEvent()) {
        stream.next();
      }
    }
    order.begin(streams);
  }

  private void addStreams() {
    revision = trace.revision();
    for (StreamIndex index : trace.indexes()) {
      if (streams.stream().noneMatch(stream -> stream.index() == index)) {
        streams.add(new StreamCursor(index, trace.layouts()));
      }
    }
    streams.sort((a, b) -> Integer.compare(Position.rank(a.index().id()), Position.rank(b.index().id())));
  }
}
