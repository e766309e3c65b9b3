// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Which way messages go, as the description of the system tells it. */
public enum MessageRoute {
  /** From the driver to the device: the host sends. */
  TO_DEVICE("to-device"),
  TO_DRIVER("to-driver"),
  /** The bus or queue is not described. */
  UNKNOWN("");

  private final String text;

  MessageRoute(String text) {
    this.text = text;
  }

  /** Word in tables and JSON. */
  public String text() {
    return text;
  }

  /** Whether a message event carries the buffer of a device that is no RPMsg bus, and has no endpoint addresses. */
  public static boolean isBuffer(SystemDescription system, EventView event) {
    QueueInfo queue = event.getInt(Field.BUS) == Unknown.ID ? system.queue(event.getInt(Field.QUEUE)) : null;
    DeviceInfo device = queue == null ? null : system.device(queue.device());
    return device != null && device.deviceId() != DeviceInfo.UNKNOWN_ID && !DeviceKind.RPMSG.is(device.deviceId());
  }

  /** Route of a message event ({@code message_sent}, {@code message_received}, {@code message_found}). */
  public static MessageRoute of(SystemDescription system, EventView event) {
    int id = event.getInt(Field.QUEUE);
    BusInfo bus = system.bus(event.getInt(Field.BUS));
    if (bus != null && (id == bus.txQueue() || id == bus.rxQueue())) {
      return id == bus.txQueue() ? TO_DEVICE : TO_DRIVER;
    }
    if (isBuffer(system, event) && event.getLong(Field.LENGTH) > 0
        && event.getLong(Field.SOURCE) + event.getLong(Field.DESTINATION) == event.getLong(Field.LENGTH)) {
      return event.getLong(Field.SOURCE) > 0 ? TO_DEVICE : TO_DRIVER; // the bytes that the device reads, and those that it writes
    }
    QueueInfo queue = system.queue(id);
    return queue == null || !isBuffer(system, event) ? UNKNOWN
        : of(DeviceKind.of(system.device(queue.device()).deviceId()), queue);
  }

  private static MessageRoute of(DeviceKind kind, QueueInfo queue) {
    return kind.isToDriver(queue.index()) ? TO_DRIVER : kind.isToDevice(queue.index()) ? TO_DEVICE : UNKNOWN;
  }
}
