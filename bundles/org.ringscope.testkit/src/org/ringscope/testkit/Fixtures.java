// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Recordings of real systems, which lie compressed beside the tests of the room that reads them; found from any room's tests. */
public final class Fixtures {
  private static final Path CAPTURE = folder("capture");
  private static final Path FORMATS = folder("formats");

  private Fixtures() {}

  private static Path folder(String room) {
    return Path.of("..", "org.ringscope." + room + ".tests", "fixtures");
  }

  /** Memory, and what is known about it, e.g. {@code openamp-shm/expected.json}. */
  public static Path memory(String name) {
    return CAPTURE.resolve(name);
  }

  /** A foreign log or trace, or what belongs to it. */
  public static Path log(String name) {
    return FORMATS.resolve(name);
  }

  /** The content of a file that lies there with {@code .gz} behind its name. */
  public static byte[] unpack(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file.resolveSibling(file.getFileName() + ".gz")))) {
      return in.readAllBytes();
    }
  }

  /** The same as a file of that name in a folder. */
  public static Path unpack(Path file, Path into) throws IOException {
    return Files.write(into.resolve(file.getFileName()), unpack(file));
  }

  /** The topology of the example project with this name. */
  public static Path example(String name) {
    return Path.of("..", "org.ringscope.examples", "projects", name, name + ".topology");
  }

  /** The folder {@code trace-format} of the source tree, from wherever the tests are started. */
  public static Path traceFormat() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("trace-format"))) {
        return folder.resolve("trace-format");
      }
    }
    throw new AssertionError("no folder trace-format above " + Path.of("").toAbsolutePath());
  }

  /** A golden trace. */
  public static Path sample(String name) {
    return traceFormat().resolve("samples").resolve(name);
  }
}
