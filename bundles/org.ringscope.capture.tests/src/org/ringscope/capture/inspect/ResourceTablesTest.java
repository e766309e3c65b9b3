// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.MemoryDiagnosis;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceEntry.Vring;
import org.ringscope.protocol.firmware.ResourceTable;

/** What is said of resource tables: all that are there, what they claim, and what that shows. */
class ResourceTablesTest {
  private static final long BASE = 0x3ED0_0000L;

  @TempDir
  Path folder;

  private static Inspection file(String name) throws IOException {
    Path file = org.ringscope.testkit.Fixtures.memory("public/" + name);
    MemorySetup setup = new MemorySetup(List.of(), 0, List.of(new MemorySetup.PlacedFile(file, null)), List.of(), null,
        null);
    try (JoinedMemory memory = setup.open()) {
      return MemoryInspector.inspect(memory, setup.options(memory));
    }
  }

  private static List<String> said(Inspection inspection) {
    return MemoryDiagnosis.of(inspection.findings(), inspection.rings()).stream().map(ResourceTablesTest::line)
        .toList();
  }

  private static String line(Diagnosis diagnosis) {
    return diagnosis.id() + " " + diagnosis.severity() + " " + diagnosis.text();
  }

  /** Its rings lie in DDR, and the host will assign the notify ids: hints, not errors. */
  @Test
  void namesRingsThatAreNotInTheFileOnce() throws IOException {
    assertThat(said(file("E1-notify-clash.elf"))).containsExactly(
        "F24 HINT the rings are not in the file: rpmsg0/0 at 0x3ed40000, rpmsg0/1 at 0x3ed44000",
        "F28 HINT rpmsg0/1: notify id 0 is also that of rpmsg0/0; a host that assigns ids, as Linux does, overwrites both");
  }

  @Test
  void findsNothingWrongWhereTheHostChooses() throws IOException {
    Inspection inspection = file("E3-any.elf");
    assertThat(said(inspection)).isEmpty();
    assertThat(inspection.queues()).isEmpty();
    assertThat(ResourceTableText.vrings(inspection.resourceTable().table().entries().get(0))).containsExactly(
        "vring 0 da=any (the host chooses) size=8 align=16 notify id=0",
        "vring 1 da=any (the host chooses) size=8 align=16 notify id=1");
  }

  @Test
  void saysEachMistakeOfAFile() throws IOException {
    assertThat(said(file("E4-align-not-pow2-status7.elf"))).contains(
        "F22 ERROR rpmsg0/0: align=24 is not a power of two",
        "F22 ERROR rpmsg0/0: da=0x10040008 is not a multiple of 16",
        "F13 WARNING rpmsg0: status=0x7 in the firmware's file, where no driver has been yet");
  }

  /** A running system has a status, which only a file must not have. */
  @Test
  void takesAStatusInMemoryForWhatItIs() throws IOException {
    Inspection echo = MemoryInspector.inspect(Fixtures.openAmp("echo-u00200.bin"), InspectionOptions.NONE);
    assertThat(said(echo)).noneMatch(line -> line.contains("status"));
    assertThat(echo.resourceTables()).singleElement().satisfies(table -> assertThat(table.inFile()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"M2-hexdump-C.txt", "M3-gdb-xw.txt"})
  void opensTextAsMemory(String name) throws IOException {
    Inspection inspection = file(name);
    assertThat(inspection.resourceTable().address()).isEqualTo(0x3ED2_0000L);
    assertThat(inspection.resourceTable().table().entries()).hasSize(2);
    assertThat(said(inspection)).allMatch(line -> line.contains(" HINT ")).hasSize(2);
  }

  private static byte[] table(long da0, long da1, int notify1, int status) {
    byte[] bytes = ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1, 1, status,
        List.of(new Vring(da0, 16, 16, 0, 0), new Vring(da1, 16, 16, notify1, 0)), ByteBuffer.allocate(0))).encode();
    return bytes;
  }

  private static MemorySource memory(byte[] first, byte[] second) {
    byte[] memory = new byte[0x4000];
    System.arraycopy(first, 0, memory, 0, first.length);
    System.arraycopy(second, 0, memory, 0x3000, second.length);
    return MemorySource.of("memory", BASE, memory);
  }

  /** The host works on its copy while the firmware polls its own. */
  @ParameterizedTest
  @CsvSource({"0, 0x3000", "1, 0"})
  void comparesTheCopiesOfATable(int used, String other) throws IOException {
    byte[] touched = table(BASE + 0x1000, BASE + 0x2000, 1, 7);
    byte[] untouched = table(ResourceEntry.ANY, ResourceEntry.ANY, 1, 0);
    Inspection inspection = MemoryInspector.inspect(
        used == 0 ? memory(touched, untouched) : memory(untouched, touched), InspectionOptions.NONE);
    long usedAt = BASE + (used == 0 ? 0 : 0x3000);
    long otherAt = BASE + Long.decode(other);
    assertThat(inspection.resourceTables()).extracting(FoundTable::address).containsExactly(usedAt, otherAt);
    assertThat(said(inspection)).containsExactly(
        ("F24 HINT resource tables at 0x%x and 0x%x differ: vdev0 status 0x7 / 0x0, vdev0 vring 0 da 0x3ed01000 / "
            + "0xffffffff, vdev0 vring 1 da 0x3ed02000 / 0xffffffff; no driver has touched the second: a firmware that "
            + "polls it waits for ever").formatted(usedAt, otherAt));
    assertThat(inspection.queues()).hasSize(2);
  }

  @Test
  void saysNothingOfCopiesThatAreTheSame() throws IOException {
    byte[] table = table(BASE + 0x1000, BASE + 0x2000, 1, 7);
    Inspection inspection = MemoryInspector.inspect(memory(table, table), InspectionOptions.NONE);
    assertThat(inspection.resourceTables()).hasSize(2);
    assertThat(said(inspection)).isEmpty();
  }

  @Test
  void looksForOneTableOnlyWhereThatIsAsked() throws IOException {
    byte[] table = table(BASE + 0x1000, BASE + 0x2000, 1, 7);
    assertThat(MemoryInspector.inspect(memory(table, table), InspectionOptions.NONE.withoutOtherTables())
        .resourceTables()).hasSize(1);
  }

  /** Rings that overlap, ids that are equal, a place that is no multiple of the align, a place that nobody said. */
  @Test
  void saysWhatTheRingsOfATableDoToEachOther() throws IOException {
    Inspection overlap = MemoryInspector.inspect(memory(table(BASE + 0x1000, BASE + 0x1080, 0, 7), new byte[0]),
        InspectionOptions.NONE);
    assertThat(said(overlap)).contains(
        "F24 ERROR rpmsg0/1: da=0x3ed01080 overlaps rpmsg0/0 (da=0x3ed01000) by 310 bytes",
        "F28 HINT rpmsg0/1: notify id 0 is also that of rpmsg0/0; a host that assigns ids, as Linux does, overwrites both");
    Inspection odd =
        MemoryInspector.inspect(memory(table(0, BASE + 0x1008, 1, 7), new byte[0]), InspectionOptions.NONE);
    assertThat(said(odd)).containsExactly("F24 HINT rpmsg0/0: da=0 does not say where the ring is",
        "F22 ERROR rpmsg0/1: da=0x3ed01008 is not a multiple of 16");
    assertThat(odd.queues()).extracting(InspectedQueue::name).containsExactly("rpmsg0/1");
  }

  /** An unknown place is no offset into the memory. */
  @Test
  void readsNoTraceBufferAtAnUnknownPlace() throws IOException {
    byte[] memory = new byte[0x1000];
    byte[] table =
        ResourceTable.of(new ResourceEntry.Trace(0, 64, "log"), new ResourceEntry.Carveout(0, 0, 64, 0, "sram"))
            .encode();
    System.arraycopy(table, 0, memory, 0, table.length);
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("memory", 0, memory), InspectionOptions.NONE);
    assertThat(inspection.traceBuffers()).isEmpty();
    assertThat(inspection.resourceTable().table().entries()).extracting(ResourceTableText::entry)
        .containsExactly("trace log da=unknown (0) len=64", "carveout sram da=unknown (0) pa=unknown (0) len=64");
  }

  /** Thousands of entries that are one take no thousands of lines, and no long time. */
  @Test
  void boundsWhatAHostileTableCanMakeItSay() throws IOException {
    ByteBuffer memory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    byte[] table = table(0x4000, 0x4000, 0, 7);
    int count = 10_000;
    int at = 16 + 4 * count;
    memory.putInt(0, 1).putInt(4, count);
    for (int i = 0; i < count; i++) {
      memory.putInt(16 + 4 * i, at);
    }
    memory.put(at, Arrays.copyOfRange(table, 20, table.length));
    Inspection inspection =
        MemoryInspector.inspect(MemorySource.of("memory", 0, memory.array()), InspectionOptions.NONE);
    assertThat(inspection.findings()).filteredOn(finding -> finding.kind().equals("NOTIFY_IDS_EQUAL")).hasSize(32);
  }

  /** A core dump of a running system is no firmware's file, although both are ELF. */
  @Test
  void tellsACoreFromAFirmware() throws IOException {
    byte[] memory = Fixtures.memory("openamp-shm/echo-u00001.bin");
    byte[] core = org.ringscope.testkit.image.MemoryImages.core(
        List.of(new org.ringscope.testkit.image.MemoryImages.Piece(0, memory)), false, false);
    Path file = Files.write(folder.resolve("core"), core);
    MemorySetup setup = new MemorySetup(List.of(), 0, List.of(new MemorySetup.PlacedFile(file, null)), List.of(), null,
        null);
    try (JoinedMemory joined = setup.open()) {
      assertThat(said(MemoryInspector.inspect(joined, setup.options(joined))))
          .noneMatch(line -> line.contains("status"));
    }
  }
}
