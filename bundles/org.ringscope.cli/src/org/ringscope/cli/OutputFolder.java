// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a trace that is to be written. */
final class OutputFolder {
  private OutputFolder() {}

  /** Refuses a place where something is already, before any work was done. Who gets it is decided when the trace begins. */
  static void check(Subcommand command, String option, Path path) throws IOException {
    if (path != null && !isUsable(path)) {
      throw command.usage(option + ": " + path + " exists already and is not an empty folder");
    }
  }

  /** Whether a trace may begin here: nothing is there, or an empty folder. */
  private static boolean isUsable(Path path) throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> children = Files.list(path)) {
      return children.findAny().isEmpty();
    }
  }
}
