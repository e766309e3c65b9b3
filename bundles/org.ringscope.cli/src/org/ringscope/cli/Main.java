// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.cli.argument.ByteCount;
import org.ringscope.cli.argument.DurationNanos;
import org.ringscope.cli.argument.MemoryAddress;
import picocli.AutoComplete;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ringscope COMMAND …}. */
@Command(name = "ringscope", mixinStandardHelpOptions = true, version = "ringscope " + Main.VERSION,
    description = "Shows what processors say to each other over virtio and RPMsg.",
    subcommands = {RunCommand.class, InspectCommand.class, ImportCommand.class, ExportCommand.class, InfoCommand.class,
        EventsCommand.class, MessagesCommand.class, ChannelsCommand.class, StateCommand.class, StatsCommand.class,
        RenderCommand.class,
        CheckCommand.class, TopologyCommand.class, RepairCommand.class, ExamplesCommand.class,
        AutoComplete.GenerateCompletion.class},
    footer = {"",
        "T is seconds since the trace began (1.25), an offset with a unit (+1.25ms); on the trace's own clock a time as it is "
            + "shown ('1.204 460 117 s'), @1.204460117s, or nanoseconds (@123456789); #28 in a trace without times.",
        "DURATION is 500ms, 10s. ADDR is decimal or 0x hex.",
        "Exit codes: 0 done, 1 errors were found, 2 usage, 3 unreadable input, 70 internal error, "
            + "130 interrupted."})
public final class Main implements Runnable {
  static final String VERSION = "0.1.0";

  static final int DONE = 0;
  static final int ERRORS_FOUND = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int INTERNAL = 70;

  @Spec
  private CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command within this process. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commandLine().setOut(out).setErr(err);
    try {
      return line.execute(arguments);
    } catch (Error e) { // picocli hands exceptions over, errors not
      return Failures.crash(e, line, List.of(arguments));
    }
  }

  private static TraceTime time(String text) {
    try {
      return TraceTime.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** The parser with all commands. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.registerConverter(TraceTime.class, Main::time);
    line.registerConverter(DurationNanos.class, DurationNanos::parse);
    line.registerConverter(MemoryAddress.class, MemoryAddress::parse);
    line.registerConverter(ByteCount.class, ByteCount::parse);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Failures failures = new Failures();
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    line.setUsageHelpAutoWidth(true);
    // "+1.25ms" and "@123" are times here, not files with further arguments.
    line.setExpandAtFiles(false);
    line.getSubcommands().values().forEach(command -> command.setExpandAtFiles(false));
    return line;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Without a command: the start script opens the IDE before it comes here. */
  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "No command. Start the product's \"ringscope\" (or releng/start in the sources) without arguments to open the IDE;");
    out.println("\"ringscope --help\" lists the commands.");
    out.flush();
  }
}
