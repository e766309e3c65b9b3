// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What version control leaves in a file where two changes of it meet and nobody chose yet. */
final class MergeMarkers {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:(<{7})(?: .*)?|(\\|{7})(?: .*)?|(={7})|(>{7})(?: .*)?)\\r?$");

  private MergeMarkers() {}

  static boolean areIn(String text) {
    return LINE.matcher(text).results().anyMatch(line -> line.group(3) == null);
  }

  /** @return the text with only the first of two changes, blanks in place of the other and of the markers */
  static String report(String text, Faults faults) {
    LineIndex lines = new LineIndex(text);
    StringBuilder chosen = new StringBuilder(text);
    int other = -1;
    boolean isInConflict = false;
    for (Matcher marker = LINE.matcher(text); marker.find();) {
      if (marker.group(3) != null && !isInConflict) {
        continue;
      }
      faults.error(lines.line(marker.start()), "has a merge conflict: " + marker.group().strip());
      isInConflict = marker.group(4) == null;
      blank(chosen, marker.start(), marker.end());
      if (other >= 0 && marker.group(1) == null) {
        blank(chosen, other, marker.start());
      }
      other = marker.group(2) != null || marker.group(3) != null ? marker.end() : -1;
    }
    return chosen.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
