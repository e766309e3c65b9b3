// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;

/**
 * Who waits for whom while nothing moves, over several looks at foreign memory. One look cannot tell a busy system from a sick
 * one: {@link #once} gives hints. What looks so at every look for longer than the patience is a warning. A receive ring full
 * of empty buffers is at rest and never alarms. For one thread.
 */
public final class StillnessRules {
  /** So long a healthy system may take for one buffer. */
  public static final long DEFAULT_PATIENCE_NANOS = 2_000_000_000L;

  private static final String WORK = "WORK_WAITS";
  private static final String USED_STANDS = "USED_STANDS";
  private static final String TX_FULL = "F1";
  private static final String KICKS_OFF = "F2";
  private static final String NOT_GIVEN_BACK = "BUFFERS_NOT_GIVEN_BACK";
  private static final String INTERRUPT_DUE = "INTERRUPT_DUE";
  /** Linux {@code rpmsg_probe} and OpenAMP have no more buffers in one direction, however large the ring is. */
  private static final int MOST_TX_BUFFERS = 256;

  /**
   * Since when a queue has not changed.
   *
   * @param workNanos there has been work, and used.idx stands
   * @param restNanos neither index moves
   */
  record Since(long workNanos, long restNanos) {}

  /** What a queue was at the last look. */
  private record Look(int avail, int used, boolean hasWork, Since since) {}

  private final long patienceNanos;
  private final Map<Integer, Look> looks = new HashMap<>();

  /** @param patienceNanos how long something may stand still before that is said */
  public StillnessRules(long patienceNanos) {
    this.patienceNanos = patienceNanos;
  }

  /**
   * Takes in one look at a system.
   *
   * @param nanos when; in any clock, the same for all looks
   * @return what has stood still for longer than the patience and still does: warnings
   */
  public List<Diagnosis> look(SystemState state, long nanos) {
    List<Diagnosis> found = new ArrayList<>();
    for (QueueState queue : state.queues()) {
      found.addAll(look(queue, state.system().queueName(queue.info().id()), nanos));
    }
    return found;
  }

  /** The same of one queue. @param name {@code rpmsg0/1} */
  public List<Diagnosis> look(QueueState queue, String name, long nanos) {
    WaitingBuffers waiting = new WaitingBuffers(queue);
    if (!waiting.isSane()) {
      looks.remove(queue.info().id());
      return List.of();
    }
    int avail = queue.ring().availPlace();
    int used = queue.ring().usedPlace();
    boolean hasWork = waiting.work() > 0;
    Look before = looks.get(queue.info().id());
    boolean usedStands = before != null && before.used() == used;
    boolean rests = usedStands && before.avail() == avail;
    Since since = new Since(usedStands && before.hasWork() && hasWork ? before.since().workNanos() : nanos,
        rests ? before.since().restNanos() : nanos);
    looks.put(queue.info().id(), new Look(avail, used, hasWork, since));
    return check(queue, name, since, nanos, patienceNanos);
  }

  /** What one look cannot tell from a busy system: hints. */
  public static List<Diagnosis> once(QueueState queue, String name, long nanos) {
    List<Diagnosis> found = new ArrayList<>();
    WaitingBuffers waiting = new WaitingBuffers(queue);
    if (!waiting.isSane()) {
      return found;
    }
    String look = "being handled, or never taken; look twice";
    if (waiting.work() > 0) {
      found.add(hint(workId(queue, waiting), queue, nanos,
          "%s: %s with %s: %s".formatted(name, work(waiting), peer(waiting), look), evidence(queue, waiting.kick())));
    }
    if (waiting.notGivenBack() > 0) {
      found.add(notGivenBack(queue, name, nanos, waiting, look));
    }
    return found;
  }

  /** What a log tells that prints the indices now and then: nothing was used while more and more was published. */
  static List<Diagnosis> stood(QueueState queue, String name, QueueMoves.Stand stand, long nanos) {
    WaitingBuffers waiting = new WaitingBuffers(queue);
    if (!waiting.isSane() || waiting.work() == 0 && stand.used() == 0) {
      return List.of(); // a receive ring is filled before anything is used
    }
    boolean isWork = waiting.work() > 0;
    return List.of(hint(isWork ? workId(queue, waiting) : USED_STANDS, queue, nanos,
        "%s: %sused.idx stood at %d in the last %d looks, while %d more were published".formatted(name,
            isWork ? work(waiting) + " with " + peer(waiting) + ": " : "", stand.used(), stand.looks(),
            stand.published()),
        evidence(queue, isWork ? waiting.kick() : null)));
  }

  private static Diagnosis notGivenBack(QueueState queue, String name, long nanos, WaitingBuffers waiting,
      String more) {
    return hint(NOT_GIVEN_BACK, queue, nanos, "%s: %s not given back: %s".formatted(name,
        count(waiting.notGivenBack(), "used buffer"), more), evidence(queue, returned(waiting)));
  }

  /** What stands still at an instant. @param since when it began */
  static List<Diagnosis> check(QueueState queue, String name, Since since, long nanos, long patienceNanos) {
    List<Diagnosis> found = new ArrayList<>();
    WaitingBuffers waiting = new WaitingBuffers(queue);
    if (!waiting.isSane()) {
      return found;
    }
    long worked = nanos - since.workNanos();
    if (waiting.work() > 0 && worked >= patienceNanos) {
      String verb = waiting.work() == 1 ? "has" : "have";
      found
          .add(warning(workId(queue, waiting), queue, since.workNanos(),
              "%s: %s %s waited for %s for %s, used.idx stands still"
                  .formatted(name, work(waiting), verb, peer(waiting), seconds(worked)),
              evidence(queue, waiting.kick())));
    }
    long rested = nanos - since.restNanos();
    if (waiting.notGivenBack() > 0 && rested >= patienceNanos && !waiting.isNotGivenBackCertain()) {
      found.add(notGivenBack(queue, name, nanos, waiting, "as far as buffer ids tell; nothing moves"));
    } else if (waiting.notGivenBack() > 0 && rested >= patienceNanos) {
      found.add(warning(NOT_GIVEN_BACK, queue, since.restNanos(),
          "%s: the driver has not given back %s for %s, and nothing moves".formatted(name,
              count(waiting.notGivenBack(), "used buffer"), seconds(rested)),
          evidence(queue, returned(waiting))));
    }
    if (waiting.interruptDue() > 0 && rested >= patienceNanos) {
      found.add(warning(INTERRUPT_DUE, queue, since.restNanos(),
          "%s: the driver has asked to be told of used buffers and has not taken %s for %s".formatted(name,
              count(waiting.interruptDue(), "of them", "of them"), seconds(rested)),
          evidence(queue, queue.ring().<String>byFormat(ring -> "used_event",
              ring -> "driver event offset=0x%x".formatted(ring.driverEventOffset()))
              + ": an interrupt was due; lost or not sent (memory shows none)")));
    }
    return found;
  }

  /** What stood still and went on: nobody waits any more, so it is a hint. @param begin of the recording */
  static Diagnosis passed(QueueState queue, String name, QueueMoves.Pause pause, long begin) {
    WaitingBuffers waiting = new WaitingBuffers(queue);
    return hint(WORK, queue, pause.beginNanos(),
        "%s: %s waited for %s for %s in the middle, from %s to %s, then it went on".formatted(name,
            count(pause.buffers(), waiting.isRpmsg() ? "message" : "buffer"), peer(waiting), seconds(pause.nanos()),
            seconds(pause.beginNanos() - begin), seconds(pause.endNanos() - begin)),
        List.of());
  }

  /** Whether a finding is about buffers that the device leaves, not about what the driver does with used ones. */
  static boolean isWork(Diagnosis finding) {
    return !finding.id().equals(NOT_GIVEN_BACK) && !finding.id().equals(INTERRUPT_DUE);
  }

  private static String workId(QueueState queue, WaitingBuffers waiting) {
    if (waiting.isRpmsg() && queue.ring().inFlight() >= Math.min(queue.size(), MOST_TX_BUFFERS)) {
      return TX_FULL;
    }
    return waiting.areKicksSuppressed() ? KICKS_OFF : WORK;
  }

  private static String work(WaitingBuffers waiting) {
    return count(waiting.work(), waiting.isRpmsg() ? "message" : "buffer");
  }

  private static String peer(WaitingBuffers waiting) {
    return waiting.isRpmsg() ? "the remote" : "the device";
  }

  private static String returned(WaitingBuffers waiting) {
    return "%d of %d buffers are with the device".formatted(waiting.known() - waiting.notGivenBack(), waiting.known());
  }

  private static List<String> evidence(QueueState queue, String more) {
    List<String> lines = new ArrayList<>();
    lines.add(queue.ring().<String>byFormat(
        ring -> "avail.idx=%d used.idx=%d in flight=%d".formatted(ring.availIdx(), ring.usedIdx(), ring.inFlight()),
        ring -> "next_avail=%d next_used=%d in flight=%d".formatted(ring.availPlace(), ring.usedPlace(),
            ring.inFlight())));
    if (more != null) {
      lines.add(more);
    }
    return lines;
  }

  private static String count(int count, String one) {
    return count(count, one, one + "s");
  }

  private static String count(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  private static Diagnosis hint(String id, QueueState queue, long nanos, String text, List<String> evidence) {
    return new Diagnosis(id, DiagnosisSeverity.HINT, DiagnosisConfidence.POSSIBLE, queue.info().id(), nanos, text, "",
        "", evidence);
  }

  private static Diagnosis warning(String id, QueueState queue, long nanos, String text, List<String> evidence) {
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id);
    return new Diagnosis(id, DiagnosisSeverity.WARNING, DiagnosisConfidence.LIKELY, queue.info().id(), nanos, text,
        entry.cause(), entry.advice(), evidence);
  }
}
