// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that back memory regions of one run. A topology may come from anywhere, so it reaches no file that the user
 * did not mean: a missing file is made below the folder of the topology; one that exists must lie below a folder that the
 * user has named, have the length of its region, and keeps that length.
 */
final class RegionFiles {
  private final Path folder;
  private final List<Path> allowed;
  private final List<Path> made = new ArrayList<>();

  /**
   * @param folder of the topology
   * @param allowed folders whose existing files may be used
   */
  RegionFiles(Path folder, List<Path> allowed) {
    this.folder = folder;
    this.allowed = allowed;
  }

  /**
   * Opens a file of exactly {@code size} bytes for reading and writing.
   *
   * @param region name of the region, for messages
   * @throws IOException in one line, when the file may not be used or made
   */
  FileChannel open(String region, String name, long size) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? existing(region, file, size) : make(region, file, size);
  }

  private FileChannel existing(String region, Path file, long size) throws IOException {
    if (!Files.exists(file)) {
      throw refusal(region, file, "it is a link to nothing");
    }
    Path real = file.toRealPath();
    if (!Files.isRegularFile(real)) {
      throw refusal(region, file, "it is no regular file");
    }
    if (!isAllowed(real)) {
      throw refusal(region, file,
          "it exists; to let the run write into it, allow its folder (--allow " + real.getParent() + ")");
    }
    FileChannel channel =
        FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    if (channel.size() != size) {
      try (channel) {
        throw refusal(region, file, "it has " + channel.size() + " bytes, the region has " + size);
      }
    }
    return channel;
  }

  private boolean isAllowed(Path real) throws IOException {
    for (Path one : allowed) {
      if (Files.isDirectory(one) && real.startsWith(one.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  private FileChannel make(String region, Path file, long size) throws IOException {
    Path parent = file.toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw refusal(region, file, "its folder does not exist");
    }
    Path real = parent.toRealPath().resolve(file.getFileName());
    if (!real.startsWith(folder.toRealPath())) {
      throw refusal(region, file, "it does not exist, and a run makes files below the folder of the topology only");
    }
    FileChannel channel =
        FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    made.add(real);
    channel.write(ByteBuffer.allocate(1), size - 1);
    return channel;
  }

  /** Takes away what was made, for a run that cannot begin. */
  void discard() {
    for (Path file : made) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The run's own failure is the one to tell of; what is left is an empty region.
      }
    }
  }

  private static IOException refusal(String region, Path file, String reason) {
    return new FileSystemException(file.toString(), null, "cannot back region " + region + ": " + reason);
  }
}
