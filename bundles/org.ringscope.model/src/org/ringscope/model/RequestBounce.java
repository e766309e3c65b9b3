// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.Virtqueue;

/** How much bounce memory a queue of requests takes: one page for each entry. */
public final class RequestBounce {
  /** Of one request with its answer. */
  public static final int SLOT_BYTES = 4096;

  private RequestBounce() {}

  /** Bytes that the bounce region of a queue needs. */
  public static long bytes(Virtqueue queue) {
    return (long) SLOT_BYTES * Defaults.size(queue);
  }
}
