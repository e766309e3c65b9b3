// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.text.TextPattern;

/**
 * Lines of error that tell more than their sense, as Linux {@code drivers/rpmsg}, {@code drivers/remoteproc}, {@code drivers/virtio} and
 * {@code drivers/mailbox} print them. More specific ones come first.
 */
enum KernelFault implements KnownLine {
  TX_BUFFER_TIMEOUT("timeout waiting for a tx buffer", LogFault.TX_BUFFER_TIMEOUT),
  NO_RECIPIENT("msg received with no recipient", LogFault.NO_RECIPIENT),
  CHANNEL_EXISTS("channel %s:%x:%x already exist", LogFault.CHANNEL_EXISTS),
  ADDRESS_INVALID("invalid addr (src %x, dst %x)", LogFault.ADDRESS_INVALID),
  MESSAGE_TOO_BIG("inbound msg too big: (%d, %d)", LogFault.MESSAGE_TOO_BIG),
  SENT_TOO_BIG("message is too big (%d)", LogFault.MESSAGE_TOO_BIG),
  NAME_SERVICE_MALFORMED("malformed ns msg (%d)", LogFault.MESSAGE_MALFORMED),
  NO_USED_BUFFER("uhm, incoming signal, but no used buffer ?", LogFault.NO_USED_BUFFER),
  NO_MESSAGE_FOUND("no message found in vq", LogFault.INTERRUPT_WITHOUT_WORK),
  NO_MESSAGE_IN_QUEUE("no message was found in vqid %d", LogFault.INTERRUPT_WITHOUT_WORK),
  NO_DATA_IN_QUEUE("data not found for vqid=%d", LogFault.INTERRUPT_WITHOUT_WORK),
  BUFFER_NOT_ADDED("failed to add a virtqueue buffer: %d", LogFault.BUFFER_NOT_ADDED),
  MESSAGE_NOT_ADDED("virtqueue_add_outbuf failed: %d", LogFault.MESSAGE_NOT_ADDED),
  SEND_FAILED("rpmsg_send failed: %d", LogFault.MESSAGE_NOT_SENT),
  ENDPOINT_NOT_CREATED("failed to create endpoint", LogFault.ENDPOINT_NOT_CREATED, Printed.BY_OURS),
  NAME_SERVICE_NOT_CREATED("failed to create the ns ept", LogFault.ENDPOINT_NOT_CREATED),
  CHANNEL_NOT_OPENED("failed to open %s", LogFault.ENDPOINT_NOT_CREATED, Printed.BY_OURS),
  CHANNEL_NOT_CREATED("rpmsg_create_channel failed", LogFault.CHANNEL_NOT_CREATED),
  NAMED_CHANNEL_NOT_CREATED("failed to create %s channel", LogFault.CHANNEL_NOT_CREATED, Printed.BY_OURS),
  CHANNEL_NOT_DESTROYED("rpmsg_destroy_channel failed: %d", LogFault.CHANNEL_NOT_DESTROYED),
  NAMED_CHANNEL_NOT_RELEASED("failed to release %s channel (%d)", LogFault.CHANNEL_NOT_DESTROYED, Printed.BY_OURS),
  SERVICE_NOT_ANNOUNCED("failed to announce service %d", LogFault.NOT_ANNOUNCED),
  CREATION_NOT_ANNOUNCED("failed to announce creation", LogFault.NOT_ANNOUNCED),
  USED_ID_OUT_OF_RANGE("%s:id %d out of range", LogFault.USED_ID_OUT_OF_RANGE),
  USED_ID_NOT_HEAD("%s:id %d is not a head!", LogFault.USED_ID_NOT_HEAD),
  INDEX_MOVED("Guest moved %s index from %d to %d", LogFault.INDEX_JUMPED, Printed.BY_OURS),
  INDEX_CHANGE("Invalid available index change from %d to %d", LogFault.INDEX_JUMPED, Printed.BY_OURS),
  HEAD_OUT_OF_RANGE("Guest says index %d > %d is available", LogFault.AVAIL_ID_OUT_OF_RANGE, Printed.BY_OURS),
  DESCRIPTOR_LOOP("Loop detected: last one at %d vq size %d head %d", LogFault.DEVICE_BROKEN, Printed.BY_OURS),
  INTERRUPT_TOO_EARLY("virtio vring IRQ raised before DRIVER_OK", LogFault.INTERRUPT_TOO_EARLY),
  TRANSMIT_TIMEOUT("NETDEV WATCHDOG: CPU: %d: transmit queue %d timed out", LogFault.TRANSMIT_TIMEOUT, Printed.BY_OURS),
  TRANSMIT_TIMEOUT_OF_OLD("NETDEV WATCHDOG: %s (virtio_net): transmit queue %d timed out", LogFault.TRANSMIT_TIMEOUT),
  TRANSMIT_TIMEOUT_OF_NET("TX timeout on queue: %d, sq: %s vq: %x, name: %s", LogFault.TRANSMIT_TIMEOUT),
  FEATURES_REFUSED("device refuses features: %x", LogFault.FEATURES_REFUSED),
  FEATURE_MISSING("device must provide VIRTIO_F_%s", LogFault.FEATURES_REFUSED),
  WRONG_MAGIC("Wrong magic value %x!", LogFault.NO_DEVICE_THERE, Printed.BY_OURS),

  KICK_FAILED("%s: failed (%s, err:%d)", LogFault.KICK_FAILED),
  MAILBOX_STATUS("failed to send mailbox message, status = %d", LogFault.KICK_FAILED),
  MAILBOX_STATUS_OF_TI("Failed to send mailbox message, status = %d", LogFault.KICK_FAILED),
  MAILBOX_OF_ST("failed to send message via mbox: %d", LogFault.KICK_FAILED),
  MAILBOX_OF_XILINX("failed to send message", LogFault.KICK_FAILED, Printed.BY_OURS),
  KICK_OF_XILINX("Failed to kick remote", LogFault.KICK_FAILED),
  MAILBOX_NOT_ACKNOWLEDGED("ack failed to mbox rx_chan", LogFault.KICK_FAILED),
  MAILBOX_REFUSED("mbox_send_message failed: %d", LogFault.KICK_FAILED, Printed.BY_OURS),
  MAILBOX_MISSING("No initialized mbox tx channel", LogFault.KICK_FAILED),
  MAILBOX_TIMEOUT("Send data index: %d timeout", LogFault.KICK_FAILED),
  KICK_WITHOUT_POWER("pm_runtime_get_sync() failed during kick, ret = %d", LogFault.KICK_FAILED),
  MAILBOX_FULL("Try increasing MBOX_TX_QUEUE_LEN", LogFault.MAILBOX_FULL),
  KICK_NOT_DEFINED(".kick method not defined for %s", LogFault.KICK_NOT_DEFINED),

  CARVEOUT_ADDRESS("Registered carveout doesn't fit da request", LogFault.CARVEOUT_MISFIT),
  CARVEOUT_LENGTH("Registered carveout doesn't fit len request", LogFault.CARVEOUT_MISFIT),
  CARVEOUT_MOVED("Allocated carveout doesn't fit device address request", LogFault.CARVEOUT_MOVED),
  CARVEOUT_TWICE("Carveout already associated to resource table", LogFault.TABLE_INVALID),
  ENTRY_RESERVED("%s rsc has non zero reserved bytes", LogFault.TABLE_INVALID),
  TABLE_RESERVED("non zero reserved bytes", LogFault.TABLE_INVALID),
  TABLE_VERSION("unsupported fw ver: %d", LogFault.TABLE_INVALID),
  TABLE_WITHOUT_HEADER("header-less resource table", LogFault.TABLE_INVALID),
  VRING_INVALID("invalid qsz (%d) or alignment (%d)", LogFault.TABLE_INVALID),
  ENTRY_TRUNCATED("%s rsc is truncated", LogFault.TABLE_TRUNCATED),
  TABLE_ENTRY_TRUNCATED("rsc table is truncated", LogFault.TABLE_TRUNCATED),
  TABLE_TRUNCATED("resource table truncated", LogFault.TABLE_TRUNCATED),
  TABLE_INCOMPLETE("resource table incomplete", LogFault.TABLE_TRUNCATED),
  TOO_MANY_VRINGS("too many vrings", LogFault.TOO_MANY_VRINGS),
  RESOURCE_UNKNOWN("unsupported resource %d", LogFault.RESOURCE_UNKNOWN),
  VENDOR_RESOURCE_UNKNOWN("unsupported vendor resource %d", LogFault.RESOURCE_UNKNOWN),
  PRU_RESOURCE_UNKNOWN("unsupported rsc type: %d", LogFault.RESOURCE_UNKNOWN),
  IMAGE_TOO_SMALL("Image is too small", LogFault.IMAGE_INVALID),
  BAD_MAGIC("Image is corrupted (bad magic)", LogFault.IMAGE_INVALID),
  IMAGE_CLASS("Unsupported class: %d", LogFault.IMAGE_INVALID),
  IMAGE_ENDIANNESS("Unsupported firmware endianness", LogFault.IMAGE_INVALID),
  IMAGE_HEADER("elf64 header is too small", LogFault.IMAGE_INVALID),
  IMAGE_SIZE("Firmware size is too small", LogFault.IMAGE_INVALID),
  NO_SEGMENTS("No loadable segments", LogFault.IMAGE_INVALID),
  TRUNCATED_FIRMWARE("truncated fw: %*", LogFault.IMAGE_INVALID),
  SEGMENT_SIZE("bad phdr filesz %X memsz %X", LogFault.IMAGE_INVALID),
  BAD_SEGMENT("bad phdr da %X mem %X", LogFault.BAD_SEGMENT),
  SEGMENT_NOT_COPIED("memory copy failed for da %X memsz %X", LogFault.BAD_SEGMENT),
  NOT_TRANSLATED("can't translate da %X", LogFault.ADDRESS_NOT_MAPPED),
  TRANSLATION_FAILED("Translation failed: da = %X len = %X", LogFault.ADDRESS_NOT_MAPPED),
  REGION_NOT_VALID("memory region not valid %X", LogFault.ADDRESS_NOT_MAPPED),
  BOOT_ADDRESS("invalid boot address", LogFault.ADDRESS_NOT_MAPPED),
  NO_RESOURCE_TABLE("no resource table found", LogFault.NO_RESOURCE_TABLE),
  NO_TABLE_IN_IMAGE("No resource table in elf", LogFault.NO_RESOURCE_TABLE),
  MEMORY_NOT_ASSOCIATED("Can't associate reserved memory", LogFault.RESERVED_MEMORY_MISSING),
  BUFFER_NOT_ASSOCIATED("Failed to associate buffer", LogFault.RESERVED_MEMORY_MISSING),
  NO_MEMORY_REGION("unable to acquire memory-region", LogFault.RESERVED_MEMORY_MISSING),
  NO_MEMORY_REGION_OF_IMX("unable to resolve memory region", LogFault.RESERVED_MEMORY_MISSING),
  NO_MEMORY_REGION_OF_QCOM("no memory-region specified", LogFault.RESERVED_MEMORY_MISSING),
  TOO_FEW_MEMORY_REGIONS("device needs at least two memory regions", LogFault.RESERVED_MEMORY_MISSING),
  MEMORY_REGIONS_MISSING("device does not have reserved memory regions", LogFault.RESERVED_MEMORY_MISSING),
  RESERVED_MEMORY_FAILED("reserved memory init failed", LogFault.RESERVED_MEMORY_MISSING),
  NO_VRING_BUFFER("No vring buffer", LogFault.RESERVED_MEMORY_MISSING),
  ID_NOT_ALLOCATED("idr_alloc failed: %d", LogFault.OUT_OF_MEMORY, Printed.BY_OURS),
  MEMORY_NOT_ALLOCATED("failed to allocate dma memory: len %x", LogFault.OUT_OF_MEMORY),
  COHERENT_MEMORY_FAILED("dma_alloc_coherent err: %d", LogFault.OUT_OF_MEMORY, Printed.BY_OURS),
  CARVEOUT_NOT_ALLOCATED("Unable to allocate carveout %s: %d", LogFault.OUT_OF_MEMORY),
  CARVEOUTS_NOT_ALLOCATED("Failed to allocate associated carveouts: %d", LogFault.OUT_OF_MEMORY),
  NO_FIRMWARE("request_firmware failed: %d", LogFault.FIRMWARE_NOT_LOADED),
  SEGMENTS_NOT_LOADED("Failed to load program segments: %d", LogFault.REMOTE_NOT_STARTED),
  RESOURCES_FAILED("Failed to process resources: %d", LogFault.REMOTE_NOT_STARTED),
  SUBDEVICES_NOT_PREPARED("failed to prepare subdevices for %s: %d", LogFault.REMOTE_NOT_STARTED),
  SUBDEVICES_NOT_PROBED("failed to probe subdevices for %s: %d", LogFault.REMOTE_NOT_STARTED),
  NOT_STARTED("can't start rproc %s: %d", LogFault.REMOTE_NOT_STARTED),
  NOT_PREPARED("can't prepare rproc %s: %d", LogFault.REMOTE_NOT_STARTED),
  NOT_ATTACHED("can't attach to rproc %s: %d", LogFault.REMOTE_NOT_STARTED),
  TABLE_NOT_LOADED("can't load resource table: %d", LogFault.REMOTE_NOT_STARTED),
  IOMMU_NOT_ENABLED("can't enable iommu: %d", LogFault.REMOTE_NOT_STARTED),
  BOOT_FAILED("Boot failed: %d", LogFault.REMOTE_NOT_STARTED),
  CORE_NOT_ENABLED("Failed to enable remote core!", LogFault.REMOTE_NOT_STARTED),
  RPU_NOT_STARTED("failed to start RPU = %x", LogFault.REMOTE_NOT_STARTED),
  POWER_UP_TIMEOUT("Timed out waiting for %s core to power up!", LogFault.REMOTE_NOT_STARTED),
  NOT_STOPPED("can't stop rproc: %d", LogFault.REMOTE_NOT_STOPPED),
  NOT_DETACHED("can't detach from rproc: %d", LogFault.REMOTE_NOT_STOPPED),
  CORE_NOT_STOPPED("Failed to stop remote core", LogFault.REMOTE_NOT_STOPPED),
  SHUTDOWN_WITHOUT_ACK("warning: remote FW shutdown without ack", LogFault.STOP_NOT_ACKNOWLEDGED),
  DETACH_WITHOUT_ACK("warning: remote FW detach without ack", LogFault.STOP_NOT_ACKNOWLEDGED),
  CRASHED("crash detected in %s type %*", LogFault.REMOTE_CRASHED),
  HANDLING_CRASH("handling crash #%d in %s", LogFault.REMOTE_CRASHED),
  FATAL_ERROR("fatal error received: %*", LogFault.REMOTE_CRASHED),
  FATAL_ERROR_WITHOUT_MESSAGE("fatal error without message", LogFault.REMOTE_CRASHED),
  WATCHDOG("watchdog received: %*", LogFault.REMOTE_CRASHED),
  WATCHDOG_WITHOUT_MESSAGE("watchdog without message", LogFault.REMOTE_CRASHED),
  WATCHDOG_OF_MEDIATEK("SCP watchdog timeout! %x", LogFault.REMOTE_CRASHED),
  CRASHED_OF_TI("K3 %s rproc %s crashed", LogFault.REMOTE_CRASHED),
  CRASHED_OF_TI_M4("K3 rproc %s crashed", LogFault.REMOTE_CRASHED),
  CRASHED_OF_OMAP("omap rproc %s crashed", LogFault.REMOTE_CRASHED),
  ASSERTION_OF_NUTTX("Assertion failed at file:%s line: %d task: %*", LogFault.REMOTE_CRASHED),
  RECOVERING("recovering %s", LogFault.REMOTE_RECOVERING, Printed.BY_OURS),
  IOMMU_FAULT("iommu fault: da %X flags %x", LogFault.IOMMU_FAULT),
  VDEV_NOT_REGISTERED("failed to register vdev: %d", LogFault.VDEV_NOT_REGISTERED),
  VDEV_NOT_CREATED("failed to create rproc-virtio device", LogFault.VDEV_NOT_REGISTERED),
  VIRTQUEUE_NOT_CREATED("vring_new_virtqueue %s failed", LogFault.VDEV_NOT_REGISTERED),
  PROBE_WITH_DRIVER_FAILED("probe with driver %s failed with error %d", LogFault.DRIVER_NOT_BOUND, Printed.BY_OURS),
  PROBE_FAILED("probe of %s failed with error %d", LogFault.DRIVER_NOT_BOUND, Printed.BY_OURS);

  /** Who prints a line. */
  enum Printed {
    /** The text is of one driver only. */
    AS_NO_OTHER,
    /** Many drivers print such a text: those around remote processors, mailboxes and virtio are meant. */
    BY_OURS
  }

  private final TextPattern pattern;
  private final LogFault sense;
  private final Printed printed;

  KernelFault(String format, LogFault sense) {
    this(format, sense, Printed.AS_NO_OTHER);
  }

  KernelFault(String format, LogFault sense, Printed printed) {
    pattern = new TextPattern(format);
    this.sense = sense;
    this.printed = printed;
  }

  @Override
  public TextPattern pattern() {
    return pattern;
  }

  @Override
  public boolean isGeneric() {
    return printed == Printed.BY_OURS;
  }

  @Override
  public boolean isTypical() {
    return !isGeneric();
  }

  LogFault sense() {
    return sense;
  }
}
