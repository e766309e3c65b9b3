// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How long ago a trace was made, in words. */
final class TraceAge {
  private static final int MOST_DAYS = 6;

  private TraceAge() {}

  /** {@code just now}, {@code 5 min ago}, {@code 3 h ago}, {@code 2 days ago}, else the day: {@code 2026-03-01}. */
  static String text(Instant made, Instant now, ZoneId zone) {
    Duration age = Duration.between(made, now);
    if (age.toMinutes() < 1) {
      return "just now";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + " min ago";
    }
    if (age.toDays() < 1) {
      return age.toHours() + " h ago";
    }
    return age.toDays() > MOST_DAYS ? made.atZone(zone).toLocalDate().toString()
        : age.toDays() == 1 ? "1 day ago" : age.toDays() + " days ago";
  }
}
