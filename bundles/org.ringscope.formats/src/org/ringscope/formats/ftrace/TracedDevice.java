// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.TreeMap;
import org.ringscope.trace.system.DeviceInfo;

/** A virtio device of the recorded machine, {@code virtioN}. */
final class TracedDevice {
  final int id;
  final String name;
  /** Virtio device id, {@link DeviceInfo#UNKNOWN_ID} as long as no event says it. */
  int type;
  final TreeMap<Integer, TracedQueue> queues = new TreeMap<>();

  TracedDevice(int id, String name) {
    this.id = id;
    this.name = name;
  }
}
