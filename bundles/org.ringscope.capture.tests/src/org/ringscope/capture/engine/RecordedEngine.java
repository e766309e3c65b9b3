// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.BufferList;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDeviceQueue;
import org.ringscope.runtime.ring.SplitDriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/** A ring with both sides on one thread and a clock that moves one nanosecond per step; recorded while it runs. */
final class RecordedEngine implements AutoCloseable {
  private static final long BASE = 0x10_0000;
  private static final long BUFFERS = 0x20_0000;
  private static final long TABLES = 0x28_0000;
  private static final int DRIVER_CORE = 0;
  private static final int DEVICE_CORE = 1;
  static final int QUEUE = 0;

  /** Memory and private indices after a step. */
  record Instant(long nanos, byte[] desc, byte[] avail, byte[] used, int lastAvail, int lastUsed, BitSet outstanding,
      long kicks, long interrupts, long suppressedKicks, long suppressedInterrupts, long buffers) {}

  final VringLayout layout;
  final GuestMemory memory;
  final DriverQueue driver;
  final DeviceQueue device;
  final List<Instant> instants = new ArrayList<>();
  final TraceWriter writer;
  final CoreListeners driverListeners;
  final CoreListeners deviceListeners;
  private final Random random;
  private final boolean indirect;
  private final boolean inOrder;
  private final Clock clock = new Clock();
  private final List<DescriptorChain> held = new ArrayList<>();
  private final UsedBuffer usedBuffer = new UsedBuffer();
  private final BufferList list = new BufferList();
  private final BitSet outstanding = new BitSet();
  private long tableCount;

  /** Time that the test moves. */
  static final class Clock implements CoreClock {
    long now = 1;

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
      throw new UnsupportedOperationException("this engine never waits");
    }
  }

  RecordedEngine(Path directory, int size, PeerProfile profile, long features, long seed) throws IOException {
    random = new Random(seed);
    indirect = (features & Features.INDIRECT_DESC) != 0;
    inOrder = (features & Features.IN_ORDER) != 0;
    layout = VringLayout.legacy(size, 4096, BASE);
    memory = GuestMemory.of(MemoryRegion.direct(0, "shared", BASE, 2 << 20));
    SystemDescription system = SystemDescription.builder().add(new CoreInfo(DRIVER_CORE, "a", "linux", "host"))
        .add(new CoreInfo(DEVICE_CORE, "m", "rtos", "remote"))
        .add(new DeviceInfo(0, 42, DRIVER_CORE, DEVICE_CORE, features, "mmio", "dev0"))
        .add(new QueueInfo(QUEUE, 0, 0, QueueInfo.SPLIT, size, 4096, layout.desc(), layout.avail(), layout.used(), 0,
            QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN))
        .build();
    writer = TraceWriter.create(directory, TraceOptions.of(new UUID(1, seed), "test")
        .withClock(TraceOptions.VIRTUAL_CLOCK).withPacketBytes(8192).withTick(500));
    Recorder recorder = new Recorder(writer, system, RecordLevel.FULL, 64);
    driverListeners = recorder.listenersFor(DRIVER_CORE, "host", clock);
    deviceListeners = recorder.listenersFor(DEVICE_CORE, "remote", clock);
    driverListeners.core().statusWritten(0, 0, 15);
    driverListeners.core().featuresAccepted(0, features);
    driverListeners.core().queueConfigured(QUEUE, size, 4096, layout.desc(), layout.avail(), layout.used());
    driver = new SplitDriverQueue(setup(features, profile, driverListeners));
    device = new SplitDeviceQueue(setup(features, profile, deviceListeners));
  }

  private QueueSetup setup(long features, PeerProfile profile, CoreListeners listeners) {
    return QueueSetup.of(QUEUE, layout, memory).device(0).features(features).profile(profile)
        .listener(listeners.core()).trafficListener(listeners.traffic()).notifier(queue -> {});
  }

  /** One random step of either side, then the memory as it is. */
  void step() {
    clock.now++;
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> add();
      case 3 -> driver.kick();
      case 4, 5 -> take();
      case 6 -> giveBack();
      default -> takeBack();
    }
    if (random.nextInt(20) == 0) {
      wishes();
    }
    instants.add(new Instant(clock.now, bytes(layout.desc(), layout.descBytes()),
        bytes(layout.avail(), layout.availBytes()), bytes(layout.used(), layout.usedBytes()), device.lastAvail(),
        driver.lastUsed(), (BitSet) outstanding.clone(), driver.kicks(), device.interrupts(),
        driver.suppressedKicks(), device.suppressedInterrupts(), device.buffers()));
  }

  /** A core goes on, but leaves the ring alone. */
  void chatter(long untilNanos, CoreListeners who) {
    while (clock.now < untilNanos) {
      clock.now += 100;
      who.core().consoleText("still here");
    }
  }

  private void add() {
    int most = Math.min(4, layout.size());
    list.clear();
    int count = 1 + random.nextInt(most);
    int readable = random.nextInt(count + 1);
    for (int i = 0; i < count; i++) {
      long address = BUFFERS + 64L * random.nextInt(1024);
      if (i < readable) {
        list.addReadable(address, 1 + random.nextInt(64));
      } else {
        list.addWritable(address, 1 + random.nextInt(64));
      }
    }
    if (indirect && random.nextInt(3) == 0) {
      driver.addIndirect(list, random.nextInt(count), TABLES + 64 * (tableCount++ % 1024), 0);
    } else {
      driver.add(list, 0);
    }
  }

  private void take() {
    DescriptorChain chain = new DescriptorChain();
    if (device.pop(chain)) {
      outstanding.set(chain.head());
      held.add(chain);
    }
  }

  /** In any order, so that owners cannot be told from the indices. */
  private void giveBack() {
    int count = random.nextInt(held.size() + 1);
    for (int i = 0; i < count; i++) {
      DescriptorChain chain = held.remove(random.nextInt(held.size()));
      // what is written completely is skipped with IN_ORDER
      device.addUsed(chain.head(), inOrder && chain.head() % 3 > 0 ? chain.writableLength() : 0);
      outstanding.clear(chain.head());
    }
    device.notifyDriver();
  }

  private void takeBack() {
    int most = 1 + random.nextInt(4);
    while (most-- > 0 && driver.getUsed(usedBuffer)) {
      clock.now++;
    }
  }

  private void wishes() {
    switch (random.nextInt(4)) {
      case 0 -> driver.disableCallbacks();
      case 1 -> driver.enableCallbacks();
      case 2 -> device.disableKicks();
      default -> device.enableKicks();
    }
  }

  private byte[] bytes(long address, long length) {
    byte[] copy = new byte[(int) length];
    memory.view(address, length).getBytes(0, copy, 0, copy.length);
    return copy;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
