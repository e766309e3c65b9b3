// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What diff3 and version control leave in a file where two changes of it meet. */
final class MergeMarkers {
  private static final Pattern LINE =
      Pattern.compile("^(?:(?:<{7}|>{7}|\\|{7})(?:[ \\t].*)?|={7}[ \\t]*)$", Pattern.MULTILINE | Pattern.UNIX_LINES);

  private MergeMarkers() {}

  static boolean areIn(String text) {
    return LINE.matcher(unix(text)).find();
  }

  /** @return the text with both changes, blanks in place of the markers */
  static String report(String text, Faults faults) {
    LineIndex lines = new LineIndex(text);
    StringBuilder without = new StringBuilder(text);
    for (Matcher marker = LINE.matcher(unix(text)); marker.find();) {
      faults.error(lines.line(marker.start()), "has a merge conflict that nobody resolved: " + marker.group());
      without.replace(marker.start(), marker.end(), " ".repeat(marker.end() - marker.start()));
    }
    return without.toString();
  }

  /** Places stay what they are. */
  private static String unix(String text) {
    return text.replace("\r\n", " \n").replace('\r', '\n');
  }
}
