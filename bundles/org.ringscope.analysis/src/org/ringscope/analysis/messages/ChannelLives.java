// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.messages.ChannelLife.State;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/**
 * The life of endpoints and of services that the name service tells, of which there are few in a trace. Written by one
 * thread, read by any.
 */
public final class ChannelLives {
  /** A trace that announces without end must not exhaust our memory. */
  private static final int MOST_EVENTS = 1 << 16;

  private record Event(long nanos, EventType type, int core, int bus, long address, String name, boolean received,
      boolean destroy) {}

  private record Service(int bus, String name, long address) {}

  /** @param name where the address is not known, else empty */
  private record End(int bus, int core, long address, String name) {}

  private record Announced(State state, long since, int receiver) {}

  private static final int NOBODY = -1;

  private final boolean tellsEndpoints;
  private final List<Event> events = new ArrayList<>();

  /** @param tellsEndpoints whether the source is known to tell of every endpoint */
  ChannelLives(boolean tellsEndpoints) {
    this.tellsEndpoints = tellsEndpoints;
  }

  /** Takes in an event of an endpoint or of the name service. */
  void add(EventView event) {
    boolean isAnnouncement = event.type() == EventType.NAME_SERVICE;
    add(new Event(event.nanos(), event.type(), event.stream(), event.getInt(Field.BUS), event.getLong(Field.ADDRESS),
        event.string(Field.NAME), isAnnouncement && event.getInt(Field.RECEIVED) != 0,
        isAnnouncement && event.getInt(Field.DESTROY) != 0));
  }

  /** Takes in a message that announces or takes back: some sources tell no more than that. */
  void add(EventView message, String name, long address, boolean destroy) {
    add(new Event(message.nanos(), EventType.NAME_SERVICE, message.stream(), message.getInt(Field.BUS), address, name,
        false, destroy));
  }

  private synchronized void add(Event event) {
    if (events.size() < MOST_EVENTS) {
      events.add(event);
    }
  }

  /** The services that were announced up to a time, in the order of their first announcement. */
  public synchronized List<ChannelLife> channels(long nanos) {
    Map<Service, Announced> found = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.type() == EventType.NAME_SERVICE && event.nanos() <= nanos) {
        found.merge(new Service(event.bus(), event.name(), event.address()), announced(event), ChannelLives::newer);
      }
    }
    Collection<EndpointLife> ends = ends(nanos);
    Set<Integer> telling = new HashSet<>();
    ends.forEach(end -> telling.add(end.core()));
    List<ChannelLife> lives = new ArrayList<>();
    found.forEach((service, now) -> lives.add(new ChannelLife(service.bus(), service.name(), service.address(),
        state(service, now, ends, telling), now.since())));
    return lives;
  }

  private static Announced announced(Event event) {
    return new Announced(event.destroy() ? State.DESTROYED : State.ANNOUNCED, event.nanos(),
        event.received() ? event.core() : NOBODY);
  }

  /** What is sent and then received is one announcement. */
  private static Announced newer(Announced before, Announced now) {
    boolean isRepeated = before.state() == now.state();
    return new Announced(now.state(), isRepeated ? before.since() : now.since(),
        now.receiver() == NOBODY && isRepeated ? before.receiver() : now.receiver());
  }

  private State state(Service service, Announced now, Collection<EndpointLife> ends, Set<Integer> telling) {
    if (now.state() == State.DESTROYED || now.receiver() == NOBODY) {
      return now.state();
    }
    boolean isTaken = ends.stream().anyMatch(end -> end.exists() && end.bus() == service.bus()
        && end.core() == now.receiver() && end.name().equals(service.name()));
    return isTaken ? State.OPEN
        : tellsEndpoints || telling.contains(now.receiver()) ? State.NO_DRIVER : State.ANNOUNCED;
  }

  /** The endpoints that were created or destroyed up to a time, in the order in which they appeared. */
  public synchronized List<EndpointLife> endpoints(long nanos) {
    return List.copyOf(ends(nanos));
  }

  private Collection<EndpointLife> ends(long nanos) {
    Map<End, EndpointLife> found = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.type() != EventType.NAME_SERVICE && event.nanos() <= nanos) {
        End end = new End(event.bus(), event.core(), event.address(),
            event.address() == Rpmsg.ADDRESS_ANY_U32 ? event.name() : "");
        found.put(end, new EndpointLife(end.bus(), end.core(), end.address(), event.name(),
            event.type() == EventType.ENDPOINT_CREATED, event.nanos()));
      }
    }
    return found.values();
  }

  synchronized void write(DataOutput out) throws IOException {
    out.writeInt(events.size());
    for (Event event : events) {
      out.writeLong(event.nanos());
      out.writeShort(event.type().id());
      out.writeInt(event.core());
      out.writeInt(event.bus());
      out.writeLong(event.address());
      out.writeUTF(event.name());
      out.writeBoolean(event.received());
      out.writeBoolean(event.destroy());
    }
  }

  /** Adds what was written. */
  synchronized void read(DataInput in) throws IOException {
    for (int count = in.readInt(); count > 0 && events.size() < MOST_EVENTS; count--) {
      events.add(new Event(in.readLong(), EventType.byId(in.readUnsignedShort()), in.readInt(), in.readInt(),
          in.readLong(), in.readUTF(), in.readBoolean(), in.readBoolean()));
    }
  }
}
