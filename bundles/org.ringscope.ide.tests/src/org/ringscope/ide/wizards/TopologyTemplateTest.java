// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ringscope.model.Topology;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;

/** What a new topology begins with. */
class TopologyTemplateTest {
  @Test
  void hasNoFindings() {
    assertThat(TopologyValidator.validate(TopologyTemplate.twoCores("board"))).isEmpty();
  }

  @Test
  void runsAndPassesItsMessages() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(TopologyTemplate.twoCores("board"), bytes);
    Topology topology = TopologyFiles.load(new ByteArrayInputStream(bytes.toByteArray()), "board.topology");
    Simulation simulation = Simulation.of(topology, SimulationOptions.builder().stepped(true).build());
    simulation.start();
    assertThat(simulation.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(simulation.summary().faults()).isEmpty();
    assertThat(simulation.summary().messages()).isEqualTo(200);
  }
}
