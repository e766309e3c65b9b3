// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.text.Names;

/**
 * The last lines of the log, in their order: a message leaves when its hexdump is complete, or when so many lines have followed that it
 * will not come. So events keep the order of the log in bounded memory.
 */
final class LogWindow {
  static final int LINES = 256;

  private final LogLine[] lines = new LogLine[LINES];
  private int first;
  private int count;

  LogWindow(Names names) {
    for (int i = 0; i < LINES; i++) {
      lines[i] = new LogLine(names);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean isFull() {
    return count == LINES;
  }

  /** The line to be filled next; it is in the window after {@link #add}. */
  LogLine free() {
    return lines[(first + count) % LINES];
  }

  void add() {
    count++;
  }

  LogLine oldest() {
    return lines[first];
  }

  void removeOldest() {
    first = (first + 1) % LINES;
    count--;
  }
}
