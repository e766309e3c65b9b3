// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.VringLayout;

/** What both sides of a split ring share: the three parts (virtio 1.3 §2.7). */
abstract class SplitQueue extends RingSide {
  final int mask;
  final DescriptorTable desc;
  final AvailRing avail;
  final UsedRing used;

  private final VringLayout layout;

  SplitQueue(QueueSetup setup) {
    super(setup);
    layout = setup.splitLayout();
    mask = size - 1;
    desc = parts == null ? null : new DescriptorTable(parts.desc());
    avail = parts == null ? null : new AvailRing(parts.driverArea(), size);
    used = parts == null ? null : new UsedRing(parts.deviceArea(), size);
  }

  @Override
  public final VringLayout layout() {
    return layout;
  }
}
