// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.ringscope.model.io.TopologyFiles;

/**
 * What is said of files of edition 1. Their errors are those that edition 1 had, but for what it could not see (two
 * channels of one service, three ends) and for what edition 2 can say (a queue's gap, no interrupt, a client at the remote
 * side; what only a run cannot do is a hint).
 */
class FirstEditionCheckTest {
  private static final Path READ = Path.of("fixtures", "edition1");
  private static final Path FAULTY = Path.of("fixtures", "edition1-faulty");

  private static final Map<String, String> ERRORS = Map.ofEntries(
      Map.entry("ch2", "channel-twice"),
      Map.entry("commented",
          "device-features firmware-room memory-overlap memory-overlap ring-format ring-notify-id"),
      Map.entry("eps", "channel-ends"),
      Map.entry("file_backing", "region-file"),
      Map.entry("imx8-linux-m4-dsp", "memory-overlap"),
      Map.entry("imx8-second-vdev", "memory-overlap"),
      Map.entry("imx8-shared-buffer", "memory-overlap memory-overlap memory-overlap"),
      Map.entry("nested", "region-overlap"),
      Map.entry("rpmsg-mmio", "device-configuration"),
      Map.entry("shared-vdevbuffer", "memory-overlap"),
      Map.entry("sparse", "memory-overlap"));

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

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "am62-r5-m4-pru|49: r5f_m4f has its resource table at 0xa5000000, m4f_ipc at 0x9cc00000; a core has one for all its"
          + " devices",
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
