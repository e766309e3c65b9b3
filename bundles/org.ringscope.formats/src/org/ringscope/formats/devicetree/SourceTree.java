// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.MalformedInputException;

/** Reads device tree source by the compiler {@code dtc}, where it is installed. */
final class SourceTree {
  private static final Pattern PREPROCESSOR = Pattern.compile("(?m)^\\s*#\\s*(include|define|if|ifdef|ifndef)\\b");
  private static final int SECONDS = 20;
  private static final int LONGEST_MESSAGE = 300;

  private SourceTree() {}

  static DeviceTree read(Path file, byte[] text) throws IOException {
    if (PREPROCESSOR.matcher(new String(text, StandardCharsets.ISO_8859_1)).find()) {
      throw new MalformedInputException(file, -1,
          "has lines for the C preprocessor: give the DTB that the kernel's build has made of it");
    }
    Path complaints = Files.createTempFile("ringscope-dtc", ".txt");
    try {
      return FlattenedTree.read(file, ByteBuffer.wrap(compile(file, complaints)));
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  private static byte[] compile(Path file, Path complaints) throws IOException {
    // -@ keeps the labels
    ProcessBuilder dtc =
        new ProcessBuilder("dtc", "-q", "-@", "-I", "dts", "-O", "dtb", file.toAbsolutePath().toString());
    dtc.redirectError(complaints.toFile());
    Process process;
    try {
      process = dtc.start();
    } catch (IOException e) {
      throw new IOException(file + ": source of a device tree needs the program dtc, which cannot be run here;"
          + " give the DTB instead", e);
    }
    try {
      return await(process, file, complaints);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] await(Process process, Path file, Path complaints) throws IOException {
    process.getOutputStream().close();
    byte[] blob;
    try (InputStream out = process.getInputStream()) {
      blob = out.readNBytes(TreeLimits.MOST_BYTES + 1);
    }
    try {
      if (blob.length > TreeLimits.MOST_BYTES || !process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(file + ": dtc does not come to an end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException(file + ": dtc: " + firstLine(complaints, file));
    }
    return blob;
  }

  private static String firstLine(Path complaints, Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(complaints)) {
      head = in.readNBytes(LONGEST_MESSAGE * 4);
    }
    String line = Arrays.stream(new String(head, StandardCharsets.ISO_8859_1).split("\\R"))
        .filter(each -> !each.isBlank()).findFirst()
        .map(each -> each.replaceAll("[^ -~]", "?")).orElse("says nothing")
        .replace(file.toAbsolutePath().toString() + ":", "");
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }
}
