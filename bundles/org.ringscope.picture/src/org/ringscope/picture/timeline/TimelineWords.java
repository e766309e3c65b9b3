// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.StringJoiner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.timeline.ChannelLane;
import org.ringscope.analysis.timeline.CoreActivity;
import org.ringscope.analysis.timeline.CoreLane;
import org.ringscope.analysis.timeline.QueueCount;
import org.ringscope.analysis.timeline.QueueLane;
import org.ringscope.analysis.timeline.TimelineSummary;

/** What a lane shows of a span, in one line. */
final class TimelineWords {
  private TimelineWords() {}

  /** @param from on the recording's own clock */
  static String lane(TimelineRow row, TimelineTrack track, TimelineSummary summary, long from, long to) {
    int first = summary.grid().piece(from);
    int last = Math.min(summary.pieces() - 1, summary.grid().piece(to));
    String label = row.words().isEmpty() || row.kind() == TimelineRow.Kind.QUEUE || row.label().equals(row.words())
        ? row.label() : (row.label() + " " + row.words()).strip();
    return switch (row.kind()) {
      case QUEUE -> label + ": " + queue(summary.queue(row.id()), track.whole().queue(row.id()), first, last);
      case CORE -> label + ": " + core(summary.core(row.id()), first, last);
      case CHANNEL -> label + ": " + channel(summary, row.channel(), first, last);
      default -> label;
    };
  }

  private static String queue(QueueLane lane, QueueLane whole, int first, int last) {
    if (lane == null) {
      return "nothing";
    }
    StringJoiner text = new StringJoiner(", ");
    text.add(counted(sum(lane, QueueCount.EVENTS, first, last), "event"));
    text.add(counted(sum(lane, QueueCount.KICKS, first, last), "kick")
        + suppressed(sum(lane, QueueCount.SUPPRESSED_KICKS, first, last)));
    text.add(counted(sum(lane, QueueCount.INTERRUPTS, first, last), "interrupt")
        + suppressed(sum(lane, QueueCount.SUPPRESSED_INTERRUPTS, first, last)));
    long messages = sum(lane, QueueCount.MESSAGES, first, last);
    if (messages > 0) {
      text.add(counted(messages, "message"));
    }
    int least = Integer.MAX_VALUE;
    int most = QueueState.UNKNOWN;
    for (int piece = first; piece <= last; piece++) {
      least = lane.least(piece) == QueueState.UNKNOWN ? least : Math.min(least, lane.least(piece));
      most = Math.max(most, lane.most(piece));
    }
    String where = whole != null && whole.isHeldOnly() ? " held by the device" : " in flight";
    return text.add(most == QueueState.UNKNOWN ? "in flight not told"
        : least == most || least == Integer.MAX_VALUE ? most + where : least + " to " + most + where).toString();
  }

  private static String core(CoreLane lane, int first, int last) {
    if (lane == null) {
      return "nothing";
    }
    StringJoiner text = new StringJoiner(", ");
    long events = 0;
    for (int piece = first; piece <= last; piece++) {
      events += lane.events(piece);
    }
    text.add(counted(events, "event"));
    for (CoreActivity activity : CoreActivity.values()) {
      long nanos = 0;
      for (int piece = first; piece <= last; piece++) {
        nanos += lane.nanos(activity, piece);
      }
      if (nanos > 0) {
        text.add(activity.words() + " " + TimeText.duration(nanos));
      }
    }
    return lane.isTold() ? text.toString() : text.add("what it does is not told").toString();
  }

  private static String channel(TimelineSummary summary, ChannelLane wanted, int first, int last) {
    long toDevice = 0;
    long toDriver = 0;
    for (ChannelLane lane : summary.channels()) {
      if (ChannelRowPainter.isOf(wanted, lane.bus(), lane.driverAddress(), lane.deviceAddress())) {
        for (int piece = first; piece <= last; piece++) {
          toDevice += lane.toDevice(piece);
          toDriver += lane.toDriver(piece);
        }
      }
    }
    return counted(toDevice, "message") + " to the device, " + TimeText.grouped(toDriver) + " to the driver";
  }

  private static long sum(QueueLane lane, QueueCount what, int first, int last) {
    long sum = 0;
    for (int piece = first; piece <= last; piece++) {
      sum += lane.count(what, piece);
    }
    return sum;
  }

  private static String counted(long count, String what) {
    return TimeText.grouped(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String suppressed(long count) {
    return count == 0 ? "" : " (" + TimeText.grouped(count) + " suppressed)";
  }
}
