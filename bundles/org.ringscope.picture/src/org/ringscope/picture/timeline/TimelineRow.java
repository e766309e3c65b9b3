// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.ChannelLane;
import org.ringscope.trace.system.QueueInfo;

/**
 * One lane of the picture.
 *
 * @param track index of its recording
 * @param id of the core or queue, place of the channel
 * @param label what it is called
 * @param words a second line
 * @param scale buffers in flight that fill its height; of a queue
 */
record TimelineRow(Kind kind, int track, int id, String label, String words, double y, double height, int scale,
    QueueInfo queue, ChannelLane channel) {
  enum Kind {
    HEADING,
    CORE,
    QUEUE,
    CHANNEL,
    NOTE
  }

  double bottom() {
    return y + height;
  }
}
