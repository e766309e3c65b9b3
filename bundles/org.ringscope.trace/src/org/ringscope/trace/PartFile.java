// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A file or folder that is written beside its place under a name of its own and moved there when it is whole: others see
 * all of it or nothing, and a failure, a cancel or the end of the process leaves nothing. One thread at a time.
 */
public final class PartFile implements Closeable {
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(PartFile::deleteUnfinished, "ringscope-unfinished"));
    } catch (IllegalStateException e) {
      // the process is ending already: whoever still writes tidies up itself
    }
  }

  private final Path target;
  private final Path path;

  private PartFile(Path target) {
    this.target = target.toAbsolutePath();
    path = this.target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    UNFINISHED.add(path);
  }

  /** For what will stand at this place; nothing is made yet. */
  public static PartFile of(Path target) {
    return new PartFile(target);
  }

  /** Where to write; in the folder of the target. */
  public Path path() {
    return path;
  }

  /**
   * What was written is whole: moves it to its place.
   *
   * @param options as {@link Files#move} takes them
   */
  public void keep(CopyOption... options) throws IOException {
    Files.move(path, target, options);
    UNFINISHED.remove(path);
  }

  /** Deletes what was not kept. */
  @Override
  public void close() throws IOException {
    delete(path);
    UNFINISHED.remove(path);
  }

  /** Deletes a file, or a folder with all that is in it; links are deleted, not followed. */
  public static void delete(Path path) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }

  private static void deleteUnfinished() {
    for (Path each : UNFINISHED) {
      try {
        delete(each);
      } catch (IOException e) {
        // the process ends: nobody is left to be told
      }
    }
  }
}
