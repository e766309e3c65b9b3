// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.analysis.state.SplitRingState;

/** The six free-running indices of a split ring: who moves them, and on which ring they are shown. */
public enum IndexMarker {
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

  IndexMarker(String text, boolean driver, boolean onAvail, boolean event) {
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
  public int value(SplitRingState ring) {
    return switch (this) {
      case AVAIL_IDX -> ring.availIdx();
      case LAST_AVAIL -> ring.lastAvail();
      case AVAIL_EVENT -> ring.availEvent();
      case LAST_USED -> ring.lastUsed();
      case USED_EVENT -> ring.usedEvent();
      case USED_IDX -> ring.usedIdx();
    };
  }

  /** As above for a ring of any format; {@link QueueState#UNKNOWN} where it has no such index. */
  public int valueIn(RingState ring) {
    return ring.byFormat(this::value, packed -> QueueState.UNKNOWN);
  }

  /** Whether there is something to show: a value that is known, of an event word only where EVENT_IDX is in use. */
  public boolean isShown(SplitRingState ring, RingCaption caption) {
    return value(ring) != QueueState.UNKNOWN && (!event || caption.eventIdx() == 1);
  }

  /** Did the analysis infer the value? */
  public boolean isInferred(RingState ring) {
    return this == LAST_AVAIL && ring.isLastAvailInferred() || this == LAST_USED && ring.isLastUsedInferred();
  }
}
