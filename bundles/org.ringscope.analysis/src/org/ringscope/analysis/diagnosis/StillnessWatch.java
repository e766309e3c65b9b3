// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ringscope.analysis.state.SystemState;

/**
 * For those who look at a foreign system again and again: says once that something has begun to stand still or is broken, and
 * once that it is no longer so. Time in which nobody looked does not count, so a freeze of whoever looks is no stillness.
 * For one thread.
 */
public final class StillnessWatch {
  /** What happens between two looks takes no longer, however far apart they are. */
  private static final long LONGEST_TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  /** A ring that is being set up contradicts itself for a moment. */
  private static final long BROKEN_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** @param begins false where it is no longer so */
  public record Change(Diagnosis finding, boolean begins) {
    /** {@code WORK_WAITS warning: …}, with {@code no longer so: } before it when it ends. */
    public String line() {
      return (begins ? "" : "no longer so: ") + finding.line();
    }
  }

  private final StillnessRules rules;
  private Map<String, Diagnosis> standing = new LinkedHashMap<>();
  private Map<String, Long> brokenSince = new HashMap<>();
  private long ticks;
  private long lastNanos;
  private boolean begun;

  /** @param patienceNanos how long something may stand still before that is said */
  public StillnessWatch(long patienceNanos) {
    rules = new StillnessRules(patienceNanos);
  }

  /** @param nanos when the memory was looked at */
  public List<Change> look(SystemState state, long nanos) {
    ticks += begun ? Math.max(0, Math.min(nanos - lastNanos, LONGEST_TICK_NANOS)) : 0;
    begun = true;
    lastNanos = nanos;
    Map<String, Diagnosis> now = new LinkedHashMap<>();
    rules.look(state, ticks).forEach(finding -> now.put(key(finding), timed(finding)));
    broken(state).forEach(finding -> now.putIfAbsent(key(finding), finding));
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

  private List<Diagnosis> broken(SystemState state) {
    Map<String, Long> since = new HashMap<>();
    List<Diagnosis> found = new ArrayList<>();
    for (Diagnosis finding : Diagnoser.diagnose(state)) {
      long first = brokenSince.getOrDefault(key(finding), ticks);
      since.put(key(finding), first);
      if (finding.severity() != DiagnosisSeverity.HINT && ticks - first >= BROKEN_NANOS) {
        found.add(finding);
      }
    }
    brokenSince = since;
    return found;
  }

  /** The rules count ticks; on the clock of the looks it began as long ago. */
  private Diagnosis timed(Diagnosis finding) {
    return new Diagnosis(finding.id(), finding.severity(), finding.confidence(), finding.queue(),
        lastNanos - (ticks - finding.nanos()), finding.text(), finding.cause(), finding.advice(), finding.evidence());
  }

  private static String key(Diagnosis finding) {
    return finding.id() + "/" + finding.queue();
  }
}
