// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringscope.protocol.firmware.ResourceEntry.ANY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceEntry.Carveout;
import org.ringscope.protocol.firmware.ResourceEntry.Devmem;
import org.ringscope.protocol.firmware.ResourceEntry.Trace;
import org.ringscope.protocol.firmware.ResourceEntry.Vdev;
import org.ringscope.protocol.firmware.ResourceEntry.Vring;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.TestRuns;

/** From a firmware to the system that it expects. */
class TopologyFromFirmwareTest {
  /** One RPMsg device with two rings of 16 entries that the host places (Linux {@code struct resource_table}). */
  private static final String MINIMAL = "01000000 01000000 00000000 00000000 14000000"
      + "03000000 07000000 00000000 01000000 00000000 00000000 00 02 0000"
      + "ffffffff 00100000 10000000 01000000 00000000 ffffffff 00100000 10000000 01000000 00000000";
  private static final Vdev RPMSG = new Vdev(7, 0, 1, List.of(Vring.of(16, 4096), Vring.of(16, 4096)));
  private static final byte[] PROGRAM = {0, 0, 1, 0, 9, 0, 0, 0, (byte) 0xfe, (byte) 0xe7};

  @Test
  void drawsTheMinimalTableByHand() throws IOException {
    byte[] bytes = HexFormat.of().parseHex(MINIMAL.replace(" ", ""));
    Topology topology = TopologyFromFirmware.of("minimal", ResourceTable.read(ByteBuffer.wrap(bytes)));

    assertThat(errors(topology)).isEmpty();
    assertThat(topology.getName()).isEqualTo("minimal");
    assertThat(topology.getCores()).extracting(Core::getName).containsExactly("host", "remote");
    assertThat(topology.getCores().get(1).getBootedBy()).isSameAs(topology.getCores().get(0));
    VirtioDevice device = topology.getDevices().get(0);
    assertThat(device.getName()).isEqualTo("rpmsg0");
    assertThat(DeviceClasses.id(device)).isEqualTo(7);
    assertThat(Defaults.features(device)).isEqualTo(1);
    assertThat(device.getTransport()).isInstanceOf(Remoteproc.class);
    assertThat(topology.getCores().get(1).getOs()).as("not known").isEqualTo(OperatingSystem.UNSPECIFIED);
    assertThat(device.getQueues()).extracting(Virtqueue::getSize).containsExactly(16, 16);
    assertThat(device.getQueues()).extracting(Virtqueue::getAlign).containsExactly(4096, 4096);
    // both vrings say notifyid 1: the host numbers them
    assertThat(device.getQueues()).extracting(Virtqueue::getNotifyId).containsExactly(0L, 1L);
    assertThat(device.getQueues()).extracting(Placed::getAddress).containsExactly(null, null);
    assertThat(device.getQueues()).extracting(queue -> queue.getRegion().getName()).containsExactly("vdev0vring0",
        "vdev0vring1");
    RpmsgDevice bus = (RpmsgDevice) device;
    assertThat(bus.getBusName()).isEqualTo("virtio0");
    assertThat(Defaults.bufferCount(bus)).isEqualTo(32);
    assertThat(bus.getBuffers().getRegion().getName()).isEqualTo("vdev0buffer");
    assertThat(topology.getDocumentation()).isEqualTo("The host places vdev0vring0, vdev0vring1, vdev0buffer.");
  }

  @Test
  void takesMemoryNamesAndAddressesFromTable() throws IOException {
    FirmwareElf elf = elf(FirmwareElfBuilder.elf32(), 0x10000000L,
        new Carveout(0x10000000L, ANY, 0x40000, 0, "sram"),
        new Carveout(0x10040000L, 0x30040000L, 0x1000, 0, "vdev0vring0"),
        new Carveout(0x10041000L, 0x30041000L, 0x1000, 0, "vdev0vring1"),
        new Carveout(0x10042000L, 0x30042000L, 0x4000, 0, "vdev0buffer"),
        new Devmem(0x40002000L, 0x40002000L, 0x400, 0, "timer 3"),
        new Trace(0x10020000L, 0x800, "cm4_log"),
        new Vdev(7, 0, 1, List.of(new Vring(ANY, 16, 16, 4, 0), new Vring(ANY, 16, 16, 5, 0))));
    Topology topology = TopologyFromFirmware.of("cm4 fw", elf);

    assertThat(errors(topology)).isEmpty();
    assertThat(topology.getName()).isEqualTo("cm4_fw");
    assertThat(regions(topology)).containsExactly("vdev0vring0 0x30040000 4096 VRINGS",
        "vdev0vring1 0x30041000 4096 VRINGS",
        "vdev0buffer 0x30042000 16384 BUFFERS", "sram 0x10000000 262144 FIRMWARE", "timer_3 0x40002000 1024 REGISTERS");
    assertThat(topology.getCores().get(1).getWindows())
        .extracting(window -> window.getAddress() + " " + window.getPhysical())
        .contains("0x10040000 0x30040000", "0x10000000 0x10000000");
    assertThat(topology.getCores().get(1).getFirmware().getResourceTable().getAddress())
        .isEqualTo(new Address(0x10001000L));
    assertThat(topology.getDevices().get(0).getQueues()).extracting(Virtqueue::getNotifyId).containsExactly(4L, 5L);
    assertThat(topology.getDocumentation()).isNull();
    TraceBuffer log = topology.getCores().get(1).getFirmware().getTraces().get(0);
    assertThat(log.getName()).isEqualTo("cm4_log");
    assertThat(log.getAddress()).isEqualTo(new Address(0x10020000L));
    assertThat(log.getSize()).isEqualTo(new Size(0x800));
  }

  @Test
  void keepsPlacesOfRingsThatFirmwareFixes() throws IOException {
    FirmwareElf elf = elf(FirmwareElfBuilder.elf64(), 0x3ED00000L,
        new Carveout(0x3ED00000L, 0, 0x100000, 0, "shm"),
        new Vdev(7, 0, 1, List.of(new Vring(0x3ED40000L, 4096, 256, 1, 0), new Vring(0x3ED44000L, 4096, 256, 2, 0))));
    Topology topology = TopologyFromFirmware.of("echo", elf);

    assertThat(errors(topology)).isEmpty();
    assertThat(topology.getCores().get(1).getKind()).isEqualTo(CoreKind.APPLICATION);
    assertThat(topology.getDevices().get(0).getQueues()).extracting(Placed::getAddress)
        .containsExactly(new Address(0x3ED40000L), new Address(0x3ED44000L));
    // the carveout keeps what is before, between and behind them
    assertThat(regions(topology)).contains("shm 0x3ed00000 262144 FIRMWARE", "vdev0vring0 0x3ed40000 12288 VRINGS",
        "shm_3 0x3ed47000 757760 FIRMWARE");
    assertThat(Defaults.bufferCount((RpmsgDevice) topology.getDevices().get(0))).isEqualTo(512);
  }

  @Test
  void placesCarveoutsThatHostChooses() throws IOException {
    FirmwareElf elf = elf(FirmwareElfBuilder.elf32(), 0x1000, new Carveout(ANY, ANY, 0x2000, 0, "vdev0buffer"),
        new Carveout(ANY, ANY, 0x3000, 0, "heap"), RPMSG, new Vdev(3, 0, 0, List.of(Vring.of(8, 16), Vring.of(8, 16))));
    Topology topology = TopologyFromFirmware.of("any", elf);

    assertThat(topology.getDevices()).extracting(VirtioDevice::getName).containsExactly("rpmsg0", "console0");
    assertThat(topology.getDevices().get(1).getQueues()).extracting(Virtqueue::getNotifyId).containsExactly(2L, 3L);
    assertThat(topology.getDocumentation()).contains("The host places carveout heap.");
    // the firmware's own mistake stays one: 32 buffers need twice as much
    assertThat(errors(topology)).extracting(Finding::rule).containsExactly("bus-buffers-fit");
  }

  @Test
  void severalVdevsOfOneTableHaveTheirNumbers() throws IOException {
    FirmwareElf elf = elf(FirmwareElfBuilder.elf32(), 0x1000, RPMSG, RPMSG);
    Topology topology = TopologyFromFirmware.of("two", elf);
    assertThat(errors(topology)).isEmpty();
    assertThat(topology.getDevices()).extracting(device -> ((Remoteproc) device.getTransport()).getVdev())
        .containsExactly(0, 1);
    assertThat(topology.getDevices()).extracting(device -> ((RpmsgDevice) device).getBuffers().getRegion().getName())
        .containsExactly("vdev0buffer", "vdev1buffer");
  }

  /** Saved, loaded and run with the very image that it was made from: messages arrive. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void runsTheFirmwareItWasMadeFrom(boolean translated, @TempDir Path folder) throws Exception {
    long pa = translated ? 0x38000000L : 0x2000;
    byte[] image = image(FirmwareElfBuilder.elf32(), 0x2000, new Carveout(0x2000, pa, 0x8000, 0, "code"), RPMSG);
    Files.write(folder.resolve("fw.elf"), image);
    Topology made = TopologyFromFirmware.read(folder.resolve("fw.elf"));
    assertThat(errors(made)).isEmpty();
    made.getCores().get(1).getFirmware().setImage("fw.elf");
    TestRuns.addConversation(made);
    assertThat(errors(made)).isEmpty();
    try (var out = Files.newOutputStream(folder.resolve("fw.topology"))) {
      TopologyFiles.save(made, out);
    }
    Topology topology = TopologyFiles.load(folder.resolve("fw.topology"));

    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true).seed(1));

    assertThat(summary.faults()).isEmpty();
    assertThat(summary.messages()).isGreaterThanOrEqualTo(10);
    assertThat(TestRuns.output(summary, "host")).anyMatch(line -> line.contains("goodbye"));
  }

  @Test
  void readsTableAloneAndSaysWhatIsWrong(@TempDir Path folder) throws IOException {
    Path table = Files.write(folder.resolve("rsc.bin"), ResourceTable.of(RPMSG).encode());
    assertThat(TopologyFromFirmware.read(table).getName()).isEqualTo("rsc");

    Path noTable =
        Files.write(folder.resolve("plain.elf"), FirmwareElfBuilder.elf32().load(".text", 0x1000, PROGRAM).build());
    assertThatThrownBy(() -> TopologyFromFirmware.read(noTable)).isInstanceOf(MalformedFirmwareException.class)
        .hasMessageContaining("no section .resource_table");
    Path text = Files.writeString(folder.resolve("notes.txt"), "this is text and no firmware at all");
    assertThatThrownBy(() -> TopologyFromFirmware.read(text)).isInstanceOf(MalformedFirmwareException.class);
  }

  @Test
  void refusesMemoryOutsideAddressSpace() throws IOException {
    FirmwareElf elf = FirmwareElf.read(ByteBuffer.wrap(FirmwareElfBuilder.elf64()
        .load(".text", -0x1000L, PROGRAM).resourceTable(ResourceTable.of(RPMSG), 0x1000).build()));
    assertThatThrownBy(() -> TopologyFromFirmware.of("far", elf)).isInstanceOf(MalformedFirmwareException.class)
        .hasMessageContaining("address space");
  }

  /** Whatever a table says: a topology that can be saved and loaded, or one typed exception. */
  @Test
  void survivesDamagedTables() throws IOException {
    byte[] sound = ResourceTable.of(new Carveout(0x1000, 0x1000, 0x8000, 0, "code"), new Devmem(ANY, 0, 64, 0, "x"),
        new Trace(0x2000, 64, "log"), RPMSG).encode();
    Random random = new Random(11);
    int drawn = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] damaged = sound.clone();
      for (int i = 0; i < 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? -1 : random.nextInt());
      }
      try {
        Topology topology = TopologyFromFirmware.of("damaged", ResourceTable.read(ByteBuffer.wrap(damaged)));
        TopologyValidator.validate(topology);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TopologyFiles.save(topology, bytes);
        TopologyFiles.load(new ByteArrayInputStream(bytes.toByteArray()), "damaged");
        drawn++;
      } catch (MalformedFirmwareException e) {
        assertThat(e.reason()).as("seed=11 round=%d", round).isNotBlank();
      }
    }
    assertThat(drawn).isGreaterThan(100);
  }

  private static byte[] image(FirmwareElfBuilder builder, long da, ResourceEntry... entries) {
    return builder.entryPoint(da + 9).load(".text", da, PROGRAM).resourceTable(ResourceTable.of(entries), da + 0x1000)
        .build();
  }

  private static FirmwareElf elf(FirmwareElfBuilder builder, long da, ResourceEntry... entries)
      throws IOException {
    return FirmwareElf.read(ByteBuffer.wrap(image(builder, da, entries)));
  }

  private static List<Finding> errors(Topology topology) {
    return TopologyValidator.validate(topology).stream().filter(each -> each.severity() != Severity.HINT).toList();
  }

  private static List<String> regions(Topology topology) {
    return topology.getRegions().stream().map(TopologyFromFirmwareTest::describe).toList();
  }

  private static String describe(MemoryRegion region) {
    return region.getName() + " " + region.getAddress() + " " + region.getSize().bytes() + " "
        + region.getRole().name();
  }
}
