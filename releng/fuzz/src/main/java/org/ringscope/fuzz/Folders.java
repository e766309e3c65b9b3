// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a check fills and clears. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    clear(folder);
    Files.deleteIfExists(folder);
  }

  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
