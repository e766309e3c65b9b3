// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;

/** The device's half of a packed ring as it was read from memory: its event suppression. */
public final class PackedDeviceAreaShadow extends DeviceShadow {
  private final ByteBuffer event;
  private int nextUsed = -1;

  /** @param event device event suppression, read whenever a checkpoint is written; null: absent */
  public PackedDeviceAreaShadow(int queue, int size, ByteBuffer event) {
    super(queue, size, UNKNOWN);
    this.event = event;
  }

  /**
   * Where the next used descriptor goes, as a position: what memory does not show where a batch has one used descriptor
   * and that is overwritten. Negative if unknown.
   */
  public void nextUsed(int position) {
    nextUsed = position;
    touch();
  }

  @Override
  void describe(DeviceCheckpoint into) {
    into.usedIdx(nextUsed);
    if (event != null) {
      into.usedFlags(word(event, 2)).availEvent(word(event, 0));
    }
  }
}
