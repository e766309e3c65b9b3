// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.write.TraceWriter;

/** Records until it is killed; tells each step on its standard output. Argument: the trace directory. */
public final class KilledRecorder {
  private KilledRecorder() {}

  public static void main(String[] arguments) throws Exception {
    TraceOptions options = TraceOptions.of(new UUID(3, 4), "test").withPacketBytes(1 << 16).withTick(1_000_000);
    TraceWriter writer = TraceWriter.create(Path.of(arguments[0]), options);
    writer.describe(SampleTraces.system());
    RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
    long begin = System.nanoTime();
    for (long round = 0;; round++) {
      long nanos = System.nanoTime() - begin;
      ring.give(nanos);
      ring.serve(nanos);
      ring.take(nanos);
      if (round % 10_000 == 0) {
        System.out.println(round);
      }
    }
  }
}
