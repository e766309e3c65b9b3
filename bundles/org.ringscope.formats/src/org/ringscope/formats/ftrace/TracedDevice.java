// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.TreeMap;

/** A virtio device of the recorded machine, {@code virtioN}. */
final class TracedDevice {
  static final int UNKNOWN_TYPE = 0;
  static final int GPU = 16;
  static final int VSOCK = 19;
  static final int RPMSG = 7;

  final int id;
  final String name;
  int type;
  final TreeMap<Integer, TracedQueue> queues = new TreeMap<>();

  TracedDevice(int id, String name) {
    this.id = id;
    this.name = name;
  }
}
