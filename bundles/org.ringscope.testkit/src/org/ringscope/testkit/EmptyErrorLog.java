// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test of the workbench while which something came into its error log, the file that property {@code ringscope.log} names,
 * or while which our code stalled the window. What comes between two tests counts for the second.
 */
public final class EmptyErrorLog implements BeforeEachCallback, AfterEachCallback {
  private static final String ENTRY = "!ENTRY ";
  private static long read = -1;
  private static String expected;

  /** Lets the entries of the running test pass that contain these words. */
  public static void expect(String words) {
    expected = words;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    expected = null;
    if (read < 0) {
      newEntries(); // the start of the workbench
    }
    UiStalls.watch(context.getRequiredTestClass());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    List<String> entries =
        newEntries().stream().filter(entry -> expected == null || !entry.contains(expected)).toList();
    if (!entries.isEmpty()) {
      throw new AssertionError("the error log got\n" + String.join("\n", entries));
    }
    List<String> stalls = UiStalls.take();
    if (!stalls.isEmpty()) {
      throw new AssertionError(String.join("\n", stalls));
    }
  }

  private static List<String> newEntries() throws IOException {
    String name = System.getProperty("ringscope.log");
    if (name == null || !Files.exists(Path.of(name))) {
      read = Math.max(0, read);
      return List.of();
    }
    try (RandomAccessFile log = new RandomAccessFile(name, "r")) {
      long from = read < 0 || read > log.length() ? 0 : read; // a large log is put aside and begun anew
      byte[] bytes = new byte[(int) (log.length() - from)];
      log.seek(from);
      log.readFully(bytes);
      read = log.length();
      return Stream.of(new String(bytes, StandardCharsets.UTF_8).split(ENTRY)).skip(1).toList();
    }
  }
}
