// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.formats.kernellog.SampleLog.convert;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.text.ImportedText;

/** Error lines of drivers that no pattern names, as in Linux drivers/remoteproc, drivers/mailbox, drivers/rpmsg. */
class DriverTroubleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "imx-rproc imx8mp-cm7: failed to request tx mailbox channel|DRIVER_TROUBLE",
      "imx-rproc imx8mp-cm7: Failed to get clock|DRIVER_NOT_SET_UP",
      "imx_mu 30aa0000.mailbox: RST channel timeout|DRIVER_TIMEOUT",
      "stm32-ipcc 4c001000.mailbox: Missing st,proc-id|DRIVER_TROUBLE",
      "omap-rproc 58820000.ipu: reset control deassert failed: -110|DRIVER_NOT_SET_UP",
      "keystone-rproc 10800000.dsp: ti,syscon-dev property is absent|DRIVER_NOT_SET_UP",
      "qcom_q6v5_adsp 17300000.remoteproc: start timed out|DRIVER_TIMEOUT",
      "mtk-scp 10500000.scp: No such ipi id = 22|DRIVER_TROUBLE",
      "qcom_glink 4080000.remoteproc:glink-edge: Insufficient space in intent|DRIVER_TROUBLE",
      "remoteproc remoteproc0: rproc_virtio_get: access out of bounds|DRIVER_TROUBLE",
      "imx_dsp_rproc 3b6e8000.dsp: imx_dsp_rproc_mbox_init: failed (1, err:-62)|DRIVER_TROUBLE",
      "vendor-rproc 1000.core: could not frobnicate the widget|DRIVER_TROUBLE"})
  void areFaultsWithASense(String line, String kind) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("fault")).singleElement().asString().contains("kind=" + kind + " ").endsWith("text=" + line);
    assertThat(imported.report().unreadLines()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"virtio_blk virtio1: [vda] 2048 512-byte logical blocks", "virtio_net virtio3 ens3: renamed from eth0",
          "systemd[1]: Failed to start remoteproc.service", "usb 1-1: device descriptor read/64, error -71",
          "remoteproc remoteproc0: releasing m4", "imx-rproc imx8mp-cm7: mode 2 of the core",
          "remoteproc0: Direct firmware load failed with error -2",
          "imx-rproc imx8mm-cm4: mbox_request_channel_byname() could not locate channel named \"txdb\"",
          "remoteproc remoteproc0: iommu not present",
          "omap-rproc 58820000.ipu: device does not have timers, status = -22"})
  void areNoLinesOfOthersAndNoNews(String line) {
    assertThat(convert(new SampleLog().line(line)).of("fault")).isEmpty();
  }

  @Test
  void areNoLinesOfTheFirmware() {
    assertThat(convert(new SampleLog().line("remoteproc remoteproc0: powering up m4").bare("rpmsg: create failed"))
        .of("fault"))
        .isEmpty();
  }
}
