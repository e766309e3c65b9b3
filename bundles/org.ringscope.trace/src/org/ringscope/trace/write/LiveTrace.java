// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import java.nio.file.Path;

/** A trace that is being written in this process; opened with {@code Trace.follow}. Any thread. */
public final class LiveTrace {
  private final TraceWriter writer;

  LiveTrace(TraceWriter writer) {
    this.writer = writer;
  }

  public Path directory() {
    return writer.directory();
  }

  /** Whether the writer has closed it: nothing more will come. */
  public boolean isClosed() {
    return writer.isClosed();
  }

  public TraceWriter writer() {
    return writer;
  }
}
