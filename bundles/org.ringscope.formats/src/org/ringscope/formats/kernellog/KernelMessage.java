// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.text.TextPattern;

/**
 * The lines that are understood, as Linux {@code drivers/rpmsg} and {@code drivers/remoteproc} print them; those of error are
 * {@link KernelFault}s. More specific ones come first.
 */
enum KernelMessage implements KnownLine {
  TX("TX From %x, To %x, Len %d, Flags %d, Reserved %d"),
  RX("From: %x, To: %x, Len: %d, Flags: %d, Reserved: %d"),
  TX_DUMP("rpmsg_virtio TX: %*"),
  RX_DUMP("rpmsg_virtio RX: %*"),
  NS_DUMP("NS announcement: %*"),
  CHANNEL_CREATED("creating channel %s addr %x"),
  CHANNEL_DESTROYED("destroying channel %s addr %x"),
  NEW_CHANNEL("new channel: %x -> %x"),

  KICK("kicking vq index: %d"),
  INTERRUPTED("vq index %d is interrupted"),
  VRING("vring%d: va %s qsz %d notifyid %d"),
  STATUS("status: %d"),
  RESET("reset !"),
  REGISTERED("registered virtio%d (type %d)"),
  VDEV_RESOURCE("vdev rsc: id %d, dfeatures %x, cfg len %d, %d vrings"),
  VRING_RESOURCE("vdev rsc: vring%d: da %x, qsz %d, align %d"),
  CARVEOUT_RESOURCE("carveout rsc: name: %s, da %x, pa %x, len %x, flags %x"),
  CARVEOUT_WITHOUT_NAME("carveout rsc: da %x, pa %x, len %x, flags %x"),
  CARVEOUT_PLACED("carveout va %s dma %X, len %x"),
  VRING_PLACED("vring%d: va %s dma %X size %x idr %d"),
  RESERVED_MEMORY("assigned reserved memory node %s"),
  RESERVED_CARVEOUT("reserved mem carveout %s addr=%X, size=%X"),
  TCM_CARVEOUT("TCM carveout %s addr=%X, da=%X, size=%X"),

  AVAILABLE("%s is available", "offline"),
  UP("remote processor %s is now up", "running"),
  NOW_ATTACHED("remote processor %s is now attached", "attached"),
  STOPPED("stopped remote processor %s", "offline"),
  DETACHED("detached remote processor %s", "detached"),

  LOST("** %d printk messages dropped **"),
  POWERING_UP("powering up %s", Kept.BY_NAME),
  ATTACHING("attaching to %s", Kept.BY_NAME),
  BOOTING("Booting fw image %*", Kept.BY_NAME),
  ONLINE("rpmsg host is online", Kept.BY_NAME),
  BUFFERS("buffers: va %*", Kept.BY_NAME),
  RESOURCE("rsc: type %d", Kept.BY_NAME),
  RECEIVED("Received %d messages", Kept.BY_NAME),
  TRANSMIT_DONE("rpmsg_xmit_done", Kept.BY_NAME),
  BUFFER_ADDED("Added buffer head %d to %s", Kept.BY_NAME),
  NO_MORE_BUFFERS("No more buffers in queue", Kept.BY_NAME),
  QUEUE_CALLBACK("virtqueue callback for %s", Kept.BY_NAME),
  INCOMING("incoming msg %d (src: %x)", Kept.BY_NAME),
  GOODBYE("goodbye!", Kept.BY_NAME),
  IDLE_INTERRUPT("virtqueue interrupt with no work for %s", Kept.BY_NAME),
  NOT_YET_THERE("Direct firmware load for %s failed with error %d", Kept.BY_NAME),
  NOT_YET_THERE_EITHER("Direct firmware load failed with error %d", Kept.BY_NAME),
  USER_HELPER("Falling back to user helper", Kept.BY_NAME),
  NO_TABLE_OF_DEVICE_TREE("no dtb rsrc-table", Kept.BY_NAME),
  BOOT_ADDRESS_USED("booting DSP core using boot addr = %x", Kept.BY_NAME),
  POOL_IS_USUAL("Typically this should be provided,", Kept.BY_NAME),
  POOL_IS_LEFT_OUT("only omit if you know what you are doing.", Kept.BY_NAME),
  IPC_ONLY("configured R5F for IPC-only mode", Kept.BY_NAME),

  KERNEL_FAULT("Unable to handle kernel %*", Kept.AS_TROUBLE),
  SYSTEM_ERROR("SError Interrupt on CPU%*", Kept.AS_TROUBLE),
  UNHANDLED_FAULT("Unhandled fault: %*", Kept.AS_TROUBLE),
  UNDEFINED_BEHAVIOUR("UBSAN: %*", Kept.AS_TROUBLE),
  INTERNAL_ERROR("Internal error: %*", Kept.AS_TROUBLE),
  KERNEL_BUG("BUG: %*", Kept.AS_TROUBLE),
  KERNEL_BUG_AT("kernel BUG at %*", Kept.AS_TROUBLE),
  OOPS("Oops: %*", Kept.AS_TROUBLE),
  PROTECTION_FAULT("general protection fault%*", Kept.AS_TROUBLE),
  KERNEL_WARNING("WARNING: CPU: %*", Kept.AS_TROUBLE),
  PANIC("Kernel panic - not syncing: %*", Kept.AS_TROUBLE),
  BLOCKED_TASK("INFO: task %s blocked for more than %*", Kept.AS_TROUBLE),
  STALLED_CPU("INFO: rcu%*", Kept.AS_TROUBLE);

  /** What becomes of a line. */
  enum Kept {
    AS_EVENT,
    /** No event has its meaning: the line is kept under its name. */
    BY_NAME,
    /** The same, and where the kernel got into trouble is said by the lines behind it. */
    AS_TROUBLE
  }

  private final TextPattern pattern;
  private final String state;
  private final Kept kept;

  KernelMessage(String format) {
    this(format, null, Kept.AS_EVENT);
  }

  KernelMessage(String format, Kept kept) {
    this(format, null, kept);
  }

  KernelMessage(String format, String state) {
    this(format, state, Kept.AS_EVENT);
  }

  KernelMessage(String format, String state, Kept kept) {
    pattern = new TextPattern(format);
    this.state = state;
    this.kept = kept;
  }

  @Override
  public TextPattern pattern() {
    return pattern;
  }

  @Override
  public boolean isGeneric() {
    return false;
  }

  @Override
  public boolean isTypical() {
    return !isTrouble() && pattern.firstCharacter() != 0;
  }

  boolean isKeptByName() {
    return kept != Kept.AS_EVENT;
  }

  /** Whether the kernel reports trouble of its own, of whatever part. */
  boolean isTrouble() {
    return kept == Kept.AS_TROUBLE;
  }

  /** State of the remote processor after this line, by its name in sysfs; null if the line tells none. */
  String state() {
    return state;
  }

  boolean isDump() {
    return this == TX_DUMP || this == RX_DUMP || this == NS_DUMP;
  }
}
