// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.Importer;

/**
 * What can be said of files before they are imported. Reads their heads, so not for the UI thread.
 *
 * @param importer who reads all of them, each of which may be of a format of its own; null if one is not recognised
 * @param problem why they cannot be imported, null if nothing speaks against it
 * @param bytes of all files, those of folders included
 */
record InputCheck(Importer importer, String problem, long bytes) {

  /** Looks at files and folders; ends early when cancelled. */
  static InputCheck of(List<Path> inputs, BooleanSupplier cancelled) {
    for (Path input : inputs) {
      String problem = problem(input);
      if (problem != null) {
        return new InputCheck(null, problem, 0);
      }
    }
    return new InputCheck(recognise(inputs), null, bytes(inputs, cancelled));
  }

  private static String problem(Path input) {
    if (!Files.exists(input)) {
      return input + " does not exist.";
    }
    if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
      return input + " is neither a file nor a folder.";
    }
    return Files.isReadable(input) ? null : input + " cannot be read: permission denied.";
  }

  private static Importer recognise(List<Path> inputs) {
    try {
      return inputs.isEmpty() ? null : Import.recognise(inputs);
    } catch (IOException e) {
      return null; // importing it will say why
    }
  }

  /** Bytes of all files, and of the files in folders; what cannot be looked at counts nothing. */
  static long bytes(List<Path> inputs, BooleanSupplier cancelled) {
    long bytes = 0;
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        bytes += files.takeWhile(file -> !cancelled.getAsBoolean()).mapToLong(InputCheck::size).sum();
      } catch (IOException | RuntimeException e) {
        // only the progress bar needs it
      }
    }
    return bytes;
  }

  private static long size(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? attributes.size() : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
