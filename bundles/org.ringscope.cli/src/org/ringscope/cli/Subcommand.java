// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ringscope.cli.output.TerminalWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: its help, where it prints, and how it refuses what it was given. */
abstract class Subcommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  /** For what the command prints, whoever wrote it. */
  final PrintWriter out() {
    return new TerminalWriter(spec.commandLine().getOut());
  }

  final PrintWriter err() {
    return new TerminalWriter(spec.commandLine().getErr());
  }

  /** To be thrown: exit code 2, and the message on stderr. */
  final ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
