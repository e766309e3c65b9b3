// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ringscope.trace.GzipFile;

/**
 * What is to be converted.
 *
 * @param files one or more files or folders, which may be packed with gzip
 * @param options further sources by name, e.g. {@code trace-events} → the file with the formats of the user's QEMU
 */
public record ImportInput(List<Path> files, Map<String, Path> options) {
  public ImportInput {
    files = List.copyOf(files);
    options = Map.copyOf(options);
  }

  /** Opens one of the files for reading, buffered; UTF-16 comes as UTF-8. @throws MalformedInputException if it is a folder */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new MalformedInputException(file, -1, "is a folder");
    }
    return Utf16Stream.decoded(GzipFile.open(file));
  }
}
