// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.BufferList;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;

/** Two rings between two cores, whose buffers are watched. */
class BufferCheckTest {
  private static final long RAM = 0x4000_0000L;
  private static final long BUFFER = RAM + (1 << 20);
  private static final int SIZE = 4;
  private static final int DRIVER = 0;
  private static final int DEVICE = 1;
  private static final int STRANGER = 2;

  private final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RAM, 2 << 20));
  private final List<RingFault> faults = new ArrayList<>();
  private final List<Core> cores = new ArrayList<>();
  private final List<DriverQueue> drivers = new ArrayList<>();
  private final List<DeviceQueue> devices = new ArrayList<>();
  private final DescriptorChain chain = new DescriptorChain();
  private BufferCheck check;
  private long nanos;

  private void build(boolean isPacked, boolean isStepped, boolean isRpmsg, long features) {
    CoreClock clock = new CoreClock() {
      @Override
      public long nanos() {
        return nanos;
      }

      @Override
      public boolean await(Core core, BooleanSupplier condition, long deadlineNanos) {
        throw new UnsupportedOperationException();
      }
    };
    List<CheckedQueue> queues = List.of(new CheckedQueue(0, "dev0/0", 3, DRIVER, DEVICE, SIZE, isPacked, isRpmsg),
        new CheckedQueue(1, "dev0/1", 3, DRIVER, DEVICE, SIZE, isPacked, isRpmsg));
    check = new BufferCheck(queues, clock, isStepped);
    check.memory(memory);
    CoreListener tells = new CoreListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    };
    for (String name : new String[] {"linux", "mcu", "dsp"}) {
      int id = cores.size();
      cores.add(new Core(id, name, AddressMap.identity(), clock, tells, check.listener(id, name, tells, null)));
    }
    for (int queue = 0; queue < 2; queue++) {
      long address = RAM + 0x10000L * queue;
      QueueLayout layout = isPacked ? PackedLayout.block(SIZE, address) : VringLayout.legacy(SIZE, 4096, address);
      drivers.add(QueueSetup.of(queue, layout, memory).core(cores.get(DRIVER)).features(features).driverQueue());
      devices.add(QueueSetup.of(queue, layout, memory).core(cores.get(DEVICE)).features(features).deviceQueue());
    }
  }

  private void build(boolean isPacked, boolean isStepped) {
    build(isPacked, isStepped, false, 0);
  }

  private void publish(int queue, long address, long length, boolean isWritable) {
    assertThat(drivers.get(queue).add(address, length, isWritable, 0)).isTrue();
    drivers.get(queue).publish();
  }

  private void use(int queue, long length) {
    assertThat(devices.get(queue).pop(chain)).isTrue();
    devices.get(queue).addUsed(chain.head(), length);
    devices.get(queue).publishUsed();
  }

  private void takeBack(int queue) {
    assertThat(drivers.get(queue).getUsed(new UsedBuffer())).isTrue();
  }

  private void write(long address, int value) {
    memory.view(address, 1).setU8(0, value);
  }

  private void turnEnds(int core) {
    check.turnEnds(cores.get(core));
  }

  @ParameterizedTest
  @CsvSource({"false,true,true", "false,true,false", "false,false,true", "true,true,true", "true,true,false",
      "true,false,true"})
  void bytesThatADeviceMayWriteBelongToOneBuffer(boolean isPacked, boolean first, boolean second) {
    build(isPacked, false);
    publish(0, BUFFER, 64, false);
    publish(0, BUFFER + 64, 64, first);
    publish(1, BUFFER + 100, 64, second);
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.BUFFER_OVERLAP);
      assertThat(fault.queue()).isEqualTo(1);
      assertThat(fault.device()).isEqualTo(3);
      assertThat(fault.writer()).isEqualTo(Writer.DRIVER);
      assertThat(fault.address()).isEqualTo(BUFFER + 100);
      assertThat(fault.length()).isEqualTo(28);
      assertThat(fault.text()).isEqualTo((isPacked ? "buffer of id 0 overlaps that of id 1"
          : "buffer of head 0 overlaps that of head 1")
          + " of dev0/0, which is in flight: address=0x40100064 length=28");
    });
  }

  @Test
  void whatIsOnlyReadMayBeShared() {
    build(false, false);
    publish(0, BUFFER, 64, false);
    publish(1, BUFFER, 64, false);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBufferThatWasTakenBackIsUsedAgain(boolean isPacked) {
    build(isPacked, true);
    for (int round = 0; round < 3 * SIZE; round++) {
      write(BUFFER, round);
      publish(0, BUFFER, 64, false);
      turnEnds(DRIVER);
      use(0, 0);
      turnEnds(DEVICE);
      takeBack(0);
      publish(1, BUFFER, 64, true);
      turnEnds(DRIVER);
      write(BUFFER, ~round);
      use(1, 64);
      turnEnds(DEVICE);
      takeBack(1);
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false,0,DRIVER,linux", "true,0,DRIVER,linux", "false,1,DEVICE,mcu", "true,2,UNKNOWN,dsp"})
  void steppedTheWriterIsNamed(boolean isPacked, int core, Writer writer, String name) {
    build(isPacked, true);
    publish(1, BUFFER, 64, false);
    turnEnds(DRIVER);
    write(BUFFER + 20, 1);
    write(BUFFER + 21, 1);
    write(BUFFER + 40, 1);
    turnEnds(core);
    turnEnds(DRIVER);
    use(1, 0);
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Kind.BUFFER_CHANGED);
      assertThat(fault.queue()).isEqualTo(1);
      assertThat(fault.writer()).isEqualTo(writer);
      assertThat(fault.address()).isEqualTo(BUFFER + 20);
      assertThat(fault.length()).isEqualTo(3);
      assertThat(fault.text()).isEqualTo(name + " changed 3 bytes at 0x40100014 of the buffer of "
          + (isPacked ? "id 0" : "head 0") + ", which the device has");
    });
  }

  /** A device that writes to what it may only read, and returns it in the same turn. */
  @Test
  void aDeviceIsNamedThatChangesWhatItReturns() {
    build(false, true);
    publish(0, BUFFER, 64, false);
    turnEnds(DRIVER);
    assertThat(devices.get(0).pop(chain)).isTrue();
    write(BUFFER + 63, 1);
    devices.get(0).addUsed(chain.head(), 0);
    assertThat(faults).extracting(RingFault::writer).containsExactly(Writer.DEVICE);
  }

  @Test
  void aDeviceWritesWhatItMay_itsDriverDoesNot() {
    build(false, true);
    publish(0, BUFFER, 64, true);
    turnEnds(DRIVER);
    write(BUFFER, 1);
    turnEnds(DEVICE);
    assertThat(faults).isEmpty();
    turnEnds(DRIVER);
    assertThat(faults).isEmpty();
    write(BUFFER, 2);
    turnEnds(DRIVER);
    write(BUFFER, 3);
    turnEnds(STRANGER);
    assertThat(faults).extracting(RingFault::writer).containsExactly(Writer.DRIVER, Writer.UNKNOWN);
  }

  @Test
  void inRealTimeNobodyIsNamedButTheTimes() {
    build(false, false);
    nanos = 1_190_000_000;
    publish(0, BUFFER, 64, false);
    publish(1, BUFFER + 64, 64, true);
    nanos = 1_200_000_000;
    check.tick();
    write(BUFFER + 5, 1);
    write(BUFFER + 70, 1);
    nanos = 1_210_000_000;
    check.tick();
    assertThat(faults).as("told on a core's thread").isEmpty();
    nanos = 1_500_000_000;
    check.tick();
    use(0, 0);
    use(1, 8);
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.writer()).isEqualTo(Writer.UNKNOWN);
      assertThat(fault.text()).isEqualTo("1 byte at 0x40100005 of the buffer of head 0, which the device has, changed"
          + " between 1.200000 s and 1.210000 s");
    });
  }

  @Test
  void inRealTimeTheDeviceSeesAChangeWhenItTakesABuffer() {
    build(true, false);
    nanos = 1_000_000;
    publish(0, BUFFER, 64, false);
    write(BUFFER, 1);
    nanos = 1_500_000;
    assertThat(devices.get(0).pop(chain)).isTrue();
    assertThat(faults).extracting(RingFault::text).containsExactly("1 byte at 0x40100000 of the buffer of id 0,"
        + " which the device has, changed between 0.001000 s and 0.001500 s");
  }

  @Test
  void whatNoCoreHasToldIsToldAtTheEnd() {
    build(false, false);
    publish(0, BUFFER, 64, false);
    write(BUFFER, 1);
    check.tick();
    assertThat(faults).isEmpty();
    check.finish(cores.get(DRIVER).listener());
    check.finish(cores.get(DRIVER).listener());
    assertThat(faults).hasSize(1);
  }

  /** The reserved word of an RPMsg header belongs to whoever holds the buffer; its neighbours do not. */
  @Test
  void anRpmsgHolderNotesItsIndexInTheHeader() {
    build(false, true, true, 0);
    publish(0, BUFFER, 64, false);
    turnEnds(DRIVER);
    for (int at = 8; at < 12; at++) {
      write(BUFFER + at, 0xEE);
    }
    turnEnds(DEVICE);
    assertThat(faults).isEmpty();
    write(BUFFER + 7, 1);
    write(BUFFER + 12, 1);
    turnEnds(DEVICE);
    assertThat(faults).extracting(RingFault::address).containsExactly(BUFFER + 7, BUFFER + 12);
  }

  @Test
  void ofALongBufferTheEndIsKnownByAChecksum() {
    build(false, true);
    publish(0, BUFFER, 100 << 10, false);
    write(BUFFER + (100 << 10) - 1, 1);
    turnEnds(DRIVER);
    turnEnds(DRIVER);
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.address()).isEqualTo(BUFFER + ExposedChain.COPY_LIMIT);
      assertThat(fault.length()).isEqualTo((100 << 10) - ExposedChain.COPY_LIMIT);
    });
  }

  @ParameterizedTest
  @CsvSource({"false,false", "false,true", "true,false", "true,true"})
  void chainsAreWatchedWhole(boolean isPacked, boolean isIndirect) {
    build(isPacked, true, false, Features.INDIRECT_DESC);
    BufferList buffers = new BufferList();
    for (int round = 0; round < 3; round++) {
      buffers.clear().addReadable(BUFFER, 8).addReadable(BUFFER + 0x100, 8).addWritable(BUFFER + 0x200, 8);
      assertThat(isIndirect ? drivers.get(0).addIndirect(buffers, 0, BUFFER + 0x1000, 0)
          : drivers.get(0).add(buffers, 0)).isTrue();
      drivers.get(0).publish();
      turnEnds(DRIVER);
      write(BUFFER + 0x107, 1 + round);
      turnEnds(DEVICE);
      write(BUFFER + 0x200, 1 + round);
      turnEnds(DRIVER);
      use(0, 8);
      takeBack(0);
    }
    assertThat(faults).extracting(RingFault::address).containsExactly(BUFFER + 0x107, BUFFER + 0x200, BUFFER + 0x107,
        BUFFER + 0x200, BUFFER + 0x107, BUFFER + 0x200);
  }

  /** With IN_ORDER one used entry stands for several buffers. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBatchComesBackAtOnce(boolean isPacked) {
    build(isPacked, true, false, Features.IN_ORDER);
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < 3; i++) {
        write(BUFFER + 64 * i, round);
        assertThat(drivers.get(0).add(BUFFER + 64 * i, 64, true, 0)).isTrue();
      }
      drivers.get(0).publish();
      turnEnds(DRIVER);
      for (int i = 0; i < 3; i++) {
        assertThat(devices.get(0).pop(chain)).isTrue();
        write(BUFFER + 64 * i, ~round);
        devices.get(0).addUsed(chain.head(), 64);
      }
      devices.get(0).publishUsed();
      turnEnds(DEVICE);
      takeBack(0);
      takeBack(0);
      takeBack(0);
    }
    assertThat(faults).isEmpty();
  }
}
