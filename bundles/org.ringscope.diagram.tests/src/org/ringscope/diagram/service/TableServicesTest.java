// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.state.LiveSample;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.testkit.trace.SampleTrace;

class TableServicesTest {
  @TempDir
  Path directory;
  private final TableServices services = new TableServices();
  private Topology topology;
  private QueueRow row;

  @BeforeEach
  void build() {
    topology = LiveSample.topology(4);
    row = StateResource.of(topology).system().getTable().getRows().get(1);
  }

  private SampleTrace trace() throws IOException {
    return LiveSample.trace(directory.resolve("trace"), 4);
  }

  @Test
  void cellsAreEmptyWithoutATrace() {
    assertThat(services.label(row)).isEqualTo("rpmsg0/1");
    assertThat(services.sizeText(row)).isEqualTo("4");
    assertThat(services.inFlightText(row)).isEmpty();
    assertThat(services.rateText(row)).isEmpty();
    assertThat(services.kicksText(row)).isEmpty();
    assertThat(services.lastMovementText(row)).isEmpty();
    assertThat(services.findingText(row)).isEmpty();
    assertThat(services.isWrong(row)).isFalse();
    assertThat(services.tooltip(row)).isEqualTo("rpmsg0/1");
  }

  @Test
  void cellsHaveTheNumbers() throws IOException {
    SampleTrace sample = trace();
    SampleTrace.Ring ring = sample.ring(1, 4, 0x1000, 512, false).round(2, 1);
    sample.kick(1).suppressedKick(1);
    ring.give(2);
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
    assertThat(services.inFlightText(row)).isEqualTo("1");
    assertThat(services.availText(row)).isEqualTo("3");
    assertThat(services.usedText(row)).isEqualTo("2");
    assertThat(services.kicksText(row)).isEqualTo("1");
    assertThat(services.suppressedText(row)).isEqualTo("1");
    assertThat(services.rateText(row)).as("one state tells no rate").isEqualTo("?");
    assertThat(services.lastMovementText(row)).endsWith(" s");
    assertThat(services.tooltip(row)).startsWith("rpmsg0/1\n1 in flight");
  }

  @Test
  void whatIsNotToldIsAQuestionMark() throws IOException {
    StateResource.of(topology).show(LiveSample.moment(trace().end()));
    assertThat(services.inFlightText(row)).isEqualTo("?");
    assertThat(services.availText(row)).isEqualTo("?");
    assertThat(services.usedText(row)).isEqualTo("?");
  }

  @Test
  void ratesAreRoundedAndPostedIsSaid() {
    row.setStatus("said");
    row.setRate(1204.4);
    assertThat(services.rateText(row)).isEqualTo("1 204/s");
    row.setRate(0.2);
    assertThat(services.rateText(row)).isEqualTo("1/s");
    row.setRate(0.0);
    assertThat(services.rateText(row)).isEqualTo("0/s");
    row.setInFlight(4);
    row.setPosted(true);
    assertThat(services.inFlightText(row)).isEqualTo("4 posted");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    SampleTrace sample = trace();
    sample.ring(1, 4, 0x1000, 512, false).give(0);
    sample.fault(1, "F11", "used id 9 is outside");
    StateResource.of(topology).show(LiveSample.moment(sample.end()));
    assertThat(services.isWrong(row)).isTrue();
    assertThat(services.findingText(row)).contains("used id 9 is outside");
    assertThat(services.tooltip(row)).contains("broken: ");
  }
}
