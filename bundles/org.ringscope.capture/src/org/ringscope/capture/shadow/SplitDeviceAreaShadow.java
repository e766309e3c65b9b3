// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;

/** The device's half of a ring as it was read from memory: the used ring, which may be absent. */
public final class SplitDeviceAreaShadow extends DeviceShadow {
  private static final int RING = 4;

  private ByteBuffer used;
  private int lastAvail = -1;

  public SplitDeviceAreaShadow(int queue, int size) {
    super(queue, size, UNKNOWN);
  }

  /**
   * @param used the whole device area, {@link VringLayout#usedBytes} from index 0 on; null: not known
   * @param lastAvail -1 if unknown
   */
  public void set(ByteBuffer used, int lastAvail) {
    this.used = used;
    this.lastAvail = lastAvail;
    touch();
  }

  @Override
  void describe(DeviceCheckpoint into) {
    into.lastAvail(lastAvail);
    if (used != null) {
      into.usedFlags(word(used, 0)).usedIdx(word(used, 2)).usedRing(used, RING)
          .availEvent(word(used, (int) VringLayout.availEventOffset(size)));
    }
  }
}
