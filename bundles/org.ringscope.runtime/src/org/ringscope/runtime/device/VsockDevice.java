// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.Vsock;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of sockets (virtio 1.3 §5.10): a host whose every port takes streams and sends back what comes, with
 * credit both ways. Other kinds of packets are answered with a reset.
 */
public final class VsockDevice extends QueueDevice {
  /** Bit 0 says what a device without any bit has, too. */
  public static final long FEATURES = Vsock.STREAM;
  private static final int MOST_STREAMS = 32;
  private static final int PACKET_BYTES = 4096;

  private final VsockStream[] streams = new VsockStream[MOST_STREAMS];
  private final byte[] copy = new byte[PACKET_BYTES];
  private final long guestCid;
  private int next;

  public VsockDevice(VirtioDevice device) {
    super(device);
    guestCid = device.config().get(Vsock.CONFIG_GUEST_CID, 4);
    for (int i = 0; i < streams.length; i++) {
      streams[i] = new VsockStream();
    }
    fill(Vsock.RX_QUEUE, () -> ready() != null, this::receive);
    serve(Vsock.TX_QUEUE, request -> {
      transmit(request);
      return true;
    });
  }

  public static ConfigSpace config(long guestCid) {
    return new ConfigSpace(Vsock.CONFIG_BYTES).put(Vsock.CONFIG_GUEST_CID, 4, guestCid);
  }

  /** Streams that are open. */
  public int streams() {
    int open = 0;
    for (VsockStream stream : streams) {
      open += stream.isOpen ? 1 : 0;
    }
    return open;
  }

  private void transmit(Request request) {
    if (request.readable() < Vsock.HEADER_BYTES || request.room() > 0) {
      queue(Vsock.TX_QUEUE).refuse(request, "no packet with a header of 44 bytes: readable=" + request.readable()
          + " writable=" + request.room());
      return;
    }
    long source = request.u64();
    long destination = request.u64();
    long guestPort = request.u32();
    long hostPort = request.u32();
    long length = request.u32();
    int type = request.u16();
    int operation = request.u16();
    int flags = (int) request.u32();
    long bufferBytes = request.u32();
    long forwarded = request.u32();
    if (length != request.readable()) {
      queue(Vsock.TX_QUEUE).refuse(request, "len=" + length + " of a payload of " + request.readable() + " bytes");
      return;
    }
    if (source != guestCid || destination != Vsock.HOST_CID) {
      queue(Vsock.TX_QUEUE).refuse(request, "a packet from cid=" + source + " to cid=" + destination
          + ", which is not this guest to its host");
      return; // virtio 1.3 §5.10.6.4.1: the driver uses its own id
    }
    VsockStream stream = stream(guestPort, hostPort);
    if (stream != null) {
      stream.credit(bufferBytes, forwarded);
    }
    operate(request, stream, guestPort, hostPort, type == Vsock.TYPE_STREAM ? operation : 0, flags,
        bufferBytes);
    queue(Vsock.RX_QUEUE).serve();
  }

  private void operate(Request request, VsockStream stream, long guestPort, long hostPort, int operation, int flags,
      long bufferBytes) {
    switch (operation) {
      case Vsock.OP_REQUEST -> open(stream, guestPort, hostPort, bufferBytes);
      case Vsock.OP_RW -> data(request, stream, guestPort, hostPort);
      case Vsock.OP_CREDIT_REQUEST -> owe(stream, guestPort, hostPort, Vsock.OP_CREDIT_UPDATE);
      case Vsock.OP_SHUTDOWN -> {
        if (stream == null || (flags & Vsock.SHUTDOWN_BOTH) == Vsock.SHUTDOWN_BOTH) {
          owe(stream, guestPort, hostPort, Vsock.OP_RST); // virtio 1.3 §5.10.6.6
        } else if ((flags & Vsock.SHUTDOWN_SEND) != 0) {
          stream.isEnding = true; // when all has gone back
        }
      }
      case Vsock.OP_RST -> {
        if (stream != null) {
          stream.isOpen = false;
          stream.owes = 0;
        }
      }
      case Vsock.OP_CREDIT_UPDATE -> {
        // told with every packet
      }
      default -> owe(stream, guestPort, hostPort, Vsock.OP_RST);
    }
  }

  private VsockStream stream(long guestPort, long hostPort) {
    for (VsockStream stream : streams) {
      if (stream.is(guestPort, hostPort)) {
        return stream;
      }
    }
    return null;
  }

  private void open(VsockStream known, long guestPort, long hostPort, long bufferBytes) {
    VsockStream stream = known == null ? unused() : null;
    if (stream == null) {
      owe(known, guestPort, hostPort, Vsock.OP_RST);
      return;
    }
    stream.open(guestPort, hostPort);
    stream.credit(bufferBytes, 0);
  }

  private VsockStream unused() {
    for (VsockStream stream : streams) {
      if (!stream.isOpen && stream.owes == 0) {
        return stream;
      }
    }
    return null;
  }

  /** Bytes beyond the credit are no stream any more. */
  private void data(Request request, VsockStream stream, long guestPort, long hostPort) {
    while (stream != null && request.readable() > 0) {
      int piece = request.get(copy, 0, copy.length);
      if (stream.toGuest.put(copy, 0, piece) < piece) {
        queue(Vsock.TX_QUEUE).refuse(request, "more bytes than the host has room for: port=" + hostPort);
        owe(stream, guestPort, hostPort, Vsock.OP_RST);
        return;
      }
    }
    if (stream == null) {
      owe(null, guestPort, hostPort, Vsock.OP_RST);
    }
  }

  /** An answer to a stream, or to ports between which there is none; too many of these are left unanswered. */
  private void owe(VsockStream known, long guestPort, long hostPort, int operation) {
    VsockStream stream = known == null ? unused() : known;
    if (stream == null) {
      return;
    }
    stream.guestPort = guestPort;
    stream.hostPort = hostPort;
    stream.owes = known == null ? Vsock.OP_RST : operation;
    stream.isOpen = known != null && operation != Vsock.OP_RST;
  }

  /** The next one in turn that has something to say; null if none has. */
  private VsockStream ready() {
    for (int i = 0; i < streams.length; i++) {
      VsockStream stream = streams[(next + i) % streams.length];
      if (stream.isReady()) {
        return stream;
      }
    }
    return null;
  }

  private boolean receive(Request request) {
    if (request.readable() > 0 || request.room() < Vsock.HEADER_BYTES) {
      queue(Vsock.RX_QUEUE).refuse(request, "no buffer for a header of 44 bytes: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    VsockStream stream = ready();
    next = (next + 1) % streams.length;
    if (stream.owes != 0) {
      header(request, stream, stream.owes, 0, 0);
      stream.owes = 0;
    } else if (stream.hasEnded()) {
      header(request, stream, Vsock.OP_SHUTDOWN, 0, Vsock.SHUTDOWN_BOTH);
      stream.isEnding = false;
    } else {
      data(request, stream);
    }
    return true;
  }

  private void data(Request request, VsockStream stream) {
    int room = (int) Math.min(copy.length, request.room() - Vsock.HEADER_BYTES);
    int length = stream.toGuest.get(copy, 0, (int) Math.min(room, stream.guestRoom()));
    stream.sent(length);
    header(request, stream, Vsock.OP_RW, length, 0);
    request.put(copy, 0, length);
  }

  private void header(Request request, VsockStream stream, int operation, int length, int flags) {
    request.put64(Vsock.HOST_CID);
    request.put64(guestCid);
    request.put32(stream.hostPort);
    request.put32(stream.guestPort);
    request.put32(length);
    request.put16(Vsock.TYPE_STREAM);
    request.put16(operation);
    request.put32(flags);
    request.put32(VsockStream.BUFFER_BYTES);
    request.put32(stream.forwarded());
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    for (VsockStream stream : streams) {
      stream.isOpen = false;
      stream.owes = 0;
      stream.toGuest.clear();
    }
  }
}
