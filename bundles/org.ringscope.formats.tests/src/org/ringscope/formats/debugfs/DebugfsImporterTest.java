// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.RegionInfo;

class DebugfsImporterTest {
  private static final String TABLE = """
      Entry 0 is of type vdev
        ID 7
        Notify ID 0
        Device features 0x1
        Guest features 0x1
        Config length 0x0
        Status 0x7
        Number of vrings 2
        Reserved (should be zero) [0][0]

        Vring 0
          Device Address 0x10040000
          Alignment 4096
          Number of buffers 256
          Notify ID 0
          Physical Address 0x0

        Vring 1
          Device Address 0x10044000
          Alignment 16
          Number of buffers 16
          Notify ID 1
          Physical Address 0x0

      Entry 1 is of type trace
        Device Address 0x10050000
        Length 0x1000 Bytes
        Reserved (should be zero) [0]
        Name cm4_log

      """;
  private static final String CARVEOUTS = """
      Carveout memory entry:
      \tName: vdev0vring0
      \tVirtual address: 00000000d1b7b35b
      \tDMA address: 0x0000000038040000
      \tDevice address: 0x10040000
      \tLength: 0x4000 Bytes

      Carveout memory entry:
      \tName: vdev0vring1
      \tVirtual address: 0x00000000a8bf7470
      \tDMA address: 0x38044000
      \tDevice address: 0x10044000
      \tLength: 0x1000 Bytes

      Carveout memory entry:
      \tName: retram
      \tVirtual address: 00000000a8bf7470
      \tDMA address: 0x38050000
      \tDevice address: 0x10050000
      \tLength: 0x1000 Bytes

      Carveout memory entry:
      \tName: nowhere
      \tVirtual address: 00000000a8bf7470
      \tDMA address: 0x0000000000000000
      \tDevice address: 0x3ed00000
      \tLength: 0x1000 Bytes

      """;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ImportedText convert(String text) {
    return ImportedText.of(new DebugfsImporter(), text);
  }

  private static ImportedText both() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("remoteproc2/resource_table", utf8(TABLE));
    files.put("remoteproc2/carveout_memories", utf8(CARVEOUTS));
    return ImportedText.of(new DebugfsImporter(), files);
  }

  @Test
  void describesDevicesAndQueues() {
    ImportedText imported = both();
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.events()).containsExactly("features_offered device=0 features=0x1",
        "features_accepted device=0 features=0x1",
        "status device=0 old=0 status=7");
    assertThat(imported.system().cores()).extracting("name").containsExactly("linux", "remoteproc2");
    assertThat(imported.system().devices()).singleElement().satisfies(device -> {
      assertThat(device.deviceId()).isEqualTo(7);
      assertThat(device.name()).isEqualTo("remoteproc2-vdev0");
      assertThat(device.deviceCore()).isEqualTo(1);
    });
    assertThat(imported.system().buses()).singleElement().satisfies(bus -> assertThat(bus.txQueue()).isEqualTo(1));
    assertThat(imported.env()).containsEntry("time", "one instant");
  }

  @Test
  void keepsDevicesThatNobodyKnows() {
    for (String id : new String[] {"4278190087", "0xff00000000000007", "65536", "-1"}) {
      assertThat(convert(TABLE.replace("ID 7\n", "ID " + id + "\n")).system().devices()).as(id).singleElement()
          .satisfies(device -> assertThat(device.deviceId()).isZero());
    }
  }

  @Test
  void equalNotifyIdsOfTwoRingsAreSaid() {
    assertThat(convert(TABLE.replace("Notify ID 1\n", "Notify ID 0\n")).events()).anyMatch(event -> event
        .startsWith("fault queue=65535 device=0 kind=NOTIFY_IDS_EQUAL")
        && event.contains(
            "remoteproc0-vdev0/1: notify id 0 is also that of remoteproc0-vdev0/0"));
    assertThat(convert(TABLE).events()).noneMatch(event -> event.startsWith("fault"));
  }

  @Test
  void findsRingsWhereTheirMemoryIs() {
    var system = both().system();
    // Linux `vring_init`, align 4096 with 256 entries and align 16 with 16
    assertThat(system.queue(0)).satisfies(queue -> {
      assertThat(queue.areAddressesKnown()).isTrue();
      assertThat(queue.desc()).isEqualTo(0x38040000);
      assertThat(queue.avail()).isEqualTo(0x38041000);
      assertThat(queue.used()).isEqualTo(0x38042000);
      assertThat(queue.notifyId()).isZero();
    });
    assertThat(system.queue(1)).satisfies(queue -> {
      assertThat(queue.desc()).isEqualTo(0x38044000);
      assertThat(queue.avail()).isEqualTo(0x38044100);
      assertThat(queue.used()).isEqualTo(0x38044130);
      assertThat(queue.size()).isEqualTo(16);
    });
    assertThat(system.windows()).contains(new AddressWindowInfo(1, 0x10040000, 0x38040000, 0x4000, "vdev0vring0"));
    assertThat(system.regions()).extracting(RegionInfo::name).containsExactly("vdev0vring0", "vdev0vring1", "retram",
        "cm4_log");
    assertThat(system.regions().get(3).address()).isEqualTo(0x38050000);
    assertThat(system.regions().get(3).role()).isEqualTo("trace");
  }

  @Test
  void inventsNoAddresses() {
    var system = convert(TABLE).system();
    assertThat(system.queues()).noneMatch(queue -> queue.areAddressesKnown());
    assertThat(system.regions()).isEmpty();
    assertThat(convert(TABLE.replace("Physical Address 0x0", "Physical Address 0x48000000")).system().queue(0).desc())
        .isEqualTo(0x48000000);
    assertThat(convert(TABLE.replace("0x10040000", "0xffffffff")).system().queue(0).areAddressesKnown()).isFalse();
  }

  @Test
  void readsPastedTerminals() {
    ImportedText imported =
        convert("root@board:~# cat /sys/kernel/debug/remoteproc/remoteproc1/resource_table\n" + TABLE
            + "==> /sys/kernel/debug/remoteproc/remoteproc3/carveout_memories <==\n" + CARVEOUTS + "root@board:~#\n");
    assertThat(imported.system().cores()).extracting("name").containsExactly("linux", "remoteproc1", "remoteproc3");
    assertThat(imported.report().unreadLines()).isEqualTo(1);
    assertThat(imported.of("foreign_text")).singleElement().asString().endsWith("root@board:~#");
  }

  @Test
  void takesTheLaterOfTwoStates() {
    ImportedText imported = convert(TABLE + TABLE.replace("Status 0x7", "Status 0x0"));
    assertThat(imported.system().devices()).hasSize(1);
    assertThat(imported.of("status")).containsExactly("status device=0 old=0 status=0");
  }

  @Test
  void describesCarveoutsAndDeviceMemoryOfTheTable() {
    ImportedText imported = convert("""
        Entry 0 is of type carveout
          Device Address 0x20000000
          Physical Address 0x30000000
          Length 0x8000 Bytes
          Flags 0x0
          Reserved (should be zero) [0]
          Name text

        Entry 1 is of type devmem
          Device Address 0x40000000
          Physical Address 0x50000000
          Length 0x100 Bytes
          Flags 0x0
          Reserved (should be zero) [0]
          Name uart

        """);
    assertThat(imported.system().regions()).extracting(RegionInfo::role).containsExactly("carveout", "devmem");
    assertThat(imported.system().regions()).extracting(RegionInfo::address).containsExactly(0x30000000L, 0x50000000L);
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void doesNotBelieveImpossibleNumbers() {
    ImportedText imported =
        convert(TABLE.replace("buffers 256", "buffers 2147483647").replace("Alignment 16", "Alignment -3")
            .replace("Status 0x7", "Status seven").replace("ID 7", "ID 99999999999"));
    assertThat(imported.system().queue(0).size()).isZero();
    assertThat(imported.system().queue(1).align()).isZero();
    assertThat(imported.of("status")).isEmpty();
  }

  @Test
  void survivesBeingCutAndDamaged() {
    byte[] text = utf8(TABLE + CARVEOUTS);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] damaged = Arrays.copyOf(text, 30 + random.nextInt(text.length - 30));
      for (int i = 0; i < random.nextInt(20); i++) {
        damaged[30 + random.nextInt(damaged.length - 30 + 1) - 1] = (byte) (32 + random.nextInt(224));
      }
      assertThat(ImportedText.of(new DebugfsImporter(), damaged).system().cores()).as("seed %d", seed).hasSize(2);
    }
  }

  @Test
  void refusesWhatHasNoEntry() {
    assertThatThrownBy(() -> convert("hello\n")).hasMessageContaining("no entry of a resource table");
    assertThatThrownBy(() -> ImportedText.of(new DebugfsImporter(), new byte[100])).hasMessageContaining("not a text");
    assertThat(convert(TABLE + "x".repeat(1 << 20)).report().unreadLines()).isEqualTo(1);
  }

  @Test
  void readsWhatGrepHasFound() {
    String place = "/sys/kernel/debug/remoteproc/remoteproc0/";
    String found = TABLE_LINES.lines().map(line -> place + "resource_table:" + line).collect(Collectors.joining("\n"))
        + "\n" + place + "state:running\n";
    ImportedText imported = ImportedText.of(new DebugfsImporter(), found);
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.system().queues()).singleElement().satisfies(queue -> assertThat(queue.size()).isEqualTo(16));
    assertThat(imported.of("remoteproc_state")).containsExactly("remoteproc_state core=1 state=running");
    assertThat(imported.env()).containsEntry("clock", "order");
  }

  @Test
  void readsTheStateThatAShellPrints() {
    ImportedText imported = ImportedText.of(new DebugfsImporter(),
        TABLE_LINES + "# cat /sys/class/remoteproc/remoteproc1/state\ncrashed\nrunning\n");
    assertThat(imported.of("remoteproc_state")).singleElement().asString().endsWith(" state=crashed");
    assertThat(imported.of("fault")).singleElement().asString()
        .contains("kind=REMOTE_CRASHED ", "remoteproc1: state is crashed");
    assertThat(imported.report().unreadLines()).isEqualTo(1);
  }

  private static final String TABLE_LINES = """
      Entry 0 is of type vdev
        ID 7
        Notify ID 0
        Device features 0x1
        Number of vrings 1
        Vring 0
          Device Address 0x10040000
          Alignment 16
          Number of buffers 16
      """;

  @Test
  void saysWhichRingsLieOutsideOfTheCarveouts() {
    assertThat(convert(TABLE + CARVEOUTS).of("fault")).isEmpty();
    assertThat(convert(TABLE).of("fault")).as("nothing is known of the carveouts").isEmpty();
    assertThat(convert(TABLE.replace("Address 0x10040000", "Address 0x20040000") + CARVEOUTS).of("fault"))
        .containsExactly("fault queue=65535 device=0 kind=VRING_OUTSIDE_CARVEOUTS diagnosis=F24 address=0x20040000 "
            + "length=10246 expected=0xffffffffffffffff text=remoteproc0-vdev0/0: da 0x20040000 lies outside of every "
            + "carveout");
    assertThat(convert(TABLE + CARVEOUTS.replace("Length: 0x4000", "Length: 0x2000")).of("fault")).singleElement()
        .asString().endsWith("remoteproc0-vdev0/0: 10246 bytes at da 0x10040000 reach beyond carveout vdev0vring0");
    assertThat(convert(TABLE.replace("Address 0x10040000", "Address 0xffffffff") + CARVEOUTS).of("fault"))
        .as("the host chooses").isEmpty();
  }
}
