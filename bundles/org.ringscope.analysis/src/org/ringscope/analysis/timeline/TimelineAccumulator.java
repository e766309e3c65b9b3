// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ringscope.analysis.messages.MessageCounts;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/**
 * Counts events into equally long pieces of time; when they do not suffice any more, two are taken together each. Memory depends on
 * the number of pieces and of queues, cores and channels alone.
 */
final class TimelineAccumulator {
  private static final int MOST_FLAGS = 1000;
  private static final boolean[] HAS_QUEUE = new boolean[EventType.values().length];

  static {
    for (EventType type : EventType.values()) {
      HAS_QUEUE[type.ordinal()] = type.fields().contains(Field.QUEUE);
    }
  }

  private final Trace trace;
  private final boolean areRingsRecorded;
  private final int[] events;
  private TimeGrid grid;
  private int pieces;
  private long endNanos;
  private final List<QueueAccount> queues = new ArrayList<>();
  private QueueAccount[] byQueue = {};
  private final List<CoreLane> cores = new ArrayList<>();
  private CoreLane[] byCore = {};
  private final ChannelAccount channels;
  private final MessageCounts messages;
  private final List<TimelineFlag> flags = new ArrayList<>();
  private final GapFinder gaps;

  /** @param size of pieces, at most; a power of two */
  TimelineAccumulator(Trace trace, TimeGrid grid, int size) {
    this.trace = trace;
    this.grid = grid;
    gaps = new GapFinder(grid.beginNanos());
    events = new int[size];
    channels = new ChannelAccount(trace, size);
    messages = new MessageCounts(trace);
    areRingsRecorded = "full".equals(trace.env().getOrDefault("record_level", "full"));
    trace.system().queues().forEach(info -> of(info.id()));
    trace.system().cores().forEach(info -> core(info.id()));
  }

  /** Takes a state to begin with. */
  void begin(SystemState state) {
    for (QueueState queue : state.queues()) {
      if (queue != null) {
        of(queue.info().id()).begin(queue);
      }
    }
  }

  /** Takes over what the cores of another reading did at a time. */
  void begin(TimelineSummary before, long nanos) {
    for (CoreLane lane : before.cores()) {
      core(lane.core()).begin(lane.bits(before.grid().piece(nanos) - 1));
    }
  }

  /** Takes in the next event; descriptions of the system are none. */
  void apply(EventView event) {
    boolean isCheckpoint = event.isCheckpoint();
    gaps.take(event);
    if (event.stream() == StreamInfo.SYSTEM || isCheckpoint && !isTelling(event)) {
      return;
    }
    int piece = piece(event.nanos());
    if (HAS_QUEUE[event.type().ordinal()] && event.getInt(Field.QUEUE) != Unknown.ID) {
      queueEvent(event, piece);
    }
    if (!isCheckpoint) {
      events[piece]++;
      message(event, piece);
    }
    coreEvent(event, piece, isCheckpoint);
    if (event.type() == EventType.FEATURES_ACCEPTED) {
      accepted(event.getInt(Field.DEVICE), Features.has(event.getLong(Field.FEATURES), Features.IN_ORDER));
    }
    if (event.type() == EventType.FAULT && flags.size() < MOST_FLAGS) {
      flags.add(flag(event));
    }
  }

  /** What a checkpoint tells that no event before it need have told. */
  private boolean isTelling(EventView checkpoint) {
    switch (checkpoint.type()) {
      case CHECKPOINT_DRIVER, CHECKPOINT_DEVICE -> {
        int queue = checkpoint.getInt(Field.QUEUE);
        of(queue).known(checkpoint, trace.system().queue(queue), piece(checkpoint.nanos()));
        return false;
      }
      case SAMPLE, CORE_SLEEPS -> {
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private int piece(long nanos) {
    endNanos = Math.max(endNanos, nanos);
    int piece = grid.piece(nanos);
    while (piece >= events.length) {
      fold();
      piece = grid.piece(nanos);
    }
    pieces = Math.max(pieces, piece + 1);
    return piece;
  }

  private void fold() {
    Pieces.fold(events);
    queues.forEach(queue -> queue.lane.fold());
    cores.forEach(CoreLane::fold);
    channels.fold();
    grid = grid.coarser();
    pieces = (pieces + 1) / 2;
  }

  private void queueEvent(EventView event, int piece) {
    QueueAccount queue = of(event.getInt(Field.QUEUE));
    if (event.type() == EventType.QUEUE_CONFIGURED) {
      queue.configured(trace.system().queue(event.getInt(Field.QUEUE)), areRingsRecorded);
    }
    queue.apply(event, piece);
  }

  private void accepted(int device, boolean isInOrder) {
    for (QueueInfo queue : trace.system().queues()) {
      if (queue.device() == device) {
        of(queue.id()).inOrder(isInOrder);
      }
    }
  }

  private void message(EventView event, int piece) {
    channels.apply(event, piece);
    if (event.type() == EventType.MESSAGE_SENT || event.type() == EventType.MESSAGE_RECEIVED) {
      int queue = event.getInt(Field.QUEUE);
      long before = messages.passed(queue);
      messages.take(event);
      if (queue != Unknown.ID && messages.passed(queue) > before) {
        of(queue).lane.count(QueueCount.MESSAGES, piece, 1);
      }
    }
  }

  private void coreEvent(EventView event, int piece, boolean isCheckpoint) {
    switch (event.type()) {
      case CORE_SLEEPS -> core(event.getInt(Field.CORE)).asleep(true, event.nanos(), grid);
      case CORE_WAKES -> core(event.getInt(Field.CORE)).asleep(false, event.nanos(), grid);
      case ISR_ENTER -> core(event.stream()).inIsr(true, event.nanos(), grid);
      case ISR_EXIT -> core(event.stream()).inIsr(false, event.nanos(), grid);
      case BUFFER_WAIT_BEGIN -> core(event.stream()).waiting(true, event.nanos(), grid);
      case BUFFER_WAIT_END -> core(event.stream()).waiting(false, event.nanos(), grid);
      default -> {}
    }
    CoreLane lane = event.stream() < byCore.length ? byCore[event.stream()] : null;
    if (lane != null && !isCheckpoint) {
      lane.event(piece);
    }
  }

  private static TimelineFlag flag(EventView event) {
    String diagnosis = event.string(Field.DIAGNOSIS);
    String text = event.string(Field.TEXT);
    return new TimelineFlag(event.nanos(),
        event.isUnknown(Field.QUEUE) ? QueueState.UNKNOWN : event.getInt(Field.QUEUE),
        diagnosis.isEmpty() ? event.string(Field.KIND) : diagnosis, text.isEmpty() ? event.string(Field.KIND) : text,
        event.position());
  }

  private QueueAccount of(int queue) {
    if (queue >= byQueue.length) {
      byQueue = Arrays.copyOf(byQueue, queue + 1);
    }
    if (byQueue[queue] == null) {
      byQueue[queue] = new QueueAccount(new QueueLane(queue, events.length));
      queues.add(byQueue[queue]);
    }
    return byQueue[queue];
  }

  private CoreLane core(int core) {
    if (core >= byCore.length) {
      byCore = Arrays.copyOf(byCore, core + 1);
    }
    if (byCore[core] == null) {
      byCore[core] = new CoreLane(core, events.length, grid.beginNanos());
      cores.add(byCore[core]);
    }
    return byCore[core];
  }

  /** What was counted until now. */
  TimelineSummary snapshot() {
    return pieces == 0 ? TimelineSummary.NOTHING
        : new TimelineSummary(grid, pieces, endNanos, Arrays.copyOf(events, pieces),
            queues.stream().map(queue -> queue.lane.copy(pieces)).toList(),
            cores.stream().map(core -> core.copy(pieces)).toList(), channels.copy(pieces), flags,
            gaps.gaps());
  }

  /** What was counted, when nothing comes any more. @param untilNanos the end, after the last event */
  TimelineSummary end(long untilNanos) {
    if (pieces > 0) {
      int last = piece(untilNanos);
      queues.forEach(queue -> queue.end(last));
      cores.forEach(core -> core.reach(endNanos, grid));
    }
    return snapshot();
  }
}
