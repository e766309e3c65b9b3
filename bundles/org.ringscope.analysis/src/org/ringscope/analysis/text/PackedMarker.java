// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;

/** The four positions of a packed ring: who moves them, and what they are called. */
public enum PackedMarker {
  NEXT_AVAIL("next_avail", true),
  LAST_USED("last_used", true),
  NEXT_USED("next_used", false),
  LAST_AVAIL("last_avail", false);

  private final String text;
  private final boolean driver;

  PackedMarker(String text, boolean driver) {
    this.text = text;
    this.driver = driver;
  }

  /** {@code next_avail}. */
  public String text() {
    return text;
  }

  /** Moved by the driver (else by the device)? */
  public boolean isDriver() {
    return driver;
  }

  /** Slot and wrap counter, {@link QueueState#UNKNOWN} if the source cannot know it. */
  public int position(PackedRingState ring) {
    return switch (this) {
      case NEXT_AVAIL -> ring.nextAvail();
      case LAST_USED -> ring.lastUsed();
      case NEXT_USED -> ring.nextUsed();
      case LAST_AVAIL -> ring.lastAvail();
    };
  }

  /** Did the analysis infer the value? AVAIL bits alone prove next_avail. */
  public boolean isInferred(PackedRingState ring) {
    return switch (this) {
      case NEXT_AVAIL -> false;
      case LAST_USED -> ring.isLastUsedInferred();
      case NEXT_USED -> ring.arePositionsInferred();
      case LAST_AVAIL -> ring.isLastAvailInferred();
    };
  }
}
