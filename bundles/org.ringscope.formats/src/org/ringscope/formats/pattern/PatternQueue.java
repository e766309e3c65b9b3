// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/** A virtqueue and the indices that lines have told of it last; each may be unknown. */
final class PatternQueue {
  private static final int HALF = 1 << 15;

  final int id;
  int size;
  int availIdx = Unknown.NUMBER;
  int usedIdx = Unknown.NUMBER;
  int lastAvail = Unknown.NUMBER;
  int lastUsed = Unknown.NUMBER;
  int availFlags = Unknown.NUMBER;
  int usedFlags = Unknown.NUMBER;
  int usedEvent = Unknown.NUMBER;
  int availEvent = Unknown.NUMBER;
  long kicks;
  long interrupts;

  PatternQueue(int id) {
    this.id = id;
  }

  void driver(EventWriter out) {
    new DriverCheckpoint().of(id, size).availFlags(availFlags).availIdx(availIdx).usedEvent(usedEvent)
        .lastUsed(lastUsed).write(out);
  }

  void device(EventWriter out) {
    new DeviceCheckpoint().of(id, size).usedFlags(usedFlags).usedIdx(usedIdx).availEvent(availEvent)
        .lastAvail(lastAvail).write(out);
  }

  /** Used ahead of avail is no number of buffers. */
  void counts(EventWriter out) {
    int between = availIdx < 0 || usedIdx < 0 ? Integer.MAX_VALUE : RingIndex.distance(usedIdx, availIdx);
    out.buffer().counts(id, between <= (size > 0 ? size : HALF) ? between : Unknown.U32,
        availIdx < 0 ? Unknown.U32 : availIdx, usedIdx < 0 ? Unknown.U32 : usedIdx);
  }

  boolean hasDriver() {
    return availIdx >= 0 || lastUsed >= 0 || availFlags >= 0 || usedEvent >= 0;
  }

  boolean hasDevice() {
    return usedIdx >= 0 || lastAvail >= 0 || usedFlags >= 0 || availEvent >= 0;
  }

  void writeState(StreamWriter stream, long nanos) {
    if (hasDriver() && size > 0) {
      driver(stream.at(nanos));
    }
    if (hasDevice() && size > 0) {
      device(stream.at(nanos));
    }
    if (hasDriver() || hasDevice()) {
      counts(stream.at(nanos));
    }
    if (kicks + interrupts > 0) {
      stream.at(nanos).sample(id).kicks(kicks).interrupts(interrupts).end();
    }
  }
}
