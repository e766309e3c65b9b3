// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.MalformedInputException;

/** One trace of an input: a folder with a metadata file and its stream files. LTTng puts several under one folder. */
record CtfFolder(Path folder, CtfMetadata metadata) {
  private static final int DEEPEST = 8;
  private static final int MOST_FOLDERS = 256;

  /** All traces of an input; each is a folder, or the metadata file in it. */
  static List<CtfFolder> all(ImportInput input) throws IOException {
    List<CtfFolder> folders = new ArrayList<>();
    for (Path file : input.files()) {
      Path root = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
      for (Path metadata : metadataFiles(root, Files.isDirectory(file) ? DEEPEST : 1)) {
        folders.add(new CtfFolder(metadata.getParent(), TsdlParser.parse(metadata, MetadataFile.read(metadata))));
      }
    }
    if (folders.isEmpty() || folders.size() > MOST_FOLDERS) {
      throw new MalformedInputException(input.files().get(0), -1,
          folders.isEmpty() ? "no metadata file of CTF in or below this folder"
              : "more than " + MOST_FOLDERS + " traces");
    }
    return folders;
  }

  static List<Path> metadataFiles(Path root, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(root, depth)) {
      return files.filter(path -> path.getFileName() != null && path.getFileName().toString().equals(MetadataFile.NAME)
          && Files.isRegularFile(path)).sorted().limit(MOST_FOLDERS + 1).toList();
    }
  }

  /** Its stream files: every other plain file that is not hidden. */
  List<Path> streamFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> Files.isRegularFile(path) && !path.getFileName().toString().equals(MetadataFile.NAME)
          && !path.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
