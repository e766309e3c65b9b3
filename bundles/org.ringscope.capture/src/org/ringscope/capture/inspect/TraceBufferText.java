// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.List;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.write.StreamWriter;

/** The logs that were found in memory, as the console text of the remote processor that wrote them: one event a line. */
final class TraceBufferText {
  /** A resource table belongs to one remote processor, whose name it does not tell. */
  static final CoreInfo REMOTE = new CoreInfo(0, "remote processor", "", "remote");
  /** A longer line goes on in the next event. */
  private static final int LONGEST_LINE = 1000;

  private TraceBufferText() {}

  /** Of several buffers each line says which one it is from. */
  static void write(StreamWriter out, List<TraceBuffer> buffers) {
    for (TraceBuffer buffer : buffers) {
      String prefix = buffers.size() > 1 ? buffer.name() + ": " : "";
      buffer.text().lines().filter(line -> !line.isBlank()).forEach(line -> write(out, prefix, line));
    }
  }

  private static void write(StreamWriter out, String prefix, String line) {
    for (int at = 0; at < line.length(); at += LONGEST_LINE) {
      String part = line.substring(at, Math.min(line.length(), at + LONGEST_LINE));
      out.at(0).core().console(REMOTE.id(), prefix + part);
    }
  }
}
