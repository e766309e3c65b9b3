// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;

/** What a picture of a packed ring says in words. */
public final class PackedText {
  private static final String[] BITS = {"··", "A·", "·U", "AU"};

  private PackedText() {}

  /** {@code W→}: who may write, and whether the next slot follows. */
  public static String flags(int flags) {
    String letters = RingText.flagLetters(flags & ~(DescriptorFlags.AVAIL | DescriptorFlags.USED));
    return (flags & DescriptorFlags.NEXT) == 0 ? letters : letters + "→";
  }

  /** {@code A·}: which of AVAIL and USED are set. */
  public static String bits(int flags) {
    return BITS[((flags & DescriptorFlags.AVAIL) != 0 ? 1 : 0) + ((flags & DescriptorFlags.USED) != 0 ? 2 : 0)];
  }

  /** {@code next_avail 5}. */
  public static String index(PackedMarker index, int position) {
    return index.text() + " " + PackedPosition.slot(position);
  }

  public static String indexTooltip(PackedMarker index, PackedRingState ring) {
    int position = index.position(ring);
    return index.text() + " = slot " + PackedPosition.slot(position) + ", wrap " + PackedPosition.wrap(position)
        + (index.isDriver() ? " · moved by the driver" : " · moved by the device")
        + (index.isInferred(ring) ? ", inferred" : "");
  }

  public static String unit(int count) {
    return count == 1 ? " descriptor" : " descriptors";
  }

  /** {@code , 3 descriptors not yet taken by}: what goes on with the device's name. */
  public static String pending(int pending) {
    return ", " + pending + unit(pending) + " not yet taken by ";
  }

  /** {@code , id 5, AVAIL, USED}. */
  public static String descriptor(PackedRingState ring, int slot) {
    return ", id " + ring.bufferId(slot) + ((ring.flags(slot) & DescriptorFlags.AVAIL) != 0 ? ", AVAIL" : "")
        + ((ring.flags(slot) & DescriptorFlags.USED) != 0 ? ", USED" : "");
  }

  public static String wrap(String side, int counter) {
    return side + " wrap " + RingText.known(counter);
  }

  /** {@code driver event: desc at 5, wrap 1}. */
  public static String event(String side, int flags, int offset) {
    return side + " event: " + switch (flags) {
      case QueueState.UNKNOWN -> "?";
      case EventSuppressionLayout.ENABLE -> "enable";
      case EventSuppressionLayout.DISABLE -> "disable";
      case EventSuppressionLayout.DESC ->
          "desc at " + PackedPosition.slot(offset) + ", wrap " + PackedPosition.wrap(offset);
      default -> "flags 0x" + Integer.toHexString(flags);
    };
  }
}
