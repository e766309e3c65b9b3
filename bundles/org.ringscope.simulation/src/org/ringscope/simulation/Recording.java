// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.capture.engine.Recorder;
import org.ringscope.capture.engine.SampledRecorder;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyFolder;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TraceDescription;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.LiveTrace;
import org.ringscope.trace.write.TraceWriter;

/** The trace of a run, or its absence. A stepped run's trace depends on topology, options and seed alone. */
final class Recording implements Closeable {

  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final TraceWriter writer;
  private final Recorder recorder;
  /** Null unless the rings are looked at from outside. */
  private final SampledRecorder sampler;
  private final SystemIds ids;
  private final MemoryPlaces places;
  private long nextSampleNanos;
  /** What the recording gets in the end, null for nothing. */
  private RunMemory kept;

  private Recording(TraceWriter writer, Recorder recorder, SampledRecorder sampler, Topology topology) {
    this.writer = writer;
    this.recorder = recorder;
    this.sampler = sampler;
    ids = new SystemIds(topology);
    places = new MemoryPlaces(topology);
  }

  /** Opens the trace that the options ask for and lays the topology beside it. */
  static Recording of(Topology topology, SimulationOptions options, RunClock clock) throws IOException {
    if (options.recordTo() == null) {
      return new Recording(null, null, null, topology);
    }
    TraceWriter writer = TraceWriter.create(options.recordTo(), traceOptions(topology, options));
    try (OutputStream file = Files.newOutputStream(writer.attachment(fileName(topology)))) {
      file.write(TopologyCopy.of(topology));
    } catch (IOException | RuntimeException e) {
      writer.discard();
      throw e;
    }
    Recorder recorder =
        new Recorder(writer, description(topology, options, writer), options.level(), options.payloadLimit());
    if (options.control() != null) {
      recorder.observer(options.control().observe(clock));
    }
    return new Recording(writer, recorder,
        options.level() == RecordLevel.SAMPLED ? new SampledRecorder(writer, clock) : null, topology);
  }

  private static SystemDescription description(Topology topology, SimulationOptions options, TraceWriter writer)
      throws IOException {
    SystemDescription system = TraceDescription.of(topology);
    try {
      return options.keepsMemory() ? RunMemory.describe(system) : system;
    } catch (IOException e) {
      writer.discard();
      throw e;
    }
  }

  private static String fileName(Topology topology) {
    return topology.getName().replaceAll("[^A-Za-z0-9_-]", "_") + ".topology";
  }

  private static TraceOptions traceOptions(Topology topology, SimulationOptions options) {
    UUID uuid = options.isStepped()
        ? UUID.nameUUIDFromBytes((topology.getName() + " seed " + options.seed()).getBytes(StandardCharsets.UTF_8))
        : UUID.randomUUID();
    TraceOptions trace = TraceOptions.of(uuid, "simulation").withEnv("source_detail", topology.getName())
        .withEnv("record_level", options.level().name().toLowerCase(Locale.ROOT))
        .withEnv("payload_limit", options.payloadLimit()).withCap(options.capBytes());
    CanHub hub = BenchDefaults.hub(topology);
    if (hub != null) {
      trace = trace.withEnv(TraceOptions.CAN_BIT_RATE, BenchDefaults.bitRate(hub))
          .withEnv(TraceOptions.CAN_DATA_BIT_RATE, BenchDefaults.dataBitRate(hub));
    }
    return options.isStepped() ? trace.withClock(TraceOptions.VIRTUAL_CLOCK).withEnv("seed", options.seed())
        : trace.withClock(TraceOptions.MONOTONIC_CLOCK).withClockOffset(System.currentTimeMillis() * 1_000_000);
  }

  /** The folder in which the topology's file lies; the current one when it lies in none. */
  static Path directoryOf(Topology topology) {
    Path folder = TopologyFolder.of(topology);
    return folder == null ? Path.of("") : folder;
  }

  /** What hears a core: the watch of its console and faults and, if there is a recording, that as well. Once per core. */
  CoreListeners listeners(Core core, RunClock clock, CoreListener watch) {
    return recorder == null ? new CoreListeners(watch, null)
        : recorder.listenersFor(ids.of(core), core.getName(), clock, watch);
  }

  /** A mark in the recording. Any thread. */
  void marker(String text, long nanos) {
    if (writer != null) {
      writer.system().marker(text, nanos);
    }
  }

  /** If the rings are looked at from outside, looks at this one, too. */
  void watch(int id, GuestMemory memory, DriverQueue driver, DeviceQueue device) {
    if (sampler != null) {
      QueueLayout seen = driver.layout();
      sampler.add(id, memory, seen.shift(places.start(ids.queues().get(id)) - seen.desc()), driver, device);
    }
  }

  /** In real time, seals the packets of sleeping cores and takes samples from now on. */
  void start(RunClock clock, boolean isStepped) {
    if (writer != null && !isStepped) {
      writer.startTicking(clock::nanos);
      if (sampler != null) {
        sampler.start();
      }
    }
  }

  /** In virtual time, the same from the thread that moves time. */
  void tick(long nanos) {
    if (writer == null) {
      return;
    }
    writer.tick(nanos);
    if (sampler != null && nanos >= nextSampleNanos) {
      sampler.sample();
      nextSampleNanos = nanos + NANOS_PER_SECOND / SampledRecorder.RATE;
    }
  }

  /** Why the recording is not whole, as one line that names the file; null if it is. Any thread. */
  String failure() {
    IOException failure = writer == null ? null : writer.failure();
    return failure == null ? null
        : FailureText.of(failure) + ": " + writer.discarded() + " events could not be recorded";
  }

  /** Lets whoever follows the trace look at this memory. @param isKept whether the recording gets it in the end */
  void memory(GuestMemory memory, boolean isKept) {
    if (writer != null) {
      RunMemory shown = new RunMemory(memory);
      writer.memory(shown);
      kept = isKept ? shown : null;
    }
  }

  LiveTrace live() {
    return writer == null ? null : writer.live();
  }

  /** Ends the recording of a run that ended at this time; its cores have ended. */
  void end(long nanos) throws IOException {
    if (recorder != null) {
      recorder.finish();
      writer.endsAt(nanos);
      if (kept != null) {
        kept.keep(writer);
      }
    }
    close();
  }

  /** Takes the recording of a run that cannot begin away. */
  void discard() throws IOException {
    if (writer != null) {
      writer.discard();
    }
  }

  @Override
  public void close() throws IOException {
    if (sampler != null) {
      sampler.close();
    }
    if (writer != null) {
      writer.close();
    }
  }
}
