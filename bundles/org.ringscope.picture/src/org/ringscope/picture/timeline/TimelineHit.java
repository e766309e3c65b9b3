// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.trace.Position;

/**
 * What lies under a point of a {@link TimelinePicture}.
 *
 * @param nanos the time there, on the axis
 * @param track index of the recording, -1 for none
 * @param queue its id, -1 where no queue is meant
 * @param position of the event there, null for none
 * @param text in words, empty for nothing
 */
public record TimelineHit(Place place, long nanos, int track, int queue, Position position, String text) {
  /** Parts of the picture. */
  public enum Place {
    /** The strip of the whole axis. */
    WHOLE,
    LANES
  }
}
