// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;

/** Follows the ring of one queue from event to event and says whether it is full or empty. For one thread. */
public final class QueueWatch {
  private static final Set<EventType> TOLD = told();

  private final int queue;
  private final int device;
  private final QueueTracker tracker;

  /** @param place the event before the first that it is shown, null for the begin of the trace */
  public QueueWatch(Trace trace, QueueInfo queue, Position place) throws IOException {
    this.queue = queue.id();
    device = queue.device();
    tracker = new QueueTracker(queue, StateReader.areRingsRecorded(trace));
    if (place != null) {
      trace.replay(place, this::apply);
    }
  }

  private static Set<EventType> told() {
    Set<EventType> told = EnumSet.noneOf(EventType.class);
    for (EventType type : EventType.values()) {
      if (type.fields().contains(Field.QUEUE) && switch (type.layer()) {
        case RING, BUFFER, NOTIFY, CHECKPOINT -> true;
        default -> type == EventType.QUEUE_CONFIGURED || type == EventType.QUEUE_RESET;
      }) {
        told.add(type);
      }
    }
    told.remove(EventType.CHECKPOINT_REFERENCE);
    return told;
  }

  /** Takes in an event. @return whether it may have changed the ring */
  public boolean apply(EventView event) {
    EventType type = event.type();
    if (TOLD.contains(type) && event.getInt(Field.QUEUE) == queue) {
      tracker.apply(event);
      return type.layer() != Layer.NOTIFY;
    }
    if (type == EventType.DEVICE_RESET && event.getInt(Field.DEVICE) == device) {
      tracker.reset();
      return true;
    }
    if (type == EventType.FEATURES_ACCEPTED && event.getInt(Field.DEVICE) == device) {
      tracker.accepted(event.getLong(Field.FEATURES));
    }
    return false;
  }

  /** Whether every descriptor is in a chain that the device has, or has used. */
  public boolean isFull() {
    RingState ring = tracker.snapshot(DeviceFacts.NONE).ring();
    boolean isFull = ring.isKnown() && ring.size() > 0;
    for (int i = 0; i < ring.size() && isFull; i++) {
      DescriptorOwner owner = ring.owner(i);
      isFull = owner == DescriptorOwner.DEVICE || owner == DescriptorOwner.USED;
    }
    return isFull;
  }

  /** Whether nothing is published that the device has not used. */
  public boolean isEmpty() {
    QueueState state = tracker.snapshot(DeviceFacts.NONE);
    return state.size() > 0 && state.inFlight() == 0;
  }

  /** When the ring moved last, {@link Long#MIN_VALUE} if that is not known. */
  public long lastMovementNanos() {
    return tracker.snapshot(DeviceFacts.NONE).lastMovementNanos();
  }
}
