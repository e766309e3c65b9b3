// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.remoteproc.Carveout;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.remoteproc.Remoteproc;
import org.ringscope.runtime.remoteproc.RemoteprocOperations;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.testkit.clock.RealTimeClock;

/**
 * A Linux-like host and an OpenAMP-like remote that polls, over rings of 256 as a resource table lays them out. The host
 * sends numbered messages, the remote sends each back, and the host checks order and contents of what returns.
 */
final class RpmsgPair {
  /** Payload of a message: its number and a pattern that depends on it. */
  static final int PAYLOAD_BYTES = 64;

  static final int RING_SIZE = 256;
  static final int ALIGN = 4096;
  static final long SHARED = 0x4000_0000L;
  static final int VRING0 = 0x1_0000;
  static final int VRING1 = 0x2_0000;
  private static final int BUFFERS = 0x4_0000;
  private static final int SIZE = 0x8_0000;
  static final int HOST_ADDRESS = 0x500;
  static final int REMOTE_ADDRESS = 0x400;
  private static final long BOOT_NANOS = 10_000_000_000L;

  private final RpmsgHost host;
  private final RpmsgRemote remote;
  private final RpmsgEndpoint hostEndpoint;
  private final ByteBuffer payload = ByteBuffer.allocateDirect(PAYLOAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private long sent;
  private long returned;
  private long echoed;

  /** @param hostListeners null: none @param remoteListeners null: none */
  RpmsgPair(CoreListeners hostListeners, CoreListeners remoteListeners) throws Exception {
    CoreClock clock = RealTimeClock.polling();
    Core hostCore = core(0, "host", clock, hostListeners);
    Core remoteCore = core(1, "remote", clock, remoteListeners);
    GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "shared", SHARED, SIZE));
    host = new RpmsgHost(0, hostCore);
    host.setPolls(true);
    remote = new RpmsgRemote(0, remoteCore);
    long[] table = new long[1];
    Remoteproc remoteproc = Remoteproc.builder(hostCore, memory, new Polled(table)).name("remote").remoteCore(1)
        .carveout(carveout("firmware", 0, VRING0)).carveout(carveout("vdev0vring0", VRING0, VRING1 - VRING0))
        .carveout(carveout("vdev0vring1", VRING1, BUFFERS - VRING1))
        .carveout(carveout("vdev0buffer", BUFFERS, SIZE - BUFFERS)).vdev(0, 0, 0, 1).driver(host).build();
    remoteproc.boot("echo", ByteBuffer.wrap(firmware()));
    FirmwareVdev vdev = FirmwareVdev.at(remoteCore, memory, table[0], 0);
    boolean live = remote.start(FirmwareTransport.of(vdev, memory).ids(0, 0, 1), clock.nanos() + BOOT_NANOS);
    if (!live) {
      throw new IllegalStateException("the remote did not join the bus");
    }
    hostEndpoint = host.createEndpoint("", HOST_ADDRESS, REMOTE_ADDRESS, this::returned);
    remote.createEndpoint("", REMOTE_ADDRESS, HOST_ADDRESS, this::echo);
  }

  private static Core core(int id, String name, CoreClock clock, CoreListeners listeners) {
    return listeners == null ? new Core(id, name, AddressMap.identity(), clock, null)
        : new Core(id, name, AddressMap.identity(), clock, listeners.core(), listeners.traffic());
  }

  /** Nobody is told of anything: both sides look. */
  private record Polled(long[] table) implements RemoteprocOperations {
    @Override
    public void start(long bootAddress, long resourceTable) {
      table[0] = resourceTable;
    }

    @Override
    public void stop() {
      // the remote is not a processor that could be stopped
    }

    @Override
    public void kick(int notifyId) {
      // the remote polls
    }
  }

  private static Carveout carveout(String name, int offset, int size) {
    return new Carveout(name, SHARED + offset, SHARED + offset, size);
  }

  private static byte[] firmware() {
    ResourceEntry.Vring vring = ResourceEntry.Vring.of(RING_SIZE, ALIGN);
    return FirmwareElfBuilder.elf32().entryPoint(SHARED).load(".text", SHARED, new byte[4])
        .resourceTable(ResourceTable.of(new ResourceEntry.Vdev(7, 0, Rpmsg.FEATURE_NAME_SERVICE,
            List.of(vring, vring))), SHARED + 0x1000)
        .build();
  }

  /** The host's part: {@code messages} there and back, never more than {@code outstanding} on their way. */
  void drive(int messages, int outstanding) {
    long end = returned + messages;
    while (returned < end) {
      while (sent < end && sent - returned < outstanding) {
        payload.putLong(0, sent).putLong(PAYLOAD_BYTES - 8, ~sent);
        if (!hostEndpoint.trySend(payload, 0, PAYLOAD_BYTES).isSent()) {
          throw new IllegalStateException("no buffer for message=" + sent + " live=" + host.isLive());
        }
        sent++;
      }
      if (host.receive() == 0) {
        check(host.isLive());
        Thread.onSpinWait();
      }
    }
  }

  private void returned(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    if (length != PAYLOAD_BYTES || buffer.getLong(offset) != returned
        || buffer.getLong(offset + PAYLOAD_BYTES - 8) != ~returned) {
      throw new IllegalStateException("message=" + returned + " came back as " + buffer.getLong(offset));
    }
    returned++;
  }

  /** The remote's part, on a thread of its own: sends {@code messages} back. */
  void serve(int messages) {
    serve(messages, Thread::onSpinWait);
  }

  /** @param idle what the remote does until it looks again */
  void serve(int messages, Runnable idle) {
    long end = echoed + messages;
    while (echoed < end) {
      if (remote.receive() == 0) {
        check(remote.isLive());
        idle.run();
      }
    }
  }

  private void echo(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    if (!endpoint.trySendTo(source, buffer, offset, length).isSent()) {
      throw new IllegalStateException("no buffer to send message=" + echoed + " back");
    }
    echoed++;
  }

  private static void check(boolean live) {
    if (!live) {
      throw new IllegalStateException("a ring broke");
    }
  }
}
