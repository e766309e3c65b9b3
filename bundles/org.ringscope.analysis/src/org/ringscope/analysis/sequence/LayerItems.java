// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.protocol.rpmsg.RpmsgCall;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.SystemDescription;

/** Makes arrows between the layers of each core of events. Lifelines are numbered by core and layer. */
final class LayerItems {
  private static final int NO_LANE = -1;

  private final SystemDescription system;
  private final Set<StackLayer> layers;
  private final Set<Integer> queues;
  private final List<SequenceItem> items = new ArrayList<>();
  /** What a core is in the midst of, where that is not a program. */
  private final Map<Integer, StackLayer> running = new HashMap<>();
  /** When a doorbell was rung first since it was heard last. */
  private final Map<Integer, Long> rung = new HashMap<>();

  /** @param queues of these alone, empty for all */
  LayerItems(SystemDescription system, Set<StackLayer> layers, Set<Integer> queues) {
    this.system = system;
    this.layers = layers;
    this.queues = queues;
  }

  static int lane(int core, StackLayer layer) {
    return core * StackLayer.values().length + layer.ordinal();
  }

  List<SequenceItem> items() {
    return items;
  }

  void take(EventView event) {
    switch (event.type()) {
      case USER_CALL_BEGIN -> {
        running.put(event.stream(), StackLayer.DEVICE);
        call(event, StackLayer.PROGRAM, StackLayer.DEVICE, length(event));
      }
      case USER_CALL_END -> {
        running.remove(event.stream());
        int error = event.getInt(Field.ERROR);
        call(event, StackLayer.DEVICE, StackLayer.PROGRAM, error == 0 ? length(event) : " " + Errno.text(error));
      }
      case MESSAGE_SENT -> message(event,
          running.getOrDefault(event.stream(), StackLayer.PROGRAM), StackLayer.RPMSG);
      case MESSAGE_RECEIVED -> message(event, StackLayer.VIRTQUEUE, StackLayer.RPMSG);
      case AVAIL_IDX, USED_IDX -> ring(event, StackLayer.RPMSG, StackLayer.VIRTQUEUE,
          event.type().text() + " " + event.getInt(Field.IDX));
      case AVAIL_TAKEN -> ring(event, StackLayer.NOTIFICATION, StackLayer.VIRTQUEUE,
          "take " + event.getInt(Field.HEAD));
      case USED_TAKEN -> ring(event, StackLayer.NOTIFICATION, StackLayer.VIRTQUEUE,
          "take " + event.getLong(Field.ID));
      case KICK_BEGIN -> notification(event, SequenceItem.Kind.KICK, "kick ");
      case INTERRUPT -> notification(event, SequenceItem.Kind.INTERRUPT, "notify ");
      case DOORBELL_RUNG -> rung.putIfAbsent(event.getInt(Field.DOORBELL), event.nanos());
      case ISR_ENTER -> interrupt(event);
      case CALLBACK_BEGIN -> callback(event);
      case CALLBACK_END -> running.remove(event.stream());
      case MESSAGE_QUEUED -> add(event, SequenceItem.Kind.MESSAGE, StackLayer.CALLBACK, StackLayer.READ_QUEUE,
          event.getLong(Field.WAITING) + " waiting", SequenceItem.NO_QUEUE);
      case READER_WOKEN -> add(event, SequenceItem.Kind.MESSAGE, StackLayer.READ_QUEUE, StackLayer.DEVICE,
          "reader woken", SequenceItem.NO_QUEUE);
      case FAULT -> add(event, SequenceItem.Kind.FAULT, StackLayer.VIRTQUEUE, StackLayer.VIRTQUEUE,
          event.string(Field.TEXT), SequenceItem.NO_QUEUE);
      default -> {}
    }
  }

  private static String length(EventView event) {
    int call = event.getInt(Field.CALL);
    return call == RpmsgCall.READ || call == RpmsgCall.WRITE ? " " + event.getLong(Field.LENGTH) + " B" : "";
  }

  private void call(EventView event, StackLayer from, StackLayer to, String more) {
    add(event, SequenceItem.Kind.MESSAGE, from, to, RpmsgCall.text(event.getInt(Field.CALL)) + more,
        SequenceItem.NO_QUEUE);
  }

  private void message(EventView event, StackLayer from, StackLayer to) {
    add(event, SequenceItem.Kind.MESSAGE, from, to, "0x" + Long.toHexString(event.getLong(Field.SOURCE)) + " → 0x"
        + Long.toHexString(event.getLong(Field.DESTINATION)) + " · " + event.getLong(Field.LENGTH) + " B",
        event.getInt(Field.QUEUE));
  }

  private void ring(EventView event, StackLayer from, StackLayer to, String text) {
    int queue = event.getInt(Field.QUEUE);
    add(event, SequenceItem.Kind.STATUS, from, to, text + " · " + system.queueName(queue), queue);
  }

  private void notification(EventView event, SequenceItem.Kind kind, String text) {
    int queue = event.getInt(Field.QUEUE);
    add(event, kind, StackLayer.VIRTQUEUE, StackLayer.NOTIFICATION, text + system.queueName(queue), queue);
  }

  private void callback(EventView event) {
    running.putIfAbsent(event.stream(), StackLayer.CALLBACK);
    add(event, SequenceItem.Kind.MESSAGE, StackLayer.RPMSG, StackLayer.CALLBACK,
        "endpoint 0x" + Long.toHexString(event.getLong(Field.ADDRESS)), SequenceItem.NO_QUEUE);
  }

  /** From where the doorbell was rung to where it is heard. */
  private void interrupt(EventView event) {
    int id = event.getInt(Field.DOORBELL);
    DoorbellInfo doorbell = system.doorbells().stream().filter(each -> each.id() == id).findFirst().orElse(null);
    if (doorbell == null || !layers.contains(StackLayer.NOTIFICATION)) {
      return;
    }
    Long begin = rung.remove(id);
    items.add(new SequenceItem(SequenceItem.Kind.INTERRUPT, lane(doorbell.from(), StackLayer.NOTIFICATION),
        lane(doorbell.to(), StackLayer.NOTIFICATION), event.nanos(), event.nanos(),
        doorbell.name() + (begin == null ? "" : " rung " + TimeText.duration(event.nanos() - begin) + " ago"),
        SequenceItem.NO_QUEUE, 0, event.position()));
  }

  private void add(EventView event, SequenceItem.Kind kind, StackLayer from, StackLayer to, String text,
      int queue) {
    boolean isShown = layers.contains(from) || layers.contains(to);
    boolean isOfQueue = queue == SequenceItem.NO_QUEUE || queues.isEmpty() || queues.contains(queue);
    if (isShown && isOfQueue) {
      items.add(new SequenceItem(kind, place(event, from), place(event, to), event.nanos(), event.nanos(), text, queue,
          0, event.position()));
    }
  }

  /** A layer that is not shown has no lifeline: the arrow comes from there, or goes there. */
  private int place(EventView event, StackLayer layer) {
    return layers.contains(layer) ? lane(event.stream(), layer) : NO_LANE;
  }
}
