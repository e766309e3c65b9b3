// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder {@code trace-format} of the source tree from wherever the tests are started. */
final class TraceFormatFolder {
  private TraceFormatFolder() {}

  static Path find() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("trace-format"))) {
        return folder.resolve("trace-format");
      }
    }
    throw new AssertionError("no folder trace-format above " + Path.of("").toAbsolutePath());
  }

  static Path sample(String name) {
    return find().resolve("samples").resolve(name);
  }
}
