// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.buffers;

import org.ringscope.trace.Position;

/**
 * One turn of a descriptor round its ring. Times are {@link #NO_TIME} where nobody told them, or they are still to come.
 *
 * @param head of the chain that it was in; of a packed ring the id of its buffer
 * @param published the event that exposed it
 * @param message what was sent or received in its buffer, empty if nothing was told
 * @param length bytes that the device says it has written, -1 while that is not known
 */
public record DescriptorUse(long head, Position published, String message, long takenNanos, long usedNanos,
    long returnedNanos, long length) {
  public static final long NO_TIME = Long.MIN_VALUE;

  DescriptorUse with(String told) {
    return new DescriptorUse(head, published, told, takenNanos, usedNanos, returnedNanos, length);
  }

  DescriptorUse taken(long nanos) {
    return new DescriptorUse(head, published, message, nanos, usedNanos, returnedNanos, length);
  }

  DescriptorUse used(long nanos) {
    return new DescriptorUse(head, published, message, takenNanos, nanos, returnedNanos, length);
  }

  DescriptorUse returned(long nanos, long bytes) {
    return new DescriptorUse(head, published, message, takenNanos, usedNanos, nanos, bytes);
  }

  /** From exposed until the device gave it back, {@link #NO_TIME} if it did not. */
  public long deviceNanos() {
    return usedNanos == NO_TIME ? NO_TIME : usedNanos - published.nanos();
  }
}
