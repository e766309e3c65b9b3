// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;

/** Systems that the first edition could not say: each is right now, and a hint names what does not run yet. */
class DescribedSystemsTest {
  private static final Path FIXTURES = Path.of("fixtures/systems");
  private static final Path EXAMPLES = Path.of("../org.ringscope.examples/projects");

  @ParameterizedTest
  @CsvSource({"nested,", "noirq,", "notify,", "shared-vdevbuffer,doorbell-merges doorbell-merges",
      "f128,run-transport", "rpmsg-mmio,run-transport",
      "reversed,", "sparse,run-queues"})
  void areRight(String name, String hint) throws IOException {
    check(FIXTURES.resolve(name + ".topology"), hint == null ? List.of() : List.of(hint.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"rpmsg-client-sample,", "rpmsg-user-space,", "virtio-mmio-serial,", "ecu-bench,", "device-categories,",
      "imx8qxp,", "am62,run-boot",
      "hypervisor,run-transport run-region"})
  void examplesAreRight(String name, String hints) throws IOException {
    check(EXAMPLES.resolve(name).resolve(name + ".topology"),
        hints == null ? List.of() : List.of(hints.split(" ")));
  }

  private static void check(Path file, List<String> hints) throws IOException {
    Topology topology = TopologyFiles.load(file);
    assertThat(FileRemarks.of(topology)).isEmpty();
    List<Finding> findings = TopologyValidator.validate(topology);
    assertThat(findings).allMatch(finding -> finding.severity() == Severity.HINT);
    assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrderElementsOf(hints);
  }
}
