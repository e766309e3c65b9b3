// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

/** A virtqueue of the recorded machine, as its driver uses it. */
final class TracedQueue {
  final int id;
  final TracedDevice device;
  final int index;
  long given;
  long done;
  long kicks;
  long interrupts;

  TracedQueue(int id, TracedDevice device, int index) {
    this.id = id;
    this.device = device;
    this.index = index;
  }

  /** Buffers that the device has; those it had when the recording began are not known. */
  long inFlight() {
    return Math.max(0, given - done);
  }
}
