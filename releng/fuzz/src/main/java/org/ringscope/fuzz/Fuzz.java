// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls for every input. The system property {@code target} names the {@link Target}. */
public final class Fuzz {
  private static final Target TARGET = Target.of(System.getProperty("target"));
  private static Path folder;

  private Fuzz() {}

  public static void fuzzerInitialize() throws Exception {
    folder = Files.createTempDirectory("ringscope-fuzz-");
  }

  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.check(input, folder);
  }

  public static void fuzzerTearDown() throws Exception {
    Folders.delete(folder);
  }
}
