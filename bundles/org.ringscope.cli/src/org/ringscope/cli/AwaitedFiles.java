// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for files that are not there yet: memory that a system makes when it starts. */
final class AwaitedFiles {
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private AwaitedFiles() {}

  /**
   * Returns when all files are there and not empty, or when the work is to end.
   *
   * @param deadline by {@link System#nanoTime}, null for none
   * @throws IOException with one line if one has not come until then
   */
  static void await(List<Path> files, Long deadline, CancelOnExit cancel, PrintWriter err) throws IOException {
    Path said = null;
    for (Path file = missing(files); file != null && !cancel.isAsked(); file = missing(files)) {
      if (!file.equals(said)) {
        said = file;
        err.println("ringscope: waiting for " + file);
        err.flush();
      }
      if (deadline != null && System.nanoTime() >= deadline) {
        throw new IOException(file + ": has not appeared");
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  private static Path missing(List<Path> files) {
    return files.stream()
        .filter(file -> !Files.exists(file) || Files.isRegularFile(file) && file.toFile().length() == 0)
        .findFirst().orElse(null);
  }
}
