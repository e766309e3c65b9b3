// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.trace.read.Trace;

/**
 * A folder of results that took a reading of a whole trace: message tables and statistics. They are found again by the trace's
 * {@link Trace#fingerprint}, so a trace that has changed has none, and one that was moved still has its own. What is damaged is
 * worked out again. Beyond a limit the results that were not asked for the longest time go. Any thread, any process.
 */
public final class KeptResults {
  /** End of the names of files that are being written. */
  static final String UNFINISHED = ".part";
  private static final long UNFINISHED_HOURS = 24;

  private final Path folder;
  private final long limitBytes;

  /**
   * @param folder is created with the first result
   * @param limitBytes what all results together may take
   */
  public KeptResults(Path folder, long limitBytes) {
    this.folder = folder;
    this.limitBytes = limitBytes;
  }

  /** Where a result of a trace is or will be; to be kept as the user wants it, which is now. */
  public Path file(Trace trace, String kind) {
    Path file = folder.resolve(trace.fingerprint().substring(0, 40) + "." + kind);
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // there is none yet
    }
    return file;
  }

  public Path folder() {
    return folder;
  }

  /** Deletes what was not asked for the longest time, until the rest is within the limit. */
  public void trim() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    files.sort(Comparator.comparing(KeptResults::lastAsked).reversed());
    Instant abandoned = Instant.now().minusSeconds(3600 * UNFINISHED_HOURS);
    long bytes = 0;
    for (Path file : files) {
      boolean unfinished = file.toString().endsWith(UNFINISHED);
      bytes += unfinished ? 0 : file.toFile().length();
      if (unfinished ? lastAsked(file).toInstant().isBefore(abandoned) : bytes > limitBytes) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Gives a finished file its name. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static FileTime lastAsked(Path file) {
    return FileTime.fromMillis(file.toFile().lastModified());
  }
}
