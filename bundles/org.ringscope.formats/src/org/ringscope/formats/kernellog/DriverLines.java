// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What error lines of the drivers around remote processors mean, by the beginnings that these drivers give them (Linux
 * {@code drivers/remoteproc}, {@code drivers/mailbox}, {@code drivers/rpmsg}, {@code drivers/virtio}). Many drivers share one beginning,
 * so a rule stands for all of them; {@link KernelFault} has those lines that tell more than their sense.
 */
final class DriverLines {
  private record Rule(LogFault sense, Pattern lines) {}

  private static final List<Rule> RULES = List.of(
      rule(LogFault.FIRMWARE_NOT_AUTHENTICATED, "MPSS (header )?authentication ", "failed to authenticate image",
          "assigning Q6 access to ", "Failed to reclaim mba buffer", "mdt buffer not reclaimed",
          "PAS is not available"),
      rule(LogFault.IMAGE_INVALID, "size \\(\\S+\\) does not fit in size_t", "Elf class is not set",
          "\\.pru_irq_map section truncated", "header-less \\.pru_irq_map", "failed to load segment .*truncated file",
          "invalid copy request for segment", "metadata size outside memory range",
          "ELF class is not set", "Section headers? .*out of bounds", "Not support core"),
      rule(LogFault.BAD_SEGMENT, "(PRU )?memory copy failed for da", "memset failed for da",
          "segment outside memory range", "refusing to load segment"),
      rule(LogFault.FIRMWARE_NOT_LOADED, "load firmware failed", "MBA firmware load failed",
          "(failed|unable) to load \\S+$", "request_firmware_nowait err", "No firmware filename given"),
      rule(LogFault.REQUEST_REFUSED, "can't (provide empty string|change firmware)", "Unrecogni[sz]ed option",
          "Unsupported ioctl", "(can't change|Invalid) coredump configuration", "can't boot deleting rproc",
          "invalid rproc handle", "NULL rproc pointer"),

      rule(LogFault.REMOTE_NOT_IN_RESET, "local reset is deasserted for device", "R5F core may have been powered on",
          "mismatched mode: "),
      rule(LogFault.REMOTE_NOT_STARTED, "start timed out", "(PBL|MBA) boot timed out",
          "(PBL|MBA) returned unexpected status", "Boot FSM failed", "failed to (power up|bootup) ?",
          "wait SCP (initialization timeout|interrupted by)", "\\S+: can not start core", "failed to set hold boot",
          "regmap_write of boot address failed", "failed to set rproc boot addr", "unable to enable cores",
          "QDSP6SS .*clock timed out", "xo cbcr enabling timed out", "qchannel enable failed",
          "(local-reset|module-reset|reset control) deassert (back )?failed", "reset_control_deassert\\(\\) failed",
          "failed to deassert ", "Failed to deassert ", "core run back failed", "can't lock rproc"),
      rule(LogFault.REMOTE_NOT_STOPPED, "timed out on wait", "failed to shutdown", "port failed halt",
          "\\S+: can not stop core", "core halt back failed", "unable to disable cores", "qchannel takedown failed",
          "BHS_STATUS not OFF", "can't get SSCAON_STATUS", "can't reset resource table", "failed to detach r?proc",
          "(local-reset|module-reset) assert (back )?failed", "reset_control_assert\\(\\) failed",
          "failed to assert ", "Failed to assert ", "Unable to (assert )?reset ", "local reset still not asserted"),
      rule(LogFault.POWER_NOT_CHANGED, ".* during (suspend|resume) failed", "(runtime )?(suspend|resume) failed",
          "rproc cannot be runtime ", "boot address restore failed", "iommu domain deactivate failed",
          "omap_iommu activate failed", "pm_runtime_get_sync\\(\\) failed$", "PM mbox_send_message failed"),

      rule(LogFault.KICK_FAILED, "timeout trying to write", "Send data on wrong channel", "Timeout tx",
          "(Maximal message size|Exceed max msg size) .*on TX", "(\\S+: )?IPI timeout", "ipi message too long",
          "channel \\d+ message length", "failed to get gpio for virtio kicks", "failed to send mailbox message \\(",
          "mbox_send_message failed", "Transmit size over buf size", "(Signal|Message) length \\S+ greater than max"),
      rule(LogFault.MAILBOX_FULL, ".*command queue full", ".*[Cc]annot transmit with 0 credits"),
      rule(LogFault.INTERRUPT_WITHOUT_WORK, "(\\S+: )?[Ss]purious "),
      rule(LogFault.MAILBOX_NOT_READ, "timeout (trying to )?read", "Timeout rx", "Unhandled channel type",
          "(Maximal message size|Exceed max msg size) .*on RX", "Not handled interrupt", "RST channel timeout",
          ".*fifo \\S+ has unexpected unread", "Failed to read (in-band )?data"),
      rule(LogFault.PEER_UNEXPECTED, "unable to find channel", "invalid (channel|intent) id",
          ".*channel not found for ",
          "no intent found", "Insufficient space in intent", "intents for non-existing channel",
          "Invalid open ack packet", "unhandled rx cmd", "Unable to insert channel", "failed to store remote intent",
          "remote side did not enter", "channel (\\S+ is busy|info of size)", "rpmsg handler return error",
          "intent request timed out", "zero \\S+( \\S+)? reported", "MQ advertised but zero queues",
          "zoned device with ", "device advertises feature ", "device MTU appears to have changed",
          "Request for adding port with out-of-bound", "Trunc buffer", ".*issue with committing",
          "Handover signaled, but it already", "No such ipi id", "anomaly: ns ept"),

      rule(LogFault.NO_RESOURCE_TABLE, "memory-region #\\d+ does not exist, loaded rsc table", "failed to read rsc tbl",
          "rsc tbl syscon not supported"),
      rule(LogFault.ADDRESS_CUT, "(DMA|Physical) address cast in 32bit"),
      rule(LogFault.RESERVED_MEMORY_MISSING, "device does not (have )?(reserved memory|specific CMA pool)",
          "device cannot initialize DMA pool", "failed to assign memory-region", "unable to resolve \\S+ region",
          "IPI buffer does not fit in SRAM", "SRAM address contains unusable", "vdev \\d+ buffer already mapped",
          "Could not (get|alloc memory in) SRAM pool", "failed on \\S+_add_carveout", "\\S+: dma-ranges property not",
          "error while get dma-ranges"),
      rule(LogFault.MEMORY_NOT_MAPPED, "(failed|unable|Failed|Unable) to (parse and )?(map|remap|ioremap)( |$)",
          "could not request \\S+ region", "(found )?no memory (resource|defined) for", "devm_ioremap_resource failed",
          "iommu_map failed", "failed to unmap ", "failed on \\S+_addr_init", "can't (alloc iommu|attach iommu)",
          "Failed to set up IPI Buffers", "failed to get (internal|sram) memories"),
      rule(LogFault.OUT_OF_MEMORY, "Can't allocate ", "(unable|failed) to allocate (remoteproc|rproc|mdt buffer)",
          "rproc_alloc failed", "ida_alloc failed", "cannot create workqueue",
          "(remoteproc: )?creation of \\S+ failed"),

      rule(LogFault.VDEV_NOT_REGISTERED, "can't remove vdev child", "Bad virtqueue length",
          "failed to register virtio driver"),
      rule(LogFault.CONFIG_OUT_OF_BOUNDS, "\\S+: access out of bounds", "\\S+: bar shorter than cap",
          "virtio_pci: (map wrap-around|offset \\S+ not aligned)"),
      rule(LogFault.FEATURES_REFUSED, "New virtio-mmio devices .* must provide", "platform bug: legacy virtio-mmio"),
      rule(LogFault.NO_DEVICE_THERE, "Version \\S+ not supported"),
      rule(LogFault.CHANNEL_NOT_CREATED, "Can't create rpmsg_device", "create rpmsg device failed",
          "no create_channel ops", "device_add failed"),
      rule(LogFault.CHANNEL_NOT_DESTROYED, "rpmsg_unregister_device failed", "no release_channel ops",
          "[Cc]an't remove (rpmsg|smd|GLINK) ", "failed to (destroy|nuke) endpoints"),
      rule(LogFault.ENDPOINT_NOT_CREATED, "failed to create name service endpoint"),
      rule(LogFault.DRIVER_NOT_BOUND, "rproc_add failed", "failed to add register device", "[Ff]ailed to register ",
          "(remoteproc: |\\S+: )?([Ff]ailed|unable) to (register|add) ", "rpmsg: failed to register",
          "k3_r5_\\S+_init failed", "devm_of_platform_populate failed", "initial configure failed",
          "failed on \\S+_(init|detect_mode)", "failed to probe subdev", "device_set_override failed",
          "failed to alloc(ate char dev region| rproc_cdev)", "failed to create rpmsg class", "SCP pdev failed"),
      rule(LogFault.DRIVER_NOT_SET_UP,
          "([Ff]ailed|[Uu]nable|fail) to (get|acquire|request|find|read|retrieve|parse|enable|attach|init|set|put|release) ",
          "(could not|couldn't|cannot|can not|can't) (get|read|enable|find|request) ", "\\S+: could not find node",
          "[Mm]issing ", "(\\S+: )?only DT-based devices", "[Ii]nvalid (format for|argument count|proc_id) ?",
          "\\S+: please use mbox_request_channel", "\\S+ (currently only supports DT|requires an? )",
          ".*property is absent", ".*could not locate channel", "mbox_request_channel failed",
          "(no|No) (offset|bit|memory-region|qcom,ipc node|IPI \\S+ ID|DT found|iris registered|device match)",
          "(no \\S+|required \\S+ interrupt) (IRQ defined|missing)", "request (\\S+ IRQ|for timer) ",
          "edge missing name", "load state resource string empty", "clk_(get|prepare_enable)", "wcss clk_enable",
          "adsp clk_enable failed", "(Clock|Regulator) enable failed", "(Unable|failed) to (start|construct) ",
          "failed on \\S+_(domains|clk_get|enable)", "ti_sci_proc_request failed", "SoC-specific data is not",
          "Platform data missing", "device does not have (an alias|required timer)", "device node lookup for timer",
          "dmtimer pdata", "invalid timer", "get_irq for timer", "(error (setting|requesting)|start timer) ",
          "omap_rproc_enable_timers failed", "irq_get_irq_data", "devm_request_threaded_irq",
          "IRQ \\S+ is not requested",
          "(split-mode|lockstep mode) not permitted", "MCU cluster requires both", "dma_set_coherent_mask",
          "Failed to (set DMA mask|enable 64-bit)", "(Boot (base|offset)|mailbox \\S+) not found",
          "mailbox nodes not available", "Mbox Compatible String", "Unmatched resource name", "no platform drv data",
          "IPI register failed", "m4 state not supported", "not able to get ", "\\S+ device not child of rproc",
          "SoC supports only ", "[Cc]hannel (in use|not registered)", "Request to free non-existent",
          ".*mailbox not free"));

  private DriverLines() {}

  private static Rule rule(LogFault sense, String... beginnings) {
    return new Rule(sense, Pattern.compile("^(?:" + String.join("|", beginnings) + ")"));
  }

  /** The sense of what a driver has said, null if none of them says so. */
  static LogFault sense(String statement) {
    for (Rule rule : RULES) {
      if (rule.lines.matcher(statement).find()) {
        return rule.sense;
      }
    }
    return null;
  }
}
