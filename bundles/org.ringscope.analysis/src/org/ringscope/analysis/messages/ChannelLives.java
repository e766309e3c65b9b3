// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.messages.ChannelLife.State;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * The life of endpoints and of services that the name service tells, of which there are few in a trace. A service to which
 * its receivers have sent a message is open, whatever else the source tells of it. Written by one thread, read by any.
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

  /** Who has announced: its stream, and the queue of its message. {@link #NOBODY} where that was not told. */
  private record Sender(int stream, int queue) {}

  private static final int NOBODY = -1;

  private final boolean tellsEndpoints;
  /** A kernel log names some endpoints: what it does not name may be there nevertheless. */
  private final boolean mayLeaveOut;
  private final AnnouncementReader announcements = new AnnouncementReader();
  private final List<Event> events = new ArrayList<>();
  /** Announced services to which nobody has sent a message yet, by bus and address. For the thread that writes. */
  private final Map<Long, Sender> silent = new HashMap<>();
  /** Messages of the name service that were sent and not received yet, by bus and address. */
  private final Map<Long, Integer> travelling = new HashMap<>();

  /** Of a trace of which nothing was taken in yet. */
  public ChannelLives(Trace trace) {
    tellsEndpoints = "simulation".equals(trace.env().get("source"));
    mayLeaveOut = "import".equals(trace.env().get("source"));
  }

  /** What a trace tells up to a time; nothing after that is read. */
  public static ChannelLives until(Trace trace, long nanos) throws IOException {
    ChannelLives lives = new ChannelLives(trace);
    EventCursor cursor = trace.cursor();
    while (cursor.next() && cursor.event().nanos() <= nanos) {
      lives.take(cursor.event());
    }
    return lives;
  }

  /** Takes in the next event of the trace, whatever it is. */
  public void take(EventView event) {
    switch (event.type()) {
      case ENDPOINT_CREATED, ENDPOINT_DESTROYED -> add(event);
      case NAME_SERVICE -> {
        announcements.announced(event);
        add(event);
        announced(event.getInt(Field.BUS), event.getLong(Field.ADDRESS), event.getInt(Field.DESTROY) != 0,
            event.getInt(Field.RECEIVED) == 0 ? event.stream() : NOBODY, NOBODY);
      }
      case MESSAGE_SENT, MESSAGE_FOUND, MESSAGE_RECEIVED -> message(event, announcements.read(event));
      default -> {}
    }
  }

  private void add(EventView event) {
    boolean isAnnouncement = event.type() == EventType.NAME_SERVICE;
    add(new Event(event.nanos(), event.type(), event.stream(), event.getInt(Field.BUS), event.getLong(Field.ADDRESS),
        event.string(Field.NAME), isAnnouncement && event.getInt(Field.RECEIVED) != 0,
        isAnnouncement && event.getInt(Field.DESTROY) != 0));
  }

  /** Some sources tell no more than the message that announces or takes back. */
  private void message(EventView message, AnnouncementReader.Announcement told) {
    if (told != null && told.isWhole()) {
      if (hasPassedAlready(message, told)) {
        return;
      }
      add(new Event(message.nanos(), EventType.NAME_SERVICE, message.stream(), message.getInt(Field.BUS),
          told.address(), told.name(), false, told.destroy()));
      announced(message.getInt(Field.BUS), told.address(), told.destroy(),
          message.type() == EventType.MESSAGE_SENT ? message.stream() : NOBODY, message.getInt(Field.QUEUE));
    } else if (!silent.isEmpty() && message.type() != EventType.MESSAGE_RECEIVED
        && message.getLong(Field.DESTINATION) != Rpmsg.NAME_SERVICE_ADDRESS) {
      spoken(message);
    }
  }

  /** Whether it is the reception of a message that was seen when it was sent. */
  private boolean hasPassedAlready(EventView message, AnnouncementReader.Announcement told) {
    long key = key(message.getInt(Field.BUS), told.address());
    if (message.type() == EventType.MESSAGE_SENT && travelling.size() < MOST_EVENTS) {
      travelling.merge(key, 1, Integer::sum);
    }
    return message.type() == EventType.MESSAGE_RECEIVED
        && travelling.computeIfPresent(key, (service, count) -> count == 0 ? null : count - 1) != null;
  }

  private void announced(int bus, long address, boolean destroy, int stream, int queue) {
    if (destroy) {
      silent.remove(key(bus, address));
    } else if (silent.size() < MOST_EVENTS) {
      int knownQueue = queue == Unknown.ID ? NOBODY : queue;
      int knownStream = stream == StreamInfo.OBSERVER ? NOBODY : stream;
      silent.merge(key(bus, address), new Sender(knownStream, knownQueue), (before, now) -> new Sender(
          Math.max(before.stream(), now.stream()), Math.max(before.queue(), now.queue())));
    }
  }

  /** A message to a service, unless the one that announced it has sent it to an endpoint with the same number. */
  private void spoken(EventView message) {
    int bus = message.getInt(Field.BUS);
    long address = message.getLong(Field.DESTINATION);
    Sender sender = silent.get(key(bus, address));
    if (sender == null || message.stream() == sender.stream() || message.getInt(Field.QUEUE) == sender.queue()) {
      return;
    }
    silent.remove(key(bus, address));
    add(new Event(message.nanos(), EventType.MESSAGE_SENT, message.stream(), bus, address, "", false, false));
  }

  private static long key(int bus, long address) {
    return (long) bus << 32 | address;
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
      } else if (event.type() == EventType.MESSAGE_SENT && event.nanos() <= nanos) {
        found.replaceAll((service, now) -> service.bus() == event.bus() && service.address() == event.address()
            && now.state() == State.ANNOUNCED ? new Announced(State.OPEN, now.since(), now.receiver()) : now);
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
    boolean isRepeated = (before.state() == State.DESTROYED) == (now.state() == State.DESTROYED);
    return new Announced(isRepeated ? before.state() : now.state(), isRepeated ? before.since() : now.since(),
        now.receiver() == NOBODY && isRepeated ? before.receiver() : now.receiver());
  }

  private State state(Service service, Announced now, Collection<EndpointLife> ends, Set<Integer> telling) {
    if (now.state() == State.DESTROYED || now.receiver() == NOBODY) {
      return now.state();
    }
    List<EndpointLife> taking = ends.stream().filter(end -> end.bus() == service.bus()
        && end.core() == now.receiver() && end.name().equals(service.name())).toList();
    if (taking.stream().anyMatch(EndpointLife::exists)) {
      return State.OPEN;
    }
    boolean isToldOf = tellsEndpoints || !mayLeaveOut && telling.contains(now.receiver());
    return !taking.isEmpty() || isToldOf && now.state() == State.ANNOUNCED ? State.NO_DRIVER : now.state();
  }

  /** The endpoints that were created or destroyed up to a time, in the order in which they appeared. */
  public synchronized List<EndpointLife> endpoints(long nanos) {
    return List.copyOf(ends(nanos));
  }

  private Collection<EndpointLife> ends(long nanos) {
    Map<End, EndpointLife> found = new LinkedHashMap<>();
    for (Event event : events) {
      boolean isOfEnd = event.type() == EventType.ENDPOINT_CREATED || event.type() == EventType.ENDPOINT_DESTROYED;
      if (isOfEnd && event.nanos() <= nanos) {
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
