// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.device.EntropyDevice;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.virtio.VirtioDevice;
import org.ringscope.runtime.virtio.VirtioDeviceSpec;
import org.ringscope.testkit.clock.RealTimeClock;
import org.ringscope.vhost.posix.Descriptors;
import org.ringscope.vhost.posix.UnixSocket;

/** The back end against a front end in the same thread: each message is sent, then the core has its turn. */
@EnabledOnOs(OS.LINUX)
class VhostServerTest {
  private static final long OFFER =
      Features.VERSION_1 | Features.INDIRECT_DESC | Features.EVENT_IDX | Features.RING_PACKED;
  private static final long SPLIT = Features.VERSION_1 | Features.EVENT_IDX;
  private static final long PACKED = SPLIT | Features.RING_PACKED;

  @TempDir
  Path folder;

  private final List<String> lines = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();
  private Core core;
  private VirtioDevice device;
  private VhostServer server;

  @BeforeEach
  void serve() throws IOException {
    serve(OFFER & ~Features.RING_PACKED);
  }

  private void serve(long offer) throws IOException {
    CoreListener listener = new CoreListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    };
    RealTimeClock clock = RealTimeClock.blocking();
    core = new Core(1, "host", AddressMap.identity(), clock, listener);
    VirtioDeviceSpec spec = new VirtioDeviceSpec(0, "rng0", DeviceKind.ENTROPY.id(), 0, offer,
        List.of(new VirtioDeviceSpec.Queue(0, 1024)));
    device = new VirtioDevice(spec, core, GuestMemory.of(), EntropyDevice.config());
    new EntropyDevice(device, new Random(1));
    server = new VhostServer(device, new Core(0, "guest", AddressMap.identity(), clock, null), socket(), true,
        lines::add);
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Path socket() {
    return folder.resolve("private/rng.sock");
  }

  private void turn() {
    try {
      for (int i = 0; i < 4; i++) {
        core.interrupts().park(0);
        core.poll();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private FakeFrontEnd frontEnd(boolean packed, int base, FakeFrontEnd before) throws IOException {
    if (packed) {
      server.close();
      serve(OFFER);
    }
    return new FakeFrontEnd(socket(), this::turn, packed ? PACKED : SPLIT, packed, base, before);
  }

  @Test
  void theSocketIsPrivateAndGoesWithTheServer() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket()))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket().getParent())))
        .isEqualTo("rwx------");
    server.close();
    assertThat(socket()).doesNotExist();
  }

  @Test
  void aSocketAtWhichNobodyListensIsReplacedAndNothingElse() throws IOException {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> UnixSocket.listen(socket())))
        .hasMessageContaining("somebody listens there already");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> UnixSocket.listen(file)))
        .hasMessageContaining("no socket");
    Path left = folder.resolve("left");
    Descriptors.close(UnixSocket.listen(left));
    Descriptors.close(UnixSocket.listen(left));
  }

  /** Bases of a packed ring say both positions, slot and wrap counter (avail low, used high). */
  @ParameterizedTest
  @CsvSource({"false, 0", "false, 5", "false, 65533", "true, 0x80008000", "true, 0x80058005", "true, 0x00030003"})
  void servesAQueueFromWhereItStands(boolean packed, String from) throws IOException {
    int base = (int) Long.decode(from).longValue();
    try (FakeFrontEnd guest = frontEnd(packed, base, null)) {
      guest.connect(packed ? PACKED : SPLIT, base);
      for (int i = 0; i < 20; i++) {
        guest.give();
        turn();
        assertThat(guest.take()).as("request %d: %s %s", i, lines, faults).isEqualTo(64L);
      }
      assertThat(Descriptors.take(guest.call)).isGreaterThan(0);
      assertThat(guest.stop()).isEqualTo(packed ? advanced(base, 20) : base + 20 & 0xFFFF);
      assertThat(faults).isEmpty();
    }
  }

  private static int advanced(int base, int slots) {
    int position = base & 0xFFFF;
    for (int i = 0; i < slots; i++) {
      position = org.ringscope.protocol.ring.PackedPosition.plus(position, 1, FakeFrontEnd.SIZE);
    }
    return position | position << 16;
  }

  @Test
  void anotherFrontEndGoesOnWhereTheFirstEnded() throws IOException {
    FakeFrontEnd first = frontEnd(false, 0, null);
    first.connect(SPLIT, 0);
    first.give();
    turn();
    first.give(); // not seen any more
    first.leave();
    assertThat(lines.get(lines.size() - 1)).contains("has gone");
    assertThat(device.status()).isZero();
    try (FakeFrontEnd second = frontEnd(false, 1, first)) {
      second.connect(SPLIT, 1); // a hypervisor takes used.idx when nobody answers
      turn();
      assertThat(first.take()).isEqualTo(64L);
      assertThat(first.take()).isEqualTo(64L);
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void aGuestThatResetsItsQueueIsNoFault() throws IOException {
    try (FakeFrontEnd guest = frontEnd(false, 0, null)) {
      guest.connect(SPLIT, 0);
      guest.give();
      turn();
      assertThat(guest.take()).isEqualTo(64L);
      assertThat(guest.stop()).isEqualTo(1);
      guest.memory.zero(FakeFrontEnd.RAM, 0x1000);
      guest.connect(SPLIT, 0);
      turn();
      assertThat(faults).isEmpty();
      assertThat(device.queue(0).lastAvail()).isZero();
    }
  }

  /** Whoever looks at mapped memory whose file has become shorter ends the whole Java VM. */
  @Test
  void memoryThatMayBecomeShorterIsRefused() throws IOException {
    Path path = Files.write(folder.resolve("ram"), new byte[FakeFrontEnd.BYTES]);
    int descriptor = Descriptors.open(path);
    refuses("memory-backend-memfd",
        guest -> guest.send(Request.SET_MEM_TABLE, FakeFrontEnd.payload().putInt(1).putInt(0)
            .putLong(FakeFrontEnd.RAM).putLong(FakeFrontEnd.BYTES).putLong(FakeFrontEnd.USER).putLong(0), descriptor));
    Descriptors.close(descriptor);
  }

  @Test
  void memoryThatIsServedCannotBecomeShorter() throws IOException {
    try (FakeFrontEnd guest = frontEnd(false, 0, null); FileChannel file = Descriptors.file(guest.file)) {
      assertThat(Descriptors.cannotShrink(guest.file)).isFalse();
      guest.connect(SPLIT, 0);
      assertThat(Descriptors.cannotShrink(guest.file)).isTrue();
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> file.truncate(0)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsStillLookedAtAfterAGuestHasGoneIsEmptyMemory() throws IOException {
    FakeFrontEnd guest = frontEnd(false, 0, null);
    guest.connect(SPLIT, 0);
    GuestMemory seen = device.memory();
    guest.ram.view().setU32(0x9000, 0x12345678);
    assertThat(seen.view(FakeFrontEnd.RAM + 0x9000, 4).getU32(0)).isEqualTo(0x12345678);
    guest.close();
    assertThat(seen.view(FakeFrontEnd.RAM + 0x9000, 4).getU32(0)).isZero();
    assertThat(device.memory().regions()).isEmpty();
  }

  @Test
  void refusesWhatNoFrontEndSays() throws IOException {
    refuses("version", guest -> guest.raw(new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0}));
    refuses("bytes", guest -> guest.raw(new byte[] {1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 127}));
    refuses("SET_FEATURES of 0 bytes", guest -> guest.send(Request.SET_FEATURES, null));
    refuses("queue 9 of 1",
        guest -> guest.send(Request.SET_VRING_NUM, FakeFrontEnd.payload().putInt(9).putInt(8)));
    refuses("not offered", guest -> guest.send(Request.SET_FEATURES, FakeFrontEnd.payload().putLong(1L << 50)));
    refuses("a table of 1000000 regions",
        guest -> guest.send(Request.SET_MEM_TABLE, FakeFrontEnd.payload().putInt(1_000_000).putInt(0)));
    refuses("memory that cannot be", guest -> region(guest, 0x1000, 1L << 60));
    refuses("memory that cannot be mapped", guest -> region(guest, 0x1000, 1L << 30));
    refuses("no such memory", guest -> guest.send(Request.REM_MEM_REG,
        FakeFrontEnd.payload().putLong(0).putLong(1).putLong(2).putLong(3).putLong(0)));
  }

  private static void region(FakeFrontEnd guest, long address, long size) throws IOException {
    guest.send(Request.ADD_MEM_REG,
        FakeFrontEnd.payload().putLong(0).putLong(address).putLong(size).putLong(0).putLong(0), guest.file);
  }

  private interface Step {
    void run(FakeFrontEnd guest) throws IOException;
  }

  private void refuses(String why, Step step) throws IOException {
    try (FakeFrontEnd guest = frontEnd(false, 0, null)) {
      turn();
      step.run(guest);
      turn();
      assertThat(lines.get(lines.size() - 1)).contains("has gone").contains(why);
      assertThat(guest.isRefused()).isTrue();
    }
    turn();
  }

  @Test
  void answersWhatItIsAsked() throws IOException {
    try (FakeFrontEnd guest = frontEnd(false, 0, null)) {
      assertThat(guest.ask(Request.GET_FEATURES, null).getLong(0))
          .isEqualTo(OFFER & ~Features.RING_PACKED | BackEnd.PROTOCOL_FEATURES);
      assertThat(guest.ask(Request.GET_QUEUE_NUM, null).getLong(0)).isEqualTo(1);
      assertThat(guest.ask(Request.GET_MAX_MEM_SLOTS, null).getLong(0)).isEqualTo(GuestRegions.MOST_REGIONS);
    }
  }
}
