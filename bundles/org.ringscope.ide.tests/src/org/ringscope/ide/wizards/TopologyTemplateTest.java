// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.examples.template.TopologyTemplate;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.testkit.EmptyErrorLog;

/** What a new topology begins with. */
@ExtendWith(EmptyErrorLog.class)
class TopologyTemplateTest {
  @Test
  void hasNoFindings() throws Exception {
    assertThat(TopologyValidator.validate(topology("board"))).isEmpty();
  }

  @Test
  void takesAnyName() throws Exception {
    assertThat(topology("a \"b\" & <c>").getName()).isEqualTo("a \"b\" & <c>");
  }

  @Test
  void runsAndPassesItsMessages() throws Exception {
    Simulation simulation = Simulation.of(topology("board"), SimulationOptions.builder().stepped(true).build());
    simulation.start();
    assertThat(simulation.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(simulation.summary().faults()).isEmpty();
    assertThat(simulation.summary().messages()).isEqualTo(200);
  }

  @Test
  void emptyHasNothingButItsName() throws Exception {
    Topology topology = read(TopologyTemplate.empty("a<b"));
    assertThat(topology.getName()).isEqualTo("a<b");
    assertThat(topology.eContents()).isEmpty();
  }

  private static Topology topology(String name) throws IOException {
    return read(TopologyTemplate.twoCores(name));
  }

  private static Topology read(String text) throws IOException {
    return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "board.topology");
  }
}
