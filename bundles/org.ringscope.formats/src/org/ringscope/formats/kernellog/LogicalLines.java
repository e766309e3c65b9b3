// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.io.IOException;
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.Names;

/**
 * Lines of the log as they were printed: one that a terminal has wrapped is put together again. A line is taken for the rest of the one
 * before only if it has no time stamp and says nothing by itself, and if both together are a message that the first alone is not.
 */
final class LogicalLines {
  /** No terminal is narrower: shorter lines were not wrapped. */
  private static final int NARROWEST = 38;
  private static final int MOST_PIECES = 5;

  private final LineReader reader;
  private final LogLine scratch = new LogLine(new Names());
  private final HexLine hex = new HexLine();
  private boolean isAhead;

  LogicalLines(LineReader reader) {
    this.reader = reader;
  }

  /** Reads the next line into {@code line}; false at the end. */
  boolean next(LogLine line) throws IOException {
    if (!isAhead && !reader.next()) {
      return false;
    }
    isAhead = false;
    line.set(reader.bytes(), reader.length(), reader.number());
    int width = line.length();
    for (int piece = 1; piece < MOST_PIECES && width >= NARROWEST && mayGoOn(line); piece++) {
      isAhead = reader.next();
      if (!isAhead || reader.length() > width || !absorb(line)) {
        break;
      }
      isAhead = false;
      if (reader.length() < width) {
        break;
      }
    }
    return true;
  }

  private boolean mayGoOn(LogLine line) {
    if (line.message == null || !line.message.isDump()) {
      return line.isPartial() || line.endsWithNumber();
    }
    line.hex(hex, HexLine.BYTES);
    return hex.check == HexLine.Check.CUT || hex.count == 0;
  }

  private boolean absorb(LogLine line) {
    scratch.set(reader.bytes(), reader.length(), reader.number());
    if (scratch.known != null || scratch.prefix.clock() != LogPrefix.Clock.NONE || scratch.length() == 0) {
      return false;
    }
    int before = line.length();
    boolean wasMessage = line.known != null;
    return join(line, before, wasMessage, false) || join(line, before, wasMessage, true);
  }

  /** A terminal wraps after any character; some drop the blank at the end. */
  private boolean join(LogLine line, int before, boolean wasMessage, boolean blank) {
    if (blank) {
      line.append(new byte[] {' '}, 0, 1);
    }
    line.append(reader.bytes(), 0, reader.length());
    line.parse();
    if (isBetter(line, before, wasMessage)) {
      return true;
    }
    line.truncate(before);
    line.parse();
    return false;
  }

  private boolean isBetter(LogLine line, int before, boolean wasMessage) {
    if (line.message != null && line.message.isDump()) {
      int had = wasMessage ? hexCount(line, before) : 0;
      line.hex(hex, HexLine.BYTES);
      return hex.count > 0 && hex.check == HexLine.Check.COMPLETE || hex.check == HexLine.Check.CUT && hex.count > had;
    }
    // a number goes on only over the whole of the next line
    return wasMessage ? line.isWholeLine() : line.known != null || line.isPartial();
  }

  private int hexCount(LogLine line, int before) {
    int now = line.length();
    line.truncate(before);
    line.hex(hex, HexLine.BYTES);
    line.truncate(now);
    return hex.count;
  }
}
