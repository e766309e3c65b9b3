// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.FeatureBits;

/** Scenario D: a serial port between two guests, in shared memory without traps. */
class VirtioMmioSerialTest {

  private static final List<String> DUMP = """
      Dump the configuration for the virtio mmio device 0x4019ae60
      VIRTIO_MMIO Device Base address: 0xafa00000
      VIRTIO_MMIO_MAGIC_VALUE: 0x74726976
      VIRTIO_MMIO_VERSION: 0x1
      VIRTIO_MMIO_DEVICE_ID: 0x3
      Dump of incoming Vring information from other side:
      vring descriptor: 0xafb01000:
      vring avail: 0xafb01040:
      vring used: 0xafb02000:
      vring entries: 4:
      Dump of incoming Vring information from other side:
      vring descriptor: 0xafb03000:
      vring avail: 0xafb03040:
      vring used: 0xafb04000:
      vring entries: 4:
      Config Status DRIVER_OK""".lines().toList();
  private static final String TEXT = "Hello World I'm qemu_cortex_a53 sending data over Virtio-MMIO Serial Port";
  private static final long SECOND = 1_000_000_000L;

  private Topology topology;
  private ConsoleWriter writer;
  private Mmio registers;

  @BeforeEach
  void load() throws IOException {
    topology = TestRuns.example("virtio-mmio-serial");
    writer = TestRuns.find(topology, "driver_guest/writer", ConsoleWriter.class);
    registers = TestRuns.find(topology, "console0/transport", Mmio.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 42})
  void printsExactlyTheDumpAndTheLines(long seed) throws Exception {
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(true).seed(seed).durationNanos(17 * SECOND));
    List<String> expected = new ArrayList<>(DUMP);
    for (int clock : new int[] {8010, 9650, 11290, 12950, 14610}) {
      expected.add("[" + clock + "]: " + TEXT);
    }
    assertThat(TestRuns.output(summary, "device_guest")).as("seed %d", seed).isEqualTo(expected);
    assertThat(TestRuns.output(summary, "driver_guest")).isEmpty();
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.nanos()).isEqualTo(17 * SECOND);
  }

  @Test
  void keepsItsRhythmForTenMinutes() throws Exception {
    RunSummary summary = TestRuns.run(topology,
        SimulationOptions.builder().stepped(true).durationNanos(600 * SECOND));
    List<String> lines = TestRuns.output(summary, "device_guest");
    long last = 14610;
    for (String line : lines.subList(DUMP.size() + 5, lines.size())) {
      last += last < 100_000 ? 1660 : 1680; // a line with one more digit takes 20 ms longer
      assertThat(line).isEqualTo("[" + last + "]: " + TEXT);
    }
    assertThat(last).isGreaterThan(590_000);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void endsAfterItsLines(boolean stepped, WaitMode mode) throws Exception {
    shortLines();
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    List<String> lines = TestRuns.output(summary, "device_guest");
    assertThat(lines.subList(0, DUMP.size())).isEqualTo(DUMP);
    assertThat(lines.subList(DUMP.size(), lines.size())).hasSize(2).allMatch(line -> line.matches("\\[\\d+\\]: Hi"));
    assertThat(summary.queues().get(1).buffers()).as("a buffer for each byte").isEqualTo(bytes(lines));
    assertThat(summary.queues().get(1).interrupts()).as("a driver that polls wants none")
        .isEqualTo(mode == WaitMode.POLL ? 0 : bytes(lines));
  }

  @ParameterizedTest
  @CsvSource({"LEGACY,true,0x0,true", "LEGACY,true,0x0,false", "MODERN,true,0x100000000,true",
      "MODERN,true,0x100000000,false", "MODERN,false,0x100000000,true"})
  void runsOverEveryRegisterBlock(MmioVersion version, boolean trapped, String features, boolean stepped)
      throws Exception {
    shortLines();
    registers.setVersion(version);
    registers.setTrapped(trapped);
    topology.getDevices().get(0).setFeatures(FeatureBits.valueOf(features));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.faults()).isEmpty();
    assertThat(TestRuns.output(summary, "device_guest")).filteredOn(line -> line.endsWith("]: Hi")).hasSize(2);
  }

  @Test
  void saysWhichSideItWaitsFor() throws Exception {
    shortLines();
    registers.setTrapped(true);
    registers.getAccessDoorbell().setDelay(Durations.parse("2s"));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(TestRuns.output(summary, "driver_guest"))
        .containsExactly("waiting for the device side of console0 on device_guest");
    assertThat(TestRuns.output(summary, "device_guest")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConsoleThatNobodyReadsIsStartedAllTheSame(boolean stepped) throws Exception {
    shortLines();
    topology.getCores().get(1).getTasks().clear();
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(TestRuns.output(summary, "device_guest")).isEqualTo(DUMP);
    assertThat(summary.queues().get(1).buffers()).as("a buffer for each byte").isPositive();
  }

  private void shortLines() {
    writer.setText("Hi");
    writer.setLines(2);
    writer.setStart(Durations.parse("50ms"));
    writer.setPeriod(Durations.parse("10ms"));
  }

  private static long bytes(List<String> lines) {
    return lines.subList(DUMP.size(), lines.size()).stream().mapToLong(line -> line.length() + 1).sum();
  }
}
