// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder of a trace that is to be written: new, or empty. */
record OutputFolder(Path path, boolean existed) {

  static OutputFolder of(Path path) {
    return new OutputFolder(path, Files.exists(path));
  }

  boolean isUsable() throws IOException {
    return !existed || Files.isDirectory(path) && isEmpty();
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> children = Files.list(path)) {
      return children.findAny().isEmpty();
    }
  }

  /** Takes away what was written of a trace that could not begin. */
  void discard() throws IOException {
    if (!existed) {
      delete(path);
      return;
    }
    try (Stream<Path> children = Files.list(path)) {
      for (Path child : children.toList()) {
        delete(child);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
