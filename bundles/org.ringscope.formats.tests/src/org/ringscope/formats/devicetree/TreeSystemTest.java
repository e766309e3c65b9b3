// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.devicetree.RegionUse.Kind;
import org.ringscope.formats.devicetree.RemoteProcessor.MailboxUse;
import org.ringscope.formats.devicetree.RemoteProcessor.Window;
import org.ringscope.formats.devicetree.TreeProblem.Weight;

/** What trees say of processors that share memory. */
class TreeSystemTest {
  private static TreeSystem system(String name) throws IOException {
    return TreeSystem.of(DeviceTreeTest.tree(name));
  }

  @Test
  void findsRegionsProcessorMailboxesAndWindows() throws IOException {
    TreeSystem system = system("board-a");

    assertThat(system.name()).isEqualTo("Ringscope test board, STM32MP15 style");
    assertThat(system.host()).isEqualTo(new TreeHost("Cortex-A7", 2));
    assertThat(system.problems()).isEmpty();
    assertThat(system.regions()).extracting(TreeRegion::name).containsExactly("retram", "code", "ring0", "ring1",
        "buffers", "gpu");
    assertThat(system.regions().get(2)).isEqualTo(new TreeRegion("ring0", "/reserved-memory/vdev0vring0@10040000",
        0x10040000L, 0x1000, true, true, new RegionUse(Kind.VRING, 0, 0)));
    assertThat(system.regions().get(2).place()).isEqualTo("0x10040000 to 0x10040fff");
    RemoteProcessor m4 = system.processors().get(0);
    assertThat(m4.name()).isEqualTo("m4");
    assertThat(m4.kind()).isEqualTo(RemoteProcessor.Kind.MICROCONTROLLER);
    assertThat(m4.cpu()).isEqualTo("Cortex-M4");
    assertThat(m4.firmware()).isEqualTo("board-a-m4.elf");
    assertThat(m4.regions()).extracting(TreeRegion::name).containsExactly("retram", "code", "ring0", "ring1",
        "buffers");
    assertThat(m4.mailboxes()).extracting(MailboxUse::name).containsExactly("vq0", "vq1", "shutdown");
    assertThat(m4.mailboxes().get(0).hardware()).isEqualTo("st,stm32mp1-ipcc");
    assertThat(m4.windows()).containsExactly(new Window(0, 0x38000000L, 0x10000),
        new Window(0x10000000L, 0x10000000L, 0x60000));
  }

  @Test
  void readsAddressesOfTwoCellsAndSharedBuffers() throws IOException {
    TreeSystem system = system("board-b");

    RemoteProcessor m7 = system.processors().get(0);
    assertThat(m7.cpu()).isEqualTo("Cortex-M7");
    assertThat(m7.region(Kind.VRING, 1, 1).address()).isEqualTo(0x55018000L);
    assertThat(m7.buffers(0)).isSameAs(m7.buffers(1)).extracting(TreeRegion::name).isEqualTo("pool");
    assertThat(m7.mailboxes()).extracting(MailboxUse::name).containsExactly("tx", "rx", "rxdb");
    assertThat(system.processors()).hasSize(1);
    assertThat(system.problems()).extracting(TreeProblem::line).containsExactly(
        "/dsp: is a remote processor, but its status is \"disabled\": it is left out");
  }

  @Test
  void knowsProcessorsOfSeveralMakers() throws IOException {
    TreeSystem system = system("board-c");

    assertThat(system.processors()).extracting(each -> each.name() + " " + each.kind() + " " + each.cpu())
        .containsExactly("r5 REALTIME Cortex-R5F", "pru0 PRU PRU", "rpu0 REALTIME Cortex-R5");
    assertThat(system.processors().get(0).mailboxes()).hasSize(1);
    TreeRegion cma = system.regions().get(6);
    assertThat(cma.address()).as("the system chooses").isNull();
    assertThat(cma.place()).isEqualTo("0x2000000 bytes where the system chooses");
    assertThat(system.problems()).extracting(TreeProblem::weight).containsOnly(Weight.NOTE);
    assertThat(system.problems()).extracting(TreeProblem::line)
        .contains("/reserved-memory/linux,cma: the system chooses its place: it is not known");
  }

  @ParameterizedTest
  @CsvSource({"'st,stm32mp1-m4', MICROCONTROLLER, Cortex-M4", "'st,stm32mp2-m33', MICROCONTROLLER, Cortex-M33",
      "'fsl,imx7d-cm4', MICROCONTROLLER, Cortex-M4", "'fsl,imx8mn-cm7-mmio', MICROCONTROLLER, Cortex-M7",
      "'fsl,imx93-cm33', MICROCONTROLLER, Cortex-M33", "'fsl,imx8qxp-hifi4', DSP, HiFi4",
      "'ti,j721e-r5f', REALTIME, Cortex-R5F", "'ti,am64-m4fss', MICROCONTROLLER, Cortex-M4F",
      "'ti,j721e-c71-dsp', DSP, C71", "'ti,k2hk-dsp', DSP, ''", "'ti,am654-tx-pru', PRU, TX-PRU",
      "'xlnx,versal-net-r52f', REALTIME, Cortex-R52", "'qcom,sm8550-adsp-pas', DSP, Hexagon",
      "'qcom,sc7180-mss-pil', DSP, Hexagon", "'mediatek,mt8183-scp', MICROCONTROLLER, ''",
      "'renesas,rcar-cr7', REALTIME, Cortex-R7", "'sunplus,sp-rproc', UNKNOWN, ''"})
  void knowsBinding(String compatible, RemoteProcessor.Kind kind, String cpu) {
    TreeNode node = new TreeNode(new TreeNode(null, ""), "anything");
    node.add("compatible", (compatible + "\0").getBytes());
    assertThat(ProcessorKinds.of(node)).isEqualTo(new ProcessorKinds.Found(compatible, kind, cpu));
  }

  @ParameterizedTest
  @CsvSource({"'qcom,sc7180-mss'", "'ti,am654-r5fss'", "'xlnx,zynqmp-r5fss'", "'arm,cortex-a53'", "'virtio,mmio'"})
  void knowsWhatIsNone(String compatible) {
    TreeNode node = new TreeNode(new TreeNode(null, ""), "anything");
    node.add("compatible", (compatible + "\0").getBytes());
    assertThat(ProcessorKinds.of(node)).isNull();
  }

  @Test
  void saysEveryClashInWords() throws IOException {
    assertThat(system("clashes").problems()).filteredOn(problem -> problem.weight() != Weight.NOTE)
        .extracting(problem -> problem.weight() + " " + problem.line()).containsExactlyInAnyOrder(
            "ERROR /reserved-memory/vdev0vring0@40010000: lies at 0x40010000 to 0x40010fff, over"
                + " /reserved-memory/code@40000000 at 0x40000000 to 0x40010fff",
            "WARNING /reserved-memory/vdev0vring1@40011000: its name says 0x40011000, its reg 0x40012000",
            "ERROR /reserved-memory/vdev0vring1@40011000: has 64 bytes; the smallest ring of two entries needs 70",
            "ERROR /reserved-memory/vdev0buffer@40020000: has 1024 bytes; the buffers of the smallest ring need 2048",
            "ERROR /reserved-memory/heap: has neither reg nor size: nobody knows where it lies and how large it is",
            "ERROR /remoteproc-0: its memory-region 5 (phandle 0x99) leads to no node",
            "ERROR /remoteproc-0: its mboxes 0 (phandle 0x77) leads to no node",
            "ERROR /remoteproc-0: its memory-region has vdev1vring0 but no vdev1vring1",
            "WARNING /remoteproc-0: vdev0vring0 has 4096 bytes, vdev0vring1 64",
            "ERROR /remoteproc-1: its memory-region names /reserved-memory/vdev0vring0@40010000, as that of /remoteproc-0 does",
            "ERROR /remoteproc-1: its memory-region names /reserved-memory/vdev0vring0@40010000 twice",
            "ERROR /remoteproc-1: its memory-region has vdev0vring0 but no vdev0vring1");
  }

  @Test
  void findsTheDomainsOfASystemDeviceTree() throws IOException {
    TreeSystem system = system("system");

    assertThat(system.host()).as("the cluster that Linux runs on").isEqualTo(new TreeHost("Cortex-A53", 4));
    assertThat(system.processors()).extracting(each -> each.name() + " " + each.kind() + " " + each.cpu())
        .containsExactly("zephyr REALTIME Cortex-R5", "safety REALTIME Cortex-R5",
            "cpus-m4 MICROCONTROLLER Cortex-M4");
    RemoteProcessor zephyr = system.processors().get(0);
    assertThat(zephyr.regions()).extracting(TreeRegion::name).containsExactly("rproc0", "ring0", "ring1", "buffers");
    assertThat(zephyr.mailboxes()).containsExactly(
        new MailboxUse("0", "ipi", "/axi/mailbox@ff340000", "xlnx,zynqmp-ipi-mailbox"));
    assertThat(zephyr.windows()).as("no window for the bus of devices")
        .containsExactly(new Window(0x10000000L, 0x3e000000L, 0x2000000));
    RemoteProcessor safety = system.processors().get(1);
    assertThat(safety.regions()).as("in memory that is its own").extracting(TreeRegion::name).containsExactly("log");
    assertThat(safety.windows()).as("the secure world has a map of its own")
        .containsExactly(new Window(0x20000000L, 0x3e000000L, 0x2000000));
    assertThat(system.problems()).filteredOn(problem -> problem.weight() != Weight.NOTE)
        .extracting(TreeProblem::line)
        .containsExactly("/cpus-r5: its address-map-secure does not reach /reserved-memory/log@70000000");
  }

  @Test
  void translatesRegistersThroughRanges() throws IOException {
    TreeSystem system = system("virt");

    assertThat(system.devices()).extracting(TreeDevice::address).containsExactly(0xa000000L, 0xa000200L);
    assertThat(system.devices().get(0).interrupt()).isEqualTo("0 16 1");
    assertThat(system.problems()).extracting(TreeProblem::line).containsExactly(
        "/bus@8000000/virtio_mmio@9000000: is a virtio-mmio device, but its reg leads to no registers");
  }
}
