// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bookmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * The bookmarks of a recording: a text file that travels along with it, a line each: nanoseconds, queue and note between tabs. A line
 * that is none is passed over.
 */
public final class BookmarkFile {
  /** In the folder of a recording for what travels along. */
  static final String NAME = "files/bookmarks.txt";
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST = 10_000;

  private BookmarkFile() {}

  /** In the order of time; none where there is no file. */
  public static List<Bookmark> read(Path recording) throws IOException {
    Path file = recording.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + ": larger than " + MOST_BYTES + " bytes, these are no bookmarks");
    }
    List<Bookmark> bookmarks = new ArrayList<>();
    for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 3 && parts[0].matches("-?[0-9]{1,18}") && bookmarks.size() < MOST) {
        bookmarks.add(new Bookmark(Long.parseLong(parts[0]), parts[1], parts[2]));
      }
    }
    Collections.sort(bookmarks);
    return List.copyOf(bookmarks);
  }

  /** Replaces what was kept; the file goes with the last one. */
  public static void write(Path recording, List<Bookmark> bookmarks) throws IOException {
    Path file = recording.resolve(NAME);
    if (bookmarks.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    bookmarks.forEach(mark -> lines.add(mark.nanos() + "\t" + mark.queue() + "\t" + mark.note()));
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("bookmarks.txt.new");
    Files.writeString(fresh, lines.toString());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE); // there is one at every moment
  }
}
