// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a recording's folder, which begins with day and time of the run: a reader wants to see first what was run.
 *
 * @param name without day and time, the whole where there is none
 * @param time of the day, empty where there is none
 */
record TraceName(String name, String time) {
  private static final Pattern STAMPED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d (\\d\\d\\.\\d\\d\\.\\d\\d) (.+)");

  TraceName(String folder) {
    this(folder, STAMPED.matcher(folder));
  }

  private TraceName(String folder, Matcher stamped) {
    this(stamped.matches() ? stamped.group(2) : folder, stamped.matches() ? stamped.group(1) : "");
  }
}
