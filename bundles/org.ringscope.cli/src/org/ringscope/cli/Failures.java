// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
    PrintWriter err = line.getErr();
    err.println(line.getColorScheme().errorText("ringscope: " + FailureText.of(cause)));
    err.flush();
    return Main.UNREADABLE;
  }

  /** Wrong usage, whether the parser or the command itself saw it. */
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(line.getColorScheme().errorText("ringscope: " + exception.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return Main.USAGE;
  }
}
