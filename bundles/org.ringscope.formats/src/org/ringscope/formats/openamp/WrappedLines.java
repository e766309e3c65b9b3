// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.openamp;

import java.io.IOException;
import java.util.Arrays;
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.LogPrefix.Clock;

/** Lines of a log; a dump that a terminal has wrapped is put together again, as long as that gives more fields. */
final class WrappedLines {
  /** No terminal is narrower. */
  private static final int NARROWEST = 38;
  private static final int MOST_PIECES = 8;

  private final LineReader reader;
  private final LogPrefix prefix = new LogPrefix();
  private boolean isAhead;
  private String line = "";
  private long number;
  private byte[] first = new byte[0];

  WrappedLines(LineReader reader) {
    this.reader = reader;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    if (!isAhead && !reader.next()) {
      return false;
    }
    isAhead = false;
    number = reader.number();
    line = reader.text();
    first = line.contains("VQ:") ? Arrays.copyOf(reader.bytes(), reader.length()) : null;
    for (int piece = 1; piece < MOST_PIECES && first != null && reader.length() >= NARROWEST; piece++) {
      isAhead = reader.next();
      if (!isAhead || !absorb(reader.text())) {
        break;
      }
      isAhead = false;
    }
    return true;
  }

  private boolean absorb(String more) {
    prefix.parse(reader.bytes(), reader.length());
    if (more.isBlank() || more.contains("VQ:") || prefix.clock() != Clock.NONE || !more.contains("=")) {
      return false;
    }
    QueueDump before = QueueDump.parse(line);
    QueueDump joined = QueueDump.parse(line + more);
    boolean isMore = joined != null && (before == null || joined.values().size() > before.values().size());
    line = isMore ? line + more : line;
    return isMore;
  }

  String text() {
    return line;
  }

  /** Number of its first piece. */
  long number() {
    return number;
  }

  /** The first piece, where the time stamp is. */
  byte[] firstBytes() {
    return first == null ? reader.bytes() : first;
  }

  int firstLength() {
    return first == null ? reader.length() : first.length;
  }
}
