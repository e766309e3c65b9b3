// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Locale;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;

/** How a number of one span differs from that of another, in words. */
final class Difference {
  private static final String UNKNOWN = "?";
  private static final String SAME = "=";
  private static final double MOST_PERCENT = 1000;

  private Difference() {}

  /** {@code +12 %}, {@code ×15}, {@code =}; {@code ?} where one of them is not known (NaN). */
  static String relative(double now, double before) {
    if (Double.isNaN(now) || Double.isNaN(before)) {
      return UNKNOWN;
    }
    if (now == before) {
      return SAME;
    }
    double percent = 100 * (now - before) / before;
    if (before == 0) {
      return "new";
    }
    return percent >= MOST_PERCENT ? "×" + Math.round(now / before)
        : Math.abs(percent) < 0.05 ? SAME
            : String.format(Locale.ROOT, Math.abs(percent) < 10 ? "%+.1f %%" : "%+.0f %%", percent);
  }

  /** The same of numbers that are {@link QueueState#UNKNOWN} where nobody told. */
  static String relative(long now, long before) {
    return relative(now == QueueState.UNKNOWN ? Double.NaN : now, before == QueueState.UNKNOWN ? Double.NaN : before);
  }

  /** {@code +3.2 ms}, {@code =}; {@code -} where both had none, {@code ?} where one of them had. */
  static String duration(long now, long before) {
    if (now == Message.NO_TIME || before == Message.NO_TIME) {
      return now == before ? "-" : UNKNOWN;
    }
    return now == before ? SAME : (now > before ? "+" : "−") + TimeText.duration(Math.abs(now - before));
  }
}
