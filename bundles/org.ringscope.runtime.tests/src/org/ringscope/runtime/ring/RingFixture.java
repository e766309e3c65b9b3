// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;

/** A split ring with both sides, and raw access to its words as a hostile peer has it. */
final class RingFixture extends QueueFixture {
  VringLayout layout;
  DescriptorTable desc;
  AvailRing avail;
  UsedRing usedRing;

  RingFixture(int size) {
    this(size, 0, PeerProfile.STRICT, 0);
  }

  RingFixture(int size, long features, PeerProfile profile, int startIndex) {
    super(VringLayout.legacy(size, 4096, RAM), features, profile, startIndex);
  }

  @Override
  void place(QueueLayout where, int startIndex) {
    layout = (VringLayout) where;
    desc = new DescriptorTable(memory.view(layout.desc(), layout.descBytes()));
    avail = new AvailRing(memory.view(layout.avail(), layout.availBytes()), layout.size());
    usedRing = new UsedRing(memory.view(layout.used(), layout.usedBytes()), layout.size());
    avail.setIdxRelease(startIndex);
    usedRing.setIdxRelease(startIndex);
  }

  QueueSetup setup(long features, PeerProfile profile, int startIndex) {
    return setup(layout, features, profile, startIndex);
  }

  @Override
  void useImpossibleId() {
    useRaw(layout.size(), 0);
  }

  /** Publishes a head without the driver's help. */
  void publishRaw(int head) {
    int idx = avail.idxAcquire();
    avail.setHead(idx & layout.size() - 1, head);
    avail.setIdxRelease(idx + 1);
  }

  /** Puts an entry into the used ring without the device's help. */
  void useRaw(int id, long length) {
    int idx = usedRing.idxAcquire();
    usedRing.setEntry(idx & layout.size() - 1, id, length);
    usedRing.setIdxRelease(idx + 1);
  }
}
