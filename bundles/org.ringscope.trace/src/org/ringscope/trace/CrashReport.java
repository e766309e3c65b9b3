// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** What went wrong in the program itself: one line for whoever uses it, and a file with the rest for whoever mends it. */
public final class CrashReport {
  private static final long MEBIBYTE = 1 << 20;

  private CrashReport() {}

  /**
   * Writes the file.
   *
   * @param program its name and version
   * @param doing what it was about, e.g. its arguments
   * @return the line, which names the file; of memory that did not suffice, the limit
   */
  public static String of(Throwable failure, String program, String doing) {
    String what = "internal error";
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      what = cause instanceof OutOfMemoryError memory ? outOfMemory(memory) : what;
    }
    try {
      return what + ", details in " + write(failure, program, doing);
    } catch (IOException e) {
      return what + " (" + failure.getClass().getName() + "); the details cannot be kept: " + FailureText.of(e);
    }
  }

  private static String outOfMemory(OutOfMemoryError error) {
    if (String.valueOf(error.getMessage()).contains("direct buffer memory")) {
      return "out of memory: more is asked for outside the heap than the Java VM allows (-XX:MaxDirectMemorySize, or -Xmx: "
          + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB)";
    }
    return "out of memory: the heap's limit is " + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB (-Xmx)";
  }

  private static Path write(Throwable failure, String program, String doing) throws IOException {
    Path file = Files.createTempFile("ringscope-error-", ".txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println(program + ", " + Instant.now());
      out.println(
          "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      out.println(doing);
      failure.printStackTrace(out);
    }
    return file;
  }
}
