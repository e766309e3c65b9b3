// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ringscope.trace.MalformedTraceException;
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
    err.println(line.getColorScheme().errorText("ringscope: " + oneLine(cause)));
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

  /** The same failure with the name of the file that it is about, if it does not say it. */
  static IOException naming(Path file, IOException failure) {
    boolean named = failure instanceof FileSystemException || oneLine(failure).startsWith(file.toString());
    return named ? failure : new IOException(file + ": " + oneLine(failure), failure);
  }

  static String oneLine(Throwable cause) {
    return text(cause).replaceAll("\\s*\\R\\s*", " ");
  }

  private static String text(Throwable cause) {
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or directory";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (cause instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + ": exists already";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    if (cause instanceof MalformedTraceException || cause instanceof IOException) {
      return cause.getMessage() == null ? "cannot be read: " + cause.getClass().getSimpleName() : cause.getMessage();
    }
    return "internal error: " + cause;
  }
}
