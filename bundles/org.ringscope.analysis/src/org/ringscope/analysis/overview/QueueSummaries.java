// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.WaitingBuffers;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.OldestBuffers;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueTraffic;
import org.ringscope.analysis.text.RingText;
import org.ringscope.protocol.ring.PackedPosition;

/** Sums up the queues of one trace at one instant after the other; what a state says is read again where it has changed. One thread. */
public final class QueueSummaries {
  /** A driver that fills a queue when it sets it up kicks once. */
  static final int SET_UP_KICKS = 1;

  private final QueueTraffic traffic = new QueueTraffic();
  private Map<Integer, Read> read = new HashMap<>();

  /** What was read from a state of a queue. */
  private record Read(QueueState state, boolean isPosted, boolean isWork, List<Diagnosis> proven) {}

  /**
   * All queues in the order of the description.
   *
   * @param statistics over the whole trace, null while they are not known
   * @param found what is wrong in the trace as far as it has been looked for
   * @param oldest at the instant of the state; null where that is not known
   */
  public List<QueueSummary> of(SystemState state, List<QueueStatistics> statistics, List<Diagnosis> found,
      OldestBuffers oldest, long beginNanos) {
    traffic.update(state);
    Map<Integer, QueueStatistics> over = new HashMap<>();
    if (statistics != null) {
      statistics.forEach(each -> over.put(each.queue(), each));
    }
    Map<Integer, Read> now = new HashMap<>();
    List<QueueSummary> summaries = new ArrayList<>();
    for (QueueState queue : state.queues()) {
      int id = queue.info().id();
      String name = state.system().queueName(id);
      Read before = read.get(id);
      Read current = before != null && before.state() == queue ? before : read(queue, name, state.nanos());
      now.put(id, current);
      List<Diagnosis> wrong =
          Stream.concat(current.proven().stream(), Diagnosis.of(found, id, state.instant())).toList();
      long since = oldest == null || current.isPosted() || queue.inFlight() == 0 ? Message.NO_TIME : oldest.since(id);
      boolean isWaiting = since != Message.NO_TIME && state.clockNanos() != Long.MIN_VALUE;
      summaries.add(new QueueSummary(name, queue, current.isPosted(), current.isWork(),
          traffic.isRateKnown(queue) ? traffic.rate(queue) : Double.NaN,
          isWaiting ? state.clockNanos() - since : Message.NO_TIME, isWaiting && since == beginNanos, over.get(id),
          Diagnosis.worst(wrong)));
    }
    read = now;
    return summaries;
  }

  private static Read read(QueueState queue, String name, long nanos) {
    boolean isPosted = queue.inFlight() > 0 && RingText.holdsOnlyEmptyBuffers(queue);
    return new Read(queue, isPosted, !isPosted && new WaitingBuffers(queue).mayBeWork(),
        Diagnoser.diagnose(queue, name, nanos));
  }

  /** Whether nothing was used yet and nothing is to be done; of one without a known ring, whether nothing is known to have happened. */
  public static boolean isIdle(QueueState queue) {
    if (!queue.isRingKnown()) {
      return queue.buffers() <= 0 && queue.kicks() <= SET_UP_KICKS && queue.inFlight() <= 0
          && queue.heldByDevice() <= 0;
    }
    return isRingIdle(queue);
  }

  /** Whether the ring is known, and says that nothing was used yet and nothing is to be done. */
  public static boolean isRingIdle(QueueState queue) {
    boolean rests = queue.isRingKnown() && (queue.inFlight() == 0 || RingText.holdsOnlyEmptyBuffers(queue));
    return rests && queue.ring().<Boolean>byFormat(QueueSummaries::isUnused, QueueSummaries::isUnused);
  }

  private static boolean isUnused(SplitRingState ring) {
    return ring.usedIdx() == 0 && ring.availIdx() <= ring.size();
  }

  private static boolean isUnused(PackedRingState ring) {
    return ring.nextUsed() == PackedPosition.START;
  }
}
