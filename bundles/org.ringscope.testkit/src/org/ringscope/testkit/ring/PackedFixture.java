// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ring;

import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.ring.EventSuppression;
import org.ringscope.runtime.ring.PackedRing;
import org.ringscope.runtime.ring.PeerProfile;

/** A packed ring with both sides, and raw access to its descriptors as a hostile peer has it. */
public final class PackedFixture extends QueueFixture {
  public PackedLayout layout;
  public PackedRing ring;
  public EventSuppression driverEvent;
  public EventSuppression deviceEvent;

  public PackedFixture(int size) {
    this(size, 0, PeerProfile.STRICT);
  }

  public PackedFixture(int size, long features, PeerProfile profile) {
    super(PackedLayout.block(size, RAM), features, profile, 0);
  }

  @Override
  protected void place(QueueLayout where, int startIndex) {
    layout = (PackedLayout) where;
    ring = new PackedRing(memory.view(layout.desc(), layout.descBytes()));
    driverEvent = new EventSuppression(memory.view(layout.driverEvent(), PackedLayout.EVENT_BYTES));
    deviceEvent = new EventSuppression(memory.view(layout.deviceEvent(), PackedLayout.EVENT_BYTES));
  }

  @Override
  public void useImpossibleId() {
    useRaw(driver.lastUsed(), layout.size(), 0);
  }

  /** Makes a descriptor available at a position without the driver's help. */
  public void publishRaw(int position, long address, long length, int id, int flags) {
    ring.writeRelease(PackedPosition.slot(position), address, length, id,
        flags | PackedPosition.availableFlags(position));
  }

  /** Puts a used descriptor at a position without the device's help. */
  public void useRaw(int position, int id, long length) {
    ring.writeUsedRelease(PackedPosition.slot(position), length, id, PackedPosition.usedFlags(position));
  }

  public int flags(int slot) {
    return PackedDescriptorLayout.flagsOf(ring.lengthIdFlags(slot));
  }
}
