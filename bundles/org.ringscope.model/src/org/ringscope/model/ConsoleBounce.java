// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.Virtqueue;

/** How much bounce memory each queue of a console takes (virtio 1.3 §5.3.2: queue 0 receives, queue 1 transmits). */
public final class ConsoleBounce {

  /** Of one receive buffer, which need not hold more than a line. */
  public static final int RECEIVE_BYTES = 128;
  /** Of the one transmit buffer: every byte goes alone. */
  public static final int TRANSMIT_BYTES = 1;

  private ConsoleBounce() {}

  /** Bytes that the bounce region of a queue needs: a receive buffer for each entry, or one transmit buffer. */
  public static long bytes(Virtqueue queue) {
    return Defaults.index(queue) == 0 ? (long) RECEIVE_BYTES * Defaults.size(queue) : TRANSMIT_BYTES;
  }
}
