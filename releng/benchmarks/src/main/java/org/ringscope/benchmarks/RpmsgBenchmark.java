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

/** RPMsg round trips per second, which is messages per second each way, between a host and a remote that poll. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RpmsgBenchmark {
  private static final int MESSAGES = 100_000;

  /** Messages that the host has sent and not got back. */
  @Param({"64", "1"})
  int outstanding;

  private ExecutorService remote;
  private RpmsgPair pair;

  @Setup
  public void begin() throws Exception {
    remote = Executors.newSingleThreadExecutor(task -> new Thread(task, "remote"));
    pair = new RpmsgPair(null, null);
  }

  @TearDown
  public void end() {
    remote.shutdownNow();
  }

  /** The measuring thread is the host. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void roundTrips() throws Exception {
    Future<?> served = remote.submit(() -> pair.serve(MESSAGES));
    pair.drive(MESSAGES, outstanding);
    served.get();
  }
}
