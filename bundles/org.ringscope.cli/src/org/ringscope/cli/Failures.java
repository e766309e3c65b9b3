// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ringscope.cli.output.TerminalWriter;
import org.ringscope.trace.CrashReport;
import org.ringscope.trace.FailureText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not do into one line on stderr and an exit code; a stack trace is never shown. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
    Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
    if (!(cause instanceof IOException)) {
      return crash(cause, line, result.originalArgs());
    }
    say(line, FailureText.of(cause));
    return Main.UNREADABLE;
  }

  /** An error that is nobody's but ours, or of a machine that is too small. */
  static int crash(Throwable failure, CommandLine line, List<String> arguments) {
    say(line, CrashReport.of(failure, "ringscope " + Main.VERSION, "arguments: " + String.join(" ", arguments)));
    return Main.INTERNAL;
  }

  private static void say(CommandLine line, String text) {
    PrintWriter err = line.getErr();
    err.println(line.getColorScheme().errorText("ringscope: " + TerminalWriter.shown(text)));
    err.flush();
  }

  /** Wrong usage, whether the parser or the command itself saw it. */
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(line.getColorScheme().errorText("ringscope: " + TerminalWriter.shown(exception.getMessage())));
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return Main.USAGE;
  }
}
