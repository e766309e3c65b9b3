// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/**
 * What a side writes where the specification leaves it a choice, such as how it suppresses notifications
 * (virtio 1.3 §2.7.7, §2.7.10). All check their peer alike.
 */
public enum PeerProfile {
  /** Writes nothing that the specification does not ask for. */
  STRICT,
  /**
   * Linux. The driver rewrites used_event on every consumed entry while callbacks are enabled, whether or not EVENT_IDX
   * was negotiated ({@code virtqueue_get_buf_ctx_split}), and disables them by used_event = 0
   * ({@code virtqueue_disable_cb_split}).
   */
  LINUX,
  /**
   * OpenAMP. Disables by an event word of (consumer - N - 1) ({@code virtqueue_disable_cb}), and keeps its free list in
   * desc.next, 32768 at its end ({@code VQ_RING_DESC_CHAIN_END}).
   */
  OPENAMP
}
