// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** One end of an RPMsg bus: endpoints, and sending between addresses. Used on its core's thread only. */
public interface RpmsgBus {
  /** The bus id of the listener's events. */
  int id();

  /** The longest payload in bytes: buffer size minus 16. */
  int maxPayload();

  /**
   * Creates an endpoint.
   *
   * @param name service name, at most 31 bytes, or empty
   * @param source the wanted address, or {@link Rpmsg#ADDRESS_ANY} for the lowest free dynamic one
   * @param destination the peer's address, or {@link Rpmsg#ADDRESS_ANY} if it is not known yet
   * @throws IllegalArgumentException when the address is taken or out of range, or the name too long
   */
  RpmsgEndpoint createEndpoint(String name, int source, int destination, EndpointCallback callback);

  /** Removes an endpoint; nothing happens when it is gone already. */
  void destroyEndpoint(RpmsgEndpoint endpoint);

  /**
   * Sends a message.
   *
   * @param payload read at absolute positions; its position and limit stay
   * @param wait whether to wait for a free buffer, up to 15 s of the core's clock as Linux and OpenAMP do
   */
  SendResult send(int source, int destination, ByteBuffer payload, int offset, int length, boolean wait);

  /** Takes every message that has arrived and calls the endpoints. Called from the ISR, or by a core that polls. */
  int receive();

  /** Messages received so far, name service announcements not among them. Any thread may ask. */
  long received();

  /** Whether the rings are set up and none is broken. */
  boolean isLive();
}
