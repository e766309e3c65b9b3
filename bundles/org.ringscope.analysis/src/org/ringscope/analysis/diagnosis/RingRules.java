// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.trace.QueueInfo;

/**
 * The rules whose breach one state of a ring proves: F17, F18, F19 and F22. At most one finding per rule and queue. A format
 * has a class of its own.
 */
abstract sealed class RingRules permits SplitRules, PackedRules {
  static final int DESCRIPTOR_ALIGN = 16;

  final QueueInfo info;
  private final String name;
  private final long nanos;
  private final List<Diagnosis> found = new ArrayList<>();

  RingRules(QueueInfo info, String name, long nanos) {
    this.info = info;
    this.name = name;
    this.nanos = nanos;
  }

  static List<Diagnosis> check(QueueState queue, String name, long nanos) {
    RingRules rules = queue.ring().byFormat((SplitRingState ring) -> new SplitRules(queue.info(), ring, name, nanos),
        (PackedRingState ring) -> new PackedRules(queue.info(), ring, name, nanos));
    if (queue.info().areAddressesKnown() && queue.info().size() > 0) {
      rules.checkAlignment();
    }
    rules.checkRing();
    return rules.found;
  }

  /** Of areas whose addresses are known. */
  abstract void checkAlignment();

  abstract void checkRing();

  void add(String id, String text) {
    for (Diagnosis earlier : found) {
      if (earlier.id().equals(id)) {
        return;
      }
    }
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id);
    found.add(new Diagnosis(id, entry.severity(), info.id(), nanos, name + ": " + text, entry.cause(),
        entry.advice(), List.of("queue " + name, text)));
  }
}
