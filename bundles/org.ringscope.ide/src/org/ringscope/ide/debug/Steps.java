// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.function.Predicate;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.QueueInfo;

/** Where the three steps of a debugger end in a system of rings. */
final class Steps {
  private Steps() {}

  /** Step Into: the next event of a core. */
  static Predicate<EventView> nextOf(int core) {
    return event -> event.stream() == core;
  }

  /** Step Over: the driver takes a buffer back. @param head its head descriptor, or id in a packed ring */
  static Predicate<EventView> backOf(QueueInfo queue, int head, int driver) {
    return event -> event.stream() == driver && isBuffer(event, queue, head)
        && (event.type() == EventType.USED_TAKEN || event.type() == EventType.PACKED_TAKEN);
  }

  /** Step Return: the device puts a chain into the used ring. @param head its head descriptor, or id in a packed ring */
  static Predicate<EventView> usedOf(QueueInfo queue, int head, int device) {
    return event -> event.stream() == device && isBuffer(event, queue, head)
        && (event.type() == EventType.USED_ENTRY || event.type() == EventType.PACKED_DESCRIPTOR_WRITTEN);
  }

  /** Back over it: the driver publishes a buffer. @param head its head descriptor, or id in a packed ring */
  static Predicate<EventView> publishedOf(QueueInfo queue, int head, int driver) {
    return event -> event.stream() == driver && isBuffer(event, queue, head)
        && (event.type() == EventType.AVAIL_ENTRY || event.type() == EventType.PACKED_DESCRIPTOR_WRITTEN);
  }

  private static boolean isBuffer(EventView event, QueueInfo queue, int head) {
    Field field = CoreActivity.headField(event.type());
    return field != null && event.getInt(Field.QUEUE) == queue.id() && event.getInt(field) == head;
  }
}
