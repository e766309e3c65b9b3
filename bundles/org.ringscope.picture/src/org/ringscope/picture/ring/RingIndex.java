// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.QueueState;

/** The six free-running indices of a split ring: who moves them, and on which ring they are shown. */
public enum RingIndex {
  AVAIL_IDX("avail.idx", true, true, false),
  LAST_AVAIL("last_avail", false, true, false),
  AVAIL_EVENT("avail_event", false, true, true),
  LAST_USED("last_used", true, false, false),
  USED_EVENT("used_event", true, false, true),
  USED_IDX("used.idx", false, false, false);

  private final String text;
  private final boolean driver;
  private final boolean onAvail;
  private final boolean event;

  RingIndex(String text, boolean driver, boolean onAvail, boolean event) {
    this.text = text;
    this.driver = driver;
    this.onAvail = onAvail;
    this.event = event;
  }

  /** The specification's name: {@code avail.idx}. */
  public String text() {
    return text;
  }

  /** Moved by the driver (else by the device)? */
  public boolean isDriver() {
    return driver;
  }

  /** Shown on the avail ring (else on the used ring)? */
  public boolean isOnAvail() {
    return onAvail;
  }

  /** An event word, by which one side asks to be notified? */
  public boolean isEvent() {
    return event;
  }

  /** The value, u16, {@link QueueState#UNKNOWN} if the source cannot know it. */
  public int value(QueueState state) {
    if (state.isPacked()) {
      return QueueState.UNKNOWN; // its positions are other things, see PackedStrip
    }
    return switch (this) {
      case AVAIL_IDX -> state.availIdx();
      case LAST_AVAIL -> state.lastAvail();
      case AVAIL_EVENT -> state.availEvent();
      case LAST_USED -> state.lastUsed();
      case USED_EVENT -> state.usedEvent();
      case USED_IDX -> state.usedIdx();
    };
  }

  /** Did the analysis infer the value? */
  public boolean isInferred(QueueState state) {
    return this == LAST_AVAIL && state.isLastAvailInferred() || this == LAST_USED && state.isLastUsedInferred();
  }
}
