// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageCounts;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/** Counts what each queue did over a span of a trace. One reading is one pass over its events. */
public final class QueueStatisticsReader {
  private static final int CANCEL_INTERVAL = 4096;
  /** Longer than any message is on its way that somebody waits for. */
  private static final long LOOK_BACK_NANOS = 10_000_000_000L;

  private final Trace trace;
  private final Map<Integer, Counts> counts = new TreeMap<>();
  /** The same by id, for the queues asked for so far: every event asks. */
  private Counts[] known = {};
  private final BufferTimes messageTimes = new BufferTimes();
  private final BufferTimes bufferTimes = new BufferTimes();
  private final PolledTimes polled;
  private final MessageCounts messages;
  private final boolean hasTimes;
  private final boolean areRingsRecorded;
  /** Hears of what is counted, null for nobody. */
  private final SpanDetails details;

  /** What is counted for one queue. */
  private static final class Counts {
    final Growth buffers = new Growth();
    final Growth kicks = new Growth();
    final Growth suppressedKicks = new Growth();
    final Growth interrupts = new Growth();
    final Growth suppressedInterrupts = new Growth();
    long payloadBytes;
    final LatencySample messageLatency = new LatencySample();
    final LatencySample bufferLatency = new LatencySample();
    InFlightTrack inFlight = new InFlightTrack(null);
    int maxInFlight = QueueState.UNKNOWN;
    /** Where the queue is looked at now and then: most buffers at a look; between two there may have been more. */
    int seenInFlight = QueueState.UNKNOWN;
    boolean isPolled;
    /** Where only the driver was watched, its buffers count: given and had back. */
    boolean isDeviceSeen;
    /** Null unless the ring is packed and its buffers are used in order. */
    PackedBatches batches;

    void startsWith(QueueState before) {
      if (before.device().has(Features.IN_ORDER)) {
        batches = new PackedBatches(PackedBatches.ring(before));
      }
      inFlight = new InFlightTrack(before);
      maxInFlight = inFlight.now();
    }

    void inFlight(EventView event) {
      inFlight.apply(event);
      maxInFlight = Math.max(maxInFlight, inFlight.now());
    }

    /** The next look is told; what is in flight now was so at the last one. */
    void polled() {
      isPolled = true;
      seenInFlight = Math.max(seenInFlight, inFlight.now());
    }

    boolean isMaxBound() {
      return isPolled && Math.max(seenInFlight, inFlight.now()) < maxInFlight;
    }

    void begin(QueueState before) {
      buffers.begin(before.buffers());
      kicks.begin(before.kicks());
      suppressedKicks.begin(before.suppressedKicks());
      interrupts.begin(before.interrupts());
      suppressedInterrupts.begin(before.suppressedInterrupts());
    }

    /** A queue that was just handed over: nothing has happened yet. */
    void configured() {
      for (Growth growth : List.of(buffers, kicks, suppressedKicks, interrupts, suppressedInterrupts)) {
        growth.begin(0);
      }
    }

    void sample(EventView event) {
      // an observer repeats what the events of all others have told; where these are apart, events count
      boolean repeats = event.isCheckpoint() && event.stream() == StreamInfo.OBSERVER;
      buffers.sample(event.getLong(Field.BUFFERS), repeats);
      kicks.sample(event.getLong(Field.KICKS), repeats);
      suppressedKicks.sample(event.getLong(Field.SUPPRESSED_KICKS), repeats);
      interrupts.sample(event.getLong(Field.INTERRUPTS), repeats);
      suppressedInterrupts.sample(event.getLong(Field.SUPPRESSED_INTERRUPTS), repeats);
    }
  }

  private QueueStatisticsReader(Trace trace, SpanDetails details) {
    this.trace = trace;
    this.details = details;
    polled = new PolledTimes(trace);
    messages = new MessageCounts(trace);
    hasTimes = trace.hasTimes();
    areRingsRecorded = "full".equals(trace.env().getOrDefault("record_level", "full"));
  }

  /** Statistics of every queue over the whole trace. */
  public static List<QueueStatistics> read(Trace trace) throws IOException {
    return read(trace, trace.beginNanos(), trace.endNanos(), () -> false);
  }

  /**
   * Statistics of every queue over the whole of a trace: of a recorded one those that were kept, or else what a reading gives, which
   * is kept then.
   *
   * @return null when cancelled
   */
  public static List<QueueStatistics> read(Trace trace, KeptResults results, BooleanSupplier cancelled)
      throws IOException {
    KeptStatistics kept = trace.isLive() ? null : new KeptStatistics(results, trace);
    List<QueueStatistics> statistics = kept == null ? null : kept.restore();
    if (statistics == null) {
      statistics = read(trace, trace.beginNanos(), trace.endNanos(), cancelled);
      if (cancelled.getAsBoolean()) {
        return null;
      }
      if (kept != null) {
        kept.keep(statistics);
      }
    }
    return statistics;
  }

  /**
   * Statistics of every queue, in the order in which the trace describes them.
   *
   * @param cancelled asked every few thousand events; true ends the reading with what was counted
   */
  public static List<QueueStatistics> read(Trace trace, long fromNanos, long toNanos, BooleanSupplier cancelled)
      throws IOException {
    return read(trace, fromNanos, toNanos, cancelled, new SpanDetails.Progress(null, nanos -> {}));
  }

  /** @param progress hears of what is counted, and how far that is */
  static List<QueueStatistics> read(Trace trace, long fromNanos, long toNanos, BooleanSupplier cancelled,
      SpanDetails.Progress progress) throws IOException {
    QueueStatisticsReader reader = new QueueStatisticsReader(trace, progress.details());
    reader.startsWith(new StateReader(trace).at(fromNanos - 1), fromNanos);
    EventCursor cursor = trace.cursor();
    reader.skipTo(cursor, fromNanos);
    int untilAsked = CANCEL_INTERVAL;
    while (cursor.next() && cursor.event().nanos() <= toNanos) {
      reader.count(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        progress.passed().accept(cursor.event().nanos());
        if (cancelled.getAsBoolean()) {
          break;
        }
      }
    }
    return reader.result(fromNanos, toNanos);
  }

  private void startsWith(SystemState before, long fromNanos) {
    for (QueueInfo queue : trace.system().queues()) {
      Counts counted = of(queue.id());
      counted.startsWith(before.queue(queue.id()));
      if (details != null) {
        details.begin(queue.id(), counted.inFlight.now());
      }
    }
    if (fromNanos > trace.beginNanos()) {
      before.queues().forEach(queue -> of(queue.info().id()).begin(queue));
    }
  }

  /** Goes to the begin of the span. What is received in it may have been sent a while before. */
  private void skipTo(EventCursor cursor, long fromNanos) throws IOException {
    cursor.seek(Math.max(trace.beginNanos(), fromNanos - LOOK_BACK_NANOS));
    while (cursor.next() && cursor.event().nanos() < fromNanos) {
      if (cursor.event().type() == EventType.MESSAGE_SENT) {
        messages.sent(cursor.event());
      }
    }
    cursor.seek(fromNanos);
  }

  private Counts of(int queue) {
    Counts found = queue < known.length ? known[queue] : null;
    return found != null ? found : begin(queue);
  }

  private Counts begin(int queue) {
    known = Arrays.copyOf(known, Math.max(known.length, queue + 1));
    known[queue] = counts.computeIfAbsent(queue, id -> new Counts());
    return known[queue];
  }

  private void count(EventView event) {
    if (event.type() == EventType.SAMPLE) {
      of(queue(event)).sample(event);
    } else if (!event.isCheckpoint()) {
      countNew(event);
    }
  }

  private void countNew(EventView event) {
    messages.take(event);
    if (polled.apply(event)) {
      counts.values().forEach(Counts::polled); // all that is told next was found by one look
    }
    if (InFlightTrack.isTold(event)) {
      Counts queue = of(queue(event));
      queue.inFlight(event);
      if (details != null) {
        details.inFlight(queue(event), queue.inFlight.now(), event.nanos());
      }
    }
    switch (event.type()) {
      case USED_IDX -> used(event);
      case PACKED_DESCRIPTOR_WRITTEN -> packedWritten(event);
      case FEATURES_ACCEPTED -> accepted(event.getInt(Field.DEVICE), event.getLong(Field.FEATURES));
      case BUFFER_TAKEN -> {
        of(queue(event)).isDeviceSeen = true;
        bufferTimes.taken(queue(event), event.getLong(Field.BUFFER), event.nanos());
      }
      case BUFFER_RETURNED -> {
        of(queue(event)).isDeviceSeen = true;
        returned(event);
      }
      case BUFFER_GIVEN -> {
        if (!of(queue(event)).isDeviceSeen) {
          bufferTimes.taken(queue(event), event.getLong(Field.BUFFER), event.nanos());
        }
      }
      case BUFFER_DONE -> {
        if (!of(queue(event)).isDeviceSeen) {
          returned(event);
        }
      }
      case KICK_BEGIN -> of(queue(event)).kicks.grow(1);
      case KICK_SUPPRESSED -> of(queue(event)).suppressedKicks.grow(1);
      case INTERRUPT -> of(queue(event)).interrupts.grow(1);
      case INTERRUPT_SUPPRESSED -> of(queue(event)).suppressedInterrupts.grow(1);
      case QUEUE_CONFIGURED -> configured(queue(event));
      case POLLED -> of(queue(event)).polled();
      case MESSAGE_SENT -> sent(event);
      case MESSAGE_RECEIVED -> received(event);
      default -> {}
    }
  }

  /** What is found used where a ring begins anew was used before anybody looked, or was counted then. */
  private void used(EventView event) {
    if (!polled.isFoundAnew(queue(event))) {
      of(queue(event)).buffers.grow(RingIndex.distance(event.getInt(Field.OLD), event.getInt(Field.IDX)));
    }
  }

  /** An engine tells every kick from here on; who sees less may see none of them. */
  private void configured(int queue) {
    QueueInfo info = trace.system().queue(queue);
    if (info != null && info.arePrivateIndicesKnown()) {
      of(queue).configured();
      if (areRingsRecorded) {
        of(queue).inFlight.beginFresh(info);
      }
    }
  }

  private static int queue(EventView event) {
    return event.getInt(Field.QUEUE);
  }

  private void accepted(int device, long features) {
    for (QueueInfo queue : trace.system().queues()) {
      if (queue.device() == device) {
        of(queue.id()).batches = Features.has(features, Features.IN_ORDER) ? new PackedBatches(null) : null;
        of(queue.id()).inFlight.inOrder(Features.has(features, Features.IN_ORDER));
      }
    }
  }

  private void packedWritten(EventView event) {
    Counts queue = of(queue(event));
    QueueInfo info = trace.system().queue(queue(event));
    if (queue.batches != null && info != null) {
      int buffers = queue.batches.written(event, info.size());
      if (buffers > 0) {
        queue.buffers.grow(buffers);
      }
    } else if (!PackedPosition.isMarkedAvailable(event.getInt(Field.FLAGS))) {
      queue.buffers.grow(1);
    }
  }

  private void returned(EventView event) {
    Counts queue = of(queue(event));
    queue.buffers.grow(1);
    long nanos = bufferTimes.returned(queue(event), event.getLong(Field.BUFFER), event.nanos());
    if (nanos != Message.NO_TIME) {
      queue.bufferLatency.add(nanos, event.nanos() - nanos);
      if (details != null) {
        details.returned(event, nanos);
      }
    }
  }

  private void sent(EventView event) {
    if (polled.isFoundAnew(queue(event))) {
      return;
    }
    Counts queue = of(queue(event));
    queue.payloadBytes += event.getLong(Field.LENGTH);
    messageTimes.taken(queue(event), event.getLong(Field.BUFFER), polled.earliest(queue(event), event.nanos()));
    if (details != null) {
      details.sent(event);
    }
  }

  private void received(EventView event) {
    long nanos = messageTimes.returned(queue(event), event.getLong(Field.BUFFER), event.nanos());
    if (nanos != Message.NO_TIME) {
      of(queue(event)).messageLatency.add(nanos, event.nanos() - nanos);
    }
    if (details != null) {
      details.received(event, nanos);
    }
  }

  private List<QueueStatistics> result(long from, long to) {
    boolean tellsMessages = messages.areTold();
    boolean areMostTold = !"messages".equals(trace.env().get("record_level")); // only counted now and then
    List<QueueStatistics> result = new ArrayList<>();
    counts.remove(Unknown.ID);
    Map<Integer, Counts> described = new LinkedHashMap<>();
    trace.system().queues().forEach(queue -> described.put(queue.id(), of(queue.id())));
    counts.forEach(described::putIfAbsent);
    described.forEach((id, c) -> {
      LatencySample latency =
          !hasTimes ? new LatencySample() : messages.passed(id) > 0 ? c.messageLatency : c.bufferLatency;
      result.add(new QueueStatistics(id, c.buffers.gained(), c.kicks.gained(), c.suppressedKicks.gained(),
          c.interrupts.gained(), c.suppressedInterrupts.gained(),
          tellsMessages ? messages.passed(id) : QueueState.UNKNOWN,
          tellsMessages ? c.payloadBytes : QueueState.UNKNOWN, messages.found(id), from, to, latency.min(),
          latency.median(), latency.percentile(99), latency.max(), latency.maxBegin(),
          areMostTold ? c.maxInFlight : QueueState.UNKNOWN, c.isMaxBound(), c.isPolled));
    });
    return result;
  }
}
