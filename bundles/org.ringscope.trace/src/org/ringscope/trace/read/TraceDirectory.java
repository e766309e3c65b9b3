// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamFile;
import org.ringscope.trace.packet.StreamIndex;

/** The stream files of a trace directory: found by their names {@code STREAM_NUMBER}, indexed by their packet headers. */
final class TraceDirectory {
  private static final Pattern FILE_NAME = Pattern.compile("([^.].*)_(\\d{1,9})");

  private record Found(String stream, int number, Path path) {}

  private final Path directory;
  private final FileScan scan;
  private final Map<Integer, StreamIndex> indexes = new TreeMap<>();
  private final List<Truncation> truncations = new ArrayList<>();

  private TraceDirectory(Path directory, Metadata metadata) {
    this.directory = directory;
    scan = new FileScan(metadata);
  }

  static TraceDirectory read(Path directory, Metadata metadata) throws IOException {
    TraceDirectory folder = new TraceDirectory(directory, metadata);
    try {
      for (Found found : folder.find()) {
        folder.index(found);
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  List<StreamIndex> indexes() {
    return List.copyOf(indexes.values());
  }

  List<Truncation> truncations() {
    return truncations;
  }

  void close() throws IOException {
    for (StreamIndex index : indexes.values()) {
      index.close();
    }
  }

  private List<Found> find() throws IOException {
    List<Found> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path path : entries) {
        Matcher name = FILE_NAME.matcher(path.getFileName().toString());
        if (name.matches() && Files.isRegularFile(path)) {
          files.add(new Found(name.group(1), Integer.parseInt(name.group(2)), path));
        }
      }
    }
    files.sort(Comparator.comparing(Found::stream).thenComparingInt(Found::number));
    return files;
  }

  private void index(Found found) throws IOException {
    StreamFile file;
    try {
      file = new StreamFile(found.path, found.number);
    } catch (NoSuchFileException e) {
      return; // a flight recorder has just deleted it
    }
    boolean used = false;
    try {
      used = index(found, file);
    } finally {
      if (!used) {
        file.close();
      }
    }
  }

  private boolean index(Found found, StreamFile file) throws IOException {
    long size = file.size();
    int id = scan.streamOf(file);
    if (id < 0) {
      if (size > 0) {
        truncations.add(new Truncation(file.name(), 0, size, "no whole packet header"));
      }
      return false;
    }
    StreamIndex index = indexes.computeIfAbsent(id, key -> new StreamIndex(key, found.stream));
    if (!index.name().equals(found.stream)) {
      throw file.malformed(PacketLayout.STREAM, "stream=" + id + " is also in the files " + index.name() + "_…");
    }
    PacketInfo before = index.lastSealed();
    Truncation torn = scan.scan(index, file, 0, size);
    if (torn != null) {
      truncations.add(torn);
      index.cut();
    }
    return index.lastSealed() != before;
  }
}
