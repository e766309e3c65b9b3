// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import org.ringscope.trace.Unknown;

/** A virtqueue of the recorded machine, as its driver uses it. */
final class TracedQueue {
  final int id;
  final TracedDevice device;
  final int index;
  long given;
  private long done;
  private boolean hadSome;
  long kicks;
  long interrupts;

  TracedQueue(int id, TracedDevice device, int index) {
    this.id = id;
    this.device = device;
    this.index = index;
  }

  /** A buffer came back. */
  void done() {
    done++;
    hadSome |= done > given;
  }

  long buffersDone() {
    return done;
  }

  /** Buffers that the device has, as far as it got them in this recording; unknown where one came back that it had before. */
  long inFlight() {
    return hadSome ? Unknown.U32 : given - done;
  }
}
