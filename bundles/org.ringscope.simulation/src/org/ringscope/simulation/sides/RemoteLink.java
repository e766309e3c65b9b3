// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.List;
import org.ringscope.runtime.virtio.DeviceTransport;

/** How a remote comes to the driver of its bus, over one transport. Remote core only. */
interface RemoteLink {
  /** Waits until it can be said where the driver is looked for. */
  DeviceTransport open() throws Exception;

  /** The numbers that kicks carry; after {@link #open}. */
  List<Integer> notifyIds();

  /** A kick has come; after {@link #open}. */
  void notified(int notifyId);
}
