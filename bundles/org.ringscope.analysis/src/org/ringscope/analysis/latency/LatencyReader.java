// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.latency.LatencyStep.Kind;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.Request;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Reads how single messages came along, from the events around each. For one thread. */
public final class LatencyReader {
  private static final List<Kind> TO_DEVICE = List.of(Kind.WRITTEN, Kind.EXPOSED, Kind.SENT, Kind.KICKED,
      Kind.DEVICE_ISR, Kind.TAKEN, Kind.RECEIVED, Kind.CALLBACK, Kind.USED, Kind.INTERRUPTED);
  /** The buffer lay there before; the message begins when the device writes into it. */
  private static final List<Kind> TO_DRIVER = List.of(Kind.SENT, Kind.USED, Kind.INTERRUPTED, Kind.DRIVER_ISR,
      Kind.TAKEN_BACK, Kind.RECEIVED, Kind.CALLBACK);
  private static final List<Kind> REQUEST = List.of(Kind.EXPOSED, Kind.KICKED, Kind.DEVICE_ISR, Kind.TAKEN, Kind.USED,
      Kind.INTERRUPTED, Kind.DRIVER_ISR, Kind.TAKEN_BACK);
  private static final long[] LOOK_BACK_NANOS = {1_000_000, 64_000_000, 1_000_000_000};
  /** What comes later than this after the reception belongs to it no more. */
  private static final long LOOK_ON_NANOS = 1_000_000_000;
  private static final int MOST_ON = 1 << 14;
  private static final int MOST_UNENDED = 1 << 22;
  private static final int CANCEL_INTERVAL = 1024;

  private final Trace trace;
  private final MessageDecoder decoder;
  private final StateReader states;
  private final EventCursor cursor;

  public LatencyReader(Trace trace) throws IOException {
    this.trace = trace;
    decoder = new MessageDecoder(trace);
    states = new StateReader(trace);
    cursor = trace.cursor();
  }

  /**
   * The steps of a message.
   *
   * @param cancelled asked now and then
   * @return null when cancelled
   */
  public LatencyBreakdown read(Message message, BooleanSupplier cancelled) throws IOException {
    boolean isToDriver = decoder.direction(message) == Direction.TO_DRIVER;
    boolean isBuffer = decoder.device(message) != null;
    List<Kind> kinds = (isToDriver ? TO_DRIVER : TO_DEVICE).stream()
        .filter(kind -> !isBuffer || kind != Kind.CALLBACK).toList(); // only endpoints have one
    return read(new Wanted(message.queue(), message.buffer(), message.sent(), message.received(), message.bus(),
        message.destination(), kinds, Kind.SENT, Kind.RECEIVED), message.position(), cancelled);
  }

  /** The same of a request: from where it began until it came back. */
  public LatencyBreakdown read(Request request, BooleanSupplier cancelled) throws IOException {
    Position end = request.endNanos() == Message.NO_TIME ? null : Position.at(request.endNanos());
    return read(new Wanted(request.queue(), request.buffer(), request.begin(), end, -1, -1, REQUEST, null, null),
        request.begin(), cancelled);
  }

  /**
   * What is looked for.
   *
   * @param kinds in the order in which they come where they have the same time
   * @param begin the event that begins it, null if it was not recorded
   * @param end the event that ends it, null if it was not recorded
   * @param from the kind that begins its latency, null for whichever the event is
   * @param to the kind that ends its latency, null for whichever the event is
   */
  record Wanted(int queue, long buffer, Position begin, Position end, int bus, long address, List<Kind> kinds,
      Kind from,
      Kind to) {}

  private LatencyBreakdown read(Wanted wanted, Position anchor, BooleanSupplier cancelled) throws IOException {
    StepCollector found = null;
    for (long back : LOOK_BACK_NANOS) {
      long start = Math.max(trace.beginNanos(), anchor.nanos() - back);
      found = read(wanted, anchor, start, cancelled);
      boolean isWhole = found == null || !wanted.kinds().contains(Kind.EXPOSED) || found.has(Kind.EXPOSED);
      if (isWhole || start == trace.beginNanos() || wanted.queue() == QueueState.UNKNOWN) {
        break;
      }
    }
    return found == null ? null : found.breakdown();
  }

  private StepCollector read(Wanted wanted, Position anchor, long start, BooleanSupplier cancelled)
      throws IOException {
    SystemState before = start > trace.beginNanos() ? states.at(start - 1) : states.first();
    StepCollector steps = new StepCollector(trace, wanted, before.queue(wanted.queue()));
    cursor.seek(start);
    int read = 0;
    int after = 0;
    boolean isOn = true;
    while (isOn && cursor.next()) {
      if (!cursor.event().isCheckpoint()) {
        steps.take(cursor.event());
      }
      if (++read % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return null;
      }
      long nanos = cursor.event().nanos();
      boolean isAfter = nanos >= anchor.nanos() && (wanted.end() == null || nanos >= wanted.end().nanos());
      after += isAfter ? 1 : 0;
      isOn = !steps.isComplete() && (!isAfter || isNear(wanted, nanos, after));
    }
    return steps;
  }

  private static boolean isNear(Wanted wanted, long nanos, int after) {
    return wanted.end() == null ? after < MOST_UNENDED
        : after < MOST_ON && nanos - wanted.end().nanos() < LOOK_ON_NANOS;
  }
}
