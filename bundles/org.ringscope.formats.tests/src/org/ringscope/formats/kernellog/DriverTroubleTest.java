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
      "imx-rproc imx8mp-cm7: failed to request tx mailbox channel|DRIVER_NOT_SET_UP",
      "imx-rproc imx8mp-cm7: Failed to get clock|DRIVER_NOT_SET_UP",
      "imx_mu 30aa0000.mailbox: RST channel timeout|MAILBOX_NOT_READ",
      "imx_mu 30aa0000.mailbox: Maximal message size (16 bytes) exceeded on RX; got: 20 bytes|MAILBOX_NOT_READ",
      "imx_mu 30aa0000.mailbox: Timeout tx 3|KICK_FAILED",
      "stm32-ipcc 4c001000.mailbox: Missing st,proc-id|DRIVER_NOT_SET_UP",
      "omap-rproc 58820000.ipu: reset control deassert failed: -110|REMOTE_NOT_STARTED",
      "omap-rproc 58820000.ipu: reset assert during suspend failed -110|POWER_NOT_CHANGED",
      "omap-rproc 58820000.ipu: dma_set_coherent_mask: -22|DRIVER_NOT_SET_UP",
      "platform 5c00000.r5f: module-reset assert failed, ret = -5|REMOTE_NOT_STOPPED",
      "platform 5c00000.r5f: lockstep mode not permitted, force configuring for split-mode|DRIVER_NOT_SET_UP",
      "k3-dsp-rproc 4d80800000.dsp: local reset is deasserted for device|REMOTE_NOT_IN_RESET",
      "keystone-rproc 10800000.dsp: ti,syscon-dev property is absent|DRIVER_NOT_SET_UP",
      "qcom_q6v5_adsp 17300000.remoteproc: start timed out|REMOTE_NOT_STARTED",
      "qcom_q6v5_adsp 17300000.remoteproc: timed out on wait|REMOTE_NOT_STOPPED",
      "qcom-q6v5-mss 4080000.remoteproc: MPSS authentication failed: -22|FIRMWARE_NOT_AUTHENTICATED",
      "qcom-q6v5-mss 4080000.remoteproc: unable to map memory region: 0x0000000010000000+100|MEMORY_NOT_MAPPED",
      "qcom-q6v5-wcss-pil cd00000.remoteproc: BHS_STATUS not OFF (rc:-110)|REMOTE_NOT_STOPPED",
      "qcom_q6v5_pas 4080000.remoteproc: unable to load adsp.b02|FIRMWARE_NOT_LOADED",
      "mtk-scp 10500000.scp: No such ipi id = 22|PEER_UNEXPECTED",
      "mtk-scp 10500000.scp: failed to load scp.img from truncated file|DRIVER_TROUBLE",
      "qcom_glink 4080000.remoteproc:glink-edge: Insufficient space in intent|PEER_UNEXPECTED",
      "remoteproc remoteproc0: rproc_virtio_get: access out of bounds|CONFIG_OUT_OF_BOUNDS",
      "remoteproc remoteproc0: DMA address cast in 32bit to fit resource table format|ADDRESS_CUT",
      "remoteproc remoteproc0: can't change firmware while running|REQUEST_REFUSED",
      "remoteproc remoteproc0: size (0x100000010) does not fit in size_t type|IMAGE_INVALID",
      "imx_dsp_rproc 3b6e8000.dsp: imx_dsp_rproc_mbox_init: failed (1, err:-62)|DRIVER_TROUBLE",
      "k3-dsp-rproc 4d80800000.dsp: failed to send mailbox message (-EINVAL)|KICK_FAILED",
      "k3-m4-rproc 5000000.m4fss: local reset still not asserted|REMOTE_NOT_STOPPED",
      "armada-37xx-rwtm-mailbox b0000.mailbox: Secure processor command queue full|MAILBOX_FULL",
      "sprd-mailbox 400a0000.mailbox: spurious outbox interrupt|INTERRUPT_WITHOUT_WORK",
      "arm_mhuv2 2b1f0000.mhu: Failed to read data: 22|MAILBOX_NOT_READ",
      "virtio_blk virtio2: MQ advertised but zero queues reported|PEER_UNEXPECTED",
      "rpmsg_tty virtio0.rpmsg-tty.-1.1024: Trunc buffer: available space is 12|PEER_UNEXPECTED",
      "virtio-pci 0000:00:03.0: virtio_pci: offset 22 not aligned to 4|CONFIG_OUT_OF_BOUNDS",
      "vendor-rproc 1000.core: could not frobnicate the widget|DRIVER_TROUBLE",
      "vendor-rproc 1000.core: no answer of the widget, timed out|DRIVER_TIMEOUT"})
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
          "virtio_blk virtio2: ignoring negotiated F_DISCARD for zoned device",
          "xlnx_r5_remoteproc ffe00000.r5f: Only r5 core0 will be used",
          "omap-rproc 58820000.ipu: device does not have timers, status = -22",
          "k3-dsp-rproc 4d80800000.dsp: booting DSP core using boot addr = 0x80000000",
          "omap-rproc 58820000.ipu: only omit if you know what you are doing."})
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
