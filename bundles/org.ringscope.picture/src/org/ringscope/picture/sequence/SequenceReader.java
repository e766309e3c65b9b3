// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;
import org.ringscope.trace.Trace;

/** Reads what the cores said to each other: messages from sending to reception, notifications, status changes, faults. */
final class SequenceReader {
  private static final int PAYLOAD_SHOWN = 28;
  private static final long FIRST_WINDOW_NANOS = 1_000_000;

  /** Longer than any message is on its way that somebody reads. */
  private static final long LOOK_BACK_NANOS = 10_000_000;
  private static final int SENT_BEFORE = -1;

  private record Flight(int queue, long buffer) {
    static Flight of(EventView event) {
      return new Flight(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    }
  }

  private final Trace trace;
  private final SystemDescription system;
  private final MessageDecoder decoder;
  /** The only one whose items are wanted, null for all. */
  private final QueueInfo only;
  private final List<SequenceItem> items = new ArrayList<>();
  private final Map<Flight, Integer> inFlight = new HashMap<>();
  /** What messages have announced: their events say it once more. */
  private final Set<String> told = new HashSet<>();

  /** @param only the queue whose items are wanted, null for all */
  SequenceReader(Trace trace, QueueInfo only) {
    this.trace = trace;
    this.only = only;
    system = trace.system();
    decoder = new MessageDecoder(trace);
  }

  /** The items that begin in a span of time, at most {@code limit} of them, the first ones. */
  List<SequenceItem> between(long fromNanos, long toNanos, int limit) throws IOException {
    read(fromNanos, toNanos, limit);
    return List.copyOf(items);
  }

  /** The last {@code count} items that begin at or before an instant. Looks back as far as that needs. */
  List<SequenceItem> before(long toNanos, int count) throws IOException {
    long window = FIRST_WINDOW_NANOS;
    while (true) {
      long from = Math.max(trace.beginNanos(), toNanos - window);
      items.clear();
      inFlight.clear();
      told.clear();
      read(from, toNanos, Integer.MAX_VALUE);
      int size = items.size();
      if (size >= count || from <= trace.beginNanos()) {
        return List.copyOf(items.subList(Math.max(0, size - count), size));
      }
      window *= 16;
    }
  }

  private void read(long fromNanos, long toNanos, int limit) throws IOException {
    EventCursor cursor = trace.cursor();
    cursor.seek(Math.max(trace.beginNanos(), fromNanos - LOOK_BACK_NANOS));
    while (cursor.next() && items.size() < limit) {
      EventView event = cursor.event();
      if (event.nanos() > toNanos) {
        return;
      }
      if (event.nanos() < fromNanos) {
        before(event);
      } else if (!event.isCheckpoint() && isWanted(event)) {
        take(event);
      }
    }
  }

  private boolean isWanted(EventView event) {
    List<Field> fields = event.type().fields();
    return only == null || fields.contains(Field.QUEUE) && event.getInt(Field.QUEUE) == only.id();
  }

  /** What is on its way when the span of time begins has no row, and its reception is no message of its own. */
  private void before(EventView event) {
    if (event.type() == EventType.MESSAGE_SENT) {
      inFlight.put(Flight.of(event), SENT_BEFORE);
      messageText(event); // what it announces is not news when it arrives
    } else if (event.type() == EventType.MESSAGE_RECEIVED) {
      inFlight.remove(Flight.of(event));
    }
  }

  private void take(EventView event) {
    switch (event.type()) {
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_RECEIVED -> received(event);
      case KICK_BEGIN -> notification(event, SequenceItem.Kind.KICK, true, "kick");
      case KICK_SUPPRESSED -> notification(event, SequenceItem.Kind.KICK_SUPPRESSED, true, "kick suppressed");
      case INTERRUPT -> notification(event, SequenceItem.Kind.INTERRUPT, false, "interrupt");
      case INTERRUPT_SUPPRESSED ->
          notification(event, SequenceItem.Kind.INTERRUPT_SUPPRESSED, false, "interrupt suppressed");
      case NAME_SERVICE -> announced(event);
      case STATUS -> status(event);
      case FAULT -> fault(event);
      default -> {}
    }
  }

  private void notification(EventView event, SequenceItem.Kind kind, boolean byDriver, String text) {
    int queue = event.getInt(Field.QUEUE);
    DeviceInfo device = deviceOf(queue);
    int driver = device == null ? -1 : device.driverCore();
    int other = device == null ? -1 : device.deviceCore();
    items.add(new SequenceItem(kind, byDriver ? driver : other, byDriver ? other : driver, event.nanos(), event.nanos(),
        text + " " + system.queueName(queue), event.position()));
  }

  private void sent(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    DeviceInfo device = deviceOf(queue);
    boolean byDriver = isToDevice(queue);
    int from = device == null ? event.stream() : byDriver ? device.driverCore() : device.deviceCore();
    int to = device == null ? -1 : byDriver ? device.deviceCore() : device.driverCore();
    inFlight.put(Flight.of(event), items.size());
    items.add(new SequenceItem(SequenceItem.Kind.MESSAGE, from, to, event.nanos(), Long.MIN_VALUE, messageText(event),
        event.position()));
  }

  private void received(EventView event) {
    Integer index = inFlight.remove(Flight.of(event));
    if (index != null && index == SENT_BEFORE) {
      return;
    }
    if (index != null) {
      items.set(index, items.get(index).arrivedAt(event.nanos()));
    } else {
      arrived(event);
    }
  }

  /** A message whose sending was not recorded comes from the other core. */
  private void arrived(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    DeviceInfo device = deviceOf(queue);
    boolean toDevice = isToDevice(queue);
    int from = device == null ? -1 : toDevice ? device.driverCore() : device.deviceCore();
    int to = device == null ? event.stream() : toDevice ? device.deviceCore() : device.driverCore();
    items.add(new SequenceItem(SequenceItem.Kind.MESSAGE, from, to, event.nanos(), event.nanos(), messageText(event),
        event.position()));
  }

  /** Queues of buses say it themselves; others carry requests of the driver. */
  private boolean isToDevice(int queue) {
    return system.buses().stream().noneMatch(bus -> bus.rxQueue() == queue);
  }

  private String messageText(EventView event) {
    String buffer = decoder.buffer(event);
    if (buffer != null) {
      return system.queueName(event.getInt(Field.QUEUE)) + " · " + event.getLong(Field.LENGTH) + " B · " + buffer;
    }
    long destination = event.getLong(Field.DESTINATION);
    byte[] payload = event.bytes(Field.PAYLOAD);
    String text = "0x" + Long.toHexString(event.getLong(Field.SOURCE)) + " → 0x" + Long.toHexString(destination) + " · "
        + event.getLong(Field.LENGTH) + " B";
    if (destination == Rpmsg.NAME_SERVICE_ADDRESS && payload.length >= NameService.LENGTH) {
      String announced = announcement(NameService.isDestroy(payload, 0), shown(NameService.name(payload, 0)));
      told.add(announced);
      return text + " · " + announced;
    }
    String content = printable(payload, PAYLOAD_SHOWN);
    return content.isEmpty() ? text : text + " · “" + content + (payload.length > PAYLOAD_SHOWN ? "…" : "") + "”";
  }

  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}|[\\x80-\\x9F]", ".");
  }

  /** ASCII up to the first NUL; anything else as a dot. */
  private static String printable(byte[] bytes, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length, most) && bytes[i] != 0; i++) {
      text.append(bytes[i] >= 32 && bytes[i] < 127 ? (char) bytes[i] : '.');
    }
    return text.toString();
  }

  /** An announcement that arrived: a source may tell of it and of no message. */
  private void announced(EventView event) {
    BusInfo bus = system.bus(event.getInt(Field.BUS));
    DeviceInfo device = bus == null ? null : system.device(bus.device());
    String text = announcement(event.getInt(Field.DESTROY) != 0, shown(event.string(Field.NAME)));
    if (event.getInt(Field.RECEIVED) == 0 || device == null || told.contains(text)) {
      return;
    }
    boolean byDriver = event.stream() == device.deviceCore();
    int driver = device.driverCore();
    int other = device.deviceCore();
    items.add(new SequenceItem(SequenceItem.Kind.MESSAGE, byDriver ? driver : other, byDriver ? other : driver,
        event.nanos(), event.nanos(), text + " at 0x" + Long.toHexString(event.getLong(Field.ADDRESS)),
        event.position()));
  }

  private static String announcement(boolean isDestroy, String name) {
    return (isDestroy ? "destroy " : "create ") + name;
  }

  private void status(EventView event) {
    DeviceInfo device = system.device(event.getInt(Field.DEVICE));
    int core = event.stream();
    items.add(new SequenceItem(SequenceItem.Kind.STATUS, core, core, event.nanos(), event.nanos(),
        (device == null ? "device" : device.name()) + " status "
            + (event.isUnknown(Field.OLD) ? "?" : event.getInt(Field.OLD)) + " → " + event.getInt(Field.STATUS),
        event.position()));
  }

  private void fault(EventView event) {
    int core = event.stream();
    String diagnosis = event.string(Field.DIAGNOSIS);
    items.add(new SequenceItem(SequenceItem.Kind.FAULT, core, core, event.nanos(), event.nanos(),
        (diagnosis.isEmpty() ? "fault" : diagnosis) + " " + event.string(Field.TEXT), event.position()));
  }

  private DeviceInfo deviceOf(int queue) {
    QueueInfo info = system.queue(queue);
    return info == null ? null : system.device(info.device());
  }
}
