// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.DeviceTransport;

/**
 * The remote's end of an RPMsg bus: a virtio device with the habits of OpenAMP {@code lib/rpmsg/rpmsg_virtio.c}. It
 * owns no buffers: it borrows the host's, in both directions.
 *
 * <pre>{@code
 * RpmsgRemote bus = new RpmsgRemote(0, core);
 * if (bus.start(FirmwareTransport.of(vdev, memory)…, deadline)) { bus.createEndpoint("rpmsg-client-sample", …); }
 * }</pre>
 */
public final class RpmsgRemote implements RpmsgBus {
  private final int id;
  private final String name;
  private final Core core;
  private final EndpointTable endpoints = new EndpointTable();
  private final ReceivedMessages received = new ReceivedMessages();
  private final Runnable rxInterrupt = this::rxInterrupt;
  private boolean speaksNameService;
  private boolean polls;
  private RpmsgHabits habits = RpmsgHabits.OPENAMP;
  private int bufferBytes = Rpmsg.BUFFER_SIZE;
  private RemoteTransmitter transmitter;
  private RemoteReceiver receiver;

  /** @param id bus id of the listener's events */
  public RpmsgRemote(int id, Core core) {
    this(id, "rpmsg" + id, core);
  }

  /** @param name of the virtio device, for whoever asks what the core waits for */
  public RpmsgRemote(int id, String name, Core core) {
    this.id = id;
    this.name = name;
    this.core = core;
  }

  /** What is not OpenAMP's, to be called before {@link #start}. */
  public void setHabits(RpmsgHabits value) {
    habits = value;
  }

  /** How long the host makes its buffers, where that is not 512 bytes; to be called before {@link #start}. */
  public void setBufferBytes(int value) {
    bufferBytes = value;
  }

  /**
   * For a remote that gets no kicks, to be called before {@link #start}: it tells the host so, and the core calls
   * {@link #receive()} itself.
   */
  public void setPolls(boolean value) {
    polls = value;
  }

  /**
   * Waits for the host's driver, then joins its rings (OpenAMP {@code rpmsg_init_vdev}). When the host has reset the
   * device the endpoints are gone, and another start waits for its next driver.
   *
   * @return whether the bus is live; false when the deadline has passed, or when a ring is not where it was looked for,
   *     which has been reported as a fault
   */
  public boolean start(DeviceTransport transport, long deadlineNanos) {
    if (!transport.awaitDriverOk(deadlineNanos)) {
      return false;
    }
    DeviceQueue tx = transport.joinQueue(Rpmsg.VRING_TO_HOST);
    DeviceQueue rx = tx == null ? null : transport.joinQueue(Rpmsg.VRING_TO_REMOTE);
    if (rx == null) {
      return false;
    }
    transport.onNotify(Rpmsg.VRING_TO_REMOTE, rxInterrupt);
    transport.onReset(this::leave);
    transmitter = new RemoteTransmitter(id, name + "/" + Rpmsg.VRING_TO_HOST, core, tx);
    receiver = new RemoteReceiver(id, transport.device(), core, rx, endpoints, received, polls);
    speaksNameService = (transport.features() & Rpmsg.FEATURE_NAME_SERVICE) != 0;
    if (speaksNameService) {
      add(new RpmsgEndpoint(this, "", Rpmsg.NAME_SERVICE_ADDRESS, Rpmsg.ADDRESS_ANY, this::nameServiceReceived));
    }
    return isLive();
  }

  /** The device's side of ring 0 (to the host) or 1 (from the host); null while not set up. */
  public DeviceQueue queue(int ring) {
    if (receiver == null) {
      return null;
    }
    return ring == Rpmsg.VRING_TO_HOST ? transmitter.queue() : receiver.queue();
  }

  /** The rings are not this side's any more, and all endpoints go (OpenAMP {@code rpmsg_deinit_vdev}). */
  public void leave() {
    if (receiver == null) {
      return;
    }
    transmitter.close();
    receiver.close();
    transmitter = null;
    receiver = null;
    speaksNameService = false;
    endpoints.all().forEach(this::destroyEndpoint);
  }

  private void rxInterrupt() {
    if (receive() > 0 && receiver != null && receiver.hasMore()) {
      core.interrupts().defer(rxInterrupt);
    }
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public int maxPayload() {
    return bufferBytes - RpmsgHeader.LENGTH;
  }

  @Override
  public long received() {
    return received.count();
  }

  @Override
  public boolean isLive() {
    return receiver != null && !receiver.queue().isBroken() && !transmitter.queue().isBroken();
  }

  /** The endpoint with this service name; null when there is none. */
  public RpmsgEndpoint endpoint(String service) {
    return endpoints.all().stream().filter(endpoint -> endpoint.name().equals(service)).findFirst().orElse(null);
  }

  /** Keeps an address for an endpoint that will ask for it: no other endpoint gets it unasked. */
  public void reserve(int address) {
    endpoints.reserve(address);
  }

  /**
   * Creates an endpoint, and announces it to the host if it has a name and no destination (OpenAMP
   * {@code rpmsg_create_ept}).
   *
   * @throws IllegalArgumentException also for addresses beyond those of its {@link RpmsgHabits}; OpenAMP has none from 1152 on
   */
  @Override
  public RpmsgEndpoint createEndpoint(String name, int source, int destination, EndpointCallback callback) {
    NameService.checkName(name);
    int address = source == Rpmsg.ADDRESS_ANY ? habits.lowestFree(endpoints) : source;
    habits.check(address);
    RpmsgEndpoint endpoint = new RpmsgEndpoint(this, name, address, destination, callback);
    add(endpoint);
    if (!name.isEmpty() && destination == Rpmsg.ADDRESS_ANY) {
      announce(endpoint, false);
    }
    return endpoint;
  }

  private void add(RpmsgEndpoint endpoint) {
    endpoints.add(endpoint);
    if (core.listener() != null) {
      core.listener().endpointCreated(id, endpoint.address(), endpoint.destination(), endpoint.name());
    }
  }

  /** Removes an endpoint; the host hears of it for a dynamic address (OpenAMP {@code rpmsg_destroy_ept}). */
  @Override
  public void destroyEndpoint(RpmsgEndpoint endpoint) {
    if (!endpoints.remove(endpoint)) {
      return;
    }
    if (!endpoint.name().isEmpty() && endpoint.address() >= Rpmsg.FIRST_DYNAMIC_ADDRESS) {
      announce(endpoint, true);
    }
    if (core.listener() != null) {
      core.listener().endpointDestroyed(id, endpoint.address(), endpoint.name());
    }
  }

  private void announce(RpmsgEndpoint endpoint, boolean destroy) {
    if (!speaksNameService) {
      return;
    }
    if (core.listener() != null) {
      core.listener().nameService(id, false, endpoint.address(), destroy, endpoint.name());
    }
    ByteBuffer message = new NameService(endpoint.name(), endpoint.address(), destroy).encode();
    send(endpoint.address(), Rpmsg.NAME_SERVICE_ADDRESS, message, 0, NameService.LENGTH, true);
  }

  private void nameServiceReceived(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    CoreListener listener = core.listener();
    if (length != NameService.LENGTH) { // ignored without a word
      if (listener != null) {
        listener.messageDropped(id, source, endpoint.address(), DropReason.MALFORMED_NAME_SERVICE);
      }
      return;
    }
    NameService message = NameService.read(buffer, offset);
    if (listener != null) {
      listener.nameService(id, true, message.address(), message.destroy(), message.name());
    }
    if (message.destroy()) {
      unbind(message);
    } else {
      RpmsgEndpoint waiting = endpoints.find(message.name(), Rpmsg.ADDRESS_ANY);
      if (waiting != null && !message.name().isEmpty()) {
        waiting.bind(message.address());
      }
    }
  }

  private void unbind(NameService message) {
    RpmsgEndpoint bound = endpoints.find(message.name(), message.address());
    if (bound != null && !message.name().isEmpty()) {
      bound.bind(Rpmsg.ADDRESS_ANY);
      bound.callback().unbound(bound);
    }
  }

  /** As {@link RpmsgBus#send}, but what does not fit into the buffer is cut off, as OpenAMP does when it copies. */
  @Override
  public SendResult send(int source, int destination, ByteBuffer payload, int offset, int length, boolean wait) {
    if (source == Rpmsg.ADDRESS_ANY || destination == Rpmsg.ADDRESS_ANY) {
      return SendResult.INVALID_ADDRESS;
    }
    if (!isLive()) {
      return SendResult.DEVICE_STATE;
    }
    RemoteTransmitter sender = transmitter; // another one may be here after the wait
    int head = sender.take(wait);
    if (head == RemoteTransmitter.NONE) {
      return sender != transmitter || !isLive() ? SendResult.DEVICE_STATE
          : wait ? SendResult.TIMEOUT : SendResult.NO_BUFFER;
    }
    int sent = Math.min(length, sender.capacity(head));
    sender.copy(head, payload, offset, sent);
    sender.send(head, source, destination, sent);
    return sent == length ? SendResult.SENT : SendResult.TRUNCATED;
  }

  @Override
  public int receive() {
    return receiver == null ? 0 : receiver.receive();
  }

  // Zero copy: the message is written where it is sent from, and read where it has arrived.

  /**
   * Borrows a buffer of the host to write a payload into (OpenAMP {@code rpmsg_get_tx_payload_buffer}). A reset by the
   * host takes it back.
   *
   * @param wait whether to wait for one, up to 15 s
   * @return a number for the buffer, -1 when there is none
   */
  public int txBuffer(boolean wait) {
    return isLive() ? transmitter.take(wait) : RemoteTransmitter.NONE;
  }

  /** The memory in which a borrowed buffer lies, little-endian; only for absolute accesses. */
  public ByteBuffer txMemory(int buffer) {
    return transmitter.buffers().memory(borrowed(buffer));
  }

  /** Where the payload of a borrowed buffer begins in {@link #txMemory}. */
  public int txPayloadOffset(int buffer) {
    return transmitter.buffers().offset(borrowed(buffer)) + RpmsgHeader.LENGTH;
  }

  /** Payload bytes that a borrowed buffer can carry. */
  public int txCapacity(int buffer) {
    return transmitter.capacity(borrowed(buffer));
  }

  /**
   * Sends a borrowed buffer whose payload is in place (OpenAMP {@code rpmsg_send_offchannel_nocopy}); it stays borrowed
   * when the result is not SENT.
   */
  public SendResult sendNoCopy(int source, int destination, int buffer, int length) {
    if (source == Rpmsg.ADDRESS_ANY || destination == Rpmsg.ADDRESS_ANY) {
      return SendResult.INVALID_ADDRESS;
    }
    if (transmitter == null) {
      return SendResult.DEVICE_STATE;
    }
    if (length < 0 || length > txCapacity(buffer)) {
      return SendResult.TOO_BIG;
    }
    if (!isLive()) {
      return SendResult.DEVICE_STATE;
    }
    transmitter.send(buffer, source, destination, length);
    return SendResult.SENT;
  }

  /**
   * Gives up a borrowed buffer unsent; the next message gets it (OpenAMP {@code rpmsg_release_tx_buffer}). Does nothing
   * after a reset by the host.
   */
  public void releaseTxBuffer(int buffer) {
    if (transmitter != null) {
      transmitter.reclaim(borrowed(buffer));
    }
  }

  private int borrowed(int buffer) {
    if (transmitter == null || !transmitter.buffers().isHeld(buffer)) {
      throw new IllegalArgumentException("not a borrowed buffer: " + buffer);
    }
    return buffer;
  }

  /**
   * Keeps a received payload valid beyond its callback; each hold needs one {@link #release} (OpenAMP
   * {@code rpmsg_hold_rx_buffer}). A reset by the host takes the buffer back: then this and {@link #release} do
   * nothing.
   *
   * @param payloadOffset as given to the callback
   * @throws IllegalArgumentException when it is not the payload of a message being delivered or held
   */
  public void hold(ByteBuffer buffer, int payloadOffset) {
    if (receiver != null) {
      receiver.hold(buffer, payloadOffset);
    }
  }

  /** Undoes one {@link #hold}; the last returns the buffer, and notifies (OpenAMP {@code rpmsg_release_rx_buffer}). */
  public void release(ByteBuffer buffer, int payloadOffset) {
    if (receiver != null) {
      receiver.release(buffer, payloadOffset);
    }
  }
}
