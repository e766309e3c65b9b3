// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Jazzer calls for every input. The system property {@code target} names the {@link Target}. */
public final class Fuzz {
  private static final Target TARGET = Target.of(System.getProperty("target"));
  private static Path folder;

  private Fuzz() {}

  /** Goes through the seeds once, so that no input is measured with the loading of classes; what they show comes again. */
  public static void fuzzerInitialize() throws Exception {
    folder = Files.createTempDirectory("ringscope-fuzz-");
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("seeds")))) {
      for (Path seed : seeds.toList()) {
        try {
          TARGET.check(Files.readAllBytes(seed), folder);
        } catch (Exception | StackOverflowError e) {
          System.err.println(seed + ": " + e);
        }
      }
    }
  }

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.check(input, folder);
  }

  public static void fuzzerTearDown() throws Exception {
    Folders.delete(folder);
  }
}
