// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/** What both sides of a split ring share: the three parts (virtio 1.3 §2.7). */
abstract class SplitQueue extends RingSide {
  final int mask;
  final DescriptorTable desc;
  final AvailRing avail;
  final UsedRing used;

  private final VringLayout layout;

  SplitQueue(QueueSetup setup, Writer peer) {
    super(setup, peer);
    layout = setup.splitLayout();
    mask = size - 1;
    desc = parts == null ? null : new DescriptorTable(parts.desc());
    avail = parts == null ? null : new AvailRing(parts.driverArea(), size);
    used = parts == null ? null : new UsedRing(parts.deviceArea(), size);
  }

  /** The peer's flag word says what it must not (virtio 1.3 §2.7.7.1, §2.7.10.2). */
  final void tellFlags(String name, long address, int flags) {
    if (isFirst(Kind.EVENT_FLAGS)) {
      tell(Kind.EVENT_FLAGS, address, flags, eventIdx ? 0 : 1, String.format("%s must be %s: flags=0x%x", name,
          eventIdx ? "0 with EVENT_IDX" : "0 or 1", flags));
    }
  }

  @Override
  public final VringLayout layout() {
    return layout;
  }
}
