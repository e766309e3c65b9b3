// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.Net;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a network card with one pair of queues (virtio 1.3 §5.1). */
public final class NetDevice extends QueueDevice {
  public static final long FEATURES = Net.MAC | Net.MTU | Net.STATUS;

  /** Takes the frames that the driver sends: a wire. The bytes are valid during the call. */
  @FunctionalInterface
  public interface Wire {
    void sent(NetDevice from, byte[] frame, int length);
  }

  private final Wire wire;
  private final byte[] sending = new byte[Net.FRAME_BYTES];
  private final FrameQueue waiting = new FrameQueue(Net.FRAME_BYTES);

  public NetDevice(VirtioDevice device, Wire wire) {
    super(device);
    this.wire = wire;
    fill(Net.RECEIVE_QUEUE, () -> !waiting.isEmpty(), this::receive);
    serve(Net.TRANSMIT_QUEUE, this::transmit);
  }

  /** @param mac 6 bytes */
  public static ConfigSpace config(byte[] mac, int mtu) {
    ConfigSpace config = new ConfigSpace(Net.CONFIG_BYTES)
        .put(Net.CONFIG_STATUS, 2, Net.LINK_UP)
        .put(Net.CONFIG_MAX_PAIRS, 2, 1)
        .put(Net.CONFIG_MTU, 2, mtu);
    for (int i = 0; i < Net.MAC_BYTES; i++) {
      config.put(Net.CONFIG_MAC + i, 1, mac[i]);
    }
    return config;
  }

  /** A frame comes from the wire. @return false if it is lost: the driver has no buffers, or it is too long */
  public boolean deliver(byte[] frame, int length) {
    if (!device.isLive() || waiting.isFull() || length > Net.FRAME_BYTES) {
      waiting.drop();
      return false;
    }
    waiting.add(frame, length);
    queue(Net.RECEIVE_QUEUE).serve();
    return true;
  }

  /** Frames from the wire that were lost. Any thread may ask. */
  public long dropped() {
    return waiting.dropped();
  }

  private boolean transmit(Request request) {
    int header = Net.headerBytes(device.features());
    long length = request.readable() - header;
    if (length < Net.ETHERNET_BYTES || length > Net.FRAME_BYTES || request.room() > 0) {
      queue(Net.TRANSMIT_QUEUE).refuse(
          length > Net.FRAME_BYTES ? RingFault.Kind.MESSAGE_TOO_BIG : RingFault.Kind.MESSAGE_MALFORMED, request,
          "no frame behind a header of " + header + " bytes: readable=" + request.readable() + " writable="
              + request.room());
      return true;
    }
    request.skip(header); // no offload was offered: nothing to do (virtio 1.3 §5.1.6.2)
    request.get(sending, 0, (int) length);
    wire.sent(this, sending, (int) length);
    return true;
  }

  private boolean receive(Request request) {
    int header = Net.headerBytes(device.features());
    if (waiting.fits(request, header, queue(Net.RECEIVE_QUEUE))) {
      request.putZeros(Net.LEGACY_HEADER_BYTES);
      if (header > Net.LEGACY_HEADER_BYTES) {
        request.put16(Features.has(device.features(), Features.VERSION_1) ? 1 : 0); // num_buffers
      }
      waiting.put(request);
    }
    waiting.removeFirst();
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    waiting.clear();
  }
}
