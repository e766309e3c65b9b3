// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.util.regex.Pattern;

/** The name of a trace where there is little room, and its age stands behind it. */
final class TraceName {
  /** Of the folders that runs make: the day is said by the age. */
  private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d (?=\\d\\d\\.\\d\\d\\.\\d\\d .)");
  private static final int LONGEST = 30;
  private static final String ELLIPSIS = "\u2026";

  private TraceName() {}

  /** Without its day, and without its middle where it is still long: begin and end tell names apart. */
  static String brief(String name) {
    String rest = DAY.matcher(name).replaceFirst("");
    if (rest.length() <= LONGEST) {
      return rest;
    }
    int end = (LONGEST - 1) / 2;
    return rest.substring(0, LONGEST - 1 - end) + ELLIPSIS + rest.substring(rest.length() - end);
  }
}
