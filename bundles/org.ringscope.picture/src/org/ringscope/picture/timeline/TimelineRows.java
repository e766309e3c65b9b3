// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.timeline.ChannelLane;
import org.ringscope.analysis.timeline.CoreLane;
import org.ringscope.analysis.timeline.QueueCount;
import org.ringscope.analysis.timeline.QueueLane;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** The lanes of recordings from top to bottom: cores, queues, channels; what never moved is named in one line. */
final class TimelineRows {
  private static final double HEADING_HEIGHT = 18;
  private static final double CORE_HEIGHT = 20;
  private static final double QUEUE_HEIGHT = 46;
  /** Of a queue of which nobody knows what is in flight. */
  private static final double COUNTS_HEIGHT = 24;
  /** Fewer in flight than this part of the ring would hardly be seen. */
  private static final int FLAT = 4;
  private static final double CHANNEL_HEIGHT = 20;
  private static final double NOTE_HEIGHT = 16;

  private final List<TimelineRow> rows = new ArrayList<>();
  private double y;

  /** @param only name of the queue that is wanted alone, null for all */
  static List<TimelineRow> of(List<TimelineTrack> tracks, String only) {
    TimelineRows made = new TimelineRows();
    for (int i = 0; i < tracks.size(); i++) {
      if (tracks.size() > 1) {
        made.add(TimelineRow.Kind.HEADING, i, 0, tracks.get(i).name(), "", HEADING_HEIGHT, 0, null, null);
      }
      made.track(i, tracks.get(i), only);
    }
    return made.rows;
  }

  private void track(int track, TimelineTrack shown, String only) {
    TimelineSummary summary = shown.whole();
    SystemDescription system = shown.system();
    for (CoreInfo core : system.cores()) {
      CoreLane lane = summary.core(core.id());
      if (lane != null && (lane.isTold() || hasEvents(lane, summary.pieces()))) {
        add(TimelineRow.Kind.CORE, track, core.id(), core.name(), "", CORE_HEIGHT, 0, null, null);
      }
    }
    List<String> idle = new ArrayList<>();
    for (QueueInfo queue : system.queues()) {
      String name = system.queueName(queue.id());
      QueueLane lane = summary.queue(queue.id());
      if (only == null ? lane == null || isIdle(lane) : !name.equals(only)) {
        idle.add(name);
      } else {
        queue(track, queue, name, lane);
      }
    }
    for (int i = 0; i < summary.channels().size(); i++) {
      ChannelLane channel = summary.channels().get(i);
      if (only == null || isOf(system, channel, only)) {
        add(TimelineRow.Kind.CHANNEL, track, i, name(channel), ends(channel), CHANNEL_HEIGHT, 0, null, channel);
      }
    }
    if (only == null && !idle.isEmpty()) {
      add(TimelineRow.Kind.NOTE, track, 0, "", (idle.size() == 1 ? "1 queue without events: "
          : idle.size() + " queues without events: ") + String.join(", ", idle), NOTE_HEIGHT, 0, null, null);
    }
  }

  private void queue(int track, QueueInfo queue, String name, QueueLane lane) {
    int most = lane == null ? QueueState.UNKNOWN : lane.most();
    if (most == QueueState.UNKNOWN) {
      boolean isNotified = lane != null && lane.count(QueueCount.KICKS) + lane.count(QueueCount.INTERRUPTS) > 0;
      add(TimelineRow.Kind.QUEUE, track, queue.id(), name, isNotified ? "counts only" : "in flight not told",
          COUNTS_HEIGHT, 0, queue, null);
      return;
    }
    int scale = Math.max(FLAT, most < queue.size() / FLAT ? most : Math.max(most, queue.size()));
    add(TimelineRow.Kind.QUEUE, track, queue.id(), name, (lane.isHeldOnly() ? "held " : "in flight ") + "≤ " + most
        + (queue.size() > 0 ? " of " + queue.size() : ""), QUEUE_HEIGHT, scale, queue, null);
  }

  private static boolean isIdle(QueueLane lane) {
    return lane.count(QueueCount.EVENTS) == 0 && lane.count(QueueCount.KICKS) == 0
        && lane.count(QueueCount.INTERRUPTS) == 0 && lane.most() <= 0;
  }

  private static boolean hasEvents(CoreLane lane, int pieces) {
    for (int piece = 0; piece < pieces; piece++) {
      if (lane.events(piece) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(SystemDescription system, ChannelLane channel, String queue) {
    QueueInfo info = system.queueNamed(queue);
    BusInfo bus = system.bus(channel.bus());
    return info != null && bus != null && bus.device() == info.device();
  }

  private static String name(ChannelLane channel) {
    return channel.name().isEmpty() ? ends(channel) : channel.name();
  }

  private static String ends(ChannelLane channel) {
    return channel.driverAddress() == ChannelLane.OTHERS || channel.driverAddress() == Rpmsg.NAME_SERVICE_ADDRESS ? ""
        : RingText.hex(channel.driverAddress()) + " ↔ " + RingText.hex(channel.deviceAddress());
  }

  private void add(TimelineRow.Kind kind, int track, int id, String label, String words, double height, int scale,
      QueueInfo queue, ChannelLane channel) {
    rows.add(new TimelineRow(kind, track, id, label, words, y, height, scale, queue, channel));
    y += height;
  }
}
