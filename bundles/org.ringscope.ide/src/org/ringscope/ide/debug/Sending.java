// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.Arrays;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * Whether a core is in a send over RPMsg, of which no event of its own tells: it begins with the first thing that only a send writes
 * into the ring, and ends with the notification of its queue, or where nobody recorded that, with anything that no send does. A trace
 * that tells nothing of rings does not tell of sends.
 */
final class Sending {
  /** The bus over which the core sends by a queue, by the queue's id; {@link Unknown#NUMBER} for none. */
  private final int[] buses;
  private boolean isPublished;

  Sending(SystemDescription system, int core) {
    buses = new int[1 + system.queues().stream().mapToInt(QueueInfo::id).max().orElse(-1)];
    Arrays.fill(buses, Unknown.NUMBER);
    for (BusInfo bus : system.buses()) {
      DeviceInfo device = system.device(bus.device());
      if (device != null && device.driverCore() == core) {
        enter(bus.txQueue(), bus.id());
      } else if (device != null && device.deviceCore() == core) {
        enter(bus.rxQueue(), bus.id());
      }
    }
  }

  private void enter(int queue, int bus) {
    if (queue >= 0 && queue < buses.length) {
      buses[queue] = bus;
    }
  }

  /** The bus over which the core begins to send with an event; {@link Unknown#NUMBER} where it does not. */
  int begins(EventView event) {
    int bus = bus(event);
    return switch (event.type()) {
      case DESCRIPTOR_WRITTEN, INDIRECT_DESCRIPTOR_WRITTEN, AVAIL_ENTRY, PACKED_DESCRIPTOR_WRITTEN -> bus;
      case USED_ENTRY -> event.getInt(Field.LENGTH) == 0 ? Unknown.NUMBER : bus; // a buffer that goes back unused
      default -> Unknown.NUMBER;
    };
  }

  /** Whether an event is no part of the send that the core is in. */
  boolean isOver(EventView event) {
    boolean isNext = isPublished && begins(event) != Unknown.NUMBER;
    return isNext || bus(event) == Unknown.NUMBER && switch (event.type()) {
      case DOORBELL_RUNG, ISR_ENTER, REGISTER_READ, REGISTER_WRITTEN, FAULT, LOST -> false;
      default -> true;
    };
  }

  /** Takes in what a core has written while it sends. @return whether it was the last of the send */
  boolean isLast(EventView event, boolean isFirst) {
    isPublished = !isFirst && isPublished;
    boolean isOurs = bus(event) != Unknown.NUMBER;
    isPublished |= isOurs && switch (event.type()) {
      case MESSAGE_SENT, AVAIL_IDX, USED_IDX -> true;
      default -> false;
    };
    return isOurs && switch (event.type()) {
      case KICK_END, KICK_SUPPRESSED, INTERRUPT, INTERRUPT_SUPPRESSED -> true;
      default -> false;
    };
  }

  private int bus(EventView event) {
    EventType type = event.type();
    int queue = type.typeOf(Field.QUEUE) == null ? Unknown.NUMBER : event.getInt(Field.QUEUE);
    return queue >= 0 && queue < buses.length ? buses[queue] : Unknown.NUMBER;
  }
}
