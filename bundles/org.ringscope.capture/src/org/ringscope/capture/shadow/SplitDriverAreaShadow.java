// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.checkpoint.DriverCheckpoint;

/** The driver's half of a ring as it was read from memory: descriptor table and avail ring; an area may be absent. */
public final class SplitDriverAreaShadow extends DriverShadow {
  private static final int RING = 4;

  private ByteBuffer descriptors;
  private ByteBuffer avail;
  private int lastUsed = -1;

  public SplitDriverAreaShadow(int queue, int size) {
    super(queue, size, UNKNOWN);
  }

  /**
   * @param descriptors 16·size bytes from index 0 on; null: not known
   * @param avail the whole driver area, {@link VringLayout#availBytes} from index 0 on; null: not known
   * @param lastUsed -1 if unknown
   */
  public void set(ByteBuffer descriptors, ByteBuffer avail, int lastUsed) {
    this.descriptors = descriptors;
    this.avail = avail;
    this.lastUsed = lastUsed;
    touch();
  }

  @Override
  void describe(DriverCheckpoint into) {
    into.lastUsed(lastUsed).descriptors(descriptors, 0);
    if (avail != null) {
      into.availFlags(word(avail, 0)).availIdx(word(avail, 2)).availRing(avail, RING)
          .usedEvent(word(avail, (int) VringLayout.usedEventOffset(size)));
    }
  }
}
