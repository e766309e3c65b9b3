// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.inspect.MemoryLayoutFile;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.model.type.HexNumber;

/**
 * What the user says about a memory that others wrote, as it was typed. Paths are those of the file system.
 *
 * @param files in their order
 * @param layout a JSON file that says which file lies where and where the rings are; empty for none
 * @param firmware an ELF file with the resource table's address, and symbols; empty for none
 * @param tableOffset of the resource table from the beginning of the memory; empty to find it
 */
record MemoryInput(List<PlacedFile> files, String layout, String firmware, String tableOffset) {
  static final MemoryInput NONE = new MemoryInput(List.of(), "", "", "");

  /**
   * A file of memory.
   *
   * @param address of its first byte; empty if the file says it itself, or lies behind the one before it
   */
  record PlacedFile(String path, String address) {
    private static final String NO_ADDRESS = "-";

    /** One line that {@link #parse} reads. */
    String format() {
      return (address.isEmpty() ? NO_ADDRESS : address) + " " + path;
    }

    static PlacedFile parse(String line) {
      int blank = line.indexOf(' ');
      String address = blank < 0 ? "" : line.substring(0, blank);
      return new PlacedFile(line.substring(blank + 1), address.equals(NO_ADDRESS) ? "" : address);
    }
  }

  MemoryInput {
    files = List.copyOf(files);
  }

  /** The file to call the memory after; null if there is none. */
  Path first() {
    String path = !files.isEmpty() ? files.get(0).path() : !layout.isEmpty() ? layout : firmware;
    return path.isEmpty() ? null : Path.of(path);
  }

  /** What keeps this from being read, in a sentence; null if nothing does. */
  String problem() {
    if (files.isEmpty() && layout.isEmpty() && firmware.isEmpty()) {
      return "Choose the files that hold the memory.";
    }
    for (PlacedFile file : files) {
      String problem = isNumber(file.address()) ? problem(file.path())
          : "\"" + file.address() + "\" is no address; write 4096 or 0x1000.";
      if (problem != null) {
        return problem;
      }
    }
    if (!isNumber(tableOffset)) {
      return "\"" + tableOffset + "\" is no offset of a resource table; write 0 or 0x1000.";
    }
    if (!tableOffset.isEmpty() && !firmware.isEmpty()) {
      return "The firmware says where its resource table is: leave out the offset, or the firmware.";
    }
    String problem = layout.isEmpty() ? null : problem(layout);
    return problem != null || firmware.isEmpty() ? problem : problem(firmware);
  }

  private static String problem(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) || Files.exists(file) && !Files.isDirectory(file) ? null
          : path + (Files.isDirectory(file) ? " is a folder." : " does not exist.");
    } catch (InvalidPathException e) {
      return path + " is no path: " + e.getReason() + ".";
    }
  }

  private static boolean isNumber(String text) {
    try {
      number(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** @throws IOException with one line if the layout cannot be read; there must be no {@link #problem} */
  MemorySetup setup() throws IOException {
    MemoryLayoutFile known =
        layout.isEmpty() ? new MemoryLayoutFile(List.of(), List.of()) : MemoryLayoutFile.read(Path.of(layout));
    List<MemorySetup.PlacedFile> placed = new ArrayList<>();
    for (PlacedFile file : files) {
      placed.add(new MemorySetup.PlacedFile(Path.of(file.path()), number(file.address())));
    }
    return new MemorySetup(known.parts(), 0, placed, known.queues(), firmware.isEmpty() ? null : Path.of(firmware),
        number(tableOffset));
  }

  private static Long number(String text) {
    return text.isEmpty() ? null : Long.valueOf(HexNumber.parse(text));
  }
}
