// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.List;
import com.google.gson.JsonObject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.testkit.Fixtures;

class CheckCommandTest {
  private static final Path EDITION_1 = Path.of("fixtures", "edition1");

  @TempDir
  Path folder;

  @Test
  void theExamplesAreRight() {
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE).exits(0).out()).contains("is right");
    assertThat(Cli.run("check", Cli.SERIAL, "--json").exits(0).json().getAsJsonArray("findings")).isEmpty();
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    Path wrong = Files.writeString(folder.resolve("w.topology"),
        Files.readString(Cli.CLIENT_SAMPLE).replaceFirst("size=\"16\"", "size=\"15\""));
    JsonObject finding =
        Cli.run("check", wrong, "--json").exits(1).json().getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(finding.get("severity").getAsString()).isEqualTo("error");
    assertThat(finding.get("element").getAsString()).isEqualTo("rpmsg0/0");
    assertThat(finding.get("text").getAsString()).contains("15");
    assertThat(finding.get("rule").getAsString()).isNotEmpty();
    assertThat(Cli.run("check", wrong).exits(1).out()).startsWith(wrong + ":28: error: queue rpmsg0/0 has size 15");
    assertThat(finding.get("line").getAsInt()).isEqualTo(28);
  }

  /** A merge that stopped half way, and a reference to nothing: one line each, none of them about what follows from it. */
  @Test
  void aFileThatCannotBeReadIsALineForEachFault() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.topology"), Files.readString(Cli.CLIENT_SAMPLE)
        .replace("kick=\"linux_to_mcu\"", "kick=\"nowhere\"")
        .replace("interrupt=\"mcu_to_linux\"", "interrupt=\"nor_here\""));
    assertThat(Cli.run("check", broken).exits(3).err().lines()).hasSize(2)
        .allMatch(line -> line.startsWith("ringscope: " + broken + ":26: "));
    Path merged = Files.writeString(folder.resolve("m.topology"), Files.readString(Cli.CLIENT_SAMPLE)
        .replace("  <regions name=\"mcu_sram\"", "<<<<<<< ours\n  <regions name=\"mcu_sram\""));
    assertThat(Cli.run("check", merged).exits(3).err()).contains(merged + ":20: ");
  }

  @Test
  void aFileOfAnotherKindIsAFewLines() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Path binary = Files.write(folder.resolve("x.topology"), bytes);
    assertThat(Cli.run("check", binary).exits(3).err().lines()).hasSize(11)
        .last(InstanceOfAssertFactories.STRING).matches("ringscope: and \\d+ more");
  }

  @Test
  void whatANewerEditionSaysIsAWarning() throws IOException {
    Path newer = Files.writeString(folder.resolve("n.topology"), Files.readString(Cli.CLIENT_SAMPLE)
        .replace("name=\"rpmsg-client-sample\"", "name=\"rpmsg-client-sample\" version=\"2.9\"")
        .replace("delay=\"20ms\"", "delay=\"20ms\" jitter=\"1ms\""));
    Cli.Result result = Cli.run("check", newer).exits(0);
    assertThat(result.out().lines()).hasSize(2)
        .allMatch(
            line -> line.contains(": warning: ") && line.contains("jitter") && line.contains("[unknown-content]"));
    assertThat(Cli.run("run", newer, "--stepped").exits(0).err()).contains(newer + ":", "jitter");
    Path older = Files.writeString(folder.resolve("o.topology"),
        Files.readString(newer).replace("version=\"2.9\"", ""));
    Cli.run("check", older).exits(3);
  }

  /** What is right but cannot run yet is a hint here, and one line there. */
  @Test
  void whatCannotRunYetIsAHint() {
    Path system = Fixtures.example("hypervisor");
    Cli.Result result = Cli.run("check", system).exits(0);
    assertThat(result.out()).contains(": hint: net1 (NetDevice): ", "[run-transport]", system + " is right");
    assertThat(Cli.run("run", system).exits(3).errorLine()).contains("cannot be run yet: ");
    assertThat(Cli.run("run", system, "--stepped").exits(2).err()).contains("vhost-user", "no --stepped");
  }

  @Test
  void bothEditionsAreJudgedAlike() throws IOException {
    Path first = EDITION_1.resolve("rpmsg-client-sample.topology");
    assertThat(Cli.run("check", first).exits(0).out()).contains("is right");
    Path wrong = Files.writeString(folder.resolve("w.topology"),
        Files.readString(first).replaceFirst("size=\"16\"", "size=\"15\""));
    assertThat(Cli.run("check", wrong).exits(1).out()).startsWith(wrong + ":19: error: queue rpmsg0/0 has size 15");
  }

  @Test
  void everyDeviceOfATableIsComparedWithTheEntryOfItsNumber() throws IOException {
    ResourceEntry.Vdev demo = new ResourceEntry.Vdev(7, 0, 1,
        List.of(ResourceEntry.Vring.of(256, 4096), ResourceEntry.Vring.of(256, 4096)));
    ResourceEntry.Vdev other = new ResourceEntry.Vdev(7, 0, 3,
        List.of(ResourceEntry.Vring.of(256, 4096), ResourceEntry.Vring.of(128, 4096)));
    Path system = Fixtures.example("imx8qxp");
    Path same = Files.write(folder.resolve("same.bin"), ResourceTable.of(demo, demo).encode());
    Cli.run("check", system, "--resource-table", same).exits(0);
    Path differs = Files.write(folder.resolve("differs.bin"), ResourceTable.of(demo, other).encode());
    assertThat(Cli.run("check", system, "--resource-table", differs).exits(1).out().lines()
        .filter(line -> line.contains(": error: "))).hasSize(2)
        .anyMatch(line -> line.contains(": error: cm4_vdev1: offered features 0x1 in the topology, 0x3"))
        .anyMatch(line -> line.contains(": error: cm4_vdev1/1: entries 256 in the topology, 128"));
  }

  private Path changed(String from, String to) throws IOException {
    String text = Files.readString(Cli.CLIENT_SAMPLE);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("changed.topology"), text.replace(from, to));
  }

  @Test
  void aNameThatSeveralHaveIsSaidOnce() throws IOException {
    Path twins = changed("<doorbells name=\"linux_to_mcu\"",
        "<doorbells name=\"twin\" from=\"mcu\" to=\"linux\"/><doorbells name=\"twin\" from=\"mcu\" to=\"linux\"/>"
            + "<doorbells name=\"twin\" from=\"mcu\" to=\"linux\"/><doorbells name=\"linux_to_mcu\"");
    assertThat(Cli.run("check", twins).exits(1).out().lines())
        .singleElement().asString()
        .contains(": error: ").contains("name twin is taken by another Doorbell [name-unique]");
    assertThat(Cli.run("check", twins, "--json").exits(1).json().getAsJsonArray("findings")).hasSize(1);
  }

  @Test
  void anElementThatItsFindingDoesNotNameIsNamed() throws IOException {
    Path odd = changed("count=\"32\"", "count=\"31\"");
    assertThat(Cli.run("check", odd).exits(1).out()).contains(": error: rpmsg0/buffers: rpmsg0 has 31 buffers");
  }

  @Test
  void aServiceNameForgesNoLine() throws IOException {
    Path forged = changed("service=\"rpmsg-client-sample\"", "service=\"a&#10;error: forged\"");
    assertThat(Cli.run("check", forged).exits(1).out().lines())
        .isNotEmpty().allMatch(line -> line.contains("has a line break or another control character"));
    assertThat(Cli.run("run", forged, "--stepped").exits(3).errorLine()).contains("has a line break");
  }

  @Test
  void whatOnlyARunCannotDoIsAHint() throws IOException {
    Path large = changed("<regions name=\"vdev0vring0\"",
        "<regions name=\"guest_ram\" address=\"0x80000000\" size=\"0x80000000\"/><regions name=\"vdev0vring0\"");
    assertThat(Cli.run("check", large).exits(0).out()).contains(": hint: ", "guest_ram has 0x80000000 bytes")
        .endsWith(large + " is right" + System.lineSeparator());
    assertThat(Cli.run("check", large, "--json").exits(0).json().getAsJsonArray("findings").get(0).getAsJsonObject()
        .get("severity").getAsString()).isEqualTo("hint");
    assertThat(Cli.run("run", large, "--stepped").exits(3).errorLine()).contains("guest_ram has 0x80000000 bytes");
    Cli.run("render", large, "--view", "topology", "-o", folder.resolve("large.svg")).exits(0);
  }

  @Test
  void twoFixedAddressesThatClashAreSaid() throws IOException {
    Path clash = changed("<endpoints name=\"sample\" bus=\"rpmsg0\" address=\"0x400\"/>",
        "<endpoints name=\"sample\" bus=\"rpmsg0\" address=\"0x400\"/>"
            + "<endpoints name=\"other\" bus=\"rpmsg0\" address=\"0x400\"/>");
    assertThat(Cli.run("check", clash).exits(1).out()).contains("0x400 [endpoint-address]");
  }

  private static ResourceTable table(int size, int features) {
    return ResourceTable.of(new ResourceEntry.Vdev(7, 0, features,
        List.of(ResourceEntry.Vring.of(size, 16), ResourceEntry.Vring.of(16, 16))));
  }

  @Test
  void aFirmwareThatAgreesIsEvidence() throws IOException {
    Path elf =
        Files.write(folder.resolve("fw.elf"), FirmwareElfBuilder.elf32().resourceTable(table(16, 1), 0x1000).build());
    Path bytes = Files.write(folder.resolve("rt.bin"), table(16, 1).encode());
    Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", elf, "--resource-table", bytes).exits(0);
  }

  @Test
  void aFirmwareThatDiffersIsAnError() throws IOException {
    Path elf =
        Files.write(folder.resolve("fw.elf"), FirmwareElfBuilder.elf64().resourceTable(table(32, 3), 0x1000).build());
    String out = Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", elf).exits(1).out();
    assertThat(out)
        .contains("rpmsg0/0: entries 16 in the topology, 32 in the firmware",
            "offered features 0x1 in the topology, 0x3")
        .doesNotContain("rpmsg0/1");
    Path none = Files.write(folder.resolve("none.bin"), ResourceTable.of().encode());
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--resource-table", none).exits(1).out())
        .contains("the topology has 1 remoteproc devices, the firmware has 0");
  }

  @Test
  void whatATableItselfShowsIsSaid() throws IOException {
    ResourceTable odd = ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1, 0, 7,
        List.of(new ResourceEntry.Vring(0x1004_0008L, 24, 16, 0, 0), new ResourceEntry.Vring(0, 16, 16, 0, 0)),
        ByteBuffer.allocate(0)));
    Path bytes = Files.write(folder.resolve("odd.bin"), odd.encode());
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--resource-table", bytes).exits(1).out())
        .contains("warning: rpmsg0: status=0x7 in the firmware's file",
            "error: rpmsg0/0: align=24 is not a power of two",
            "error: rpmsg0/0: da=0x10040008 is not a multiple of 16")
        .doesNotContain("notify id", "rpmsg0/1");
  }

  private static Path firmware(Path file, long vring, long carveout, long segment) throws IOException {
    ResourceTable table = ResourceTable.of(new ResourceEntry.Carveout(carveout, 0, 0x100, 0, "heap"),
        new ResourceEntry.Trace(0x2000, 0x100, "log"), new ResourceEntry.Vdev(7, 0, 1, List.of(
            new ResourceEntry.Vring(vring, 16, 16, 0, 0), ResourceEntry.Vring.of(16, 16))));
    return Files.write(file,
        FirmwareElfBuilder.elf32().load(".text", segment, new byte[64]).resourceTable(table, 0x1000).build());
  }

  @Test
  void addressesOfAFirmwareMustLeadToTheMemoryThatTheTopologyHas() throws IOException {
    Path elf = folder.resolve("fw.elf");
    Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", firmware(elf, 0x1004_0000, 0x4000, 0x100)).exits(0);
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", firmware(elf, 0x1004_1000, 0x4000, 0x100)).exits(1).out())
        .contains("rpmsg0/0: physical address 0x30040000 in the topology, 0x30041000 in the firmware");
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", firmware(elf, 0x5000_0000, 0x4000, 0x100)).exits(1).out())
        .contains("rpmsg0/0: the firmware expects the ring at 0x50000000, which is no device address of mcu");
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", firmware(elf, 0x1004_0000, 0xFFFF, 0x100)).exits(1).out())
        .contains(": error: carveout heap at device address 0xffff").doesNotContain("segment", "trace buffer log");
    assertThat(
        Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", firmware(elf, 0x1004_0000, 0x4000, 0x9000_0000L)).exits(1).out())
        .contains("error: segment at device address 0x90000000").doesNotContain("carveout");
  }

  @Test
  void aTopologyThatIsWrongIsNotCompared() throws IOException {
    Path wrong = Files.writeString(folder.resolve("w.topology"),
        Files.readString(Cli.CLIENT_SAMPLE).replaceFirst("size=\"16\"", "size=\"15\""));
    Cli.Result result = Cli.run("check", wrong, "--elf", firmware(folder.resolve("fw.elf"), 0, 0, 0)).exits(1);
    assertThat(result.out()).doesNotContain("firmware");
    assertThat(result.errorLine()).contains("not compared");
  }

  @Test
  void evidenceWithoutEndIsRefused() {
    Path endless = Path.of("/dev/zero");
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", endless).exits(3).errorLine()).contains("larger than");
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--resource-table", endless).exits(3).errorLine())
        .contains("larger than");
  }

  @Test
  void evidenceThatCannotBeReadIsOneLine() throws IOException {
    Path bad = Files.write(folder.resolve("bad.elf"), new byte[100]);
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--elf", bad).exits(3).errorLine()).contains("bad.elf: offset=");
    assertThat(Cli.run("check", Cli.CLIENT_SAMPLE, "--resource-table", bad).exits(3).errorLine())
        .contains("bad.elf: offset=");
    Cli.run("check", folder).exits(3).errorLine();
    Cli.run("check", folder.resolve("none")).exits(3).errorLine();
  }
}
