// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.condition.Comparison;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.condition.Truth;

/** How long messages took, compared with a duration. */
final class MessageLatency {
  private MessageLatency() {}

  /** Unknown where the reception was not recorded or the sending, or the source tells no times; as it is while it is on its way. */
  static Truth compare(Comparison wanted, MessageRow row, boolean hasTimes) {
    if (!hasTimes || row.presence != Message.Presence.PASSED.ordinal() || row.receivedNanos == Message.NO_TIME
        || row.isReceivedOnly()) {
      return Truth.UNKNOWN;
    }
    return row.gapMicros == 0
        ? Truth.of(wanted.operator().holds(Long.compare(row.receivedNanos - row.nanos, wanted.number())))
        : upTo(wanted.operator(), wanted.number(), row.receivedNanos - row.earliestNanos());
  }

  /** Of something between 0 and {@code most}, both included. */
  private static Truth upTo(Operator operator, long wanted, long most) {
    boolean isOutside = wanted > most;
    return switch (operator) {
      case EQUAL -> isOutside ? Truth.FALSE : Truth.UNKNOWN;
      case NOT_EQUAL -> isOutside ? Truth.TRUE : Truth.UNKNOWN;
      default -> {
        boolean least = operator.holds(Long.compare(0, wanted));
        yield least == operator.holds(Long.compare(most, wanted)) ? Truth.of(least) : Truth.UNKNOWN;
      }
    };
  }
}
