// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.BufferList;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/** What is recorded of a packed ring rebuilds its memory, byte by byte, at every instant, whoever wrote last. */
class PackedRecorderTest {
  private static final int STEPS = 4000;
  private static final long BASE = 0x1000_0000L;
  private static final long BUFFERS = BASE + (1 << 20);

  private record Instant(long nanos, byte[] ring, byte[] driverEvent, byte[] deviceEvent, int nextAvail, int lastAvail,
      int nextUsed, int lastUsed, int inFlight, long kicks, long interrupts, long buffers) {}

  /** Both sides of one ring in one thread, each with a recorder's listener, and its memory after every step. */
  private static final class Engine {
    final Random random;
    final RecordedEngine.Clock clock = new RecordedEngine.Clock();
    final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "shared", BASE, 2 << 20));
    final PackedLayout layout;
    final DriverQueue driver;
    final DeviceQueue device;
    final List<Instant> instants = new ArrayList<>();
    final List<DescriptorChain> held = new ArrayList<>();
    final UsedBuffer used = new UsedBuffer();
    final BufferList list = new BufferList();
    final boolean inOrder;
    final long features;
    int unpublished;
    int inFlight;
    int returned;
    /** Buffers whose used descriptor is published. */
    long published;
    long tables;

    Engine(TraceWriter writer, int size, PeerProfile profile, long features, long seed) {
      random = new Random(seed);
      this.features = features;
      inOrder = seed % 2 == 0;
      layout = PackedLayout.block(size, BASE);
      SystemDescription system = SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
          .add(new CoreInfo(1, "m", "rtos", "remote"))
          .add(new DeviceInfo(0, 42, 0, 1, features, "mmio", "dev0"))
          .add(new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, layout.desc(), layout.driverEvent(),
              layout.deviceEvent(), 0, QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN))
          .build();
      Recorder recorder = new Recorder(writer, system, RecordLevel.FULL, 64);
      CoreListeners driverListeners = recorder.listenersFor(0, "host", clock);
      CoreListeners deviceListeners = recorder.listenersFor(1, "remote", clock);
      driverListeners.core().featuresAccepted(0, features);
      driverListeners.core().queueConfigured(0, size, 0, layout.desc(), layout.driverEvent(), layout.deviceEvent());
      QueueSetup setup = QueueSetup.of(0, layout, memory).features(features).profile(profile).notifier(queue -> {});
      driver = setup.listener(driverListeners.core()).trafficListener(driverListeners.traffic()).driverQueue();
      device = setup.listener(deviceListeners.core()).trafficListener(deviceListeners.traffic()).deviceQueue();
    }

    void step() {
      clock.now++;
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> add();
        case 3 -> kick();
        case 4, 5 -> take();
        case 6 -> giveBack();
        case 7 -> takeBack();
        default -> wish();
      }
      instants.add(new Instant(clock.now, bytes(layout.desc(), layout.descBytes()), bytes(layout.driverEvent(), 4),
          bytes(layout.deviceEvent(), 4), driver.availIdx(), device.lastAvail(), device.usedIdx(), driver.lastUsed(),
          inFlight, driver.kicks(), device.interrupts(), published));
    }

    private void add() {
      list.clear();
      int count = 1 + random.nextInt(Math.min(4, layout.size()));
      int readable = random.nextInt(count + 1);
      for (int i = 0; i < count; i++) {
        long address = BUFFERS + 64L * random.nextInt(1024);
        if (i < readable) {
          list.addReadable(address, 1 + random.nextInt(64));
        } else {
          list.addWritable(address, 1 + random.nextInt(64));
        }
      }
      boolean added = random.nextInt(4) == 0
          ? driver.addIndirect(list, 0, BUFFERS + (1 << 18) + 64 * (tables++ % 1024), 0) : driver.add(list, 0);
      unpublished += added ? 1 : 0;
    }

    private void kick() {
      driver.kick();
      inFlight += unpublished;
      unpublished = 0;
    }

    private void take() {
      DescriptorChain chain = new DescriptorChain();
      if (device.pop(chain)) {
        held.add(chain);
      }
    }

    private void giveBack() {
      int count = random.nextInt(held.size() + 1);
      for (int i = 0; i < count; i++) {
        DescriptorChain chain = held.remove(inOrder ? 0 : random.nextInt(held.size()));
        // what is written completely is skipped with IN_ORDER
        int written = (int) chain.writableLength();
        boolean complete = (features & Features.IN_ORDER) != 0 && random.nextInt(3) > 0;
        device.addUsed(chain.head(), complete ? written : random.nextInt(written + 1));
      }
      returned += count;
      if (random.nextInt(4) > 0) {
        long before = device.buffers();
        device.notifyDriver();
        published = device.buffers();
        inFlight -= (features & Features.IN_ORDER) != 0 ? (int) (device.buffers() - before) : returned;
        returned = 0;
      }
    }

    private void takeBack() {
      int most = 1 + random.nextInt(4);
      while (most-- > 0 && driver.getUsed(used)) {
        clock.now++;
      }
    }

    private void wish() {
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
  }

  private static TraceWriter writer(Path directory, long seed) throws IOException {
    return TraceWriter.create(directory, TraceOptions.of(new UUID(2, seed), "test")
        .withClock(TraceOptions.VIRTUAL_CLOCK).withPacketBytes(8192).withTick(500));
  }

  @ParameterizedTest
  @CsvSource({"1,STRICT,1,false", "2,LINUX,2,false", "3,STRICT,3,false", "7,LINUX,4,false", "7,STRICT,5,false",
      "32,OPENAMP,6,false", "61,LINUX,7,false", "100,STRICT,8,false", "256,LINUX,9,false", "1,LINUX,31,true",
      "3,LINUX,32,true", "7,STRICT,33,true", "8,LINUX,34,true", "61,LINUX,35,true", "200,STRICT,36,true"})
  void rebuildsMemoryAtEveryInstant(int size, PeerProfile profile, long seed, boolean batches, @TempDir Path folder)
      throws IOException {
    String what = "size=%d profile=%s seed=%d batches=%b".formatted(size, profile, seed, batches);
    Path directory = folder.resolve("trace");
    Engine engine;
    try (TraceWriter writer = writer(directory, seed)) {
      long features = seed % 3 == 0 ? Features.INDIRECT_DESC : Features.INDIRECT_DESC | Features.EVENT_IDX;
      engine = new Engine(writer, size, profile, features | (batches ? Features.IN_ORDER : 0), seed);
      for (int i = 0; i < STEPS; i++) {
        engine.step();
      }
      assertThat(engine.driver.isBroken() || engine.device.isBroken()).as(what).isFalse();
      assertThat(engine.device.buffers()).as(what).isGreaterThan(50);
    }
    List<Instant> instants = engine.instants;
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.packetCount()).as(what).isGreaterThan(4);
      assertThat(Diagnoser.diagnose(trace)).as(what)
          .noneMatch(diagnosis -> diagnosis.severity() == DiagnosisSeverity.ERROR);
      assertThat(QueueStatisticsReader.read(trace).get(0).buffers()).as(what)
          .isEqualTo(instants.get(STEPS - 1).buffers());
      StateReader reader = new StateReader(trace);
      assertSame(what + " at the end", reader.last(), instants.get(STEPS - 1));
      Seeded.steps(seed, 200, (random, i) -> {
        Instant instant = instants.get(random.nextInt(STEPS));
        assertSame(what + " jump to " + instant.nanos(), reader.at(instant.nanos()), instant);
      });
      for (int i = 0; i < STEPS; i += 7) {
        assertSame(what + " walk to " + instants.get(i).nanos(), reader.at(instants.get(i).nanos()), instants.get(i));
      }
    }
  }

  private static void assertSame(String what, SystemState state, Instant instant) {
    QueueState queue = state.queue(0);
    ByteBuffer ring = ByteBuffer.allocate(instant.ring().length).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < queue.size(); i++) {
      assertThat(queue.ring().isDescriptorKnown(i)).as(what).isTrue();
      ring.putLong(queue.ring().address(i)).putInt((int) queue.ring().length(i))
          .putShort((short) packed(queue).bufferId(i))
          .putShort((short) queue.ring().flags(i));
    }
    assertThat(ring.array()).as(what + ": descriptors").isEqualTo(instant.ring());
    assertThat(words(packed(queue).driverEventOffset(), packed(queue).driverEventFlags())).as(what)
        .isEqualTo(instant.driverEvent());
    assertThat(words(packed(queue).deviceEventOffset(), packed(queue).deviceEventFlags())).as(what)
        .isEqualTo(instant.deviceEvent());
    assertThat(packed(queue).nextAvail()).as(what + ": next_avail").isEqualTo(instant.nextAvail());
    assertThat(packed(queue).lastAvail()).as(what + ": last_avail").isEqualTo(instant.lastAvail());
    assertThat(packed(queue).nextUsed()).as(what + ": next_used").isEqualTo(instant.nextUsed());
    assertThat(packed(queue).lastUsed()).as(what + ": last_used").isEqualTo(instant.lastUsed());
    assertThat(queue.inFlight()).as(what + ": in flight").isEqualTo(instant.inFlight());
    assertThat(queue.buffers()).as(what + ": buffers").isEqualTo(instant.buffers());
    assertThat(queue.kicks()).as(what + ": kicks").isEqualTo(instant.kicks());
    assertThat(queue.interrupts()).as(what + ": interrupts").isEqualTo(instant.interrupts());
    assertThat(packed(queue).arePositionsInferred()).as(what).isFalse();
    assertThat(owned(queue, DescriptorOwner.DEVICE)).as(what)
        .isEqualTo(PackedPosition.distance(instant.nextUsed(), instant.nextAvail(), queue.size()));
    assertThat(owned(queue, DescriptorOwner.USED)).as(what)
        .isEqualTo(PackedPosition.distance(instant.lastUsed(), instant.nextUsed(), queue.size()));
  }

  private static byte[] words(int offset, int flags) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort((short) offset).putShort((short) flags)
        .array();
  }

  private static int owned(QueueState queue, DescriptorOwner owner) {
    int count = 0;
    for (int i = 0; i < queue.size(); i++) {
      count += queue.ring().owner(i) == owner ? 1 : 0;
    }
    return count;
  }

  /** From memory alone the driver's position is certain, and for a device that works in order the device's as well. */
  @ParameterizedTest
  @CsvSource({"3,12,false", "7,14,false", "64,16,false", "255,18,false", "3,22,true", "7,24,true", "64,26,true",
      "255,28,true"})
  void infersPositionsFromMemory(int size, long seed, boolean batches, @TempDir Path folder) throws IOException {
    try (TraceWriter writer = writer(folder.resolve("trace"), seed)) {
      long features = Features.INDIRECT_DESC | Features.EVENT_IDX | (batches ? Features.IN_ORDER : 0);
      Engine engine = new Engine(writer, size, PeerProfile.LINUX, features, seed);
      int same = 0;
      int asked = 0;
      for (int i = 0; i < STEPS; i++) {
        engine.step();
        Instant now = engine.instants.get(i);
        if (engine.unpublished == 0 && engine.returned == 0) {
          QueueState inferred = QueueState.ofMemory(
              new RingAreas(new QueueInfo(0, 0, 0, QueueInfo.PACKED, size, 0, 0, 0, 0, 0, 0), "q", buffer(now.ring()),
                  buffer(now.driverEvent()), buffer(now.deviceEvent()), new DeviceFacts(2, 15, features), Map.of()));
          assertThat(packed(inferred).nextAvail()).as("seed=%d step=%d", seed, i).isEqualTo(now.nextAvail());
          asked++;
          same += packed(inferred).nextUsed() == now.nextUsed() && inferred.inFlight() == now.inFlight() ? 1 : 0;
        }
      }
      assertThat(asked).isGreaterThan(STEPS / 10);
      // what a batch has skipped looks available until the driver writes it again: in small rings that is soon all of them
      assertThat(same).as("of %d", asked).isGreaterThan(asked * (batches && size < 8 ? 90 : 97) / 100);
    }
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes);
  }

  @Test
  void stepsOneEventForthAndBack(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceWriter writer = writer(directory, 21)) {
      Engine engine = new Engine(writer, 6, PeerProfile.STRICT, 1L << 28, 21);
      for (int i = 0; i < 1500; i++) {
        engine.step();
      }
    }
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      SystemState[] states = new SystemState[300];
      reader.first();
      for (int i = 0; i < states.length; i++) {
        states[i] = reader.next();
      }
      for (int i = states.length - 2; i >= 0; i--) {
        assertSame(reader.previous().queue(0), states[i].queue(0), "step " + i);
      }
      for (int i = 0; i < states.length; i += 17) {
        assertSame(new StateReader(trace).at(states[i].position()).queue(0), states[i].queue(0), "at step " + i);
      }
    }
  }

  private static void assertSame(QueueState actual, QueueState expected, String what) {
    assertThat(packed(actual).nextAvail()).as(what).isEqualTo(packed(expected).nextAvail());
    assertThat(packed(actual).lastAvail()).as(what).isEqualTo(packed(expected).lastAvail());
    assertThat(packed(actual).nextUsed()).as(what).isEqualTo(packed(expected).nextUsed());
    assertThat(packed(actual).lastUsed()).as(what).isEqualTo(packed(expected).lastUsed());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.ring().descriptor(i)).as(what).isEqualTo(expected.ring().descriptor(i));
      assertThat(actual.ring().owner(i)).as(what + " owner of " + i).isEqualTo(expected.ring().owner(i));
      assertThat(actual.ring().headOf(i)).as(what + " head of " + i).isEqualTo(expected.ring().headOf(i));
      assertThat(actual.ring().indirectTable(i)).as(what + " table of " + i)
          .isEqualTo(expected.ring().indirectTable(i));
    }
  }

  private static PackedRingState packed(QueueState queue) {
    return (PackedRingState) queue.ring();
  }
}
