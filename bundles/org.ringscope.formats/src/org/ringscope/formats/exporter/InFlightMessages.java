// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Pairs each {@code message_sent} with its {@code message_received}: a buffer of a queue carries one message at a time.
 * Bounded: of messages that nobody receives the oldest are forgotten.
 *
 * @param <T> what the exporter remembers of a message
 */
public final class InFlightMessages<T> {
  private static final int MOST = 1 << 16;

  private record Place(int queue, long buffer) {}

  private record Sent<T>(long source, long destination, long length, T value) {}

  private final Map<Place, Sent<T>> sent = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Place, Sent<T>> eldest) {
      return size() > MOST;
    }
  };

  /**
   * A message was sent.
   *
   * @return what was remembered of the one before it in the same buffer, which nobody received; usually null
   */
  public T sent(EventView event, T value) {
    Place place = place(event);
    Sent<T> before = sent.remove(place); // so that the new one is the youngest
    sent.put(place,
        new Sent<>(event.getLong(Field.SOURCE), event.getLong(Field.DESTINATION), event.getLong(Field.LENGTH), value));
    return before == null ? null : before.value;
  }

  /** What was remembered of the message that is received now; null when its sending was not recorded. */
  public T received(EventView event) {
    Sent<T> message = sent.remove(place(event));
    boolean same = message != null && message.source == event.getLong(Field.SOURCE)
        && message.destination == event.getLong(Field.DESTINATION) && message.length == event.getLong(Field.LENGTH);
    return same ? message.value : null;
  }

  private static Place place(EventView event) {
    return new Place(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
  }
}
