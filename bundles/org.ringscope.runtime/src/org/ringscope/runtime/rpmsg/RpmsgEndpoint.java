// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.Rpmsg;

/**
 * One address on a bus, with a callback for what arrives there and a default destination (Linux and OpenAMP
 * {@code struct rpmsg_endpoint}).
 */
public final class RpmsgEndpoint {
  private final RpmsgBus bus;
  private final String name;
  private final int address;
  private final EndpointCallback callback;
  private int destination;
  private boolean isDestroyed;

  RpmsgEndpoint(RpmsgBus bus, String name, int address, int destination, EndpointCallback callback) {
    this.bus = bus;
    this.name = name;
    this.address = address;
    this.destination = destination;
    this.callback = callback;
  }

  public RpmsgBus bus() {
    return bus;
  }

  /** The service name; empty for an endpoint that nobody announces. */
  public String name() {
    return name;
  }

  public int address() {
    return address;
  }

  /** Where {@link #send send} goes; {@link Rpmsg#ADDRESS_ANY} until a peer is known. */
  public int destination() {
    return destination;
  }

  void bind(int newDestination) {
    destination = newDestination;
  }

  EndpointCallback callback() {
    return callback;
  }

  /** Sends {@code length} bytes at {@code offset} to the default destination; waits up to 15 s for a buffer. */
  public SendResult send(ByteBuffer payload, int offset, int length) {
    return send(destination, payload, offset, length, true);
  }

  /** As {@link #send}, to {@code to}. */
  public SendResult sendTo(int to, ByteBuffer payload, int offset, int length) {
    return send(to, payload, offset, length, true);
  }

  /** As {@link #send}, but answers {@link SendResult#NO_BUFFER} at once when no buffer is free. */
  public SendResult trySend(ByteBuffer payload, int offset, int length) {
    return send(destination, payload, offset, length, false);
  }

  /** As {@link #trySend}, to {@code to}. */
  public SendResult trySendTo(int to, ByteBuffer payload, int offset, int length) {
    return send(to, payload, offset, length, false);
  }

  private SendResult send(int to, ByteBuffer payload, int offset, int length, boolean waits) {
    return isDestroyed ? SendResult.DEVICE_STATE : bus.send(address, to, payload, offset, length, waits);
  }

  /** Leaves the bus; the address is free again, and nothing is sent from it. A second call does nothing. */
  public void destroy() {
    isDestroyed = true;
    bus.destroyEndpoint(this);
  }

  @Override
  public String toString() {
    return "endpoint name=" + name + " address=0x" + Integer.toHexString(address) + " destination=0x"
        + Integer.toHexString(destination);
  }
}
