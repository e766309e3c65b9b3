// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import org.ringscope.trace.event.FoundState;

/**
 * A buffer of a device other than RPMsg that lies in memory: the part that the device reads, and behind it the part that it
 * writes.
 *
 * @param queue id of the queue
 * @param buffer address in its first descriptor
 * @param readable bytes of the part that the device reads
 * @param length bytes of both parts; of one that the device only writes, how many it has written
 * @param state in flight, what the device writes is not there yet; or already used, and its descriptors are still there
 * @param payload the first of the bytes, as far as the memory has them and limits allow; of a pending one only those that the
 *     device reads
 */
public record FoundBuffer(int queue, long buffer, int readable, int length, FoundState state, byte[] payload) {
  /** Whether its bytes may be those of something else by now: it was used, and belongs to the driver again. */
  public boolean mayBeReused() {
    return state == FoundState.DONE;
  }
}
