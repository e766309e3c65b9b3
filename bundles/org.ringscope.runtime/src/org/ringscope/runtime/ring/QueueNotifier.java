// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/** How one side of a queue reaches the other: a doorbell, a register write, an interrupt (virtio 1.3 §2.3). */
@FunctionalInterface
public interface QueueNotifier {
  /** The peer is not told anything; it polls. */
  QueueNotifier NONE = queue -> {};

  /** @param queue id of the queue */
  void notifyPeer(int queue);
}
