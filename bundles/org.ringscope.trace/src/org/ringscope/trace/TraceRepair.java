// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Cuts torn tails, so that every CTF reader takes the trace. */
public final class TraceRepair {
  private TraceRepair() {}

  /**
   * Cuts every tail that {@link Trace#truncation} tells of.
   *
   * @return what was cut; empty when the trace was whole
   * @throws MalformedTraceException when the damage is of another kind: then nothing is touched
   */
  public static List<Truncation> repair(Path directory) throws IOException {
    List<Truncation> tails;
    try (Trace trace = Trace.open(directory)) {
      tails = trace.truncation();
    }
    for (Truncation tail : tails) {
      try (FileChannel file = FileChannel.open(directory.resolve(tail.file()), StandardOpenOption.WRITE)) {
        file.truncate(tail.offset());
      }
    }
    return tails;
  }
}
