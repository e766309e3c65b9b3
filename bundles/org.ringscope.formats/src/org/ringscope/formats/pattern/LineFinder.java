// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.ringscope.formats.importer.MalformedInputException;

/** Finds which pattern a line has, the first one that it has; in bounded time. */
final class LineFinder {
  /** Of a longer line only the beginning is looked at. */
  private static final int LONGEST = 4096;

  private final Path file;
  private final List<LinePattern> patterns;
  private final List<Matcher> matchers = new ArrayList<>();
  private final BoundedText text = new BoundedText();
  private Matcher found;

  LineFinder(Path file, List<LinePattern> patterns) {
    this.file = file;
    this.patterns = patterns;
    patterns.forEach(pattern -> matchers.add(pattern.pattern().matcher("")));
  }

  /**
   * @return null if it has none
   * @throws MalformedInputException if a pattern takes too long on it
   */
  LinePattern find(String line, long number) throws MalformedInputException {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    for (int i = 0; i < patterns.size(); i++) {
      found = matchers.get(i).reset(text.of(head));
      if (find(patterns.get(i), number)) {
        return patterns.get(i);
      }
    }
    return null;
  }

  private boolean find(LinePattern pattern, long number) throws MalformedInputException {
    try {
      return found.find();
    } catch (BoundedText.TooLong | StackOverflowError e) {
      throw new MalformedInputException(file, -1, "line " + pattern.line() + ": [" + pattern.name()
          + "] takes too long on line " + number + " of the log; avoid repetitions inside of repetitions, as (a+)+");
    }
  }

  /** Whether a line has one; a pattern that takes too long is said when the line is read. */
  boolean mayFind(String line) {
    try {
      return find(line, 0) != null;
    } catch (MalformedInputException e) {
      return true;
    }
  }

  /** The line's pattern as it was found last. */
  Matcher found() {
    return found;
  }
}
