// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which items of a trace are wanted.
 *
 * @param kinds at least these
 * @param queues ids of the queues that carry them, empty for all; where some are named, what no queue carries is left out
 * @param fromNanos begin of the span of time
 * @param toNanos its end
 */
public record SequenceChoice(Set<SequenceItem.Kind> kinds, Set<Integer> queues, long fromNanos, long toNanos) {
  public static final SequenceChoice ALL =
      new SequenceChoice(EnumSet.allOf(SequenceItem.Kind.class), Set.of(), Long.MIN_VALUE, Long.MAX_VALUE);

  public SequenceChoice {
    kinds = Set.copyOf(kinds);
    queues = Set.copyOf(queues);
  }

  public SequenceChoice of(Set<SequenceItem.Kind> wanted) {
    return new SequenceChoice(wanted, queues, fromNanos, toNanos);
  }

  public SequenceChoice ofQueues(Set<Integer> wanted) {
    return new SequenceChoice(kinds, wanted, fromNanos, toNanos);
  }

  public SequenceChoice within(long from, long to) {
    return new SequenceChoice(kinds, queues, from, to);
  }

  boolean isOfQueue(int queue) {
    return queues.isEmpty() || queues.contains(queue);
  }
}
