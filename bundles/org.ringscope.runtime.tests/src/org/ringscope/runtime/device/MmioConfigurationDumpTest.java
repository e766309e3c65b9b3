// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.virtio.MmioBench;
import org.ringscope.runtime.virtio.MmioBench.Form;
import org.ringscope.runtime.virtio.MmioConfigurationDump;

/** What the device side of scenario D prints, taken from the registers as they are. */
class MmioConfigurationDumpTest {
  private final MmioBench bench = MmioBench.lockstep(Form.SHARED_LEGACY, 0);
  private final MmioConfigurationDump dump = new MmioConfigurationDump(bench.sharedDevice, 0x4019ae60L);

  @Test
  void printsScenarioDLineForLine() {
    bench.device.addObserver(dump);
    dump.printRegisters();
    ConsoleDriver console = bench.consoleDriver(bench.openAmpDriver(), bench.scenarioD());
    console.start(0);
    byte[] line = "[8010]: Hello\n".getBytes(StandardCharsets.UTF_8);
    console.write(line, 0, line.length, bench.deadline(1_000_000_000));
    assertThat(bench.deviceLog.console()).containsExactly(
        "Dump the configuration for the virtio mmio device 0x4019ae60",
        "VIRTIO_MMIO Device Base address: 0xafa00000",
        "VIRTIO_MMIO_MAGIC_VALUE: 0x74726976",
        "VIRTIO_MMIO_VERSION: 0x1",
        "VIRTIO_MMIO_DEVICE_ID: 0x3",
        "Dump of incoming Vring information from other side:",
        "vring descriptor: 0xafb01000:",
        "vring avail: 0xafb01040:",
        "vring used: 0xafb02000:",
        "vring entries: 4:",
        "Dump of incoming Vring information from other side:",
        "vring descriptor: 0xafb03000:",
        "vring avail: 0xafb03040:",
        "vring used: 0xafb04000:",
        "vring entries: 4:",
        "Config Status DRIVER_OK",
        "[8010]: Hello");
  }

  @Test
  void printsWhatLiesInMemoryAndNotWhatShould() {
    bench.sharedDevice.block().setU32(MmioRegisters.VERSION, 7);
    bench.sharedDevice.stop();
    dump.printRegisters();
    assertThat(bench.deviceLog.console()).contains("VIRTIO_MMIO_MAGIC_VALUE: 0x0", "VIRTIO_MMIO_VERSION: 0x7");
  }
}
