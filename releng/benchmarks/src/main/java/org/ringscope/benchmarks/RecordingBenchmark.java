// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.ringscope.capture.engine.RecordLevel;

/**
 * Buffers per second of a ring whose two sides are recorded into two streams, per level; {@code events} is what was
 * recorded per second. The trace is written to the temporary directory as a flight recorder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RecordingBenchmark {
  private static final int BUFFERS = 100_000;
  private static final long CAP_BYTES = 256 << 20;

  /** A level, or none for no recording at all. */
  @Param({"none", "sampled", "messages", "full"})
  String level;

  private Path directory;
  private ExecutorService device;
  private RecordedRing ring;

  /** Events that reached the trace, per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Recorded {
    public long events;

    @Setup(Level.Iteration)
    public void begin() {
      events = 0;
    }
  }

  @Setup
  public void begin() throws IOException {
    directory = Files.createTempDirectory("ringscope-benchmark");
    device = Executors.newSingleThreadExecutor(task -> new Thread(task, "device"));
    RecordLevel recordLevel = level.equals("none") ? null : RecordLevel.valueOf(level.toUpperCase());
    ring = new RecordedRing(directory, recordLevel, CAP_BYTES);
  }

  @TearDown
  public void end() throws IOException {
    device.shutdownNow();
    ring.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The measuring thread is the driver. */
  @Benchmark
  @OperationsPerInvocation(BUFFERS)
  public void buffers(Recorded recorded) throws Exception {
    long discarded = ring.discarded();
    Future<?> served = device.submit(() -> ring.serve(BUFFERS));
    ring.drive(BUFFERS);
    served.get();
    if (level.equals("full")) {
      recorded.events += (long) BUFFERS * RecordedRing.EVENTS_PER_BUFFER - (ring.discarded() - discarded);
    }
  }
}
