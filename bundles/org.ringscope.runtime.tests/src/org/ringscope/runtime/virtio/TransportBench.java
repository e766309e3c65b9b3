// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.CoreStoppedException;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.remoteproc.Carveout;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.remoteproc.Remoteproc;
import org.ringscope.runtime.remoteproc.RemoteprocOperations;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.testkit.clock.RealTimeClock;

/**
 * A driver's and a device's core, each on a thread of its own in real time, with any of the transports between them. The
 * device has two queues, 10 and 11.
 */
public final class TransportBench implements AutoCloseable {
  public static final long BASE = 0x4000_0000L;
  /** For a driver's own bounce buffers; the last part of the shared memory. */
  public static final long BUFFERS = BASE + 0xC_0000;
  public static final int QUEUE_SIZE = 16;
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final int RINGS = 0x1_0000;
  private static final int POOL = 0x4_0000;
  private static final int SIZE = 0x10_0000;
  private static final int DEVICE = 5;
  private static final List<Integer> QUEUES = List.of(10, 11);

  /** The transports; those of virtio-mmio with their driver. */
  public enum Kind {
    REMOTEPROC(0, false, 0), TRAPPED_LEGACY(1, true, 0), TRAPPED_LEGACY_OPENAMP(1, true, 0),
    TRAPPED_MODERN(2, true, Features.VERSION_1),
    TRAPPED_PACKED(2, true, Features.VERSION_1 | Features.RING_PACKED), SHARED_LEGACY(1, false, 0),
    SHARED_LEGACY_OPENAMP(1, false, 0), SHARED_MODERN(2, false, Features.VERSION_1),
    SHARED_PACKED(2, false, Features.VERSION_1 | Features.RING_PACKED),
    TRAPPED_IN_ORDER(2, true, Features.VERSION_1 | Features.IN_ORDER | Features.NOTIFICATION_DATA),
    SHARED_PACKED_IN_ORDER(2, false,
        Features.VERSION_1 | Features.RING_PACKED | Features.IN_ORDER | Features.NOTIFICATION_DATA);

    private final int version;
    private final boolean trapped;
    private final long features;

    Kind(int version, boolean trapped, long features) {
      this.version = version;
      this.trapped = trapped;
      this.features = features;
    }

    public boolean isPacked() {
      return Features.has(features, Features.RING_PACKED);
    }

    /**
     * OpenAMP acknowledges after the callbacks, and so takes away an interrupt that came meanwhile: a driver that must
     * not miss anything has to look by itself, and its core polls.
     */
    public boolean mustPoll() {
      return isOpenAmp();
    }

    private boolean isOpenAmp() {
      return name().endsWith("OPENAMP");
    }
  }

  /** What a test does on the device's core; it goes on serving interrupts afterwards. */
  @FunctionalInterface
  public interface DeviceProgram {
    void run(DeviceTransport transport) throws Exception;
  }

  public final EventLog driverLog = new EventLog();
  public final EventLog deviceLog = new EventLog();
  public final Core driverCore;
  public final Core deviceCore;
  private final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "shared", BASE, SIZE));
  private final Kind kind;
  private final int deviceType;
  private final long offered;
  private final Doorbell kick;
  private final Doorbell interrupt;
  private final MmioTransport mmio;
  private final VirtioDevice mmioDevice;
  private final SharedMmioDevice sharedDevice;
  private final CompletableFuture<Long> table = new CompletableFuture<>();
  private final CompletableFuture<Void> deviceEnd = new CompletableFuture<>();
  private final CompletableFuture<Void> programEnd = new CompletableFuture<>();
  private Remoteproc remoteproc;
  private Thread deviceThread;

  /** @param features what the device offers beside what the transport needs */
  public TransportBench(Kind kind, int deviceType, long features) {
    this.kind = kind;
    this.deviceType = deviceType;
    offered = features | kind.features;
    CoreClock driverClock = kind.mustPoll() ? RealTimeClock.polling() : RealTimeClock.blocking();
    driverCore = new Core(0, "driver", AddressMap.identity(), driverClock, driverLog, null);
    deviceCore = new Core(1, "device", AddressMap.identity(), RealTimeClock.blocking(), deviceLog, null);
    kick = new Doorbell(0, "kick", driverCore, deviceCore, Doorbell.Trigger.COUNTED, 0);
    interrupt = new Doorbell(1, "interrupt", deviceCore, driverCore, Doorbell.Trigger.COUNTED, 0);
    Doorbell configuration = new Doorbell(2, "configuration", driverCore, deviceCore, Doorbell.Trigger.LEVEL, 0);
    if (kind == Kind.REMOTEPROC) {
      mmio = null;
      mmioDevice = null;
      sharedDevice = null;
      return;
    }
    VirtioDeviceSpec spec = new VirtioDeviceSpec(DEVICE, "dev0", deviceType, VirtioDeviceSpec.VENDOR, offered,
        QUEUES.stream().map(id -> new VirtioDeviceSpec.Queue(id, QUEUE_SIZE)).toList());
    ConfigSpace config = new ConfigSpace(8).put(4, 2, 0x1234);
    mmioDevice = new VirtioDevice(spec, deviceCore, memory, config);
    MmioDevice registers = new MmioDevice(mmioDevice, kind.version, interrupt);
    sharedDevice = kind.trapped ? null : new SharedMmioDevice(registers, memory.view(BASE, 0x200), configuration, kick);
    RegisterBus bus = kind.trapped ? new TrappedRegisters(driverCore, registers, configuration, kick, LIMIT_NANOS)
        : new SharedRegisters(driverCore, memory.view(BASE, 0x200), configuration, kick, LIMIT_NANOS);
    mmio = kind.isOpenAmp() ? new OpenAmpMmioTransport(spec, driverCore, memory, bus, DeviceStatus.DRIVER_OK)
        : new LinuxMmioTransport(spec, driverCore, memory, bus);
    mmio.connect(interrupt);
    mmio.dmaMemory(BASE + RINGS, BUFFERS - BASE - RINGS);
  }

  /** Starts the device's thread, then offers the device to its driver, on this thread: the driver's core. */
  public void start(VirtioDriver driver, DeviceProgram program) throws Exception {
    deviceThread = new Thread(() -> {
      try {
        if (sharedDevice != null) {
          sharedDevice.start();
        }
        program.run(deviceTransport());
        programEnd.complete(null);
        deviceCore.await(() -> false, Long.MAX_VALUE);
      } catch (CoreStoppedException e) {
        deviceEnd.complete(null);
      } catch (Throwable e) {
        programEnd.completeExceptionally(e);
        deviceEnd.completeExceptionally(e);
      }
    }, "device core");
    deviceThread.start();
    if (mmio != null) {
      assertThat(mmio.awaitDevice(deadline())).isTrue();
      driver.probe(mmio);
    } else {
      boot(driver);
    }
  }

  private DeviceTransport deviceTransport() throws Exception {
    if (mmioDevice != null) {
      return mmioDevice;
    }
    long at = table.get(LIMIT_NANOS, TimeUnit.NANOSECONDS);
    FirmwareTransport transport = FirmwareTransport.of(FirmwareVdev.at(deviceCore, memory, at, 0), memory)
        .deviceMap(remoteproc.deviceMap()).ids(DEVICE, QUEUES.get(0), QUEUES.get(1)).kick(interrupt::ring);
    kick.handle(transport::notified);
    return transport;
  }

  private void boot(VirtioDriver driver) throws MalformedFirmwareException {
    remoteproc = Remoteproc.builder(driverCore, memory, new Operations()).name("m4").remoteCore(1)
        .carveout(new Carveout("firmware", BASE, BASE, RINGS))
        .pool(new Carveout("pool", BASE + RINGS, BASE + RINGS, SIZE - RINGS))
        .carveout(new Carveout("vdev0buffer", BASE + POOL, BASE + POOL, BUFFERS - BASE - POOL))
        .vdev(0, DEVICE, QUEUES.toArray(Integer[]::new)).driver(driver).build();
    interrupt.handle(remoteproc::interrupt);
    ResourceEntry.Vring vring = ResourceEntry.Vring.of(QUEUE_SIZE, 4096);
    ByteBuffer config = ByteBuffer.wrap(new byte[] {0, 0, 0, 0, 0x34, 0x12, 0, 0});
    remoteproc.boot("m4.elf",
        ByteBuffer.wrap(FirmwareElfBuilder.elf32().entryPoint(BASE).load(".text", BASE, new byte[4])
            .resourceTable(ResourceTable.of(new ResourceEntry.Vdev(deviceType, 0, offered, 0, 0, List.of(vring, vring),
                config)), BASE + 0x1000)
            .build()));
  }

  private final class Operations implements RemoteprocOperations {
    @Override
    public void start(long bootAddress, long resourceTable) {
      table.complete(resourceTable);
    }

    @Override
    public void stop() {
      // the test ends the thread
    }

    @Override
    public void kick(int notifyId) {
      kick.ring(notifyId);
    }
  }

  /** The driver's side of virtio-mmio. */
  public DriverTransport transport() {
    return mmio;
  }

  /** Waits for the end of the device's program; fails if it has failed. */
  public void awaitProgram() throws Exception {
    programEnd.get(LIMIT_NANOS, TimeUnit.NANOSECONDS);
  }

  /** Enough for a busy machine. */
  public long deadline() {
    return driverCore.nanos() + LIMIT_NANOS;
  }

  /** Ends the device's core; fails if its program has failed, or if either side tells of a fault. */
  @Override
  public void close() throws Exception {
    end();
    assertThat(driverLog.faults()).as("faults of the driver's side over %s", kind).isEmpty();
    assertThat(deviceLog.faults()).as("faults of the device's side over %s", kind).isEmpty();
  }

  /** Ends the device's core, which may still wait for a firmware that was not started. */
  public void end() throws Exception {
    table.complete(-1L);
    deviceThread.interrupt();
    deviceThread.join(TimeUnit.NANOSECONDS.toMillis(LIMIT_NANOS));
    if (deviceEnd.isCompletedExceptionally() && mmio != null) {
      deviceEnd.get();
    }
  }
}
