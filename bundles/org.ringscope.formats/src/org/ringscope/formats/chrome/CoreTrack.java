// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The slices of one core: a stack, since what begins within a slice ends within it. An end without its begin (the trace
 * began in between) is passed over, slices that are still open under an end are closed with it.
 */
final class CoreTrack {
  private static final int DEEPEST = 64;

  private final ChromeWriter out;
  private final int process;
  private final int thread;
  private final Deque<String> open = new ArrayDeque<>();
  private int tooDeep;

  CoreTrack(ChromeWriter out, int process, int thread) {
    this.out = out;
    this.process = process;
    this.thread = thread;
  }

  int thread() {
    return thread;
  }

  void begin(String name, String category, long nanos) throws IOException {
    if (open.size() == DEEPEST) {
      tooDeep++;
      return;
    }
    open.push(name);
    out.begin("B", process, thread).at(nanos).text("cat", category).name(name).end();
  }

  void end(String name, long nanos) throws IOException {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (open.contains(name)) {
      String closed;
      do {
        closed = open.pop();
        out.begin("E", process, thread).at(nanos).end();
      } while (!closed.equals(name));
    }
  }

  /** What is still open when the trace ends, ends with it. */
  void close(long nanos) throws IOException {
    while (!open.isEmpty()) {
      open.pop();
      out.begin("E", process, thread).at(nanos).end();
    }
  }
}
