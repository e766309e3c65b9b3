// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

/**
 * What the user clicked, so that every view marks it: a queue, a descriptor of it, a message, or both when one led to the other.
 *
 * @param trace the trace it is in, null for nothing
 * @param queue id of a queue, -1 for none
 * @param descriptor index in the queue's descriptor table, -1 for none
 * @param messageRow row of a message in the whole trace, -1 for none
 */
public record Pin(TraceSession trace, int queue, int descriptor, int messageRow) {
  public static final Pin NONE = new Pin(null, -1, -1, -1);

  public static Pin descriptor(TraceSession trace, int queue, int descriptor) {
    return new Pin(trace, queue, descriptor, -1);
  }

  /** A queue as a whole. */
  public static Pin queue(TraceSession trace, int queue) {
    return new Pin(trace, queue, -1, -1);
  }

  public static Pin message(TraceSession trace, int queue, int row) {
    return new Pin(trace, queue, -1, row);
  }

  public boolean hasDescriptor() {
    return queue >= 0 && descriptor >= 0;
  }

  public Pin withMessage(int row) {
    return new Pin(trace, queue, descriptor, row);
  }
}
