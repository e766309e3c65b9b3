// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.checkpoint.DriverCheckpoint;

/**
 * The driver's half of a packed ring as it was read from memory: its event suppression, and the descriptors, which nobody
 * can tell apart by writer. Positions are left to inference.
 */
public final class PackedDriverAreaShadow extends DriverShadow {
  private final ByteBuffer descriptors;
  private final ByteBuffer event;

  /**
   * The buffers are read whenever a checkpoint is written.
   *
   * @param descriptors 16 bytes each, null: absent
   * @param event driver event suppression, null: absent
   */
  public PackedDriverAreaShadow(int queue, int size, ByteBuffer descriptors, ByteBuffer event) {
    super(queue, size, UNKNOWN);
    this.descriptors = descriptors;
    this.event = event;
  }

  @Override
  void describe(DriverCheckpoint into) {
    into.descriptors(descriptors, 0);
    if (event != null) {
      into.availFlags(word(event, 2)).usedEvent(word(event, 0));
    }
  }
}
