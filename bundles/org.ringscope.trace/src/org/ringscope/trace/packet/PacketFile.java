// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a stream needs of a file: append, and cut what a failed append left. Tests put a disk that gets full here. */
public interface PacketFile extends Closeable {

  /** Opens a new file for appending. */
  @FunctionalInterface
  interface Opener {
    PacketFile open(Path path) throws IOException;
  }

  /** Writes some of the remaining bytes at the file's end and returns how many. */
  int append(ByteBuffer bytes) throws IOException;

  void truncate(long size) throws IOException;

  /** Writes over bytes that are there already, which needs no room on the disk. */
  void overwrite(ByteBuffer bytes, long offset) throws IOException;
}
