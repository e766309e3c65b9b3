// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;

/** What a picture of a packed ring says in words. */
final class PackedText {
  private PackedText() {}

  static String unit(int count) {
    return count == 1 ? " descriptor" : " descriptors";
  }

  /** {@code , 3 descriptors not yet taken by}: what goes on with the device's name. */
  static String pending(int pending) {
    return ", " + pending + unit(pending) + " not yet taken by ";
  }

  /** {@code , id 5, AVAIL, USED}. */
  static String descriptor(PackedRingState ring, int slot) {
    return ", id " + ring.bufferId(slot) + ((ring.flags(slot) & DescriptorFlags.AVAIL) != 0 ? ", AVAIL" : "")
        + ((ring.flags(slot) & DescriptorFlags.USED) != 0 ? ", USED" : "");
  }

  static String wrap(String side, int counter) {
    return side + " wrap " + RingText.known(counter);
  }

  /** {@code driver event: desc at 5, wrap 1}. */
  static String event(String side, int flags, int offset) {
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
