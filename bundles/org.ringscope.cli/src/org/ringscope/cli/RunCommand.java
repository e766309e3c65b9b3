// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.cli.argument.ByteCount;
import org.ringscope.cli.argument.DurationNanos;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.model.FileRemarks;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.simulation.ConsoleLine;
import org.ringscope.simulation.Fault;
import org.ringscope.simulation.Faults;
import org.ringscope.simulation.InjectedFault;
import org.ringscope.simulation.QemuOptions;
import org.ringscope.simulation.RunSummary;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.WaitMode;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: runs a topology in the engine. */
@Command(name = "run", description = "Runs the tasks of a topology; prints what the cores print, then a summary.")
final class RunCommand extends Subcommand {
  private static final long STOP_SECONDS = 10;
  /** What a recording that nobody asked for may take of the disk. */
  private static final long SCRATCH_BYTES = 16 << 20;

  @Parameters(arity = "0..1", paramLabel = "TOPOLOGY", description = "The .topology file.")
  private Path file;

  @Option(names = "--record", paramLabel = "DIR",
      description = "Record a trace into this folder, which must be new or empty.")
  private Path record;

  @Option(names = "--for", paramLabel = "DURATION", description = "End when the run's own clock has reached this.")
  private DurationNanos duration;

  @Option(names = "--stepped", description = "Virtual time, one core at a time: the same seed gives the same run.")
  private boolean stepped;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "0",
      description = "Decides what is left to chance (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--wait", paramLabel = "interrupt|poll", defaultValue = "interrupt",
      description = "How cores wait (${DEFAULT-VALUE}).")
  private WaitMode waitMode;

  @Option(names = "--fault", paramLabel = "ID[:ARG]", description = "Make a mistake on purpose; see --list-faults.")
  private List<String> faults = new ArrayList<>();

  @Option(names = "--list-faults", description = "Print the names of all faults.")
  private boolean listFaults;

  @Option(names = "--record-level", paramLabel = "full|messages|sampled", defaultValue = "full",
      description = "What to record (${DEFAULT-VALUE}).")
  private RecordLevel level;

  @Option(names = "--payload", paramLabel = "BYTES", defaultValue = "64",
      description = "Bytes to keep of each message (${DEFAULT-VALUE}), 0 for none.")
  private int payload;

  @Option(names = "--cap", paramLabel = "SIZE", defaultValue = "0",
      description = "Keep only the last SIZE of the trace, e.g. 512MiB; 0 keeps everything.")
  private ByteCount cap;

  @Option(names = "--keep-memory",
      description = "Keep the memory of all regions with the recording, as it is at the end.")
  private boolean keepMemory;

  @Option(names = "--allow", paramLabel = "DIR",
      description = "Let regions with a file use files that exist below this folder and have the length of their region.")
  private List<Path> allowed = new ArrayList<>();

  @Option(names = "--check-buffers",
      description = "Watch buffers in flight: that they do not overlap, and that nobody changes them.")
  private boolean checkBuffers;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  /** Everything is said and cleaned up. */
  private final CountDownLatch finished = new CountDownLatch(1);
  private String lastCore;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      return run();
    } finally {
      finished.countDown();
    }
  }

  private int run() throws IOException, InterruptedException {
    if (listFaults) {
      return listFaults();
    }
    if (file == null) {
      throw usage("Missing required parameter: 'TOPOLOGY'");
    }
    check();
    Topology topology = TopologyFiles.load(file);
    FileRemarks.of(topology).stream().filter(each -> !each.isError())
        .forEach(each -> err().println("ringscope: " + file + ":" + each.line() + ": " + each.text()));
    err().flush();
    checkFaults(topology);
    if (stepped && duration == null && Simulation.isEndless(topology)) {
      throw usage("this topology has an endless task: --stepped needs --for");
    }
    if (stepped && Simulation.isOpen(topology)) {
      throw usage("a driver outside of the run (vhost-user) does not wait for it: no --stepped");
    }
    if (!json) {
      QemuOptions.of(topology).forEach(out()::println);
      out().flush();
    }
    if (record != null) {
      return run(topology, record);
    }
    // Diagnoses come from a trace; one that nobody asked for looks at the rings now and then, and is thrown away.
    Path scratch = Files.createTempDirectory("ringscope");
    try {
      return run(topology, scratch.resolve("trace"));
    } finally {
      PartFile.delete(scratch);
    }
  }

  private int listFaults() {
    TextTable table = new TextTable("lll", "fault", "diagnosis", "what goes wrong");
    for (Fault fault : Faults.list()) {
      table.row(fault.name(), fault.diagnosis(), fault.description());
    }
    table.print(out());
    out().flush();
    return Main.DONE;
  }

  private void checkFaults(Topology topology) {
    try {
      faults.forEach(fault -> Faults.check(topology, InjectedFault.parse(fault)));
    } catch (IllegalArgumentException e) {
      throw usage("--fault: " + e.getMessage());
    }
  }

  private void check() throws IOException {
    if (payload < 0 || payload > RpmsgHeader.MAX_PAYLOAD_LENGTH) {
      throw usage("--payload must be 0 to 65535");
    }
    if (cap.isTooSmall()) {
      throw usage("--cap must be 0, or at least 64K");
    }
    OutputFolder.check(this, "--record", record);
    try {
      faults.forEach(InjectedFault::parse);
    } catch (IllegalArgumentException e) {
      throw usage("--fault: " + e.getMessage() + "; --list-faults prints the names");
    }
  }

  private int run(Topology topology, Path directory) throws IOException, InterruptedException {
    Simulation simulation = simulation(topology, directory);
    Thread interrupted = new Thread(() -> interrupt(simulation), "ringscope-interrupted");
    try {
      addHook(interrupted, simulation);
      simulation.start();
      simulation.await();
      return report(simulation.summary(), directory);
    } finally {
      removeHook(interrupted);
    }
  }

  private Simulation simulation(Topology topology, Path directory) throws IOException {
    try {
      return Simulation.of(topology, options(directory));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw FailureText.naming(directory, e);
    }
  }

  private SimulationOptions options(Path directory) {
    SimulationOptions.Builder builder = SimulationOptions.builder().stepped(stepped).seed(seed).waitMode(waitMode)
        .recordTo(directory).level(record == null ? RecordLevel.SAMPLED : level)
        .payloadLimit(record == null ? 0 : payload).capBytes(record == null ? SCRATCH_BYTES : cap.bytes())
        .keepMemory(keepMemory && record != null).checkBuffers(checkBuffers).output(this::print);
    faults.forEach(fault -> builder.fault(InjectedFault.parse(fault)));
    allowed.forEach(builder::allow);
    if (duration != null) {
      builder.durationNanos(duration.nanos());
    }
    return builder.build();
  }

  /** Ctrl-C: the run ends here, its trace becomes whole, and what has happened until now is reported. */
  private void interrupt(Simulation simulation) {
    simulation.stop();
    try {
      finished.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      // The process ends anyway, and nobody reads any more.
      Thread.currentThread().interrupt();
    }
  }

  private static void addHook(Thread hook, Simulation simulation) {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      simulation.stop(); // the process is ending already
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is what made the run end.
    }
  }

  /** Lines appear as they were printed; a headline says when another core speaks. */
  private synchronized void print(ConsoleLine output) {
    if (json) {
      return;
    }
    if (!output.core().equals(lastCore)) {
      if (lastCore != null) {
        out().println();
      }
      out().println("==> " + output.core() + " <==");
      lastCore = output.core();
    }
    out().println(output.line());
    out().flush();
  }

  private int report(RunSummary summary, Path directory) throws IOException {
    try (Trace trace = Trace.open(directory)) {
      RunFindings findings = new RunFindings(summary, trace.system(),
          CaughtFaults.name(Diagnoser.diagnose(trace), summary.faults()));
      RunReport report = new RunReport(summary, findings, trace.system());
      if (json) {
        report.json(new JsonOut(out()));
      } else {
        text(report);
      }
      out().flush();
      return recorded(trace, summary) ? DiagnosisOut.exitCode(findings.diagnoses()) : Main.UNREADABLE;
    }
  }

  /** Says what is wrong with the recording. @return false if it is not what was asked for */
  private boolean recorded(Trace trace, RunSummary summary) {
    if (summary.recordingFailure() != null) {
      err().println("ringscope: " + (record == null ? "not everything was checked: " + summary.recordingFailure()
          : summary.recordingFailure() + "; what was recorded before is kept"));
    } else if (record != null) {
      TraceCommand.warn(trace, err());
    }
    err().flush();
    return summary.recordingFailure() == null || record == null;
  }

  private void text(RunReport report) {
    if (lastCore != null) {
      out().println();
    }
    report.text(out());
    if (record != null) {
      out().println("recorded in " + record);
    }
  }
}
