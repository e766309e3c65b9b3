// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.messages.AnnouncementReader;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;

/** Finds out which two endpoints each message is between. */
final class ChannelAccount {
  /** Of more channels nobody could tell the lanes apart. */
  private static final int MOST = 64;
  private static final int MOST_NAMES = 4096;
  private static final int NO_BUS = -1;

  private record Ends(int bus, long driverAddress, long deviceAddress) {}

  private record Address(int bus, long address) {}

  private final Trace trace;
  private final int pieces;
  private final Map<Ends, ChannelLane> lanes = new HashMap<>();
  private final List<ChannelLane> inOrder = new ArrayList<>();
  private final Map<Address, String> names = new HashMap<>();
  private final AnnouncementReader announcements = new AnnouncementReader();
  private ChannelLane last;
  private long lastDriver;
  private long lastDevice;
  private int lastBus = NO_BUS;
  private int lastReceiving = NO_BUS;

  ChannelAccount(Trace trace, int pieces) {
    this.trace = trace;
    this.pieces = pieces;
  }

  void apply(EventView event, int piece) {
    switch (event.type()) {
      case ENDPOINT_CREATED, NAME_SERVICE ->
          name(event.getInt(Field.BUS), event.getLong(Field.ADDRESS), event.string(Field.NAME));
      case MESSAGE_SENT, MESSAGE_FOUND -> {
        announced(event);
        ChannelLane lane = event.type() == EventType.MESSAGE_SENT ? of(event) : null;
        if (lane != null) {
          lane.count(isToDriver(event), piece);
        }
      }
      default -> {}
    }
  }

  private void announced(EventView message) {
    if (message.getLong(Field.DESTINATION) == Rpmsg.NAME_SERVICE_ADDRESS) {
      AnnouncementReader.Announcement told = announcements.read(message);
      if (told != null && told.isWhole()) {
        name(message.getInt(Field.BUS), told.address(), told.name());
      }
    }
  }

  private void name(int bus, long address, String name) {
    if (!name.isEmpty() && names.size() < MOST_NAMES) {
      names.putIfAbsent(new Address(bus, address), name);
    }
  }

  /** The lane of a message, null where it is none of a bus. */
  ChannelLane of(EventView message) {
    int bus = message.getInt(Field.BUS);
    if (receiving(bus) == NO_BUS) {
      return null;
    }
    boolean isToDriver = isToDriver(message);
    long driver = message.getLong(isToDriver ? Field.DESTINATION : Field.SOURCE);
    long device = message.getLong(isToDriver ? Field.SOURCE : Field.DESTINATION);
    if (driver == Rpmsg.NAME_SERVICE_ADDRESS || device == Rpmsg.NAME_SERVICE_ADDRESS) {
      driver = Rpmsg.NAME_SERVICE_ADDRESS;
      device = Rpmsg.NAME_SERVICE_ADDRESS;
    }
    if (last != null && last.bus() == bus && lastDriver == driver && lastDevice == device) {
      return last;
    }
    lastDriver = driver;
    lastDevice = device;
    last = of(new Ends(bus, driver, device));
    return last;
  }

  private ChannelLane of(Ends ends) {
    ChannelLane lane = lanes.get(ends);
    Ends place =
        lane != null || inOrder.size() < MOST ? ends : new Ends(ends.bus, ChannelLane.OTHERS, ChannelLane.OTHERS);
    return lanes.computeIfAbsent(place, e -> {
      ChannelLane fresh = new ChannelLane(e.bus, e.driverAddress, e.deviceAddress, pieces);
      inOrder.add(fresh);
      return fresh;
    });
  }

  boolean isToDriver(EventView message) {
    return receiving(message.getInt(Field.BUS)) == message.getInt(Field.QUEUE);
  }

  /** The queue on which the driver of a bus receives, {@link #NO_BUS} for none. */
  private int receiving(int bus) {
    if (bus != lastBus || lastReceiving == NO_BUS) {
      BusInfo info = bus == Unknown.ID ? null : trace.system().bus(bus);
      lastBus = bus;
      lastReceiving = info == null ? NO_BUS : info.rxQueue();
    }
    return lastReceiving;
  }

  void fold() {
    inOrder.forEach(ChannelLane::fold);
  }

  List<ChannelLane> copy(int count) {
    inOrder.forEach(lane -> lane.name(name(lane)));
    return inOrder.stream().map(lane -> lane.copy(count)).toList();
  }

  private String name(ChannelLane lane) {
    if (lane.driverAddress() == Rpmsg.NAME_SERVICE_ADDRESS) {
      return "name service";
    }
    if (lane.driverAddress() == ChannelLane.OTHERS) {
      return "other channels";
    }
    trace.system().channels().forEach(channel -> {
      names.putIfAbsent(new Address(channel.bus(), channel.source()), channel.name());
      names.putIfAbsent(new Address(channel.bus(), channel.destination()), channel.name());
    });
    String told = names.get(new Address(lane.bus(), lane.deviceAddress()));
    return told != null ? told : names.getOrDefault(new Address(lane.bus(), lane.driverAddress()), "");
  }
}
