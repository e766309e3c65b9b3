// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ring;

import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.ring.AvailRing;
import org.ringscope.runtime.ring.DescriptorTable;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedRing;

/** A split ring with both sides, and raw access to its words as a hostile peer has it. */
public final class SplitFixture extends QueueFixture {
  public VringLayout layout;
  public DescriptorTable desc;
  public AvailRing avail;
  public UsedRing usedRing;

  public SplitFixture(int size) {
    this(size, 0, PeerProfile.STRICT, 0);
  }

  public SplitFixture(int size, long features, PeerProfile profile, int startIndex) {
    super(VringLayout.legacy(size, 4096, RAM), features, profile, startIndex);
  }

  @Override
  protected void place(QueueLayout where, int startIndex) {
    layout = (VringLayout) where;
    desc = new DescriptorTable(memory.view(layout.desc(), layout.descBytes()));
    avail = new AvailRing(memory.view(layout.avail(), layout.availBytes()), layout.size());
    usedRing = new UsedRing(memory.view(layout.used(), layout.usedBytes()), layout.size());
    avail.setIdxRelease(startIndex);
    usedRing.setIdxRelease(startIndex);
  }

  public QueueSetup setup(long features, PeerProfile profile, int startIndex) {
    return setup(layout, features, profile, startIndex);
  }

  @Override
  public void useImpossibleId() {
    useRaw(layout.size(), 0);
  }

  /** Publishes a head without the driver's help. */
  public void publishRaw(int head) {
    int idx = avail.idxAcquire();
    avail.setHead(idx & layout.size() - 1, head);
    avail.setIdxRelease(idx + 1);
  }

  /** Puts an entry into the used ring without the device's help. */
  public void useRaw(int id, long length) {
    int idx = usedRing.idxAcquire();
    usedRing.setEntry(idx & layout.size() - 1, id, length);
    usedRing.setIdxRelease(idx + 1);
  }
}
