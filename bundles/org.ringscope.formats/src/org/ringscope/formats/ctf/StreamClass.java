// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.HashMap;
import java.util.Map;

/** What the metadata says about one kind of stream. */
final class StreamClass {
  /** Where values that steer the reading are kept; −1: there is no such field. */
  record Slots(int magic, int streamId, int instance, int content, int packet, int discarded, int cpu, int checkpoint,
      int eventId) {}

  private final long id;
  private final CtfType.StructType packetContext;
  private final CtfType.StructType eventHeader;
  private final CtfType.StructType eventContext;
  private final Map<Long, EventClass> events = new HashMap<>();
  private Slots slots;

  StreamClass(long id, CtfType.StructType packetContext, CtfType.StructType eventHeader,
      CtfType.StructType eventContext) {
    this.id = id;
    this.packetContext = packetContext;
    this.eventHeader = eventHeader;
    this.eventContext = eventContext;
  }

  long id() {
    return id;
  }

  CtfType.StructType packetContext() {
    return packetContext;
  }

  CtfType.StructType eventHeader() {
    return eventHeader;
  }

  CtfType.StructType eventContext() {
    return eventContext;
  }

  Map<Long, EventClass> events() {
    return events;
  }

  Slots slots() {
    return slots;
  }

  void setSlots(Slots known) {
    slots = known;
  }
}
