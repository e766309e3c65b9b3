// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingFlags;

/** What a picture of a split ring says in words. */
public final class SplitText {

  private SplitText() {}

  /** {@code , 3 of them not yet taken by}: what goes on with the device's name. */
  public static String pending(int pending, int inFlight) {
    return pending == inFlight ? ", not yet taken by " : ", " + pending + " of them not yet taken by ";
  }

  public static String availFlags(SplitRingState ring) {
    return flags(ring.availFlags(), RingFlags.NO_INTERRUPT, "NO_INTERRUPT");
  }

  public static String usedFlags(SplitRingState ring) {
    return flags(ring.usedFlags(), RingFlags.NO_NOTIFY, "NO_NOTIFY");
  }

  private static String flags(int flags, int bit, String name) {
    if (flags == QueueState.UNKNOWN) {
      return "flags ?";
    }
    return flags == bit ? name : flags < 10 ? "flags " + flags : "flags 0x" + Integer.toHexString(flags);
  }

  /** {@code W→5}: who may write, what follows. */
  public static String flags(int flags, int next) {
    String letters = RingText.flagLetters(flags);
    return (flags & DescriptorFlags.NEXT) == 0 ? letters : letters + "→" + next;
  }

  /** Value of an index beside its triangle. */
  public static String index(IndexMarker index, int value) {
    return index.text() + " " + value;
  }

  public static String availTooltip(SplitRingState ring, int slot) {
    return "avail.ring[" + slot + "] = " + RingText.known(ring.availRing(slot)) + switch (ring.availSlotOwner(slot)) {
      case DRIVER -> " · written, not yet published";
      case DEVICE -> " · published, not yet taken by the device";
      default -> "";
    };
  }

  public static String usedTooltip(SplitRingState ring, int slot) {
    if (ring.isUsedSkipped(slot)) {
      return "used.ring[" + slot + "] was not written: its buffer is used with a batch, which has one entry";
    }
    return "used.ring[" + slot + "] = { id " + RingText.known(ring.usedId(slot)) + ", len "
        + RingText.known(ring.usedLength(slot)) + " }"
        + switch (ring.usedSlotOwner(slot)) {
          case DEVICE -> " · written, not yet published";
          case USED -> " · published, not yet taken by the driver";
          default -> "";
        };
  }

  public static String indexTooltip(IndexMarker index, SplitRingState ring) {
    int value = index.value(ring);
    return index.text() + " = " + RingText.known(value)
        + (ring.size() > 0 && value >= 0 ? " (slot " + value % ring.size() + ")" : "")
        + (index.isDriver() ? " · moved by the driver" : " · moved by the device")
        + (index.isInferred(ring) ? ", inferred" : "");
  }
}
