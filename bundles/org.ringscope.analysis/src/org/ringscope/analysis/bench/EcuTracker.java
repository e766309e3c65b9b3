// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.GpioRequest;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** What one ECU has said and been told so far. */
final class EcuTracker {
  private static final String CAN = "can";
  private static final String DIO = "dio";
  private static final String LCD = "lcd";
  /** A foreign line number must not make the panel endless. */
  private static final int MOST_LINES = 64;

  final int core;
  private final Map<Long, String> services = new HashMap<>();
  private final Set<Integer> buses = new HashSet<>();
  private final TreeMap<Integer, EcuState.Line> lines = new TreeMap<>();
  private String display = "";
  private boolean isCut;
  private long sent;
  private long received;

  EcuTracker(int core) {
    this.core = core;
  }

  private EcuTracker(EcuTracker other) {
    core = other.core;
    services.putAll(other.services);
    buses.addAll(other.buses);
    lines.putAll(other.lines);
    display = other.display;
    isCut = other.isCut;
    sent = other.sent;
    received = other.received;
  }

  EcuTracker copy() {
    return new EcuTracker(this);
  }

  static boolean isOfBench(String service) {
    return service.equals(CAN) || service.equals(DIO) || service.equals(LCD);
  }

  void announced(int bus, long address, String service, boolean destroy) {
    buses.add(bus);
    if (destroy) {
      services.remove(key(bus, address));
    } else {
      services.put(key(bus, address), service);
    }
  }

  /** Whether it has announced something on this bus. */
  boolean isOn(int bus) {
    return buses.contains(bus);
  }

  /** It has sent a message. @return whether that is a CAN frame */
  boolean sent(EventView event) {
    if (event.getLong(Field.DESTINATION) == Rpmsg.NAME_SERVICE_ADDRESS) {
      return false;
    }
    String service = services.get(key(event.getInt(Field.BUS), event.getLong(Field.SOURCE)));
    if (CAN.equals(service)) {
      sent++;
      return true;
    }
    if (LCD.equals(service)) {
      byte[] bytes = event.bytes(Field.PAYLOAD);
      display = NameService.decoded(bytes, 0, bytes.length);
      isCut = bytes.length < event.getLong(Field.LENGTH);
    } else if (DIO.equals(service)) {
      request(event);
    }
    return false;
  }

  /** It has received a message. */
  void received(EventView event) {
    String service = services.get(key(event.getInt(Field.BUS), event.getLong(Field.DESTINATION)));
    if (CAN.equals(service)) {
      received++;
    } else if (DIO.equals(service)) {
      request(event);
    }
  }

  private void request(EventView event) {
    byte[] bytes = event.bytes(Field.PAYLOAD);
    if (bytes.length < GpioRequest.LENGTH) {
      return;
    }
    ByteBuffer request = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int number = GpioRequest.line(request, 0);
    int value = GpioRequest.value(request, 0);
    EcuState.Line line = lines.getOrDefault(number, new EcuState.Line(number, false, false));
    if (number >= MOST_LINES) {
      return;
    }
    switch (GpioRequest.type(request, 0)) {
      case GpioRequest.SET_DIRECTION ->
          lines.put(number, new EcuState.Line(number, value == GpioRequest.IN, line.isHigh()));
      case GpioRequest.SET_VALUE -> lines.put(number, new EcuState.Line(number, line.isInput(), value != 0));
      default -> {}
    }
  }

  EcuState state(String name) {
    List<EcuState.Line> now = new ArrayList<>(lines.values());
    return new EcuState(name, !services.isEmpty(), display, isCut, now, sent, received);
  }

  private static long key(int bus, long address) {
    return (long) bus << 32 | address;
  }
}
