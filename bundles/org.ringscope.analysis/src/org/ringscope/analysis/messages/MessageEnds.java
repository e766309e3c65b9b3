// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.condition.KeyedValues;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * Which way messages go, and between which cores; worked out once for each bus and queue. For one thread; nothing is allocated for a
 * row.
 */
final class MessageEnds {
  private static final int PARTS_UNKNOWN = 0;
  private static final int READABLE = 1;
  private static final int WRITABLE = 2;

  /**
   * What rows of one bus and queue have in common; of buffers, those that are told in the same parts.
   *
   * @param isBuffer whether it is the buffer of a device that is no RPMsg bus
   * @param device id, {@link Unknown#ID} if unknown, as those of the cores
   */
  record Ends(boolean isBuffer, Direction direction, int device, int driverCore, int deviceCore) {
    int from() {
      return direction == Direction.UNKNOWN ? Unknown.ID : direction == Direction.TO_DEVICE ? driverCore : deviceCore;
    }

    int to() {
      return direction == Direction.UNKNOWN ? Unknown.ID : direction == Direction.TO_DEVICE ? deviceCore : driverCore;
    }
  }

  private final Trace trace;
  private final MessageDecoder decoder;
  private final KeyedValues<Ends> known = new KeyedValues<>(key -> work());
  /** Of which the ends are asked. */
  private MessageRow row;

  MessageEnds(Trace trace, MessageDecoder decoder) {
    this.trace = trace;
    this.decoder = decoder;
  }

  Ends of(MessageRow asked) {
    row = asked;
    return known.of(((long) asked.bus << Short.SIZE | asked.queue) << 2 | parts(asked));
  }

  private static int parts(MessageRow row) {
    long readable = row.source & 0xFFFF_FFFFL;
    boolean isTold = row.length > 0 && readable + (row.destination & 0xFFFF_FFFFL) == row.length;
    return !isTold ? PARTS_UNKNOWN : readable > 0 && (row.flags & MessageDecoder.ANSWER) == 0 ? READABLE : WRITABLE;
  }

  private Ends work() {
    SystemDescription system = trace.system();
    boolean isBuffer = decoder.device(row.bus, row.queue) != null;
    QueueInfo queue = system.queue(row.queue);
    BusInfo bus = system.bus(row.bus);
    DeviceInfo device =
        queue != null ? system.device(queue.device()) : bus != null ? system.device(bus.device()) : null;
    return device == null ? new Ends(isBuffer, direction(isBuffer), Unknown.ID, Unknown.ID, Unknown.ID)
        : new Ends(isBuffer, direction(isBuffer), device.id(), device.driverCore(), device.deviceCore());
  }

  private Direction direction(boolean isBuffer) {
    if (isBuffer) {
      return decoder.direction(row.queue, row.source & 0xFFFF_FFFFL, row.destination & 0xFFFF_FFFFL, row.length,
          row.flags);
    }
    return Direction.of(trace.system(), row.bus, row.queue == Unknown.ID ? QueueState.UNKNOWN : row.queue);
  }
}
