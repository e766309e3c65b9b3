// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.condition.Evaluator;
import org.ringscope.analysis.condition.Truth;

/** Says of the rows of a table what a condition says of them. For one thread. */
final class RowFilter {
  /** Where the rows are. */
  interface Source {
    /** False for a place at which there is none. */
    boolean read(int place, MessageRow target);
  }

  private final Source source;
  private final Evaluator<MessageRow> evaluator;
  private final MessageRow row = new MessageRow();
  private boolean exists;

  RowFilter(Source source, Evaluator<MessageRow> evaluator) {
    this.source = source;
    this.evaluator = evaluator;
  }

  Truth truth(int place) {
    exists = source.read(place, row);
    return exists ? evaluator.of(row) : Truth.FALSE;
  }

  /** Whether there was a row at the place that was looked at last. */
  boolean exists() {
    return exists;
  }

  /** Whether the row that was looked at last has not come back, and may. */
  boolean isUnderWay() {
    return row.isUnderWay();
  }
}
