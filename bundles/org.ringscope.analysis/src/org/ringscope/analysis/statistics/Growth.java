// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.state.QueueState;

/**
 * A number that grows by single events, or jumps from sample to sample where a source tells totals only. What a sample
 * says that the events before it have said already adds nothing.
 */
public final class Growth {
  private long total = QueueState.UNKNOWN;
  private long gained;
  private boolean told;

  /** What it is before the first event, unless that is known already. */
  public void begin(long from) {
    total = total == QueueState.UNKNOWN ? from : total;
  }

  public void grow(long count) {
    told = true;
    gained += count;
    total += total == QueueState.UNKNOWN ? 0 : count;
  }

  /** @param repeats whether who tells it has counted what all others have told */
  public void sample(long newTotal, boolean repeats) {
    begin(newTotal);
    if (newTotal > total && !repeats) {
      gained += newTotal - total;
      total = newTotal;
    }
  }

  /** {@link QueueState#UNKNOWN} while nothing tells. */
  public long gained() {
    return told || total != QueueState.UNKNOWN ? gained : QueueState.UNKNOWN;
  }
}
