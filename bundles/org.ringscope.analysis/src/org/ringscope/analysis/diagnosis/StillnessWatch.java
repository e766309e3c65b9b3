// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.system.QueueInfo;

/**
 * For those who look at a foreign system again and again: says once that something has begun to stand still or is broken, and
 * once that it is no longer so. Time in which nobody looked does not count, so a freeze of whoever looks is no stillness.
 * For one thread.
 */
public final class StillnessWatch {
  /** What happens between two looks takes no longer, however far apart they are. */
  private static final long LONGEST_TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  /** A ring that moves between all looks, and breaks the same rule at each of them for so long, is broken. */
  private static final long MOVING_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** @param begins false where it is no longer so */
  public record Change(Diagnosis finding, boolean begins) {
    /** {@code WORK_WAITS warning: …}, with {@code no longer so: } before it when it ends. */
    public String line() {
      return (begins ? "" : "no longer so: ") + finding.line();
    }
  }

  /**
   * A rule that a state breaks. A look may fall into the middle of a change, in which words of before stand beside words of
   * after; the memory as a whole, read again and found the same, stands like that.
   *
   * @param queue as it was, null if the rule is not one of queues
   * @param finding as it is, with the time at which it was seen first
   * @param nanos of the last event before it
   * @param ticks when it was seen first
   */
  private record Breach(Diagnosis finding, QueueState queue, long nanos, long ticks, boolean isCertain) {
    boolean isSame(Diagnosis other, QueueState otherQueue) {
      return queue == null || otherQueue == null ? finding.text().equals(other.text()) : queue.isSame(otherQueue);
    }
  }

  private final StillnessRules rules;
  private Map<String, Diagnosis> standing = new LinkedHashMap<>();
  private Map<String, Breach> breaches = new HashMap<>();
  private long ticks;
  private long lastNanos;
  private boolean begun;

  /** @param patienceNanos how long something may stand still before that is said */
  public StillnessWatch(long patienceNanos) {
    rules = new StillnessRules(patienceNanos);
  }

  /**
   * Takes in what was seen.
   *
   * @param state with all that was there when the memory was last read
   * @param nanos when the last reading of the whole memory began
   */
  public List<Change> look(SystemState state, long nanos) {
    ticks += begun ? Math.max(0, Math.min(nanos - lastNanos, LONGEST_TICK_NANOS)) : 0;
    begun = true;
    lastNanos = nanos;
    Map<String, Diagnosis> now = new LinkedHashMap<>();
    List<Diagnosis> wrong = Diagnoser.diagnose(state);
    BitSet swapped = SwappedRings.devices(wrong, state.system().queues());
    for (Diagnosis finding : rules.look(state, ticks)) {
      QueueInfo queue = state.system().queue(finding.queue());
      if (queue == null || queue.device() < 0 || !swapped.get(queue.device())) {
        now.put(key(finding), timed(finding));
      }
    }
    broken(wrong, state).forEach(finding -> now.putIfAbsent(key(finding), finding));
    List<Change> changes = new ArrayList<>();
    standing.forEach((key, finding) -> {
      if (!now.containsKey(key)) {
        changes.add(new Change(finding, false));
      }
    });
    now.forEach((key, finding) -> {
      if (!standing.containsKey(key)) {
        changes.add(new Change(finding, true));
      }
    });
    standing = now;
    return changes;
  }

  private List<Diagnosis> broken(List<Diagnosis> wrong, SystemState state) {
    Map<String, Breach> now = new HashMap<>();
    List<Diagnosis> found = new ArrayList<>();
    for (Diagnosis finding : wrong) {
      if (finding.severity() != DiagnosisSeverity.HINT) {
        Breach breach = breach(finding, state);
        now.put(key(finding), breach);
        if (breach.isCertain()) {
          found.add(breach.finding());
        }
      }
    }
    breaches = now;
    return found;
  }

  private Breach breach(Diagnosis finding, SystemState state) {
    QueueState queue = state.queue(finding.queue());
    Breach before = breaches.get(key(finding));
    if (before == null) {
      return new Breach(finding, queue, state.nanos(), ticks, false);
    }
    boolean readAgain = lastNanos > before.nanos() && before.isSame(finding, queue);
    return new Breach(at(before.finding().nanos(), finding), queue, state.nanos(), before.ticks(),
        before.isCertain() || readAgain || ticks - before.ticks() >= MOVING_NANOS);
  }

  /** The rules count ticks; on the clock of the looks it began as long ago. */
  private Diagnosis timed(Diagnosis finding) {
    return at(lastNanos - (ticks - finding.nanos()), finding);
  }

  private static Diagnosis at(long nanos, Diagnosis finding) {
    return new Diagnosis(finding.id(), finding.severity(), finding.confidence(), finding.queue(), nanos,
        finding.text(), finding.cause(), finding.advice(), finding.evidence());
  }

  private static String key(Diagnosis finding) {
    return finding.id() + "/" + finding.queue();
  }
}
