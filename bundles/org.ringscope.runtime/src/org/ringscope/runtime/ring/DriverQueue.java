// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.PackedPosition;

/**
 * The driver's side of a virtqueue: gives buffers, takes them back. One thread (virtio 1.3 §2.7.13, §2.7.14 for split
 * rings, virtio 1.3 §2.8.21, §2.8.22 for packed ones).
 *
 * <p>The usual order: {@code add…} any number of times, {@link #kick()} (or {@link #publish()} for a peer that polls);
 * on an interrupt {@code do { while (getUsed(used)) …; } while (!enableCallbacks())}. On a broken queue no method does
 * anything; nothing is used, and {@link #enableCallbacks()} says that there is nothing to take.
 */
public interface DriverQueue extends QueueSide {
  /** Descriptors not in use. */
  int freeDescriptors();

  /**
   * Adds a chain of one descriptor, which the device sees after {@link #publish()} or {@link #kick()}.
   *
   * @param address as the device has to see it in the descriptor
   * @param length bytes, 1 to 2^32-1
   * @param deviceWrites whether the device writes the buffer (it reads it otherwise)
   * @param token comes back with the used buffer
   * @return false if no descriptor is free, or the queue is broken
   */
  boolean add(long address, long length, boolean deviceWrites, long token);

  /** Adds a chain of all the list's buffers. @return false if there are not enough free descriptors, or broken */
  boolean add(BufferList buffers, long token);

  /**
   * Adds a chain whose first {@code direct} buffers have descriptors of the ring and whose rest is in an indirect table
   * that this writes at {@code tableAddress} (16 bytes per buffer, one address for this core and the device; left alone
   * until the buffer is used).
   *
   * @param direct 0 to count - 1; in a packed ring 0, which knows no descriptors before a table (virtio 1.3 §2.8.5)
   * @return false if there are not enough free descriptors, the queue is broken, or the table cannot be reached
   * @throws IllegalStateException if INDIRECT_DESC was not negotiated
   */
  boolean addIndirect(BufferList buffers, int direct, long tableAddress, long token);

  /** Makes all added chains visible to the device in one step (of avail.idx, or of the first descriptor's flags). */
  void publish();

  /**
   * {@link #publish()}, then notifies the device unless it asked not to be (virtio 1.3 §2.7.10).
   *
   * @return whether it was notified
   */
  boolean kick();

  /** Whether {@link #getUsed} has something. */
  boolean hasUsed();

  /** Takes the next used buffer. @return false if there is none, or broken */
  boolean getUsed(UsedBuffer used);

  /** Asks the device not to interrupt; a hint (virtio 1.3 §2.7.7). */
  void disableCallbacks();

  /** Asks for interrupts again. @return false if used buffers came meanwhile: take them and call again */
  boolean enableCallbacks();

  /**
   * As {@link #enableCallbacks()}, but with EVENT_IDX asks for one interrupt after ¾ of what is in flight, as Linux
   * {@code virtqueue_enable_cb_delayed} does.
   */
  boolean enableCallbacksDelayed();

  /** avail.idx, as published; of a packed ring the {@link PackedPosition} behind the last published descriptor. */
  int availIdx();

  /** The next position in the used ring that this side will consume (private index); packed: a {@link PackedPosition}. */
  int lastUsed();

  /** Buffers made visible to the device since the ring began. */
  long published();

  /** Notifications sent. */
  long kicks();

  /** Times that something was published and the device asked not to be notified. */
  long suppressedKicks();
}
