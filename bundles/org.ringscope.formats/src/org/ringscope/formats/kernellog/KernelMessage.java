// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.Arrays;
import java.util.Locale;
import org.ringscope.formats.text.TextPattern;

/**
 * The lines that are understood, as Linux {@code drivers/rpmsg} and {@code drivers/remoteproc} print them. More
 * specific ones come first.
 */
public enum KernelMessage {
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

  AVAILABLE("%s is available", "offline"),
  UP("remote processor %s is now up", "running"),
  NOW_ATTACHED("remote processor %s is now attached", "attached"),
  STOPPED("stopped remote processor %s", "offline"),
  DETACHED("detached remote processor %s", "detached"),
  CRASHED("crash detected in %s type %*", "crashed"),

  LOST("** %d printk messages dropped **"),
  POWERING_UP("powering up %s", Kept.BY_NAME),
  ATTACHING("attaching to %s", Kept.BY_NAME),
  BOOTING("Booting fw image %*", Kept.BY_NAME),
  HANDLING_CRASH("handling crash #%d in %s", Kept.BY_NAME),
  RECOVERING("recovering %s", Kept.BY_NAME),
  ONLINE("rpmsg host is online", Kept.BY_NAME),
  BUFFERS("buffers: va %*", Kept.BY_NAME),
  RESOURCE("rsc: type %d", Kept.BY_NAME),
  RECEIVED("Received %d messages", Kept.BY_NAME),
  TRANSMIT_DONE("rpmsg_xmit_done", Kept.BY_NAME),
  BUFFER_ADDED("Added buffer head %d to %s", Kept.BY_NAME),
  NO_MORE_BUFFERS("No more buffers in queue", Kept.BY_NAME),
  QUEUE_CALLBACK("virtqueue callback for %*", Kept.BY_NAME),
  INCOMING("incoming msg %d (src: %x)", Kept.BY_NAME),
  GOODBYE("goodbye!", Kept.BY_NAME),

  TX_BUFFER_TIMEOUT("timeout waiting for a tx buffer", Fault.of("F1")),
  NO_RECIPIENT("msg received with no recipient", Fault.of("F10")),
  CHANNEL_EXISTS("channel %s:%x:%x already exist", Fault.of("F11")),
  ADDRESS_INVALID("invalid addr (src %x, dst %x)", Fault.of("F9")),
  MESSAGE_TOO_BIG("inbound msg too big: (%d, %d)", Fault.of("F23")),
  SENT_TOO_BIG("message is too big (%d)", Fault.as("MESSAGE_TOO_BIG", "F23")),
  NAME_SERVICE_MALFORMED("malformed ns msg (%d)", Fault.as("MESSAGE_MALFORMED", "")),
  NO_USED_BUFFER("uhm, incoming signal, but no used buffer ?", Fault.of("")),
  BUFFER_NOT_ADDED("failed to add a virtqueue buffer: %d", Fault.of("")),
  MESSAGE_NOT_ADDED("virtqueue_add_outbuf failed: %d", Fault.of("")),
  USED_ID_OUT_OF_RANGE("%s:id %d out of range", Fault.of("F17")),
  USED_ID_NOT_HEAD("%s:id %d is not a head!", Fault.of("F16")),
  KICK_FAILED("imx_rproc_kick: failed (%d, err:%d)", Fault.of("F5")),
  MAILBOX_FULL("Try increasing MBOX_TX_QUEUE_LEN", Fault.of("F6")),
  BAD_SEGMENT("bad phdr da %x mem %x", Fault.as("FIRMWARE", "F24")),
  NO_RESOURCE_TABLE("no resource table found", Fault.as("FIRMWARE", "F24")),
  CARVEOUT_MISFIT("carveout doesn't fit da request", Fault.as("FIRMWARE", "F24")),
  BAD_MAGIC("Image is corrupted (bad magic)", Fault.as("FIRMWARE", "F24")),
  TRUNCATED_FIRMWARE("truncated fw: %*", Fault.as("FIRMWARE", "F24")),
  TRUNCATED_TABLE("resource table truncated", Fault.as("FIRMWARE", "F24")),
  TABLE_WITHOUT_HEADER("header-less resource table", Fault.as("FIRMWARE", "F24")),
  TABLE_VERSION("unsupported fw ver: %d", Fault.as("FIRMWARE", "F24")),
  TABLE_RESERVED("non zero reserved bytes", Fault.as("FIRMWARE", "F24")),
  TABLE_INCOMPLETE("resource table incomplete", Fault.as("FIRMWARE", "F24")),
  TABLE_ENTRY_TRUNCATED("rsc table is truncated", Fault.as("FIRMWARE", "F24")),
  VDEV_TRUNCATED("vdev rsc is truncated", Fault.as("FIRMWARE", "F24")),
  TOO_MANY_VRINGS("too many vrings", Fault.as("FIRMWARE", "F24")),
  VRING_INVALID("invalid qsz (%d) or alignment (%d)", Fault.as("FIRMWARE", "F24"));

  /** What becomes of a line. */
  enum Kept {
    AS_EVENT,
    /** No event has its meaning: the line is kept under its name. */
    BY_NAME
  }

  /** What a line of error proves. */
  record Fault(String kind, String diagnosis) {
    static Fault of(String diagnosis) {
      return new Fault(null, diagnosis);
    }

    static Fault as(String kind, String diagnosis) {
      return new Fault(kind, diagnosis);
    }
  }

  private static final KernelMessage[] ALL = values();
  private static final KernelMessage[][] BY_FIRST = new KernelMessage[128][];

  static {
    for (int c = 0; c < BY_FIRST.length; c++) {
      char first = (char) c;
      BY_FIRST[c] = Arrays.stream(ALL)
          .filter(m -> m.pattern.firstCharacter() == first || m.pattern.firstCharacter() == 0)
          .toArray(KernelMessage[]::new);
    }
  }

  private final TextPattern pattern;
  private final Fault fault;
  private final String state;
  private final Kept kept;

  KernelMessage(String format) {
    this(format, Kept.AS_EVENT);
  }

  KernelMessage(String format, Kept kept) {
    this(format, null, null, kept);
  }

  KernelMessage(String format, String state) {
    this(format, null, state, Kept.AS_EVENT);
  }

  KernelMessage(String format, Fault fault) {
    this(format, fault, null, Kept.AS_EVENT);
  }

  KernelMessage(String format, Fault fault, String state, Kept kept) {
    pattern = new TextPattern(format);
    this.fault = fault;
    this.state = state;
    this.kept = kept;
  }

  TextPattern pattern() {
    return pattern;
  }

  boolean isKeptByName() {
    return kept == Kept.BY_NAME;
  }

  /** Null if the line is no error. */
  Fault fault() {
    return fault;
  }

  /** Kind of the fault event: a kind of the engine where it has one. */
  String faultKind() {
    return fault.kind() == null ? name() : fault.kind();
  }

  /** State of the remote processor after this line, by its name in sysfs; null if the line tells none. */
  String state() {
    return state;
  }

  /** Name in the import report. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  boolean isDump() {
    return this == TX_DUMP || this == RX_DUMP || this == NS_DUMP;
  }

  /** The messages that may begin with this character. */
  static KernelMessage[] beginningWith(byte first) {
    return first < 0 ? BY_FIRST[0] : BY_FIRST[first];
  }
}
