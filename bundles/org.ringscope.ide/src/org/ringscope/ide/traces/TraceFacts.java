// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.read.Trace;

/**
 * What the heads of a recorded trace say; read once, and again where its files have changed. Any thread.
 *
 * @param made when it was begun to be written
 * @param length its duration, or its events where it tells no times; empty where it cannot be read
 */
record TraceFacts(FileTime made, String length) {
  private static final Map<Path, Kept> KEPT = new ConcurrentHashMap<>();

  private record Kept(FileTime changed, TraceFacts facts) {}

  /** Null where there is nothing to read. */
  static TraceFacts of(Path folder) {
    try {
      FileTime changed = Files.getLastModifiedTime(folder);
      Kept kept = KEPT.get(folder);
      if (kept == null || !kept.changed().equals(changed)) {
        kept = new Kept(changed, read(folder));
        KEPT.put(folder, kept);
      }
      return kept.facts();
    } catch (IOException e) {
      KEPT.remove(folder);
      return null;
    }
  }

  private static TraceFacts read(Path folder) throws IOException {
    FileTime made = Files.getLastModifiedTime(folder.resolve("metadata"));
    try (Trace trace = Trace.open(folder)) {
      return new TraceFacts(made, trace.hasTimes() ? TimeText.duration(trace.endNanos() - trace.beginNanos())
          : TimeText.grouped(trace.eventCount()) + " events");
    } catch (IOException e) {
      return new TraceFacts(made, ""); // whoever opens it is told why
    }
  }
}
