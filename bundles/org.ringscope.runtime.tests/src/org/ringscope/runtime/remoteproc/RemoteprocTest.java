// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.VirtioDriver;
import org.ringscope.testkit.clock.RealTimeClock;

class RemoteprocTest {
  private static final long PA = 0x3ED0_0000L;
  private static final long DA = 0x1000_0000L;
  private static final long TABLE = DA + 0x1000;

  private final List<String> lines = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();
  private final MemoryRegion shared = MemoryRegion.direct(0, "shared", PA, 0x10_0000);
  private final Core core = new Core(0, "host", AddressMap.identity(), RealTimeClock.blocking(), new CoreListener() {
    @Override
    public void consoleText(CharSequence text) {
      lines.add(text.toString());
    }

    @Override
    public void remoteprocState(int remoteCore, RemoteprocState state) {
      lines.add("state " + remoteCore + " " + state.label());
    }

    @Override
    public void fault(RingFault fault) {
      faults.add(fault);
    }
  });
  private final Remoteproc remoteproc = builder().carveout(new Carveout("vdev0vring0", DA + 0x1_0000, PA + 0x1_0000,
      0x4000)).carveout(new Carveout("vdev0vring1", DA + 0x2_0000, PA + 0x2_0000, 0x4000)).build();

  private RemoteprocBuilder builder() {
    return Remoteproc.builder(core, GuestMemory.of(shared), new RemoteprocOperations() {
      @Override
      public void start(long bootAddress, long resourceTable) {
        lines.add(String.format("start boot=0x%x table=0x%x", bootAddress, resourceTable));
      }

      @Override
      public void stop() {
        lines.add("stop");
      }

      @Override
      public void kick(int notifyId) {
        lines.add("kick " + notifyId);
      }
    }).name("m4").remoteCore(1).carveout(new Carveout("firmware", DA, PA, 0x1_0000))
        .pool(new Carveout("pool", DA + 0x8_0000, PA + 0x8_0000, 0x8_0000)).driver(new VirtioDriver() {
          @Override
          public boolean matches(long deviceType) {
            return deviceType == 7;
          }

          @Override
          public void probe(DriverTransport vdev) {
            lines.add("probe " + vdev.name());
            vdev.negotiate(0);
            vdev.setUpQueue(0, 16);
            vdev.setUpQueue(1, 16);
            vdev.driverOk();
          }

          @Override
          public void remove(DriverTransport vdev) {
            lines.add("remove " + vdev.name());
            vdev.reset();
          }
        });
  }

  private static ResourceEntry.Vdev vdev(ResourceEntry.Vring first) {
    return new ResourceEntry.Vdev(7, 0, 1, List.of(first, ResourceEntry.Vring.of(16, 4096)));
  }

  private static ByteBuffer firmware(ResourceEntry... entries) {
    return ByteBuffer.wrap(FirmwareElfBuilder.elf32().entryPoint(DA + 0x41)
        .load(".text", DA + 0x40, new byte[] {1, 2, 3}, 0x10).resourceTable(ResourceTable.of(entries), TABLE).build());
  }

  private static ByteBuffer firmware() {
    return firmware(vdev(ResourceEntry.Vring.of(16, 4096)));
  }

  private ResourceTable tableInMemory() throws Exception {
    return ResourceTable.read(shared.buffer().slice(0x1000, 0x1000));
  }

  @Test
  void bootsInTheOrderAndWithTheWordsOfLinux() throws Exception {
    ByteBuffer firmware = firmware();
    remoteproc.boot("m4.elf", firmware);
    assertThat(lines).containsExactly("remoteproc remoteproc0: powering up m4",
        "remoteproc remoteproc0: Booting fw image m4.elf, size " + firmware.limit(), "probe virtio0",
        "start boot=0x10000041 table=0x3ed01000", "state 1 running",
        "remoteproc remoteproc0: remote processor m4 is now up");
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.RUNNING);
    assertThat(remoteproc.deviceMap().translate(DA + 0x2_0010, 4)).isEqualTo(PA + 0x2_0010);
  }

  @Test
  void loadsSegmentsAndZeroesTheRest() throws Exception {
    for (int i = 0; i < 0x60; i++) {
      shared.buffer().put(i, (byte) 0x55);
    }
    remoteproc.boot("m4.elf", firmware());
    assertThat(shared.buffer().slice(0x3F, 5)).isEqualTo(ByteBuffer.wrap(new byte[] {0x55, 1, 2, 3, 0}));
    assertThat(shared.buffer().get(0x4F)).isZero();
    assertThat(shared.buffer().get(0x50)).isEqualTo((byte) 0x55);
  }

  @Test
  void writesRingAddressesAndNotifyIdsIntoTheTableInMemory() throws Exception {
    shared.buffer().put(0x1_0100, (byte) 1); // left over from an earlier run
    remoteproc.boot("m4.elf", firmware());
    ResourceEntry.Vdev vdev = (ResourceEntry.Vdev) tableInMemory().entries().get(0);
    assertThat(vdev.vrings()).extracting(ResourceEntry.Vring::da).containsExactly(DA + 0x1_0000, DA + 0x2_0000);
    assertThat(vdev.vrings()).extracting(ResourceEntry.Vring::notifyId).containsExactly(0L, 1L);
    assertThat(vdev.status()).isEqualTo(7);
    assertThat(shared.buffer().get(0x1_0100)).as("ring memory is zeroed").isZero();
  }

  @Test
  void stopTakesEverythingBack() throws Exception {
    remoteproc.boot("m4.elf", firmware());
    lines.clear();
    remoteproc.stop();
    assertThat(lines).containsExactly("remove virtio0", "stop", "remoteproc remoteproc0: stopped remote processor m4",
        "state 1 offline");
    ResourceEntry.Vdev vdev = (ResourceEntry.Vdev) tableInMemory().entries().get(0);
    assertThat(vdev.vrings()).extracting(ResourceEntry.Vring::da).containsOnly(0L);
    assertThat(vdev.vrings()).extracting(ResourceEntry.Vring::notifyId).containsOnly(0xFFFF_FFFFL);
    assertThat(vdev.status()).as("the next boot finds a fresh device (F13)").isZero();
    remoteproc.boot("m4.elf", firmware());
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.RUNNING);
  }

  @Test
  void recoversFromACrashWithFreshFirmware() throws Exception {
    remoteproc.boot("m4.elf", firmware());
    shared.buffer().put(0x41, (byte) 0x77);
    lines.clear();
    remoteproc.crash("watchdog");
    remoteproc.recover();
    assertThat(lines.stream().filter(line -> line.startsWith("state"))).containsExactly("state 1 crashed",
        "state 1 running");
    assertThat(lines).contains("remoteproc remoteproc0: crash detected in m4: type watchdog",
        "remoteproc remoteproc0: handling crash #1 in m4", "remoteproc remoteproc0: recovering m4");
    assertThat(shared.buffer().get(0x41)).isEqualTo((byte) 2);
  }

  @Test
  void attachesToARunningProcessorAndLeavesIt() throws Exception {
    byte[] table = ResourceTable.of(vdev(new ResourceEntry.Vring(DA + 0x1_0000, 4096, 16, 0, 0))).encode();
    shared.buffer().put(0x1000, table);
    remoteproc.found();
    remoteproc.attach(PA + 0x1000);
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.ATTACHED);
    assertThat(((ResourceEntry.Vdev) tableInMemory().entries().get(0)).status()).isEqualTo(7);
    remoteproc.crash("fatal error");
    remoteproc.recover();
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.ATTACHED);
    remoteproc.detach();
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.DETACHED);
    assertThat(lines).contains("remoteproc remoteproc0: attaching to m4",
        "remoteproc remoteproc0: remote processor m4 is now attached",
        "remoteproc remoteproc0: detached remote processor m4").doesNotContain("stop");
  }

  @Test
  void refusesStepsThatTheLifeCycleDoesNotHave() throws Exception {
    assertThatThrownBy(remoteproc::stop).isInstanceOf(IllegalStateException.class).hasMessageContaining("offline");
    assertThatThrownBy(remoteproc::detach).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(remoteproc::recover).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> remoteproc.crash("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> remoteproc.attach(-1)).isInstanceOf(IllegalStateException.class);
    remoteproc.boot("m4.elf", firmware());
    assertThatThrownBy(() -> remoteproc.boot("m4.elf", firmware())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(remoteproc::detach).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(remoteproc::found).isInstanceOf(IllegalStateException.class);
    remoteproc.stop();
    assertThatThrownBy(remoteproc::stop).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(RemoteprocState.class)
  void statesFollowEachOtherAsOnLinux(RemoteprocState from) {
    Set<RemoteprocState> next = EnumSet.noneOf(RemoteprocState.class);
    for (RemoteprocState to : RemoteprocState.values()) {
      if (from.canBecome(to)) {
        next.add(to);
      }
    }
    assertThat(next).doesNotContain(from);
    assertThat(next.toString().toLowerCase()).isEqualTo(switch (from) {
      case OFFLINE, SUSPENDED -> "[running]";
      case RUNNING -> "[offline, suspended, crashed]";
      case CRASHED -> "[offline, running, attached]";
      case ATTACHED -> "[offline, crashed, detached]";
      case DETACHED -> "[attached]";
    });
  }

  @Test
  void refusesImagesThatCannotBeLoaded() {
    assertRefused(ByteBuffer.wrap(new byte[100]), "Image is corrupted (bad magic)");
    assertRefused(ByteBuffer.wrap(FirmwareElfBuilder.elf64().load(".text", 0x9999_0000L, new byte[4]).build()),
        "bad phdr da 0x99990000 mem 0x4");
    assertRefused(ByteBuffer.wrap(FirmwareElfBuilder.elf64().load(".text", DA + 0xFFFF, new byte[2]).build()),
        "bad phdr da 0x1000ffff mem 0x2");
    assertRefused(firmware(vdev(new ResourceEntry.Vring(0x1234_0000L, 4096, 16, 0, 0))),
        "carveout vdev0vring0 doesn't fit da request");
    assertRefused(firmware(vdev(ResourceEntry.Vring.of(1024, 4096))),
        "carveout vdev0vring0 doesn't fit len request");
    assertRefused(firmware(vdev(ResourceEntry.Vring.of(15, 4096))), "invalid qsz (15) or alignment (4096)");
    assertRefused(firmware(vdev(ResourceEntry.Vring.of(0x8000_0000L, 4096))), "invalid qsz (2147483648)");
    assertRefused(firmware(vdev(ResourceEntry.Vring.of(16, 4097))), "invalid qsz (16) or alignment (4097)");
    assertRefused(firmware(new ResourceEntry.Carveout(ResourceEntry.ANY, 0, 0x10_0000, 0, "heap")),
        "no memory for carveout heap");
    assertRefused(firmware(new ResourceEntry.Trace(0x7000_0000L, 64, "log")), "trace buffer log is nowhere");
  }

  private void assertRefused(ByteBuffer image, String reason) {
    faults.clear();
    assertThatThrownBy(() -> remoteproc.boot("bad.elf", image))
        .isInstanceOfSatisfying(MalformedFirmwareException.class, e -> assertThat(e.reason()).startsWith(reason));
    assertThat(faults).extracting(RingFault::diagnosis).containsExactly("F24");
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.OFFLINE);
    assertThat(lines).doesNotContain("start");
  }

  @Test
  void bootsAfterARefusedImage() throws Exception {
    assertRefused(firmware(new ResourceEntry.Trace(0x7000_0000L, 64, "log")), "trace buffer");
    remoteproc.boot("m4.elf", firmware());
    assertThat(remoteproc.state()).isEqualTo(RemoteprocState.RUNNING);
  }

  @Test
  void cutsUnregisteredCarveoutsFromThePool() throws Exception {
    remoteproc.boot("m4.elf", firmware(new ResourceEntry.Carveout(ResourceEntry.ANY, 0, 0x100, 0, "heap"),
        new ResourceEntry.Carveout(ResourceEntry.ANY, 0, 0x100, 0, "stack")));
    assertThat(tableInMemory().entries()).containsExactly(
        new ResourceEntry.Carveout(DA + 0x8_0000, PA + 0x8_0000, 0x100, 0, "heap"),
        new ResourceEntry.Carveout(DA + 0x8_1000, PA + 0x8_1000, 0x100, 0, "stack"));
    assertThat(remoteproc.vdevs()).isEmpty();
  }

  @Test
  void readsTraceBuffer() throws Exception {
    remoteproc.boot("m4.elf", firmware(new ResourceEntry.Trace(DA + 0x2000, 16, "log")));
    shared.buffer().put(0x2000, "hello\n\0junk".getBytes());
    assertThat(remoteproc.traceText(0)).isEqualTo("hello\n");
    shared.buffer().put(0x2000, "0123456789abcdefg".getBytes());
    assertThat(remoteproc.traceText(0)).as("not terminated").isEqualTo("0123456789abcdef");
  }

  @Test
  void bootsFirmwareWithoutTable() throws Exception {
    remoteproc.boot("m4.elf", ByteBuffer.wrap(FirmwareElfBuilder.elf32().load(".text", DA, new byte[4]).build()));
    assertThat(lines).contains("remoteproc remoteproc0: no resource table found for this firmware",
        "start boot=0x0 table=0xffffffffffffffff");
  }

  @Test
  void firmwareRefusesTableWithoutItsDevice() {
    shared.buffer().put(0x1000, ResourceTable.of(new ResourceEntry.Trace(1, 2, "t")).encode());
    assertThatThrownBy(() -> FirmwareVdev.at(core, GuestMemory.of(shared), PA + 0x1000, 0))
        .isInstanceOf(MalformedFirmwareException.class).hasMessageContaining("no virtio device 0");
  }
}
