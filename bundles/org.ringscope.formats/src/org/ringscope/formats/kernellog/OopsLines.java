// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

/**
 * Finds out where the kernel got into trouble: after a line such as {@code Internal error: Oops} come the registers and the calls, and the
 * first function of a driver of remote processors or virtio devices among them concerns us. A trace of calls without trouble before it
 * was asked for by somebody, and says nothing.
 */
final class OopsLines {
  /** Registers, stack and calls of one oops come in so many lines. */
  private static final int MOST_LINES = 120;

  private String trouble;
  private int left;

  /** A line that begins a report of trouble. */
  void begin(LogLine line) {
    if (left == 0) {
      trouble = line.body();
    }
    left = MOST_LINES;
  }

  /** @return what is to be said, null unless this line is the first that names one of our functions */
  String end(LogLine line) {
    if (left == 0 || --left == 0 || !line.namesOurFunction()) {
      return null;
    }
    left = 0;
    return trouble + ": " + line.body();
  }
}
