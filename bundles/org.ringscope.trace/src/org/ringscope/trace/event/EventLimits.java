// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import org.ringscope.trace.packet.PacketLayout;

/** How long fields and events may become in packets of a size: several of the largest events fit into one packet. */
final class EventLimits {
  static final int LONGEST_STRING = 4096;
  static final int LONGEST_BYTES = 1 << 16;
  private static final EventType[] TYPES = EventType.values();

  private final int stringBytes;
  private final int byteFieldBytes;
  private final int[] eventBytes = new int[TYPES.length];

  EventLimits(int packetBytes) {
    stringBytes = Math.min(LONGEST_STRING, packetBytes / 16);
    byteFieldBytes = Math.min(LONGEST_BYTES, packetBytes / 4);
    for (EventType type : TYPES) {
      eventBytes[type.ordinal()] = largest(type);
    }
  }

  /** Bytes of a string without its final zero. */
  int stringBytes() {
    return stringBytes;
  }

  /** Contents of a byte field outside checkpoints. */
  int byteFieldBytes() {
    return byteFieldBytes;
  }

  /** Upper limit of an event; of a checkpoint without the contents of its byte fields, for which room is made when they come. */
  int eventBytes(EventType type) {
    return eventBytes[type.ordinal()];
  }

  private int largest(EventType type) {
    int bytes = PacketLayout.EVENT_HEADER_BYTES;
    for (int i = 0; i < type.fieldCount(); i++) {
      switch (type.typeAt(i)) {
        case STRING -> bytes += stringBytes + 1;
        case BYTES -> bytes += 4 + (type.layer() == Layer.CHECKPOINT ? 0 : byteFieldBytes);
        default -> bytes += type.typeAt(i).width();
      }
    }
    return bytes;
  }
}
