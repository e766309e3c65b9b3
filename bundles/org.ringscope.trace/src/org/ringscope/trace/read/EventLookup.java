// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;

/**
 * Gives single events whose place is known, without the merged order: one short read for each, or none when the event before it
 * was close by. For one thread.
 */
public final class EventLookup {
  private final Trace trace;
  private final Map<Integer, Place> places = new HashMap<>();

  /** Where it has read last in one stream. */
  private static final class Place {
    final PacketWalk walk;
    final EventView view;
    final StreamIndex index;

    Place(StreamIndex index, EventLayout[] layouts) {
      this.index = index;
      walk = new PacketWalk(layouts);
      view = new EventView(index.id());
    }
  }

  EventLookup(Trace trace) {
    this.trace = trace;
  }

  /**
   * The event at a place that a cursor of this trace has told. Its {@link EventView#nanos} is the recorded stamp.
   *
   * @return a reused view, valid until the next call; null when there is no such event, or no longer
   */
  public EventView at(Position position) throws IOException {
    Place place = places.computeIfAbsent(position.stream(), this::begin);
    if (place == null) {
      return null;
    }
    PacketInfo packet = place.index.bySequence(Position.packet(position.sequence()));
    if (packet == null || !place.walk.readOnly(packet, Position.offset(position.sequence()))
        || place.walk.layout().type() == null) {
      return null;
    }
    place.view.enterPacket(place.walk.bytes(), packet.sequence(), packet.checkpointEnd());
    place.view.set(place.walk.start(), place.walk.layout(), place.walk.stamp());
    return place.view;
  }

  private Place begin(int stream) {
    return trace.indexes().stream().filter(index -> index.id() == stream).findFirst()
        .map(index -> new Place(index, trace.layouts())).orElse(null);
  }
}
