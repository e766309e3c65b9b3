// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputDigest;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.read.Trace;

/**
 * Opens foreign recordings as if they were traces of our own: the first time one is converted into this folder, from then on it is
 * there at once. It is known again by its contents (see {@link InputDigest}), so a recording that has changed is converted
 * anew. Beyond a limit the conversions that were not asked for the longest time go. Any thread, any process.
 */
public final class KeptImports {
  private static final String UNFINISHED = ".part";
  private static final long UNFINISHED_HOURS = 24;

  private final Path folder;
  private final long limitBytes;

  /**
   * @param folder is created with the first conversion
   * @param limitBytes what all conversions together may take; the one asked for last stays in any case
   */
  public KeptImports(Path folder, long limitBytes) {
    this.folder = folder;
    this.limitBytes = limitBytes;
  }

  /** The folder of the converted trace, null if it has not been converted yet, or has changed since. */
  public Path find(ImportInput input) throws IOException {
    Path trace = folder.resolve(InputDigest.of(input));
    if (!Files.isDirectory(trace)) {
      return null;
    }
    try {
      Trace.open(trace).close();
    } catch (MalformedTraceException e) {
      PartFile.delete(trace);
      return null;
    }
    Files.setLastModifiedTime(trace, FileTime.from(Instant.now()));
    return trace;
  }

  /**
   * The folder of the converted trace, which is converted now if it is not there.
   *
   * @return null when cancelled
   * @throws MalformedInputException if no importer knows the input
   */
  public Path open(ImportInput input, ImportMonitor monitor) throws IOException {
    Path found = find(input);
    if (found != null) {
      return found;
    }
    Path first = input.files().get(0);
    Importer importer = Import.recognise(input.files());
    if (importer == null) {
      throw new MalformedInputException(first, -1, "is of no format that is known here");
    }
    String name = InputDigest.of(input);
    Path part = Files.createTempDirectory(Files.createDirectories(folder), name + UNFINISHED);
    try {
      return Import.convert(importer, input, part, monitor) == null ? null : keep(part, folder.resolve(name));
    } finally {
      PartFile.delete(part);
      trim(folder.resolve(name));
    }
  }

  private static Path keep(Path part, Path trace) throws IOException {
    try {
      Files.move(part, trace, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // another process was faster with the same recording
    }
    return trace;
  }

  private void trim(Path asked) throws IOException {
    List<Path> traces = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(trace -> Files.isDirectory(trace) && !trace.equals(asked)).forEach(traces::add);
    }
    traces.sort(Comparator.comparing((Path trace) -> trace.toFile().lastModified()).reversed());
    long abandoned = Instant.now().minusSeconds(3600 * UNFINISHED_HOURS).toEpochMilli();
    long bytes = bytes(asked);
    for (Path trace : traces) {
      boolean unfinished = trace.getFileName().toString().contains(UNFINISHED);
      bytes += unfinished ? 0 : bytes(trace);
      if (unfinished ? trace.toFile().lastModified() < abandoned : bytes > limitBytes) {
        PartFile.delete(trace);
      }
    }
  }

  private static long bytes(Path trace) throws IOException {
    if (!Files.isDirectory(trace)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(trace)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
