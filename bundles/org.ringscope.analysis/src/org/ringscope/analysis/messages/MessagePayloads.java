// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ringscope.analysis.condition.SearchedBytes;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventLookup;
import org.ringscope.trace.read.Trace;

/** What was recorded of the payloads: as much as there is room for is kept, the others are read again. One thread adds, any read. */
final class MessagePayloads {
  private static final int BUDGET = 64 << 20;

  private final PayloadStore store = new PayloadStore(BUDGET);
  private final EventLookup lookup;
  /** Whether the rows are those of an earlier reading, whose payloads were not kept. */
  private volatile boolean areGone;

  MessagePayloads(Trace trace) {
    lookup = trace.lookup();
  }

  void gone() {
    areGone = true;
  }

  /** @return its place, negative if it was not kept */
  int add(EventView event) {
    return store.add(event);
  }

  byte[] of(MessageRow row) {
    if (!areGone && row.payload >= 0) {
      return store.read(row.payload);
    }
    synchronized (lookup) {
      EventView event = event(row);
      return event == null ? new byte[0] : event.bytes(Field.PAYLOAD);
    }
  }

  void read(MessageRow row, SearchedBytes target) {
    if (!areGone && row.payload >= 0) {
      store.read(row.payload, target);
      return;
    }
    synchronized (lookup) {
      EventView event = event(row);
      int count = event == null ? 0 : event.byteCount(Field.PAYLOAD);
      byte[] room = target.room(count);
      if (count > 0) {
        event.copyBytes(Field.PAYLOAD, 0, room, 0, count);
      }
    }
  }

  /** The event of a message; null where there is none, or no payload. */
  private EventView event(MessageRow row) {
    try {
      EventView event = lookup.at(new Position(row.nanos, row.stream, row.sequence));
      return event == null || event.type().typeOf(Field.PAYLOAD) == null ? null : event;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
