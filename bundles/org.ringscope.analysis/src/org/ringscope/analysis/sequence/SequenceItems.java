// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.Position;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Makes items of events: messages from sending to reception, notifications, status changes, faults. */
final class SequenceItems {
  private static final int PAYLOAD_SHOWN = 28;
  private static final int SENT_BEFORE = -1;

  private record Flight(int queue, long buffer) {
    static Flight of(EventView event) {
      return new Flight(event.getInt(Field.QUEUE), event.getLong(Field.BUFFER));
    }
  }

  private final SystemDescription system;
  private final MessageDecoder decoder;
  private final SequenceChoice choice;
  private final int most;
  private final List<SequenceItem> items = new ArrayList<>();
  /** Items that were before those: {@link #most} are enough. */
  private int dropped;
  /** By what is on its way: how many items there were before it. */
  private final Map<Flight, Integer> inFlight = new HashMap<>();
  /** What messages have announced: their events say it once more. */
  private final Set<String> told = new HashSet<>();
  private int open;
  /** Whether reading began in the midst: what arrives first may have been sent before. */
  private final boolean isCut;
  /** Queues of which a sending was seen. */
  private final Set<Integer> senders = new HashSet<>();
  /** Queues of which a message was seen to arrive that was also seen sent: buffers of a queue arrive in order. */
  private final Set<Integer> pairs = new HashSet<>();
  /** What arrived before that. */
  private final Set<Position> early = new HashSet<>();
  private final Map<Integer, Integer> earlyOf = new HashMap<>();

  /** @param most of the last items that are kept, @param isCut whether what is passed does not begin with the trace */
  SequenceItems(Trace trace, SequenceChoice choice, int most, boolean isCut) {
    this.choice = choice;
    this.most = most;
    this.isCut = isCut;
    system = trace.system();
    decoder = new MessageDecoder(trace);
  }

  /** How many there are, without what was sent before reading began. */
  int size() {
    int size = items.size();
    for (Map.Entry<Integer, Integer> each : earlyOf.entrySet()) {
      size -= senders.contains(each.getKey()) ? each.getValue() : 0;
    }
    return size;
  }

  /** The first ones, or the last. */
  List<SequenceItem> result(boolean isFirst) {
    List<SequenceItem> all = items.stream()
        .filter(item -> !early.contains(item.position()) || !senders.contains(item.queue())).toList();
    int count = Math.min(most, all.size());
    return isFirst ? all.subList(0, count) : all.subList(all.size() - count, all.size());
  }

  /** Whether there were more than are kept. */
  boolean hasDropped() {
    return dropped > 0 || items.size() > most;
  }

  /** Whether a message has not arrived yet. */
  boolean hasOpen() {
    return open > 0;
  }

  /** What is on its way when the span of time begins has no row, and its reception is no message of its own. */
  void before(EventView event) {
    if (event.type() == EventType.MESSAGE_SENT) {
      senders.add(event.getInt(Field.QUEUE));
      inFlight.put(Flight.of(event), SENT_BEFORE);
      messageText(event); // what it announces is not news when it arrives
    } else if (event.type() == EventType.MESSAGE_RECEIVED && inFlight.remove(Flight.of(event)) != null) {
      pairs.add(event.getInt(Field.QUEUE));
    }
  }

  /** What comes after the span of time only says what has arrived. */
  void behind(EventView event) {
    if (event.type() == EventType.MESSAGE_RECEIVED && inFlight.containsKey(Flight.of(event))) {
      received(event);
    } else if (event.type() == EventType.MESSAGE_SENT) {
      Integer index = inFlight.remove(Flight.of(event)); // its buffer was taken anew
      open -= index == null || index == SENT_BEFORE ? 0 : 1;
    }
  }

  private boolean isWanted(SequenceItem.Kind kind, int queue) {
    return choice.kinds().contains(kind) && choice.isOfQueue(queue);
  }

  private void add(SequenceItem item) {
    if (!isWanted(item.kind(), item.queue())) {
      return;
    }
    items.add(item);
    if (items.size() > 2L * most) {
      items.subList(0, items.size() - most).clear();
      dropped += most + 1;
    }
  }

  /** What is in the span of time. */
  void take(EventView event) {
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
    add(new SequenceItem(kind, byDriver ? driver : other, byDriver ? other : driver, event.nanos(), event.nanos(),
        text + " " + system.queueName(queue), queue, 0, event.position()));
  }

  private void sent(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    senders.add(queue);
    DeviceInfo device = deviceOf(queue);
    boolean byDriver = isToDevice(queue);
    int from = device == null ? event.stream() : byDriver ? device.driverCore() : device.deviceCore();
    int to = device == null ? -1 : byDriver ? device.deviceCore() : device.driverCore();
    String text = messageText(event);
    int before = dropped + items.size();
    add(new SequenceItem(SequenceItem.Kind.MESSAGE, from, to, event.nanos(), Long.MIN_VALUE, text, queue,
        event.getLong(Field.BUFFER), event.position()));
    boolean isShown = dropped + items.size() > before;
    Integer old = inFlight.put(Flight.of(event), isShown ? Integer.valueOf(before) : Integer.valueOf(SENT_BEFORE));
    open += (isShown ? 1 : 0) - (old == null || old == SENT_BEFORE ? 0 : 1);
  }

  private void received(EventView event) {
    Integer index = inFlight.remove(Flight.of(event));
    if (index == null) {
      arrived(event);
      return;
    }
    pairs.add(event.getInt(Field.QUEUE));
    if (index == SENT_BEFORE) {
      return;
    }
    open--;
    int place = index - dropped;
    if (place >= 0) {
      items.set(place, items.get(place).arrivedAt(event.nanos()));
    }
  }

  /** A message whose sending was not recorded comes from the other core; unless it was sent before reading began. */
  private void arrived(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    if (isCut && !pairs.contains(queue) && isWanted(SequenceItem.Kind.MESSAGE, queue)) {
      early.add(event.position());
      earlyOf.merge(queue, 1, Integer::sum);
    }
    DeviceInfo device = deviceOf(queue);
    boolean toDevice = isToDevice(queue);
    int from = device == null ? -1 : toDevice ? device.driverCore() : device.deviceCore();
    int to = device == null ? event.stream() : toDevice ? device.deviceCore() : device.driverCore();
    add(new SequenceItem(SequenceItem.Kind.MESSAGE, from, to, event.nanos(), event.nanos(), messageText(event), queue,
        event.getLong(Field.BUFFER), event.position()));
  }

  /** Queues of buses say it themselves; others carry requests of the driver. */
  private boolean isToDevice(int queue) {
    return system.buses().stream().noneMatch(bus -> bus.rxQueue() == queue);
  }

  private String messageText(EventView event) {
    String meaning = decoder.meaning(event);
    if (meaning != null && event.getInt(Field.BUS) != Unknown.ID) {
      return event.getLong(Field.LENGTH) + " B · " + meaning;
    }
    if (meaning != null) {
      return system.queueName(event.getInt(Field.QUEUE)) + " · " + event.getLong(Field.LENGTH) + " B · " + meaning;
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
    add(new SequenceItem(SequenceItem.Kind.MESSAGE, byDriver ? driver : other, byDriver ? other : driver,
        event.nanos(), event.nanos(), text + " at 0x" + Long.toHexString(event.getLong(Field.ADDRESS)),
        SequenceItem.NO_QUEUE, 0, event.position()));
  }

  private static String announcement(boolean isDestroy, String name) {
    return (isDestroy ? "destroy " : "create ") + name;
  }

  private void status(EventView event) {
    DeviceInfo device = system.device(event.getInt(Field.DEVICE));
    int core = event.stream();
    add(new SequenceItem(SequenceItem.Kind.STATUS, core, core, event.nanos(), event.nanos(),
        (device == null ? "device" : device.name()) + " status "
            + (event.isUnknown(Field.OLD) ? "?" : event.getInt(Field.OLD)) + " → " + event.getInt(Field.STATUS),
        SequenceItem.NO_QUEUE, 0, event.position()));
  }

  private void fault(EventView event) {
    int core = event.stream();
    String diagnosis = event.string(Field.DIAGNOSIS);
    add(new SequenceItem(SequenceItem.Kind.FAULT, core, core, event.nanos(), event.nanos(),
        (diagnosis.isEmpty() ? "fault" : diagnosis) + " " + event.string(Field.TEXT),
        event.isUnknown(Field.QUEUE) ? SequenceItem.NO_QUEUE : event.getInt(Field.QUEUE), 0, event.position()));
  }

  private DeviceInfo deviceOf(int queue) {
    QueueInfo info = system.queue(queue);
    return info == null ? null : system.device(info.device());
  }
}
