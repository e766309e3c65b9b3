// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** The device's half of a packed ring as it was read from memory: its event suppression. */
final class PackedDeviceAreaShadow extends DeviceSideShadow {
  private final ByteBuffer event;

  PackedDeviceAreaShadow(InspectedQueue ring) {
    super(ring.info().id(), ring.info().size(), UNKNOWN);
    event = ring.used();
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = event == null ? 0 : CheckpointKnown.FLAGS | CheckpointKnown.EVENT;
    out.u16(queue).u32(size).u16(word(event, 2)).u16(0).u16(word(event, 0)).u16(0).u16(known).bytes(NOTHING, 0, 0);
  }
}
