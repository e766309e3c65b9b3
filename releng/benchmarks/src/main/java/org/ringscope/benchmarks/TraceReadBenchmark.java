// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * Reads a trace on one core from the beginning to the end, all streams merged, every number of every event; {@code
 * events} is how many per second. Opening is part of it, as it is for other readers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TraceReadBenchmark {
  /** A directory that {@link SampleTrace} or {@link BigTrace} has written. */
  @Param("")
  String trace;

  /** The numbers of each type of event. */
  private Field[][] numbers;

  /** Events that were read, per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long events;

    @Setup(Level.Iteration)
    public void begin() {
      events = 0;
    }
  }

  @Setup
  public void begin() {
    if (trace.isEmpty()) {
      throw new IllegalArgumentException("needs -p trace=DIRECTORY, as SampleTrace or BigTrace writes it");
    }
    numbers = Arrays.stream(EventType.values())
        .map(type -> type.fields().stream().filter(field -> type.typeOf(field).isInteger()).toArray(Field[]::new))
        .toArray(Field[][]::new);
  }

  @Benchmark
  public long read(Read read) throws IOException {
    long sum = 0;
    try (Trace opened = Trace.open(Path.of(trace))) {
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        sum += event.nanos();
        for (Field field : numbers[event.type().ordinal()]) {
          sum += event.getLong(field);
        }
        read.events++;
      }
    }
    return sum;
  }
}
