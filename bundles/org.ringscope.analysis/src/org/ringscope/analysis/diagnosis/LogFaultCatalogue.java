// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.Map;

/**
 * Severity, cause and advice of the error lines of kernel logs, by kind of fault: many of them share a number, and each has a sense of its
 * own. Texts as in Linux {@code drivers/remoteproc}, {@code drivers/rpmsg}, {@code drivers/mailbox}, {@code drivers/virtio}.
 */
final class LogFaultCatalogue {
  private static final Map<String, DiagnosisCatalogue.Entry> ENTRIES = Map.ofEntries(
      error("CARVEOUT_MISFIT",
          "The memory that the firmware asks for lies outside of the region that the device tree reserves for "
              + "it, or is larger.",
          "Compare the addresses and sizes of the resource table and the linker script with memory-region of "
              + "the device tree."),
      warning("CARVEOUT_MOVED",
          "Linux gave the memory at another address than the firmware asks for.",
          "Reserve the region in the device tree, so that it lies where the firmware expects it."),
      error("TABLE_INVALID",
          "An entry of the resource table has a value that Linux refuses.",
          "Look at the entry that the line names: reserved bytes must be 0, the version 1, size and align of "
              + "vrings not 0."),
      error("TABLE_TRUNCATED",
          "An entry of the resource table reaches beyond the end of its section.",
          "Compare the offsets, the number of entries and of vrings with the size of the section "
              + ".resource_table."),
      error("TOO_MANY_VRINGS",
          "Linux takes at most two vrings for each vdev of a remote processor.",
          "Split the device: two vrings in each vdev entry."),
      warning("RESOURCE_UNKNOWN",
          "The resource table has an entry of a type that this kernel does not know; it was passed over.",
          "See whether the driver of this processor must handle the type (vendor entries are 128 to 512)."),
      error("IMAGE_INVALID",
          "The file is no firmware image that Linux can load: no ELF file, cut, or of another class or byte "
              + "order.",
          "Look at the file with readelf -hl, and whether all of it was copied to /lib/firmware."),
      error("BAD_SEGMENT",
          "A segment of the firmware lies at an address that neither a carveout nor the memory of the processor "
              + "holds.",
          "Compare the segments (readelf -l) with the carveouts and with memory-region of the device tree."),
      error("ADDRESS_NOT_MAPPED",
          "The driver cannot translate this device address: it is in none of the regions that it knows.",
          "Compare the address with memory-region, reg and dma-ranges of the device tree."),
      warning("NO_RESOURCE_TABLE",
          "The firmware has no resource table, so it has no virtio device and no RPMsg; it runs without.",
          "If it is to talk: see that the linker keeps the section .resource_table."),
      error("RESERVED_MEMORY_MISSING",
          "The device tree does not give the memory that the driver needs.",
          "Look at memory-region of the processor's node, and at the node of the reserved memory it names."),
      error("KICK_NOT_DEFINED",
          "The kernel's driver of this processor has no method to notify it (.kick), so that no virtio device "
              + "of it can be registered.",
          "Use a kernel whose driver has one, or give the firmware a resource table without a vdev."),
      warning("ADDRESS_CUT",
          "A resource table holds 32 bits of an address, and this one has more: what the firmware reads there is wrong.",
          "Reserve the memory of this processor below 4 GiB."),
      error("MEMORY_NOT_MAPPED",
          "The driver could not map memory or registers that it was given.",
          "Compare reg, memory-region and sram of the processor's node with what the chip has, and see who else has taken it."),
      error("OUT_OF_MEMORY",
          "The kernel could not allocate this memory.",
          "Look at size and free room of the reserved memory or of CMA, and at what a former run did not give "
              + "back."),
      error("FIRMWARE_NOT_LOADED",
          "The firmware's file was not found or could not be read.",
          "See that it lies in /lib/firmware under the name that the driver asks for, and that its file system "
              + "is mounted by then."),
      error("FIRMWARE_NOT_AUTHENTICATED",
          "The secure world did not accept the image, or did not hand its memory over.",
          "See whether the image is signed for this chip, and whether its memory is where the secure world expects it."),
      warning("REQUEST_REFUSED",
          "The kernel refused what it was asked for through sysfs, debugfs or a device file.",
          "See whether the remote processor was in the right state for it, and the value a right one."),
      hint("REMOTE_NOT_IN_RESET",
          "The processor is not in the state that the driver left it in: somebody else has started it or set its mode.",
          "See whether a boot loader or another host uses this processor."),
      warning("POWER_NOT_CHANGED",
          "The remote processor or its driver did not go to sleep or wake up.",
          "See whether the firmware answers requests to suspend."),
      error("REMOTE_NOT_STARTED",
          "The remote processor was not started; the lines before say why.",
          "Look at the first error before this one."),
      warning("REMOTE_NOT_STOPPED",
          "The remote processor was not stopped.",
          "Look at the driver's log; it may need a reset of the board."),
      error("REMOTE_CRASHED",
          "The remote processor has crashed: its watchdog, its memory protection or itself has said so.",
          "Read its trace buffer and its core dump (/sys/class/devcoredump)."),
      warning("REMOTE_RECOVERING",
          "The kernel starts the remote processor again after a crash.",
          "Look for what it crashed of."),
      error("IOMMU_FAULT",
          "The remote processor used an address that nothing is mapped at.",
          "Compare the address with the carveouts and the devmem entries of its resource table."),
      warning("STOP_NOT_ACKNOWLEDGED",
          "The firmware did not answer the request to shut down, and was stopped without.",
          "Let the firmware acknowledge the shutdown mailbox."),
      warning("MAILBOX_NOT_READ",
          "Something came through the mailbox that the driver could not read.",
          "Compare the channels and the size of messages on both sides of the mailbox."),
      warning("PEER_UNEXPECTED",
          "The other side sent what this driver does not expect, or not what it waits for.",
          "See whether both sides are of versions that fit, and whether one of them has started anew."),
      warning("CONFIG_OUT_OF_BOUNDS",
          "A driver asked for more configuration space than the resource table gives the device.",
          "Compare config_len of the vdev entry with what the driver reads."),
      error("VDEV_NOT_REGISTERED",
          "The virtio device of the remote processor could not be registered.",
          "Look at the error number and at the lines before."),
      error("DRIVER_NOT_BOUND",
          "The device is there, but its driver has refused it.",
          "Look at the error number: -12 is no memory, -22 a wrong value, -517 only a wait for another driver."),
      error("FEATURES_REFUSED",
          "Driver and device did not agree on the features.",
          "Compare what the device offers with what the driver needs."),
      error("NO_DEVICE_THERE",
          "No virtio device answers at this address.",
          "Compare the address of the device tree with the one that the device really has."),
      hint("INTERRUPT_WITHOUT_WORK",
          "An interrupt came when its buffers had been taken already, or for another queue; now and then that is usual.",
          "If messages are missing as well, compare the notify ids of both sides."),
      hint("ALL_TX_BUFFERS_OUT",
          "At that moment no buffer was left to send with: the other side had returned none, or an endpoint keeps those that it "
              + "asked for.",
          "Dump again: if used.idx stands still, look at the other side; if an endpoint holds buffers, at what it does with them."),
      hint("VRING_OUTSIDE_CARVEOUTS",
          "The resource table places this ring where the host has given the remote processor no memory: it was not started yet, or "
              + "the table and the device tree disagree.",
          "Compare the address of the vring with memory-region of the device tree and with carveout_memories while it runs."),
      hint("PAGE_SIZE_NOT_WRITTEN",
          "The recording began after the driver had written the page size, or a driver of the legacy interface has left it out.",
          "A legacy driver writes GUEST_PAGE_SIZE before any QUEUE_PFN, and the number of the page, not its address."),
      warning("INTERRUPT_TOO_EARLY",
          "The device interrupted before its driver was ready (DRIVER_OK).",
          "Let the device wait for DRIVER_OK before it uses buffers."),
      warning("DRIVER_NOT_SET_UP",
          "A driver around the remote processor did not get something that it needs: a clock, reset, interrupt, register, property or "
              + "memory.",
          "Compare the node of this device in the device tree with the driver's binding, and see whether its supplier has come up."),
      warning("DRIVER_TIMEOUT",
          "The hardware or the other side did not answer a driver in time.",
          "See whether the other side runs, has its clock and serves its mailbox."),
      warning("DRIVER_TROUBLE",
          "A driver around the remote processor says that something failed; the line tells what.",
          "Look at the error number, and at the lines before."),
      error("KERNEL_OOPS",
          "The kernel got into trouble in a function of these drivers.",
          "Look at the trace of calls; the recording before it shows what the other side did last."),
      error("DEVICE_BROKEN",
          "The device found a ring or a request of its driver wrong; it takes nothing more until it is reset.",
          "Look at what the line names, an index, a length or the order of descriptors, and at what the driver did before."),
      error("TRANSMIT_TIMEOUT",
          "The network device did not give back what it was to send, for as long as the kernel waits: it was not told, is stopped, "
              + "or its interrupt was lost.",
          "See whether the device's side runs and was kicked; compare the indices of this queue on both sides."),
      error("MESSAGE_MALFORMED",
          "A message to the name service has a wrong length.",
          "See that both sides have the same layout of name service messages: 40 bytes, or 36 without flags."),
      error("NO_USED_BUFFER",
          "An interrupt came, but there was nothing in the used ring.",
          "Look at the order of index, barrier and notification of the remote, and at caches."),
      error("BUFFER_NOT_ADDED",
          "A receive buffer could not be given to the remote again.",
          "See whether the ring is broken or full: one side may have another size."),
      error("MESSAGE_NOT_ADDED",
          "A message could not be put into the tx ring.",
          "See whether the ring is broken, and whether the remote returns its buffers."),
      error("MESSAGE_NOT_SENT",
          "A driver could not send its message.",
          "Look at the error number, and at what the bus says before."),
      error("ENDPOINT_NOT_CREATED",
          "No endpoint could be created: its address is taken, or there is no memory.",
          "See whether another driver has the address already."),
      error("CHANNEL_NOT_CREATED",
          "A service was announced, but no channel could be made of it.",
          "Look at the lines before: the name and address may exist already."),
      warning("CHANNEL_NOT_DESTROYED",
          "The end of a channel was announced that is not known.",
          "See whether its creation was ever announced, under this name and address."),
      error("NOT_ANNOUNCED",
          "The host could not announce its service to the remote.",
          "See whether the tx ring has buffers, and whether the remote returns them."));

  private LogFaultCatalogue() {}

  /** Null for a kind that no log has. */
  static DiagnosisCatalogue.Entry of(String kind) {
    return ENTRIES.get(kind);
  }

  private static Map.Entry<String, DiagnosisCatalogue.Entry> hint(String kind, String cause, String advice) {
    return Map.entry(kind, new DiagnosisCatalogue.Entry(DiagnosisSeverity.HINT, cause, advice));
  }

  private static Map.Entry<String, DiagnosisCatalogue.Entry> warning(String kind, String cause, String advice) {
    return Map.entry(kind, new DiagnosisCatalogue.Entry(DiagnosisSeverity.WARNING, cause, advice));
  }

  private static Map.Entry<String, DiagnosisCatalogue.Entry> error(String kind, String cause, String advice) {
    return Map.entry(kind, new DiagnosisCatalogue.Entry(DiagnosisSeverity.ERROR, cause, advice));
  }
}
