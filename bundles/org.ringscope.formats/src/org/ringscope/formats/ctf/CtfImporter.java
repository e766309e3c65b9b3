// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.trace.TraceOptions;

/** {@code ctf}: a folder with metadata and streams of CTF 1.8, or a folder above such folders. */
public final class CtfImporter implements Importer {
  private static final int SURE = 100;
  private static final int LEVELS_LOOKED_AT = 5;

  @Override
  public String id() {
    return "ctf";
  }

  @Override
  public String description() {
    return "CTF 1.8 of any schema (LTTng, barectf, Zephyr)";
  }

  /** Of a folder the head is that of the metadata in it. */
  @Override
  public int recognises(InputHead head) {
    if (!head.directory()) {
      boolean named =
          head.file().getFileName() != null && head.file().getFileName().toString().equals(MetadataFile.NAME);
      return named && MetadataFile.begins(head.bytes()) ? SURE : 0;
    }
    try {
      List<Path> metadata = CtfFolder.metadataFiles(head.file(), LEVELS_LOOKED_AT);
      if (metadata.isEmpty()) {
        return 0;
      }
      try (InputStream in = Files.newInputStream(metadata.get(0))) {
        return MetadataFile.begins(in.readNBytes(64)) ? SURE : 0;
      }
    } catch (IOException e) {
      return 0; // what cannot be looked at is not recognised; converting it would say why
    }
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    return options.withClockOffset(offsetNanos(CtfFolder.all(input)));
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    List<CtfFolder> folders = CtfFolder.all(input);
    try (Conversion conversion = new Conversion(folders, offsetNanos(folders), target, monitor)) {
      conversion.run();
    }
  }

  /** Wall time of trace time 0: where the first of all clocks was 0. */
  private static long offsetNanos(List<CtfFolder> folders) {
    return folders.stream().flatMap(folder -> folder.metadata().clocks().stream()).mapToLong(CtfClock::offsetNanos)
        .map(nanos -> Math.max(0, nanos)).min().orElse(0);
  }
}
