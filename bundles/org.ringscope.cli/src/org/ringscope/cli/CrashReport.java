// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ringscope.trace.FailureText;

/** What went wrong in the program itself: one line for the terminal, and a file with the rest for whoever mends it. */
final class CrashReport {
  private static final long MEBIBYTE = 1 << 20;

  private CrashReport() {}

  /** Writes the file. @return the line, which names it */
  static String of(Throwable failure, List<String> arguments) {
    String what = failure instanceof OutOfMemoryError memory ? outOfMemory(memory) : "internal error";
    try {
      return what + ", details in " + write(failure, arguments);
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

  private static Path write(Throwable failure, List<String> arguments) throws IOException {
    Path file = Files.createTempFile("ringscope-error-", ".txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println("ringscope " + Main.VERSION + ", " + Instant.now());
      out.println(
          "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      out.println("arguments: " + String.join(" ", arguments));
      failure.printStackTrace(out);
    }
    return file;
  }
}
