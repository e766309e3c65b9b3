// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.PackedPosition;

/**
 * The device's side of a virtqueue: takes chains, returns them (virtio 1.3 §2.7, §2.8). One thread.
 *
 * <p>The usual order: on a kick {@code do { while (pop(chain)) { …; addUsed(chain.head(), written); } notifyDriver(); }
 * while (!enableKicks())}. With EVENT_IDX the driver kicks only once after each {@link #enableKicks()}. A driver that
 * never stops keeps that loop going: who has other things to do counts, and goes on later. On a broken queue no method
 * does anything; nothing is available, and {@link #enableKicks()} says that there is nothing to take.
 */
public interface DeviceQueue extends QueueSide {
  /** Whether {@link #pop} has something. */
  boolean hasAvailable();

  /**
   * Takes the next available chain. Every descriptor was checked, and lies wholly in one region.
   *
   * @param chain is overwritten; valid until the next call with it
   * @return false if there is none, or broken
   */
  boolean pop(DescriptorChain chain);

  /**
   * Puts a chain into the used ring, which the driver sees after {@link #publishUsed()} or {@link #notifyDriver()}. With
   * IN_ORDER it waits for those that were taken before it, and all that are published in one step and were used
   * completely share one used entry with the one behind them (virtio 1.3 §2.7.9, §2.8.8).
   *
   * @param head of a chain taken and not yet returned, in any order
   * @param length bytes written to its device-writable part, from the beginning; never more than were written
   *     (virtio 1.3 §2.7.8.2); where the chain has no such part, any u32
   * @throws IllegalArgumentException if that head was not taken, or its writable part is shorter
   */
  void addUsed(int head, long length);

  /** Makes all returned chains visible to the driver in one step (of used.idx, or of the first descriptor's flags). */
  void publishUsed();

  /** {@link #publishUsed()}, then interrupts the driver unless it asked not to be. @return whether it was interrupted */
  boolean notifyDriver();

  /** Asks the driver not to kick; a hint (virtio 1.3 §2.7.10). */
  void disableKicks();

  /** Asks for a kick for the next chain. @return false if chains came meanwhile: take them and call again */
  boolean enableKicks();

  /** The next position in the available ring that this side will take (private index); packed: a {@link PackedPosition}. */
  int lastAvail();

  /** How far this side has come since the ring began: entries of a split ring, descriptors of a packed one. */
  long taken();

  /**
   * How far the driver has come since the ring began, as memory shows it now: entries of a split ring, descriptors of a
   * packed one.
   */
  long published();

  /** used.idx, as published; of a packed ring the {@link PackedPosition} of the next used descriptor. */
  int usedIdx();

  /** Notifications sent. */
  long interrupts();

  /** Times that something was published and the driver asked not to be notified. */
  long suppressedInterrupts();
}
