// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** The device's half of a packed ring as it was read from memory: its event suppression. */
public final class PackedDeviceAreaShadow extends DeviceSideShadow {
  private final ByteBuffer event;

  /** @param event device event suppression, read whenever a checkpoint is written; null: absent */
  public PackedDeviceAreaShadow(int queue, int size, ByteBuffer event) {
    super(queue, size, UNKNOWN);
    this.event = event;
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = event == null ? 0 : CheckpointKnown.FLAGS | CheckpointKnown.EVENT;
    out.u16(queue).u32(size).u16(word(event, 2)).u16(0).u16(word(event, 0)).u16(0).u16(known).bytes(NOTHING, 0, 0);
  }
}
