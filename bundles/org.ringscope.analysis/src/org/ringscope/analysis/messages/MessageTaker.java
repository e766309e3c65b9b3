// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;

/** Makes rows of the events that tell of messages, and pairs sendings with receptions. For one thread. */
final class MessageTaker {
  private final MessageRows rows;
  private final MessagePayloads payloads;
  private final ChannelNames channels;
  private final ChannelLives lives;
  private final PolledTimes polled;
  private final MessageRow row = new MessageRow();
  private final MessagePairing pairing = new MessagePairing();
  private final AnnouncementReader announcements = new AnnouncementReader();

  MessageTaker(Trace trace, MessageRows rows, MessagePayloads payloads, ChannelNames channels, ChannelLives lives) {
    this.rows = rows;
    this.payloads = payloads;
    this.channels = channels;
    this.lives = lives;
    polled = new PolledTimes(trace);
  }

  void take(EventView event) {
    lives.take(event);
    polled.apply(event);
    switch (event.type()) {
      case MESSAGE_SENT -> pairing.sent(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER), add(event));
      case MESSAGE_FOUND -> add(event);
      case MESSAGE_RECEIVED -> received(event);
      case ENDPOINT_CREATED -> channel(event);
      case NAME_SERVICE -> {
        channel(event);
        announcements.announced(event);
      }
      default -> {}
    }
  }

  private void channel(EventView event) {
    channels.add(event.getInt(Field.BUS), event.string(Field.NAME), event.getLong(Field.ADDRESS));
  }

  private int add(EventView event) {
    return add(event, Message.NO_TIME, 0, 0);
  }

  private int add(EventView event, long receivedNanos, int receivedStream, long receivedSequence) {
    row.bus = event.getInt(Field.BUS);
    row.queue = event.getInt(Field.QUEUE);
    row.source = event.getInt(Field.SOURCE);
    row.destination = event.getInt(Field.DESTINATION);
    row.length = event.getInt(Field.LENGTH);
    row.flags = event.getInt(Field.FLAGS);
    row.buffer = event.getLong(Field.BUFFER);
    row.nanos = event.nanos();
    row.sentSince(polled.earliest(row.queue, row.nanos));
    row.stream = event.stream();
    row.sequence = event.sequence();
    row.receivedNanos = receivedNanos;
    row.receivedStream = receivedStream;
    row.receivedSequence = receivedSequence;
    row.payload = payloads.add(event);
    row.kind = kind(event).ordinal();
    row.presence = presence(event).ordinal();
    return rows.append(row);
  }

  private MessageKind kind(EventView event) {
    AnnouncementReader.Announcement told = announcements.read(event);
    if (told == null) {
      return MessageKind.DATA;
    }
    if (told.isWhole()) {
      channels.add(event.getInt(Field.BUS), told.name(), told.address());
    }
    return told.destroy() ? MessageKind.NS_DESTROY : MessageKind.NS_CREATE;
  }

  private Message.Presence presence(EventView event) {
    if (event.type() != EventType.MESSAGE_FOUND) {
      return isFoundAnew(event) ? Message.Presence.PENDING : Message.Presence.PASSED;
    }
    return Message.Presence.of(FoundState.of(event));
  }

  /** A reception whose sending was not recorded becomes a row of its own: it did pass. */
  private void received(EventView event) {
    int sent = pairing.received(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    boolean isSent = sent >= 0 && isSame(event, sent);
    if (isSent && row.presence == Message.Presence.PENDING.ordinal()) {
      row.presence = Message.Presence.DONE.ordinal();
      rows.replace(sent, row);
    } else if (isSent) {
      rows.received(sent, event.nanos(), event.stream(), event.sequence());
    } else {
      add(event, event.nanos(), event.stream(), MessageRow.RECEIVED_ONLY);
    }
  }

  private boolean isFoundAnew(EventView event) {
    return event.type() == EventType.MESSAGE_SENT && polled.isFoundAnew(event.getInt(Field.QUEUE));
  }

  private boolean isSame(EventView event, int sent) {
    rows.read(sent, row);
    return row.source == event.getInt(Field.SOURCE) && row.destination == event.getInt(Field.DESTINATION)
        && row.length == event.getInt(Field.LENGTH);
  }
}
