// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.MailboxChannel;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.TestRuns;

/** From a device tree to the system that it describes. */
class TopologyFromDeviceTreeTest {
  private static final Path TREES = Path.of("../org.ringscope.formats.tests/fixtures/devicetree");

  private static DrawnTopology drawn(String tree) throws IOException {
    return DrawnTopology.read(TREES.resolve(tree + ".dtb"));
  }

  private static List<Finding> findings(Topology topology) {
    return TopologyValidator.validate(topology).stream().filter(each -> each.severity() != Severity.HINT).toList();
  }

  @Test
  void drawsMicrocontrollerWithItsWindows() throws IOException {
    Topology topology = drawn("board-a").topology();

    assertThat(findings(topology)).isEmpty();
    assertThat(topology.getName()).isEqualTo("board-a");
    assertThat(topology.getDocumentation()).startsWith("Drawn from the device tree of Ringscope test board");
    Core host = topology.getCores().get(0);
    assertThat(host.getCpu()).isEqualTo("Cortex-A7");
    assertThat(host.getCpus()).isEqualTo(2);
    Core m4 = topology.getCores().get(1);
    assertThat(m4.getKind()).isEqualTo(CoreKind.MICROCONTROLLER);
    assertThat(m4.getBootedBy()).isSameAs(host);
    assertThat(m4.getWindows()).extracting(window -> window.getAddress() + " " + window.getPhysical())
        .containsExactly("0x0 0x38000000", "0x10000000 0x10000000");
    assertThat(topology.getRegions()).extracting(region -> region.getName() + " " + region.getRole())
        .containsExactly("retram firmware", "code firmware", "ring0 vrings", "ring1 vrings", "buffers buffers",
            "gpu unspecified");
    RpmsgDevice bus = (RpmsgDevice) topology.getDevices().get(0);
    // 0x4000 bytes are 32 buffers; a page is too small for parts of the ring on pages of their own
    assertThat(bus.getQueues()).extracting(Virtqueue::getSize).containsExactly(16, 16);
    assertThat(bus.getQueues()).extracting(Virtqueue::getAlign).containsExactly(16, 16);
    assertThat(topology.getMailboxes().get(0).getChannels()).extracting(MailboxChannel::getName)
        .containsExactly("vq0", "vq1", "shutdown");
    assertThat(topology.getDoorbells()).extracting(Doorbell::getChannel).extracting(MailboxChannel::getName)
        .containsExactly("vq1", "vq0");
  }

  @Test
  void drawsTwoBusesThatShareOnePoolOfBuffers() throws IOException {
    Topology topology = drawn("board-b").topology();

    assertThat(findings(topology)).isEmpty();
    assertThat(topology.getDevices()).extracting(device -> device.getName() + " " + device.getQueues().get(0).getSize())
        .containsExactly("rpmsg0 256", "rpmsg1 256");
    assertThat(topology.getDevices()).extracting(device -> ((RpmsgDevice) device).getBuffers().getRegion().getName())
        .containsExactly("pool", "pool");
    assertThat(topology.getCores().get(1).getFirmware().getResourceTable().getRegion().getName()).isEqualTo("table");
  }

  @Test
  void takesRingsFromThePoolOfACore() throws IOException {
    Topology topology = drawn("board-c").topology();

    assertThat(topology.getDevices()).extracting(device -> device.getDeviceSide().getName()).containsExactly("r5",
        "rpu0");
    assertThat(topology.getDevices().get(0).getQueues()).extracting(queue -> queue.getRegion().getName())
        .containsExactly("r5_dma", "r5_dma");
    assertThat(topology.getRegions()).as("nobody knows where cma is, and no processor uses it")
        .extracting(MemoryRegion::getName).doesNotContain("cma").hasSize(6);
    assertThat(findings(topology)).isEmpty();
  }

  @Test
  void keepsClashesAndSaysThem() throws IOException {
    DrawnTopology drawn = drawn("clashes");

    assertThat(findings(drawn.topology())).extracting(Finding::rule).contains("region-overlap");
    assertThat(drawn.topology().getDocumentation())
        .contains("/remoteproc-0: its memory-region 5 (phandle 0x99) leads to no node.");
    assertThat(drawn.problems()).extracting(TreeProblem::weight).isSorted();
  }

  @Test
  void drawsRegistersOfDevicesThatNobodyKnows() throws IOException {
    Topology topology = drawn("virt").topology();

    assertThat(findings(topology)).isEmpty();
    assertThat(topology.getRegions().get(0).getAddress()).isEqualTo(new Address(0xa000000L));
    assertThat(topology.getRegions().get(0).getDocumentation()).contains("interrupt 0 16 1", "DeviceID");
    assertThat(topology.getDevices()).isEmpty();
  }

  /** With a client and a service drawn into it, messages pass. */
  @ParameterizedTest
  @ValueSource(strings = {"board-a", "board-b"})
  void runs(String tree) throws Exception {
    Topology topology = drawn(tree).topology();
    TestRuns.addConversation(topology);

    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true).seed(1));

    assertThat(summary.faults()).isEmpty();
    assertThat(summary.messages()).isGreaterThanOrEqualTo(10);
  }
}
