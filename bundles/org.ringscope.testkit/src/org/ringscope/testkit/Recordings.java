// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.WaitMode;

/** Traces for tests: a topology, run in stepped time with a fixed seed, so that every test sees the same bytes. */
public final class Recordings {
  private static final long SEED = 1;
  private static final long AT_MOST_NANOS = 60_000_000_000L;

  private Recordings() {}

  /** Runs a topology to its end, for a minute of its own time at most, and records it into a new folder. */
  public static Path record(Path topology, Path trace) throws IOException, InterruptedException {
    return record(topology, trace, RecordLevel.FULL);
  }

  /** The same, but its rings are looked at now and then. */
  public static Path recordSampled(Path topology, Path trace) throws IOException, InterruptedException {
    return record(topology, trace, RecordLevel.SAMPLED);
  }

  private static Path record(Path topology, Path trace, RecordLevel level) throws IOException, InterruptedException {
    SimulationOptions options = SimulationOptions.builder().stepped(true).seed(SEED).durationNanos(AT_MOST_NANOS)
        .level(level).recordTo(trace).build();
    Simulation run = Simulation.of(TopologyFiles.load(topology), options);
    run.start();
    if (!run.await(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      run.stop();
      throw new AssertionError("still running: " + run.summary());
    }
    return trace;
  }

  /** Inspects memory that begins at address 0, a file compressed with gzip, and keeps it as a trace in a new folder. */
  public static Path inspect(Path memory, Path trace) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(memory))) {
      MemorySource source = MemorySource.of(memory.getFileName().toString(), 0, in.readAllBytes());
      MemoryInspector.inspect(source, InspectionOptions.NONE).writeTrace(trace);
      return trace;
    }
  }

  /** Starts a topology in real time as fast as its cores can, sampled; whoever starts it stops it. */
  public static Simulation startAtFullSpeed(Path topology, Path trace) throws IOException {
    SimulationOptions options =
        SimulationOptions.builder().waitMode(WaitMode.POLL).level(RecordLevel.SAMPLED).recordTo(trace)
            .build();
    Simulation run = Simulation.of(TopologyFiles.load(topology), options);
    run.start();
    return run;
  }
}
