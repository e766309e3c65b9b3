// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.Map;

/** DiagnosisSeverity, likely cause and advice of each numbered diagnosis that can be found so far. */
final class DiagnosisCatalogue {
  /** What is the same for every occurrence of a diagnosis. */
  record Entry(DiagnosisSeverity severity, String cause, String advice) {}

  private static final Map<String, Entry> ENTRIES = Map.ofEntries(
      error("F1", "All tx buffers are with the peer: it does not return them, or does not notify when it has.",
          "Look at the used index of the tx ring. If it stands still, the peer has stopped or waits for a buffer itself; if it"
              + " moves, its notification does not arrive, or is switched off."),
      warning("F2", "The receiver has switched notifications off and does not look by itself.",
          "Let the receiver look at the ring once more after it has switched notifications on, and compare the kick's bit number"
              + " with what the receiver expects."),
      error("F5", "The kick did not get out: the mailbox was never acknowledged, or the remote processor has crashed.",
          "See whether the remote is still alive (its trace buffer, its indices), and whether its handler acknowledges the"
              + " mailbox."),
      warning("F6", "Kicks come faster than the mailbox passes them on, so its queue is full.",
          "Lengthen the mailbox queue, kick once for a batch of buffers, or let the peer suppress kicks while it polls"
              + " (EVENT_IDX)."),
      error("F8",
          "No announcement of the service has reached its driver: the remote does not offer it, offers it under another"
              + " name, or the name service was not negotiated.",
          "Compare the names on both sides, letter by letter, and see that both offer the name service (feature bit 0)."),
      error("F9", "An endpoint sent although its destination is still ANY: no message has told it who its peer is.",
          "Let the other side send first, give the destination when the endpoint is created, or bind it by the name service."),
      error("F10",
          "A message came for an address that has no endpoint: not created yet, destroyed already, or another number.",
          "Compare the destination with the addresses that the receiver has announced, and create its endpoint before the peer"
              + " may send."),
      warning("F11", "A service was announced twice under one name and address without being destroyed between.",
          "Let the remote announce the end of a service, also before a restart, and give each instance an address of its own."),
      error("F16",
          "A buffer was returned that was not in flight: it was returned twice, or one side's index was set back.",
          "Look for two places that return the same buffer, and for a side that was restarted alone."),
      error("F17", "A used entry or an avail entry names a descriptor outside the table.",
          "Check that both sides use the same ring size and the same ring addresses; the entry may be foreign bytes."),
      error("F18", "An index moved by more than the size of the ring. Usually idx was stored modulo the ring size,"
          + " although it counts freely up to 65535.",
          "Let idx run over the whole 16 bits and take the modulus only when a slot is addressed."),
      error("F19", "A descriptor of a published chain has length 0.",
          "Set the length before the chain is published; an empty buffer needs no descriptor."),
      error("F22",
          "A part of the ring does not start at a multiple of its alignment, or the two sides computed the used"
              + " ring with different sizes or alignments.",
          "Descriptor table at a multiple of 16, avail ring of 2, used ring of 4; give both sides the same size and align."),
      error("F23",
          "A message, or what its header says of its length, does not fit into the buffer that is to carry it.",
          "Give both sides the same buffer size; the payload may have at most buffer size - 16 bytes."),
      error("STALLED", "Every core waits, and nothing is left that could wake one.",
          "Follow the waits: what each waits for is what another one has not done."),
      error("NOT_FINISHED", "The run has ended before this came to its end.",
          "Give it more time (--for), or see why what it waits for does not come."),
      error("TRAFFIC", "What was sent did not come once, in order, whole and in time.",
          "Look at the messages of this task, and at the waits of the others: which number is missing, and who had it last."),
      error("F24", "Resource table, firmware and memory do not agree.",
          "Compare the resource table in memory with the one of the firmware and with the memory map."),
      warning("WORK_WAITS", "Whoever has to use these buffers does not: it has stopped or was restarted alone, or its"
          + " notification was lost, was not sent, or came before it listened.",
          "See whether it is alive (its trace buffer, its log), and kick it once more: if the buffers move, a kick was lost."),
      warning("BUFFERS_NOT_GIVEN_BACK",
          "The driver does not take what was given back to it, or an application keeps the"
              + " buffers.",
          "See whether the driver's interrupt arrives and its callback returns; without buffers the device can send no more."),
      warning("INTERRUPT_DUE", "The interrupt was lost or not sent, or the driver has stopped.",
          "Count the interrupts of this queue on both sides, and look at the order of the index, the barrier and the event word."),
      error("F27", "The two sides do not mean the same ring: vring0 leads to the driver, vring1 to the device.",
          "Compare the order of the vrings in the resource table with the one that each side uses."),
      hint("F28",
          "Two rings of one device have one notify id: who gets a kick cannot tell them apart, unless the host assigns ids of"
              + " its own.",
          "Give each vring of the resource table an id of its own, and see that both sides number the notifications alike."),
      error("USED_AHEAD",
          "The two indices were read at two moments or through a stale cache, the used ring is another's (rings"
              + " swapped, or looked for at the wrong place), or avail.idx was set back or stored modulo the ring size.",
          "Read again with both sides stopped; then compare the addresses, size and align of both sides."),
      error("RESET_WITH_BUFFERS",
          "The firmware was started again while its driver was not: status and private indices began"
              + " anew, the rings did not.",
          "Stop and start the device on the driver's side too, so that it sets the rings up anew."),
      hint("LIST_NOT_COMPLETE", "The driver is in the middle of publishing the list, or has stopped there.",
          "Look again: what is behind the descriptor must follow."),
      hint("STATUS_BEFORE_START",
          "The driver fills its rings before it sets DRIVER_OK, or was restarted before the first buffer was used.",
          "Look again: DRIVER_OK (status bit 2) must follow."),
      error("DEVICE_FAILED", "The driver has given up on the device.",
          "Look at the driver's log for the step that failed; only a reset brings the device back."),
      error("DEVICE_NEEDS_RESET", "The device has met something that it cannot go on from.",
          "Look at the rings for a broken rule; only a reset brings the device back."),
      error("BUFFER_CHANGED",
          "Somebody wrote to a buffer between the time that its driver published it and its return.",
          "A buffer that is in flight belongs to the device; the driver writes to it before it publishes it, and not"
              + " again before it has taken it back."),
      error("BUFFER_OVERLAP", "Two buffers in flight share bytes that a device may write.",
          "Give each buffer memory of its own, and use it again only when it has been taken back."),
      error("F26", "A device address was used as if it were the core's own address.",
          "Translate the vring's da through the core's address map before it is dereferenced (on a remote processor:"
              + " da to pa, then to the core's own view), or give the core a window that makes both equal."));

  /** Of a hint nobody knows whether anything is wrong, so that it has no cause. */
  private static final Entry OTHER_HINT = new Entry(DiagnosisSeverity.HINT, "", "");
  private static final Entry OTHER =
      new Entry(DiagnosisSeverity.ERROR, "A rule of the specification was broken by the peer.",
          "Look at the ring at the time of the fault: the slot and descriptor that it names.");

  private DiagnosisCatalogue() {}

  static Entry of(String id) {
    return ENTRIES.getOrDefault(id, OTHER);
  }

  /** What is said of one that was found to be of this severity. */
  static Entry of(String id, DiagnosisSeverity severity) {
    return ENTRIES.getOrDefault(id, severity == DiagnosisSeverity.HINT ? OTHER_HINT : OTHER);
  }

  private static Map.Entry<String, Entry> warning(String id, String cause, String advice) {
    return Map.entry(id, new Entry(DiagnosisSeverity.WARNING, cause, advice));
  }

  private static Map.Entry<String, Entry> hint(String id, String cause, String advice) {
    return Map.entry(id, new Entry(DiagnosisSeverity.HINT, cause, advice));
  }

  private static Map.Entry<String, Entry> error(String id, String cause, String advice) {
    return Map.entry(id, new Entry(DiagnosisSeverity.ERROR, cause, advice));
  }
}
