// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.List;
import org.ringscope.runtime.virtio.DeviceTransport;
import org.ringscope.simulation.engine.FixedLink;

/** Where the topology says: nothing is to be found out. */
record FixedRemoteLink(FixedLink link) implements RemoteLink {

  @Override
  public DeviceTransport open() {
    return link.device();
  }

  @Override
  public List<Integer> notifyIds() {
    return link.notifyIds();
  }

  @Override
  public void notified(int notifyId) {
    link.device().notified(notifyId);
  }
}
