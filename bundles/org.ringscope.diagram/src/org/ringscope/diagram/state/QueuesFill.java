// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueTraffic;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.picture.system.QueueWords;
import org.ringscope.trace.system.SystemDescription;

/** Fills the rings and the table of a system. What a queue says is read again where its state has changed. */
final class QueuesFill {
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;

  private final QueueTraffic traffic = new QueueTraffic();
  private final Map<Ring, ShownQueue> shown = new HashMap<>();
  private SystemDescription described;
  private Map<String, Integer> ids = Map.of();

  /** What a ring shows, null while it shows nothing. */
  ShownQueue shown(Ring ring) {
    return shown.get(ring);
  }

  void fill(LiveSystem system, Moment moment) {
    SystemState state = moment.state();
    describe(state.system());
    traffic.update(state);
    // the rings behind those that have rows are not there any more
    shown.keySet().retainAll(system.getRings().subList(0, system.getTable().getRows().size()));
    for (int i = 0; i < system.getTable().getRows().size(); i++) {
      Ring ring = system.getRings().get(i);
      QueueRow row = system.getTable().getRows().get(i);
      Integer id = ids.get(ring.getName());
      QueueState queue = id == null ? null : state.queue(id);
      if (queue == null) {
        clear(ring, row);
      } else {
        fill(ring, row, queue, moment);
      }
    }
  }

  /** The names of queues, found once for a description. */
  private void describe(SystemDescription description) {
    if (description != described) {
      described = description;
      ids = new HashMap<>();
      description.queues().forEach(queue -> ids.putIfAbsent(description.queueName(queue.id()), queue.id()));
    }
  }

  void clear(LiveSystem system) {
    for (int i = 0; i < system.getTable().getRows().size(); i++) {
      clear(system.getRings().get(i), system.getTable().getRows().get(i));
    }
  }

  private void clear(Ring ring, QueueRow row) {
    shown.remove(ring);
    RingFill.clear(ring);
    row.eClass().getEAttributes().forEach(attribute -> Values.unset(row, attribute));
    Values.set(row, PACKAGE.getQueueRow_Size(), ring.getSize());
  }

  private void fill(Ring ring, QueueRow row, QueueState queue, Moment moment) {
    ShownQueue before = shown.get(ring);
    RingCaption caption = RingCaption.of(moment.state(), queue);
    boolean isSame = before != null && before.state() == queue && before.caption().eventIdx() == caption.eventIdx();
    List<Diagnosis> proven =
        isSame ? before.proven() : Diagnoser.diagnose(queue, ring.getName(), moment.state().nanos());
    ShownQueue now = new ShownQueue(queue, caption, proven);
    shown.put(ring, now);
    if (!isSame) {
      ring(ring, now);
      numbers(row, queue);
    }
    said(ring, row, now, moment);
  }

  private static void ring(Ring ring, ShownQueue now) {
    QueueState queue = now.state();
    if (queue.size() > 0) {
      RingShape.update(ring, queue.info().isPacked(), queue.size());
    }
    if (queue.isRingKnown()) {
      RingFill.fill(ring, queue.ring(), now.caption());
    } else {
      RingFill.clearCells(ring);
    }
    Values.set(ring, PACKAGE.getRing_Known(), queue.isRingKnown());
    Values.set(ring, PACKAGE.getRing_Absence(), absence(queue));
    Values.set(ring, PACKAGE.getRing_InFlight(), Values.known(queue.inFlight()));
    Values.set(ring, PACKAGE.getRing_Fault(), queue.fault());
    Values.set(ring, PACKAGE.getRing_Header(), RingText.header(queue, now.caption()));
  }

  /** Why cells have nothing to say, and what is known instead that no status tells. */
  private static String absence(QueueState queue) {
    String absence = RingText.absence(queue);
    return absence == null || queue.buffers() == QueueState.UNKNOWN ? absence
        : absence + " Buffers: " + TimeText.grouped(queue.buffers()) + ".";
  }

  private static void numbers(QueueRow row, QueueState queue) {
    int size = RingText.size(queue);
    Values.set(row, PACKAGE.getQueueRow_Size(), size == 0 ? null : Integer.valueOf(size));
    Values.set(row, PACKAGE.getQueueRow_InFlight(), Values.known(queue.inFlight()));
    Values.set(row, PACKAGE.getQueueRow_Posted(), queue.inFlight() > 0 && RingText.holdsOnlyEmptyBuffers(queue));
    Values.set(row, PACKAGE.getQueueRow_AvailIdx(), Values.known(queue.ring().availPlace()));
    Values.set(row, PACKAGE.getQueueRow_UsedIdx(), Values.known(queue.ring().usedPlace()));
    Values.set(row, PACKAGE.getQueueRow_Kicks(), Values.known(queue.kicks()));
    Values.set(row, PACKAGE.getQueueRow_Suppressed(), Values.known(queue.suppressedKicks()));
    Values.set(row, PACKAGE.getQueueRow_Broken(), queue.isBroken());
  }

  /** What time changes, too. */
  private void said(Ring ring, QueueRow row, ShownQueue now, Moment moment) {
    QueueState queue = now.state();
    String status = RingText.status(queue, now.caption());
    Values.set(ring, PACKAGE.getRing_Status(), status);
    Values.set(row, PACKAGE.getQueueRow_Status(), status);
    boolean isRateKnown = moment.state().clockNanos() != Long.MIN_VALUE && traffic.isRateKnown(queue);
    Values.set(row, PACKAGE.getQueueRow_Rate(), isRateKnown ? Double.valueOf(traffic.rate(queue)) : null);
    long last = queue.lastMovementNanos();
    Values.set(row, PACKAGE.getQueueRow_LastMovement(), last == Long.MIN_VALUE ? null : moment.instant().apply(last));
    Diagnosis worst = Diagnosis.worst(diagnoses(now, moment));
    String number = queue.isBroken() && worst == null ? QueueWords.faultNumber(queue) : "";
    String id = worst != null ? worst.id() : number.isEmpty() ? null : number;
    Values.set(ring, PACKAGE.getRing_Diagnosis(), id);
    Values.set(row, PACKAGE.getQueueRow_Diagnosis(), id);
    Values.set(row, PACKAGE.getQueueRow_DiagnosisText(), worst != null ? worst.line() : queue.fault());
  }

  /** What the state proves, and what was found in the trace up to the moment. */
  private static List<Diagnosis> diagnoses(ShownQueue now, Moment moment) {
    if (moment.diagnoses().isEmpty()) {
      return now.proven();
    }
    List<Diagnosis> all = new ArrayList<>(now.proven());
    Diagnosis.of(moment.diagnoses(), now.state().info().id(), moment.state().instant()).forEach(all::add);
    return all;
  }
}
