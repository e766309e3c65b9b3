// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.buffers.BufferMoves;
import org.ringscope.analysis.messages.MessagePairing;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.analysis.timeline.TimelineEvents.Flight;
import org.ringscope.analysis.timeline.TimelineEvents.Kind;
import org.ringscope.analysis.timeline.TimelineEvents.Mark;
import org.ringscope.analysis.timeline.TimelineEvents.Note;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/** Collects what a picture shows of each event: buffers on their way round, messages, notifications. */
final class EventCollector {
  private static final int MOST_NOTES = 1000;

  private final long fromNanos;
  private final ChannelAccount channels;
  private final Map<Integer, BufferBars> queues = new HashMap<>();
  private final List<Flight> flights = new ArrayList<>();
  private final MessagePairing pairing = new MessagePairing();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final SystemDescription system;
  private int collected;

  /** @param fromNanos notifications and finished buffers before are of no interest */
  EventCollector(Trace trace, SystemState before, long fromNanos) {
    this.fromNanos = fromNanos;
    channels = new ChannelAccount(trace, 0);
    system = trace.system();
    before.queues().forEach(queue -> {
      if (queue != null) {
        queues.put(queue.info().id(), new BufferBars(queue.info().id(), queue));
      }
    });
  }

  /** @return how many things were collected until now */
  int take(EventView event) {
    if (event.isCheckpoint()) {
      return collected;
    }
    switch (event.type()) {
      case KICK_BEGIN -> mark(Kind.KICK, event);
      case KICK_SUPPRESSED -> mark(Kind.SUPPRESSED_KICK, event);
      case INTERRUPT -> mark(Kind.INTERRUPT, event);
      case INTERRUPT_SUPPRESSED -> mark(Kind.SUPPRESSED_INTERRUPT, event);
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_RECEIVED -> received(event);
      case STATUS, NAME_SERVICE, REMOTEPROC_STATE, DEVICE_RESET, QUEUE_RESET, MARKER, CONSOLE_TEXT, FOREIGN_EVENT,
          FOREIGN_TEXT ->
          note(event);
      default -> {}
    }
    if (BufferMoves.isTold(event.type())) {
      int queue = event.getInt(Field.QUEUE);
      collected += queues.computeIfAbsent(queue, id -> new BufferBars(id, null)).apply(event);
    }
    return collected;
  }

  private void note(EventView event) {
    if (event.nanos() >= fromNanos && notes.size() < MOST_NOTES) {
      notes.add(new Note(event.stream(), NoteText.of(system, event), event.position()));
      collected++;
    }
  }

  private void mark(Kind kind, EventView event) {
    if (event.nanos() >= fromNanos) {
      marks.add(new Mark(kind, event.getInt(Field.QUEUE), event.position()));
      collected++;
    }
  }

  private void sent(EventView event) {
    ChannelLane lane = channels.of(event);
    if (lane != null) {
      pairing.sent(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), flights.size());
      add(lane, event, event.nanos(), TimelineEvents.UNKNOWN);
    }
  }

  private void received(EventView event) {
    ChannelLane lane = channels.of(event);
    if (lane == null) {
      return;
    }
    int sent = event.getInt(Field.QUEUE) == Unknown.ID ? -1
        : pairing.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    if (sent < 0) {
      add(lane, event, TimelineEvents.BEFORE, event.nanos());
    } else {
      Flight begun = flights.get(sent);
      flights.set(sent, new Flight(begun.bus(), begun.queue(), begun.driverAddress(), begun.deviceAddress(),
          begun.isToDriver(), begun.sent(), event.nanos(), begun.length(), begun.position()));
    }
  }

  private void add(ChannelLane lane, EventView event, long sent, long received) {
    flights.add(new Flight(lane.bus(), event.getInt(Field.QUEUE), lane.driverAddress(), lane.deviceAddress(),
        channels.isToDriver(event), sent, received, event.getLong(Field.LENGTH), event.position()));
    collected++;
  }

  TimelineEvents events(long from, long to) {
    List<Bar> bars = new ArrayList<>();
    queues.values().forEach(queue -> bars.addAll(queue.bars(from)));
    return new TimelineEvents(from, to, bars, flights, marks, notes);
  }

}
