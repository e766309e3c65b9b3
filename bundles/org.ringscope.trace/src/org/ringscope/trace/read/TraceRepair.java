// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;

/** Cuts torn tails, so that every CTF reader takes the trace, and marks the ends of streams that have none. */
public final class TraceRepair {
  private TraceRepair() {}

  /**
   * Makes an end of everything that {@link Trace#truncation} tells of. Not for a trace that is still being recorded.
   *
   * @return what was cut or marked; empty when the trace was whole
   * @throws MalformedTraceException when the damage is of another kind: then nothing is touched
   */
  public static List<Truncation> repair(Path directory) throws IOException {
    List<Truncation> cut = new ArrayList<>();
    List<Truncation> found;
    List<PacketInfo> ends;
    do { // what comes to lie at the end by the cut may be torn as well
      try (Trace trace = Trace.open(directory)) {
        found = trace.truncation();
        ends = trace.unendedPackets();
      }
      for (Truncation tail : found) {
        if (tail.bytes() > 0) {
          try (FileChannel file = open(directory, tail.file())) {
            file.truncate(tail.offset());
          }
          cut.add(tail);
        }
      }
    } while (found.stream().anyMatch(tail -> tail.bytes() > 0));
    for (Truncation open : found) {
      if (cut.stream().noneMatch(tail -> tail.file().equals(open.file()))) {
        cut.add(open); // without an end, but with nothing to cut
      }
    }
    for (PacketInfo last : ends) {
      try (FileChannel file = open(directory, last.file().name())) {
        file.write(ByteBuffer.wrap(new byte[] {PacketLayout.REPAIRED_END}), last.offset() + PacketLayout.ENDED);
      }
    }
    return cut;
  }

  private static FileChannel open(Path directory, String file) throws IOException {
    return FileChannel.open(directory.resolve(file), StandardOpenOption.WRITE);
  }
}
