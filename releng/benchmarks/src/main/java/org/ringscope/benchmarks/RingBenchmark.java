// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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

/**
 * Buffers per second of the split ring between two threads, in the three modes of ringtest. {@code -prof gc} shows
 * that nothing is allocated per buffer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RingBenchmark {
  private static final int BUFFERS = 200_000;

  @Param
  RingTest.Mode mode;

  private ExecutorService host;
  private RingTest test;

  @Setup
  public void begin() {
    host = Executors.newSingleThreadExecutor(task -> new Thread(task, "host"));
    test = new RingTest(mode);
  }

  @TearDown
  public void end() {
    host.shutdownNow();
  }

  /** The measuring thread is ringtest's guest. */
  @Benchmark
  @OperationsPerInvocation(BUFFERS)
  public void buffers() throws Exception {
    Future<?> served = host.submit(() -> test.serve(BUFFERS));
    test.drive(BUFFERS);
    served.get();
  }
}
