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
import org.ringscope.trace.system.DeviceInfo;

/** Error lines as kernels and vendors' drivers print them (Linux {@code drivers/remoteproc}, {@code rpmsg}, {@code mailbox}, {@code virtio}). */
class KernelErrorsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "remoteproc remoteproc0: Registered carveout doesn't fit da request|CARVEOUT_MISFIT|F24",
      "remoteproc remoteproc0: Registered carveout doesn't fit len request|CARVEOUT_MISFIT|F24",
      "imx-rproc imx8mp-cm7: Allocated carveout doesn't fit device address request|CARVEOUT_MOVED|F24",
      "remoteproc remoteproc0: trace rsc has non zero reserved bytes|TABLE_INVALID|F24",
      "remoteproc remoteproc0: carveout rsc is truncated|TABLE_TRUNCATED|F24",
      "remoteproc remoteproc0: unsupported resource 5|RESOURCE_UNKNOWN|F24",
      "remoteproc remoteproc0: unsupported vendor resource 130|RESOURCE_UNKNOWN|F24",
      "remoteproc remoteproc0: idr_alloc failed: -12|OUT_OF_MEMORY|",
      "remoteproc0: failed to allocate dma memory: len 0x3000|OUT_OF_MEMORY|",
      "remoteproc remoteproc0: Unable to allocate carveout vdev0vring0: -12|OUT_OF_MEMORY|",
      "remoteproc remoteproc0: Failed to process resources: -22|REMOTE_NOT_STARTED|",
      "remoteproc remoteproc0: can't start rproc imx-rproc: -110|REMOTE_NOT_STARTED|",
      "remoteproc remoteproc0: bad phdr filesz 0x240 memsz 0x100|IMAGE_INVALID|F24",
      "remoteproc remoteproc0: Image is too small|IMAGE_INVALID|F24",
      "remoteproc remoteproc0: bad phdr da 0x1ffe0000 mem 0x240|BAD_SEGMENT|F24",
      "remoteproc remoteproc0: bad phdr da 0x80001ffe0000 mem 0x240|BAD_SEGMENT|F24",
      " 4a338000.pru#vdev0buffer: .kick method not defined for 4a338000.pru|KICK_NOT_DEFINED|F24",
      "rproc-virtio rproc-virtio.1.auto: Can't associate reserved memory|RESERVED_MEMORY_MISSING|F24",
      "rproc-virtio rproc-virtio.1.auto: failed to register vdev: -12|VDEV_NOT_REGISTERED|",
      "remoteproc remoteproc0: request_firmware failed: -2|FIRMWARE_NOT_LOADED|",
      "remoteproc remoteproc0: No resource table in elf|NO_RESOURCE_TABLE|F24",
      "remoteproc remoteproc0: iommu fault: da 0x9000000 flags 0x0|IOMMU_FAULT|",
      "qcom_q6v5_pas 4080000.remoteproc: fatal error received: err_qdi.c:456:EX:main|REMOTE_CRASHED|",
      "qcom_q6v5_pas 4080000.remoteproc: watchdog received: dog.c:1|REMOTE_CRASHED|",
      "remoteproc remoteproc0: handling crash #1 in m4|REMOTE_CRASHED|",
      "k3-m4-rproc 5000000.m4fss: K3 rproc 5000000.m4fss crashed|REMOTE_CRASHED|",
      "remoteproc remoteproc0: recovering m4|REMOTE_RECOVERING|"})
  void ofLoadingAndStartingHasItsSense(String line, String kind, String diagnosis) {
    hasItsSense(line, kind, diagnosis);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "stm32-rproc 10000000.m4: stm32_rproc_kick: failed (vq0, err:-62)|KICK_FAILED|F5",
      "imx-dsp-rproc 3b6e8000.dsp: imx_dsp_rproc_kick: failed (1, err:-110)|KICK_FAILED|F5",
      "platform 78000000.r5f: failed to send mailbox message, status = -62|KICK_FAILED|F5",
      "platform 5000000.m4fss: Failed to send mailbox message, status = -22|KICK_FAILED|F5",
      "remoteproc remoteproc0: can't translate da 0x20000000|ADDRESS_NOT_MAPPED|F24",
      "stm32-rproc 10000000.m4: memory region not valid 0x10000000|ADDRESS_NOT_MAPPED|F24",
      "remoteproc remoteproc0: warning: remote FW shutdown without ack|STOP_NOT_ACKNOWLEDGED|",
      "virtio_rpmsg_bus virtio0: probe with driver virtio_rpmsg_bus failed with error -12|DRIVER_NOT_BOUND|",
      "imx-rpmsg: probe of rpmsg failed with error -12|DRIVER_NOT_BOUND|",
      "imx-rpmsg rpmsg: No vring buffer.|RESERVED_MEMORY_MISSING|F24",
      "rpmsg_tty virtio0.rpmsg-tty.-1.1024: rpmsg_send failed: -12|MESSAGE_NOT_SENT|",
      "virtio_rpmsg_bus virtio0: rpmsg_create_channel failed|CHANNEL_NOT_CREATED|",
      "virtio_rpmsg_bus virtio0: rpmsg_destroy_channel failed: -22|CHANNEL_NOT_DESTROYED|",
      "rpmsg_chrdev virtio0.rpmsg-raw.-1.1025: failed to create endpoint|ENDPOINT_NOT_CREATED|",
      "virtio_rpmsg_bus virtio0: failed to announce service -12|NOT_ANNOUNCED|F8",
      "mailbox: Try increasing MBOX_TX_QUEUE_LEN|MAILBOX_FULL|F6",
      "virtio virtio0: device must provide VIRTIO_F_VERSION_1|FEATURES_REFUSED|",
      "remoteproc remoteproc0: data not found for vqid=1|INTERRUPT_WITHOUT_WORK|",
      "zynqmp_r5_remoteproc ffe00000.remoteproc: Failed to kick remote.|KICK_FAILED|F5",
      "remoteproc remoteproc0: no message found in vq1|INTERRUPT_WITHOUT_WORK|"})
  void ofTalkingHasItsSense(String line, String kind, String diagnosis) {
    hasItsSense(line, kind, diagnosis);
  }

  private static void hasItsSense(String line, String kind, String diagnosis) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("fault")).singleElement().asString()
        .contains(" kind=%s diagnosis=%s address=".formatted(kind, diagnosis == null ? "" : diagnosis))
        .endsWith(" text=" + line.strip());
    assertThat(imported.report().unreadLines()).isZero();
  }

  /** The kernel's watchdog of network devices, in the words of several versions (Linux net/sched/sch_generic.c, drivers/net/virtio_net.c). */
  @ParameterizedTest
  @ValueSource(strings = {"virtio_net virtio1 enp1s0: NETDEV WATCHDOG: CPU: 0: transmit queue 0 timed out 9800 ms",
      "virtio_net virtio1 enp1s0: TX timeout on queue: 0, sq: output.0, vq: 0x1, name: output.0, 9800000 usecs ago"})
  void aNetworkDeviceThatSendsNothingIsOne(String line) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("fault")).singleElement().asString()
        .startsWith("fault queue=1 device=0 kind=TRANSMIT_TIMEOUT ");
    assertThat(imported.system().devices()).singleElement().extracting(DeviceInfo::deviceId).isEqualTo(1);
  }

  @Test
  void olderKernelsNameOnlyItsInterface() {
    assertThat(convert(new SampleLog().line("NETDEV WATCHDOG: enp0s1 (virtio_net): transmit queue 0 timed out"))
        .of("fault")).singleElement().asString().contains("kind=TRANSMIT_TIMEOUT ");
  }

  /** A device in the kernel is wronged by its driver (Linux drivers/vhost/vhost.c). */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"vhost_net: vhost-4321: Guest moved avail index from 12 to 600|F18",
      "vhost:vhost_get_avail_idx: Invalid available index change from 65530 to 700|F18",
      "vhost:vhost_get_vq_desc: Guest says index 300 > 256 is available|F17"})
  void theKernelAsADeviceTellsWhatItsDriverDid(String line, String diagnosis) {
    assertThat(convert(new SampleLog().line(line)).of("fault")).singleElement().asString()
        .contains(" diagnosis=" + diagnosis + " ");
  }

  /** The first of our functions is where it came from, not where it was noticed. */
  @ParameterizedTest
  @ValueSource(strings = {"SError Interrupt on CPU1, code 0x00000000be000011 -- SError",
      "Unhandled fault: external abort on non-linefetch (0x008) at 0x90a0b000",
      "UBSAN: array-index-out-of-bounds in drivers/rpmsg/virtio_rpmsg_bus.c:701:3"})
  void whatTheProcessorReportsIsTrouble(String line) {
    assertThat(convert(new SampleLog().line(line).line("pc : __memcpy+0x13c/0x240")
        .line("lr : rproc_start+0x64/0x1b4")).of("fault")).singleElement().asString()
        .contains("kind=KERNEL_OOPS ", "rproc_start");
  }

  @Test
  void nuttxSaysWhichAssertionHasStoppedIt() {
    assertThat(convert(new SampleLog().line(
        "[ap] [ EMERG] up_assert: Assertion failed at file:rpmsg/rpmsg_virtio.c line: 317 task: rptun"))
        .of("fault")).singleElement().asString().contains("kind=REMOTE_CRASHED ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NETDEV WATCHDOG: eth0 (ethoc): transmit queue 0 timed out",
      "r8125 0000:22:04.0 eth4: NETDEV WATCHDOG: CPU: 3: transmit queue 0 timed out 5010 ms",
      "usb 1-1: failed to send message",
      "qcom_q6v5_pas 4080000.remoteproc: supply cx not found, using dummy regulator",
      "imx-rproc imx8mp-cm7: probe deferral - supplier 30aa0000.mailbox not ready",
      "virtiofs virtio1: virtio_fs_setup_dax: No cache capability",
      "virtio_dma_buf: module verification failed: signature and/or required key missing - tainting kernel",
      "rproc-virtio rproc-virtio.0.auto: Failed to create device link (0x180) with supplier m4",
      "virtio-pci 0000:00:04.0: can't derive routing for PCI INT A",
      "spi_master spi0: idr_alloc failed: -28",
      "leds: probe of leds failed with error -2",
      "usb 2-1: recovering root",
      "mmc0: open_card: failed (1, err:-62)",
      "remoteproc remoteproc0: no dtb rsrc-table",
      "imx-rproc imx8mm-cm4: No txdb, ret 0",
      "remoteproc remoteproc0: Direct firmware load for m4.elf failed with error -2"})
  void isNotMadeOfOtherLines(String line) {
    assertThat(convert(new SampleLog().line(line)).of("fault")).isEmpty();
  }

  @Test
  void leavesARemoteProcessorOfflineThatDidNotStart() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc2: powering up 4a338000.pru")
        .line(" remoteproc2#vdev0buffer: .kick method not defined for 4a338000.pru")
        .line("remoteproc remoteproc2: failed to probe subdevices for 4a338000.pru: -22")
        .line("remoteproc remoteproc2: Boot failed: -22"));
    assertThat(imported.of("remoteproc_state")).containsExactly("remoteproc_state core=1 state=offline");
  }

  @Test
  void saysThatTheFirstKickFailed() {
    String kick = "imx-rproc imx8mm-cm4: imx_rproc_kick: failed (0, err:-62)";
    assertThat(convert(new SampleLog().line("remoteproc remoteproc0: powering up imx-rproc").line(kick).line(kick))
        .of("fault")).hasSize(2).first().asString().endsWith(kick + " (the first kick since it was started)");
    assertThat(convert(new SampleLog().line("remoteproc remoteproc0: powering up imx-rproc")
        .line("remoteproc remoteproc0: kicking vq index: 0").line(kick)).of("fault")).singleElement().asString()
        .endsWith(kick);
    assertThat(convert(new SampleLog().line(kick)).of("fault")).as("its start is not in this log").singleElement()
        .asString().endsWith(kick);
  }

  @Test
  void saysWhereTheKernelGotIntoTrouble() {
    ImportedText imported = convert(new SampleLog()
        .line("Unable to handle kernel NULL pointer dereference at virtual address 0000000000000010")
        .line("CPU: 0 PID: 7 Comm: kworker/0:0 Not tainted 6.1.0 #1").line("pc : rpmsg_recv_done+0x1c/0x2c0")
        .line("lr : vring_interrupt+0x60/0xa0"));
    assertThat(imported.of("fault")).singleElement().asString().contains("kind=KERNEL_OOPS")
        .contains("NULL pointer").endsWith("pc : rpmsg_recv_done+0x1c/0x2c0");
  }

  @Test
  void findsOneOfOurFunctionsAmongOthersOfALine() {
    assertThat(convert(new SampleLog().line("kernel BUG at drivers/regulator/helpers.c:662!")
        .line(
            "[<c0a0>] (pf1550_probe.part.0) from [<c0b0>] (my_rpmsg_x_helper.isra) and [<c0c0>] (rpmsg_dev_probe+0x9c/0x1b0)"))
        .of("fault")).singleElement().asString().contains("kind=KERNEL_OOPS");
    assertThat(convert(new SampleLog().line("kernel BUG at drivers/regulator/helpers.c:662!")
        .line("Modules linked in: rpmsg_tty virtio_rpmsg_bus")).of("fault")).isEmpty();
  }

  @Test
  void callsNoTraceOfCallsTroubleThatSomebodyAskedFor() {
    assertThat(convert(new SampleLog().line("sysrq: Show Blocked State").line(" rpmsg_recv_done+0x1c/0x2c0"))
        .of("fault")).isEmpty();
    assertThat(convert(new SampleLog().line("BUG: scheduling while atomic: swapper/0/0x40010000")
        .line("pc : memcpy+0x1c/0x2c0")).of("fault")).isEmpty();
  }

  @Test
  void learnsWhereMemoryLies() {
    ImportedText imported = convert(new SampleLog()
        .line("rproc-virtio rproc-virtio.5.auto: assigned reserved memory node vdev0buffer@10042000")
        .line("remoteproc remoteproc0: reserved mem carveout rproc_0_reserved addr=3ed00000, size=0x40000")
        .line("remoteproc:rproc_handle_carveout:  remoteproc0: carveout va d1000000, dma 0, len 0x40000"));
    assertThat(imported.system().regions())
        .extracting(region -> "%s %x %x".formatted(region.name(), region.address(), region.size()))
        .containsExactly("vdev0buffer 10042000 0", "rproc_0_reserved 3ed00000 40000", " 0 40000");
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void learnsWhereOlderKernelsPlaceRings() {
    ImportedText imported =
        convert("remoteproc:rproc_handle_vdev:  remoteproc0: vdev rsc: id 7, dfeatures 1, cfg len 0,"
            + " 2 vrings\nremoteproc:rproc_parse_vring:  remoteproc0: vdev rsc: vring0: da 0, qsz 256, align 4096\n"
            + "remoteproc:rproc_alloc_vring:  remoteproc0: vring0: va d1080000 dma 40000 size 3000 idr 0\n");
    assertThat(imported.system().queue(0)).satisfies(queue -> {
      assertThat(queue.areAddressesKnown()).isTrue();
      assertThat(queue.desc()).isEqualTo(0x40000);
      assertThat(queue.avail()).isEqualTo(0x41000);
      assertThat(queue.used()).isEqualTo(0x42000);
    });
  }

  @Test
  void tellsQueuesApartByTheirPointers() {
    ImportedText imported = convert(new SampleLog().line("Added buffer head 0 to 00000000e1a5cace")
        .line("virtqueue callback for 00000000e1a5cace (000000003dd2d6cf)").line("No more buffers in queue")
        .line("Added buffer head 0 to 0000000098c420f3").line("Added buffer head 1 to 0000000098c420f3")
        .line("virtqueue interrupt with no work for 0000000098c420f3"));
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.system().devices()).extracting("name").containsExactly("vq-e1a5cace", "vq-98c420f3");
    assertThat(imported.of("interrupt")).containsExactly("interrupt queue=0");
    assertThat(imported.of("sample")).hasSize(5).last().asString().contains("queue=2", "buffers=2");
  }
}
