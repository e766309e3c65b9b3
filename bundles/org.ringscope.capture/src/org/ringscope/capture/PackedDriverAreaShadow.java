// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/**
 * The driver's half of a packed ring as it was read from memory: its event suppression, and the descriptors, which nobody
 * can tell apart by writer. Positions are left to inference.
 */
final class PackedDriverAreaShadow extends DriverSideShadow {
  private final ByteBuffer descriptors;
  private final ByteBuffer event;

  PackedDriverAreaShadow(InspectedQueue ring) {
    super(ring.info().id(), ring.info().size(), UNKNOWN);
    descriptors = ring.descriptors();
    event = ring.avail();
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = event == null ? 0 : CheckpointKnown.FLAGS | CheckpointKnown.EVENT;
    known |= descriptors == null ? 0 : CheckpointKnown.DESCRIPTORS;
    out.u16(queue).u32(size).u16(word(event, 2)).u16(0).u16(word(event, 0)).u16(0).u16(known);
    bytes(out, descriptors, 0, 16 * size);
    out.bytes(NOTHING, 0, 0).bytes(NOTHING, 0, 0);
  }
}
