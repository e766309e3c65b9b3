// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.TraceWriter;

/** Recognises a foreign recording and converts it. Leaves nothing behind when it fails or is cancelled. */
public final class Import {
  /** One line for each format; the order decides where two are equally sure. */
  private static final List<Importer> IMPORTERS = List.of();
  private static final int LEAST = 20;

  private Import() {}

  public static List<Importer> importers() {
    return IMPORTERS;
  }

  /** The importer that is surest of this input, null if none knows it. */
  public static Importer recognise(Path file) throws IOException {
    InputHead head = head(file);
    return IMPORTERS.stream().filter(i -> i.recognises(head) >= LEAST)
        .max(Comparator.comparingInt(i -> i.recognises(head))).orElse(null);
  }

  /** The importer with this id, null if there is none. */
  public static Importer byId(String id) {
    return IMPORTERS.stream().filter(importer -> importer.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Converts into a new folder.
   *
   * @return what was understood; null when cancelled
   * @throws IOException if the input cannot be read or the trace not be written; the folder is gone then
   */
  public static ImportReport convert(Importer importer, ImportInput input, Path trace, ImportMonitor monitor) throws IOException {
    boolean kept = false;
    TraceOptions options = TraceOptions.of(id(input), "import").withEnv("format", importer.id());
    try {
      ImportTarget target;
      try (TraceWriter writer = TraceWriter.create(trace, options)) {
        target = new ImportTarget(writer);
        importer.convert(input, target, monitor);
        kept = !monitor.isCancelled();
      }
      return kept ? target.report(importer.id()) : null;
    } catch (IOException | RuntimeException e) {
      kept = false;
      throw e;
    } finally {
      if (!kept) {
        delete(trace);
      }
    }
  }

  /** The same input gives the same trace. */
  private static UUID id(ImportInput input) throws IOException {
    StringBuilder seed = new StringBuilder();
    for (Path file : input.files()) {
      seed.append(file.getFileName()).append(Files.isDirectory(file) ? 0 : Files.size(file)).append('\n');
    }
    return UUID.nameUUIDFromBytes(seed.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static InputHead head(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return new InputHead(file, true, new byte[0]);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new InputHead(file, false, in.readNBytes(InputHead.MOST_BYTES));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
