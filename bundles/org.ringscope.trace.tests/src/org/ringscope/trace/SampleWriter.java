// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.trace.metadata.MetadataText;

/** Writes {@code trace-format/ringscope.tsdl} and {@code trace-format/samples} anew. Argument: the folder {@code trace-format}. */
public final class SampleWriter {
  private SampleWriter() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("ringscope.tsdl"),
        MetadataText.of(SampleTraces.options()).getBytes(StandardCharsets.UTF_8));
    for (String name : SampleTraces.NAMES) {
      Path sample = folder.resolve("samples").resolve(name);
      if (Files.isDirectory(sample)) {
        try (var files = Files.newDirectoryStream(sample)) {
          for (Path file : files) {
            Files.delete(file);
          }
        }
      }
      SampleTraces.write(name, sample);
    }
  }
}
