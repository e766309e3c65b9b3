// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.trace.read.Trace;

/** Writes a trace of a ring that two threads drive, for {@link TraceReadBenchmark} and other readers. */
public final class SampleTrace {
  private SampleTrace() {}

  /**
   * Arguments: directory, buffers ({@link RecordedRing#EVENTS_PER_BUFFER} events each). Prints how many events there are
   * with those that describe the system and repeat its state.
   */
  public static void main(String[] args) throws IOException {
    int buffers = Integer.parseInt(args[1]);
    try (RecordedRing ring = new RecordedRing(Path.of(args[0]), RecordLevel.FULL, 0)) {
      CompletableFuture<?> served = CompletableFuture.runAsync(() -> ring.serve(buffers));
      ring.drive(buffers);
      served.join();
      if (ring.discarded() > 0) {
        throw new IOException("events were discarded: " + ring.discarded());
      }
    }
    System.out.println(Trace.open(Path.of(args[0])).eventCount());
  }
}
