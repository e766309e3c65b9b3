// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.remoteproc.Carveout;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.remoteproc.Remoteproc;
import org.ringscope.runtime.remoteproc.RemoteprocOperations;

/**
 * A host and a remote core over real memory: firmware with a resource table, two rings, buffers, two doorbells. The
 * remote calls the shared memory 0xA0000000, its device addresses begin at 0x10000000, and there the core itself has a
 * memory of its own.
 */
final class AmpBench {
  static final long SHARED = 0x3ED0_0000L;
  static final long DA = 0x1000_0000L;
  static final long CPU = 0xA000_0000L;
  static final long PRIVATE = 0x2000_0000L;
  static final int SIZE = 0x8_0000;
  static final int VRING0 = 0x1_0000;
  static final int VRING1 = 0x2_0000;
  static final int BUFFERS = 0x4_0000;

  /** Time that moves only while somebody waits, in steps of a millisecond; all cores run on the caller's thread. */
  static final class StepClock implements CoreClock {
    private static final long HOUR_NANOS = 3_600_000_000_000L;
    private static final int MOST_ROUNDS = 100_000;

    private final List<Core> cores = new ArrayList<>();
    private long now;

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
      for (long begin = now; now - begin <= HOUR_NANOS; now = Math.min(deadlineNanos, now + 1_000_000)) {
        cores.forEach(Core::poll);
        if (condition.getAsBoolean()) {
          return true;
        }
        if (now >= deadlineNanos) {
          return false;
        }
      }
      throw new AssertionError(core.name() + " waits for what never comes");
    }

    /** Runs ISRs until none is pending. */
    void run() {
      for (int i = 0; cores.stream().anyMatch(core -> core.interrupts().isPending(now)); i++) {
        if (i == MOST_ROUNDS) {
          throw new AssertionError("interrupts without end");
        }
        cores.forEach(Core::poll);
      }
    }
  }

  final StepClock steps = new StepClock();
  final MemoryRegion shared = MemoryRegion.direct(0, "shared", SHARED, SIZE);
  final MemoryRegion own = MemoryRegion.direct(1, "private", PRIVATE, SIZE);
  final GuestMemory memory = GuestMemory.of(shared, own);
  final Core hostCore;
  final Core remoteCore;
  final Doorbell toRemote;
  final Doorbell toHost;
  final RpmsgHost host;
  final RpmsgRemote remote;
  final Remoteproc remoteproc;
  final int ringSize;
  boolean tellsHost = true;
  private long table = -1;

  <L extends CoreListener & TrafficListener> AmpBench(int ringSize, CoreClock clock, L hostListener, L remoteListener,
      AddressMap remoteMap) {
    this(ringSize, clock, hostListener, remoteListener, remoteMap, true);
  }

  /** @param hearsTraffic whether the listeners hear of rings and messages, too */
  <L extends CoreListener & TrafficListener> AmpBench(int ringSize, CoreClock clock, L hostListener, L remoteListener,
      AddressMap remoteMap, boolean hearsTraffic) {
    this.ringSize = ringSize;
    CoreClock used = clock == null ? steps : clock;
    hostCore = new Core(0, "host", AddressMap.identity(), used, hostListener,
        hearsTraffic ? hostListener : null);
    remoteCore = new Core(1, "m4", remoteMap, used, remoteListener, hearsTraffic ? remoteListener : null);
    steps.cores.add(hostCore);
    steps.cores.add(remoteCore);
    toRemote = new Doorbell(0, "toRemote", hostCore, remoteCore, Doorbell.Trigger.COUNTED, 0);
    toHost = new Doorbell(1, "toHost", remoteCore, hostCore, Doorbell.Trigger.COUNTED, 0);
    host = new RpmsgHost(0, hostCore);
    remote = new RpmsgRemote(0, remoteCore);
    remoteproc = Remoteproc.builder(hostCore, memory, new Operations()).name("m4").remoteCore(1)
        .carveout(new Carveout("firmware", DA, SHARED, VRING0))
        .carveout(new Carveout("vdev0vring0", DA + VRING0, SHARED + VRING0, 0x1_0000))
        .carveout(new Carveout("vdev0vring1", DA + VRING1, SHARED + VRING1, 0x1_0000))
        .carveout(new Carveout("vdev0buffer", DA + BUFFERS, SHARED + BUFFERS, SIZE - BUFFERS))
        .vdev(0, 5, 10, 11).driver(host).build();
    toHost.handle(remoteproc::interrupt);
  }

  <L extends CoreListener & TrafficListener> AmpBench(int ringSize, L hostListener, L remoteListener) {
    this(ringSize, null, hostListener, remoteListener, remoteMap());
  }

  static AddressMap remoteMap() {
    return AddressMap.of(new AddressMap.Window(CPU, SHARED, SIZE, "shared"),
        new AddressMap.Window(DA, PRIVATE, SIZE, "private"));
  }

  private final class Operations implements RemoteprocOperations {
    @Override
    public void start(long bootAddress, long resourceTable) {
      table = resourceTable;
    }

    @Override
    public void stop() {
      table = -1;
    }

    @Override
    public void kick(int notifyId) {
      toRemote.ring(notifyId);
    }
  }

  static byte[] firmware(int ringSize, long features) {
    return FirmwareElfBuilder.elf32().entryPoint(DA + 1).load(".text", DA, new byte[] {1, 2, 3, 4}, 0x100)
        .resourceTable(ResourceTable.of(new ResourceEntry.Vdev(7, 0, features,
            List.of(ResourceEntry.Vring.of(ringSize, 4096), ResourceEntry.Vring.of(ringSize, 4096)))), DA + 0x1000)
        .build();
  }

  /** Boots the host's side. */
  AmpBench boot(long features) throws MalformedFirmwareException {
    remoteproc.boot("m4.elf", ByteBuffer.wrap(firmware(ringSize, features)));
    return this;
  }

  /** Boots both sides. */
  AmpBench up() throws MalformedFirmwareException {
    boot(Rpmsg.FEATURE_NAME_SERVICE);
    startRemote(true);
    return this;
  }

  boolean startRemote(boolean translates) throws MalformedFirmwareException {
    FirmwareTransport transport = FirmwareTransport.of(FirmwareVdev.at(remoteCore, memory, table, 0), memory)
        .deviceMap(remoteproc.deviceMap()).ids(5, 10, 11).translates(translates).kick(notifyId -> {
          if (tellsHost) {
            toHost.ring(notifyId);
          }
        });
    toRemote.handle(transport::notified);
    return remote.start(transport, remoteCore.nanos() + 1_000_000_000L);
  }

  /** An endpoint of the remote that sends back what it receives. */
  RpmsgEndpoint echo(String name) {
    return remote.createEndpoint(name, Rpmsg.ADDRESS_ANY, Rpmsg.ADDRESS_ANY,
        (endpoint, buffer, offset, length, source) -> endpoint.sendTo(source, buffer, offset, length));
  }

  long table() {
    return table;
  }

  static ByteBuffer text(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String text(ByteBuffer buffer, int offset, int length) {
    byte[] bytes = new byte[length];
    buffer.get(offset, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
