// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.inspect.MemoryLayoutFile;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.capture.memory.AddressOverflowException;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.cli.argument.DurationNanos;
import org.ringscope.cli.argument.MemoryAddress;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code inspect}: memory that somebody else wrote. */
@Command(name = "inspect", description = "Reads memory: resource table, rings, messages still there, findings.")
final class InspectCommand extends Subcommand {
  @Parameters(arity = "0..*", paramLabel = "MEMORY",
      description = "Memory as FILE or FILE@ADDR: an ELF core or image, Intel HEX, "
          + "S-record, or a hex dump as text (hexdump -C, xxd, GDB x, U-Boot md), which know their addresses; else, and always with @ADDR, raw memory. Without @ADDR the first raw file lies at "
          + "--base, and each other behind the one before.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--base", paramLabel = "ADDR", defaultValue = "0",
      description = "Address of the first file (${DEFAULT-VALUE}).")
  private MemoryAddress base;

  @Option(names = "--resource-table", paramLabel = "OFFSET",
      description = "Where the resource table is, from the beginning of "
          + "the memory; it is looked for if not given.")
  private MemoryAddress resourceTable;

  @Option(names = "--elf", paramLabel = "FILE",
      description = "Firmware whose .resource_table section says where the table is.")
  private Path elf;

  @Option(names = "--layout", paramLabel = "FILE.json",
      description = "Says which file lies where, and where the rings are; may also stand as MEMORY.")
  private Path layoutFile;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Keep what was found as a trace.")
  private Path output;

  @Option(names = "--watch",
      description = "Go on reading while others write to the files, and print what happens; with -o it is recorded. "
          + "Until Ctrl-C, or for --for.")
  private boolean watch;

  @Option(names = "--for", paramLabel = "DURATION", description = "How long to watch.")
  private DurationNanos duration;

  @Option(names = "--entries", description = "Also the descriptors; JSON always has them.")
  private boolean entries;

  @Option(names = "--patience", paramLabel = "T", defaultValue = "2s",
      description = "With --watch: how long something may stand still before that is said (${DEFAULT-VALUE}).")
  private DurationNanos patience;

  @Option(names = "--all", description = "Also queues in which nothing happens.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON document; with --watch one a line.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    takeLayout();
    checkUsage();
    MemoryLayoutFile layout =
        layoutFile == null ? new MemoryLayoutFile(List.of(), List.of()) : MemoryLayoutFile.read(layoutFile);
    if (layout.parts().isEmpty() && files.isEmpty() && elf == null) {
      throw usage("the layout names no regions, and no MEMORY is given");
    }
    MemorySetup setup = setup(layout);
    if (watch) {
      return watch(setup);
    }
    try (JoinedMemory memory = setup.open()) {
      return report(MemoryInspector.inspect(memory, setup.options(memory)));
    } catch (AddressOverflowException e) {
      throw usage(e.getMessage());
    }
  }

  /** A layout may be named as memory is: its name says what it is. */
  private void takeLayout() {
    List<String> layouts = files.stream().filter(file -> file.endsWith(".json")).toList();
    if (layoutFile == null && layouts.size() == 1) {
      layoutFile = Path.of(layouts.get(0));
      files = files.stream().filter(file -> !file.endsWith(".json")).toList();
    }
  }

  private int watch(MemorySetup setup) throws IOException {
    Long deadline = duration == null ? null : Long.valueOf(System.nanoTime() + duration.nanos());
    MemoryWatch.Style style = new MemoryWatch.Style(json, entries, all, patience.nanos());
    try (CancelOnExit cancel = new CancelOnExit()) {
      AwaitedFiles.await(setup.paths(), deadline, cancel, err());
      try (JoinedMemory memory = setup.open()) {
        return new MemoryWatch(memory, setup.options(memory), style, out(), err()).run(output, deadline, cancel);
      }
    }
  }

  private void checkUsage() throws IOException {
    if (files.isEmpty() && layoutFile == null && elf == null) {
      throw usage("Missing required parameter: 'MEMORY' (or --layout, or --elf)");
    }
    if (resourceTable != null && elf != null) {
      throw usage("--resource-table and --elf exclude each other");
    }
    OutputFolder.check(this, "-o", output);
    if (duration != null && !watch) {
      throw usage("--for needs --watch");
    }
  }

  private int report(Inspection inspection) throws IOException {
    if (output != null) {
      keep(inspection);
    }
    InspectionReport report = new InspectionReport(inspection);
    if (json) {
      report.json(new JsonOut(out()));
    } else {
      report.text(out(), entries, all);
      if (output != null) {
        out().println("kept in " + output);
      }
    }
    out().flush();
    return report.exitCode();
  }

  private MemorySetup setup(MemoryLayoutFile layout) {
    List<MemorySetup.PlacedFile> placed = new ArrayList<>();
    for (String text : files) {
      int at = text.lastIndexOf('@');
      boolean hasAddress = at > 0 && !Files.exists(Path.of(text));
      placed.add(new MemorySetup.PlacedFile(Path.of(hasAddress ? text.substring(0, at) : text),
          hasAddress ? address(text.substring(at + 1)) : null));
    }
    return new MemorySetup(layout.parts(), base.value(), placed, layout.queues(), elf,
        resourceTable == null ? null : resourceTable.value());
  }

  private long address(String text) {
    try {
      return MemoryAddress.parse(text).value();
    } catch (TypeConversionException e) {
      throw usage("MEMORY: " + e.getMessage());
    }
  }

  /** Writes beside the target and moves: a failure leaves nothing half-written. */
  private void keep(Inspection inspection) throws IOException {
    try (PartFile part = PartFile.of(output)) {
      inspection.writeTrace(part.path());
      part.keep();
    } catch (IOException e) {
      throw FailureText.naming(output, e);
    }
  }
}
