// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;

/**
 * What is said of files of edition 1. Their errors are those that edition 1 had, but for what it let pass (two channels
 * of one service, three ends, firmware that finds no room) and what only a run cannot do for its size, which is a hint.
 */
class FirstEditionCheckTest {
  private static final Path READ = Path.of("fixtures", "edition1");
  private static final Path FAULTY = Path.of("fixtures", "edition1-faulty");

  private static final Map<String, String> ERRORS = Map.ofEntries(
      Map.entry("ch2", "channel-twice"),
      Map.entry("commented",
          "device-base device-features firmware-room memory-overlap memory-overlap ring-format ring-format ring-format"
              + " ring-notify-id"),
      Map.entry("eps", "channel-ends"),
      Map.entry("file_backing", "region-file"),
      Map.entry("imx8-linux-m4-dsp", "memory-overlap"),
      Map.entry("imx8-second-vdev", "memory-overlap"),
      Map.entry("imx8-shared-buffer", "memory-overlap memory-overlap memory-overlap"),
      Map.entry("nested", "region-overlap"),
      Map.entry("noirq", "required"),
      Map.entry("reversed", "workload-core workload-core"),
      Map.entry("rpmsg-mmio", "bus-device device-configuration"),
      Map.entry("shared-vdevbuffer", "memory-overlap"),
      Map.entry("sparse", "memory-overlap ring-index"));

  private static List<String> errors(Path file) throws IOException {
    return TopologyValidator.validate(TopologyFiles.load(file)).stream()
        .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).sorted().toList();
  }

  @Test
  void errorsAreThoseOfEdition1() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(READ)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString().replace(".topology", ""), String.join(" ", errors(file)));
      }
    }
    assertThat(found).hasSizeGreaterThan(30);
    found.values().removeIf(String::isEmpty);
    assertThat(found).isEqualTo(ERRORS);
  }

  @Test
  void aDoubleNameIsSaidOnce() throws IOException {
    assertThat(errors(FAULTY.resolve("dup.topology"))).containsExactly("name-unique");
  }

  /** One core has one resource table, which edition 1 did not know. */
  @Test
  void twoResourceTablesOfACoreAreWrong() throws IOException {
    assertThat(errors(FAULTY.resolve("am62-r5-m4-pru.topology"))).contains("device-base", "device-boot")
        .filteredOn("memory-overlap"::equals).hasSize(7);
  }

  @Test
  void aFindingHasTheLineOfTheOldFileAndTheElementOfTheNew() throws IOException {
    assertThat(TopologyValidator.validate(TopologyFiles.load(READ.resolve("reversed.topology"))))
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .extracting(each -> each.line() + " " + QualifiedName.of(each.object()))
        .containsExactly("28 mcu/mcu_client", "29 linux/linux_echo");
  }

  @Test
  void whatIsWrongIsNotHintedAtToo() throws IOException {
    assertThat(TopologyValidator.validate(TopologyFiles.load(READ.resolve("reversed.topology"))))
        .extracting(Finding::severity).doesNotContain(Severity.HINT);
  }

  @Test
  void whatIsLeftOutIsAWarningOfItsOwn() throws IOException {
    String text = "<t:Topology xmlns:t='http://ringscope.org/topology/1' name='x'>\n"
        + "<regions name='r' address='0' size='1' file='r.bin'/></t:Topology>";
    Topology topology = TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x");
    assertThat(TopologyValidator.validate(topology)).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("left-out");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.object()).isSameAs(topology.getRegions().get(0));
    });
  }

  @Test
  void savedAsEdition2ItIsJudgedAsEdition2() throws IOException {
    Topology topology = TopologyFiles.load(READ.resolve("noirq.topology"));
    TopologyFiles.save(topology, OutputStream.nullOutputStream());
    assertThat(TopologyValidator.validate(topology)).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "dangling|18: driver of <devices> \"rpmsg0\" refers to \"lnx\", which is not there",
      "dangling2|18: driver of <devices> \"rpmsg0\" refers to \"lnx\", which is not there"
          + ";20: region of <queues> \"1\" refers to \"nowhere\", which is not there",
      "f128|18: features of <devices> \"rpmsg0\": \"0x20000000100000001\" is no unsigned 64-bit number",
      "notify|20: notifyId of <queues> \"1\": \"4294967295\" is no whole number of 32 bits",
      "unknown-attribute|4: unknown attribute cpus of <cores> \"linux\"",
      "unknown-element|30: unknown element <notes> in <Topology> \"rpmsg-client-sample\"",
      "unknown-workload|29: unknown type PingService of <workloads> \"rpmsg-client-sample\""})
  void whatCannotBeReadIsSaidWithItsLine(String name, String faults) {
    assertThat(faults(name)).isEqualTo(faults.replaceAll(";(?=\\d)", "\n"));
  }

  @Test
  void otherFilesAreNotOpened() {
    assertThat(faults("href"))
        .contains("24: core of <endpoints> refers to \"soc.topology#linux\": references to other files"
            + " are not followed");
  }

  private static String faults(String name) {
    try {
      TopologyFiles.load(FAULTY.resolve(name + ".topology"));
      return "";
    } catch (MalformedTopologyException e) {
      return e.lines().stream().map(line -> line.substring(line.indexOf(".topology:") + ".topology:".length()))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
