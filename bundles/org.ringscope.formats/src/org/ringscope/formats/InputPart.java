// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.formats.importer.ByteLines;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.LineSense;
import org.ringscope.formats.importer.LineSense.Claim;

/**
 * A file of an import, and who reads which of its lines.
 *
 * @param main takes all lines that nobody else takes
 * @param others take the lines that are certainly of their formats, and what belongs to these
 */
record InputPart(Path file, Importer main, List<Importer> others) {
  /** Which other formats the head of a text holds. */
  static List<Importer> others(InputHead head, Importer main, List<Importer> all) {
    List<Importer> found = new ArrayList<>();
    if (head.directory() || main.lineSense() == null) {
      return found;
    }
    List<String> lines = head.lines();
    for (Importer importer : all) {
      LineSense sense = importer == main ? null : importer.lineSense();
      if (sense != null && lines.stream().anyMatch(line -> sense.claim(line) == Claim.CERTAIN)) {
        found.add(importer);
      }
    }
    return found;
  }

  boolean isOf(Importer importer) {
    return main == importer && others.isEmpty();
  }

  /**
   * Writes a copy for each importer, with its own lines in their places and nothing in the others, so that lines keep their numbers.
   *
   * @return files by importer; the file itself where it is of one format
   */
  Map<Importer, Path> split(Path folder) throws IOException {
    Map<Importer, Path> files = new LinkedHashMap<>();
    if (others.isEmpty()) {
      files.put(main, file);
      return files;
    }
    List<Copy> copies = new ArrayList<>();
    try (ByteLines lines = new ByteLines(ImportInput.open(file))) {
      copies.add(new Copy(main, Files.createTempFile(folder, "part", ".txt")));
      for (Importer other : others) {
        copies.add(new Copy(other, Files.createTempFile(folder, "part", ".txt")));
      }
      LastStamp stamp = new LastStamp();
      while (lines.next()) {
        give(lines, stamp, copies);
      }
    } finally {
      for (Copy copy : copies) {
        copy.out.close();
      }
    }
    copies.forEach(copy -> files.put(copy.importer, copy.path));
    return files;
  }

  /** The surest takes the line; the main importer, which comes first in the list, what nobody else takes. */
  private static void give(ByteLines lines, LastStamp stamp, List<Copy> copies) throws IOException {
    String text = new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.ISO_8859_1);
    Copy taker = copies.get(0);
    Claim surest = Claim.NO;
    for (Copy copy : copies.subList(1, copies.size())) {
      Claim claim = copy.sense.claim(text);
      if (claim.compareTo(surest) > 0) {
        taker = copy;
        surest = claim;
      }
    }
    boolean isStamped = stamp.look(lines.bytes(), lines.start(), lines.end());
    for (Copy copy : copies) {
      if (copy == taker) {
        if (!isStamped && copy != copies.get(0)) {
          copy.out.write(stamp.before());
        }
        copy.out.write(lines.bytes(), lines.start(), lines.end() - lines.start());
      }
      copy.out.write('\n');
    }
  }

  /** What one importer gets. */
  private static final class Copy {
    private final Importer importer;
    private final Path path;
    private final LineSense sense;
    private final OutputStream out;

    Copy(Importer importer, Path path) throws IOException {
      this.importer = importer;
      this.path = path;
      sense = importer.lineSense();
      out = new BufferedOutputStream(Files.newOutputStream(path));
    }
  }
}
