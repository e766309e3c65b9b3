// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.export;

import org.ringscope.trace.BusInfo;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.SystemDescription;

/** Which way messages go, as the description of the system tells it. */
public enum MessageRoute {
  /** From the driver to the device: the host sends (PROTOCOL §6.2). */
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

  /** Route of a message event ({@code message_sent}, {@code message_received}, {@code message_found}). */
  public static MessageRoute of(SystemDescription system, EventView event) {
    int id = event.getInt(Field.QUEUE);
    BusInfo bus = system.bus(event.getInt(Field.BUS));
    if (bus != null && (id == bus.txQueue() || id == bus.rxQueue())) {
      return id == bus.txQueue() ? TO_DEVICE : TO_DRIVER;
    }
    QueueInfo queue = system.queue(id);
    return queue == null ? UNKNOWN : switch (system.device(queue.device()) == null ? 0 : system.device(queue.device()).deviceId()) {
      // receive queues have even numbers, transmit queues odd ones (PROTOCOL §5.2, §5.9)
      case 1, 19 -> queue.index() % 2 == 0 ? TO_DRIVER : TO_DEVICE;
      // txq 0, rxq 1 (PROTOCOL §12.2)
      case 36 -> queue.index() == 0 ? TO_DEVICE : TO_DRIVER;
      default -> UNKNOWN;
    };
  }
}
