// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.testkit.Fixtures;

/** Recordings of real systems that lie with the tests of the importers. */
final class Fixture {
  private Fixture() {}

  /** Unpacks a QEMU log, e.g. {@code x86-small}, into a folder. */
  static Path qemuLog(String name, Path into) throws IOException {
    Path log = into.resolve(name + ".log");
    write(name, log, 1);
    return log;
  }

  /** A file with the log so many times behind itself: one that takes long to import. */
  static Path longLog(String name, Path into, int times) throws IOException {
    Path log = into.resolve("long.log");
    write(name, log, times);
    return log;
  }

  static Path traceEvents() {
    return Fixtures.log("qemu-trace/qemu-7.2-trace-events.txt").toAbsolutePath().normalize();
  }

  private static void write(String name, Path log, int times) throws IOException {
    byte[] bytes = Fixtures.unpack(Fixtures.log("qemu-trace/" + name + ".log"));
    try (OutputStream out = Files.newOutputStream(log)) {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    }
  }
}
