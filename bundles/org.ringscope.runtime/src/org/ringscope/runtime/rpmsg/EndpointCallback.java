// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;

/**
 * Who receives an endpoint's messages, on the thread of the endpoint's core (Linux {@code rpmsg_rx_cb_t}, OpenAMP
 * {@code rpmsg_ept_cb}). It is called in an interrupt: on a core with tasks it must not wait, so it answers by
 * {@link RpmsgEndpoint#trySend} and leaves to a task what finds no buffer.
 */
@FunctionalInterface
public interface EndpointCallback {
  /**
   * A message has arrived.
   *
   * @param buffer shared memory, little-endian; the payload is {@code length} bytes at {@code offset}. It is valid
   *     until the callback returns, longer only after {@link RpmsgRemote#hold}. The peer can still write to it.
   * @param source the sender's address
   */
  void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source);

  /** The peer has announced that its end is gone; the endpoint has no destination any more. */
  default void unbound(RpmsgEndpoint endpoint) {}
}
