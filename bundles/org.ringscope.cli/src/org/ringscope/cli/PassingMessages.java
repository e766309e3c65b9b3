// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageKind;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.BufferTimes;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;

/** Messages of a watch as they pass, one after the other; nothing is kept of those that have arrived. */
final class PassingMessages {
  private final Trace trace;
  private final PolledTimes polled;
  private final BufferTimes underWay = new BufferTimes();

  PassingMessages(Trace trace) {
    this.trace = trace;
    polled = new PolledTimes(trace);
  }

  void polled(EventView event) {
    polled.apply(event);
  }

  /** A message that was sent, or found in memory. */
  Message passing(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    boolean found = event.type() == EventType.MESSAGE_FOUND;
    if (!found) {
      underWay.taken(queue, event.getLong(Field.BUFFER), polled.earliest(queue, event.nanos()));
    }
    byte[] payload = event.bytes(Field.PAYLOAD);
    MessageKind kind = kind(event, payload);
    Message.Presence presence = found ? Message.Presence.of(FoundState.of(event)) : Message.Presence.PASSED;
    return new Message(0, event.getInt(Field.BUS), queue == Unknown.ID ? QueueState.UNKNOWN : queue,
        direction(event.getInt(Field.BUS), queue), event.getLong(Field.SOURCE), event.getLong(Field.DESTINATION),
        event.getInt(Field.LENGTH), event.getInt(Field.FLAGS), kind,
        kind == MessageKind.DATA ? "" : NameService.name(payload, 0), payload, event.getLong(Field.BUFFER),
        found ? Message.NO_TIME : event.nanos(), Message.NO_TIME, Message.NO_TIME, Message.NO_TIME, presence,
        event.position(), null);
  }

  /** How long a message that is received now took at most, {@link Message#NO_TIME} if nobody saw it sent. */
  long received(EventView event) {
    return underWay.returned(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), event.nanos());
  }

  private static MessageKind kind(EventView event, byte[] payload) {
    boolean service = event.getLong(Field.DESTINATION) == Rpmsg.NAME_SERVICE_ADDRESS
        && event.getInt(Field.LENGTH) == NameService.LENGTH && NameService.hasFlags(payload, 0);
    return !service ? MessageKind.DATA
        : NameService.isDestroy(payload, 0) ? MessageKind.NS_DESTROY : MessageKind.NS_CREATE;
  }

  private Direction direction(int bus, int queue) {
    BusInfo info = trace.system().bus(bus);
    if (info == null) {
      return Direction.UNKNOWN;
    }
    return queue == info.txQueue() ? Direction.TO_DEVICE
        : queue == info.rxQueue() ? Direction.TO_DRIVER : Direction.UNKNOWN;
  }
}
