// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.runtime.virtio.VirtioDriver;

/**
 * The host's end of an RPMsg bus: a virtio driver with the habits of Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c}. It
 * owns all buffers: half for receiving, lying first in memory, and half for sending ({@code rpmsg_probe}).
 */
public final class RpmsgHost implements RpmsgBus, VirtioDriver {
  private static final long FEATURES = Rpmsg.FEATURE_NAME_SERVICE | Features.INDIRECT_DESC | Features.EVENT_IDX
      | Features.VERSION_1 | Features.RING_PACKED | Features.IN_ORDER | Features.NOTIFICATION_DATA;

  private final int id;
  private final String name;
  private final Core core;
  private final List<RpmsgDriver> drivers = new ArrayList<>();
  private final EndpointTable endpoints = new EndpointTable();
  private final ReceivedMessages received = new ReceivedMessages();
  private final Runnable rxInterrupt = this::rxInterrupt;
  private RpmsgHabits habits = RpmsgHabits.LINUX;
  private HostLog log;
  private boolean polls;
  private int bufferBytes = Rpmsg.BUFFER_SIZE;
  private int mostBuffers = Rpmsg.MAX_BUFFERS;
  private boolean overlaps;
  private boolean speaksNameService;
  private HostTransmitter transmitter;
  private HostReceiver receiver;
  private HostChannels channels;

  /** @param id bus id of the listener's events */
  public RpmsgHost(int id, Core core) {
    this(id, "rpmsg" + id, core);
  }

  /** @param name of the virtio device, for whoever asks what the core waits for */
  public RpmsgHost(int id, String name, Core core) {
    this.id = id;
    this.name = name;
    this.core = core;
    log = new HostLog(core, "virtio_rpmsg_bus: ", true);
  }

  /** What is not Linux's, before boot. */
  public void setHabits(RpmsgHabits value) {
    habits = value;
  }

  /**
   * Buffers of another kind than Linux's, before boot.
   *
   * @param bytes of each
   * @param count of both directions together, at most
   */
  public void setBuffers(int bytes, int count) {
    bufferBytes = bytes;
    mostBuffers = count;
  }

  /**
   * Adds a driver, which gets the channels of its service name: those that wait for a driver, and those that appear from
   * now on (Linux {@code register_rpmsg_driver}).
   */
  public void register(RpmsgDriver driver) {
    drivers.add(driver);
    if (channels != null) {
      channels.bind(driver);
    }
  }

  /**
   * For a bus without doorbells, to be called before boot: nobody is kicked, no interrupt is wanted, a blocked send looks
   * for returned buffers itself, and the core calls {@link #receive()} when it likes.
   */
  public void setPolls(boolean value) {
    polls = value;
  }

  /** A mistake to be made on purpose, before boot: each buffer for receiving begins in the middle of the one before. */
  public void overlapReceiveBuffers() {
    overlaps = true;
  }

  @Override
  public boolean matches(long deviceType) {
    return DeviceKind.RPMSG.is(deviceType);
  }

  @Override
  public void probe(DriverTransport transport) {
    if (transport.queueCount() != 2) {
      throw new NegotiationException("rpmsg needs two vrings: " + transport.queueCount());
    }
    log = new HostLog(core, "virtio_rpmsg_bus " + transport.name() + ": ", habits.logs());
    transport.negotiate(FEATURES);
    speaksNameService = (transport.features() & Rpmsg.FEATURE_NAME_SERVICE) != 0;
    transport.onUsedBuffers(Rpmsg.VRING_TO_HOST, rxInterrupt);
    transport.onUsedBuffers(Rpmsg.VRING_TO_REMOTE, this::txInterrupt);
    DriverQueue rx = setUpQueue(transport, Rpmsg.VRING_TO_HOST);
    DriverQueue tx = setUpQueue(transport, Rpmsg.VRING_TO_REMOTE);
    setUpBuffers(transport, rx, tx);
    channels = new HostChannels(this, core, transport.name(), drivers, log);
    if (speaksNameService) {
      createEndpoint("", Rpmsg.NAME_SERVICE_ADDRESS, Rpmsg.ADDRESS_ANY, channels);
    }
    if (polls) {
      rx.disableCallbacks();
    }
    transport.driverOk();
    if (!polls) {
      rx.kick();
    }
    log.print("rpmsg host is online");
  }

  private static DriverQueue setUpQueue(DriverTransport transport, int index) {
    return transport.setUpQueue(index, transport.queueSizeMax(index));
  }

  private void setUpBuffers(DriverTransport transport, DriverQueue rx, DriverQueue tx) {
    int perDirection = Math.min(2 * rx.size(), mostBuffers) / 2;
    long bytes = 2L * perDirection * bufferBytes;
    long address = transport.allocate(bytes);
    MemoryRegion region = transport.memory().region(address, bytes);
    HostBuffers rxBuffers = new HostBuffers(region, address, perDirection, bufferBytes,
        overlaps ? bufferBytes / 2 : bufferBytes);
    HostBuffers txBuffers = new HostBuffers(region, address + bytes / 2, Math.min(perDirection, tx.size()),
        bufferBytes, bufferBytes);
    receiver = new HostReceiver(this, transport.device(), rx, rxBuffers, log);
    transmitter = new HostTransmitter(id, name + "/" + Rpmsg.VRING_TO_REMOTE, core, tx, txBuffers, polls);
  }

  @Override
  public void remove(DriverTransport transport) {
    if (channels != null) {
      channels.destroyAll();
    }
    endpoints.all().forEach(this::destroyEndpoint);
    if (transmitter != null) {
      transmitter.close();
    }
    transmitter = null;
    receiver = null;
    channels = null;
    transport.reset();
  }

  Core core() {
    return core;
  }

  EndpointTable endpoints() {
    return endpoints;
  }

  ReceivedMessages receivedMessages() {
    return received;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public int maxPayload() {
    return bufferBytes - RpmsgHeader.LENGTH;
  }

  /** Whether both sides have agreed that the remote announces its services. */
  public boolean hasNameService() {
    return speaksNameService;
  }

  /** The driver's side of ring 0 (from the remote) or 1 (to the remote); null while not set up. */
  public DriverQueue queue(int ring) {
    if (receiver == null) {
      return null;
    }
    return ring == Rpmsg.VRING_TO_HOST ? receiver.queue() : transmitter.queue();
  }

  /** The services that the remote has announced and not taken back. */
  public List<RpmsgChannel> channels() {
    return channels == null ? List.of() : channels.channels();
  }

  @Override
  public RpmsgEndpoint createEndpoint(String name, int source, int destination, EndpointCallback callback) {
    NameService.checkName(name);
    int address = source == Rpmsg.ADDRESS_ANY ? habits.lowestFree(endpoints) : source;
    habits.check(address);
    RpmsgEndpoint endpoint = new RpmsgEndpoint(this, name, address, destination, callback);
    endpoints.add(endpoint);
    if (core.listener() != null) {
      core.listener().endpointCreated(id, address, destination, name);
    }
    return endpoint;
  }

  @Override
  public void destroyEndpoint(RpmsgEndpoint endpoint) {
    if (endpoints.remove(endpoint) && core.listener() != null) {
      core.listener().endpointDestroyed(id, endpoint.address(), endpoint.name());
    }
  }

  /**
   * Tells the remote of a service of the host, or that it is gone. Linux {@code virtio_rpmsg_announce_create} does so
   * for channels whose address was chosen beforehand; nothing is sent when the name service was not negotiated.
   */
  public SendResult announce(RpmsgEndpoint endpoint, boolean destroy) {
    if (!speaksNameService) {
      return SendResult.DEVICE_STATE;
    }
    if (core.listener() != null) {
      core.listener().nameService(id, false, endpoint.address(), destroy, endpoint.name());
    }
    ByteBuffer message = new NameService(endpoint.name(), endpoint.address(), destroy).encode();
    return send(endpoint.address(), Rpmsg.NAME_SERVICE_ADDRESS, message, 0, NameService.LENGTH, true);
  }

  @Override
  public SendResult send(int source, int destination, ByteBuffer payload, int offset, int length, boolean wait) {
    if (source == Rpmsg.ADDRESS_ANY || destination == Rpmsg.ADDRESS_ANY) {
      log.print("invalid addr (src 0x" + Integer.toHexString(source) + ", dst 0x"
          + Integer.toHexString(destination) + ")");
      return SendResult.INVALID_ADDRESS;
    }
    if (length > maxPayload()) {
      log.print("message is too big (" + length + ")");
      return SendResult.TOO_BIG;
    }
    if (!isLive()) {
      return SendResult.DEVICE_STATE;
    }
    SendResult result = transmitter.send(source, destination, payload, offset, length, wait);
    if (result == SendResult.TIMEOUT) {
      log.print("timeout waiting for a tx buffer");
    }
    return result;
  }

  /** Whether a message would find a buffer now. */
  public boolean hasTxBuffer() {
    return transmitter != null && transmitter.hasBuffer();
  }

  @Override
  public int receive() {
    return receiver == null ? 0 : receiver.receive();
  }

  @Override
  public long received() {
    return received.count();
  }

  @Override
  public boolean isLive() {
    return transmitter != null && !transmitter.queue().isBroken() && !receiver.queue().isBroken();
  }

  private void rxInterrupt() {
    if (receive() > 0 && receiver != null && receiver.hasMore()) {
      core.interrupts().defer(rxInterrupt);
    }
  }

  private void txInterrupt() {
    if (transmitter != null) {
      transmitter.complete();
    }
  }
}
