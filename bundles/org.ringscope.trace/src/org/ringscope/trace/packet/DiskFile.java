// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of the file system; never mapped and never preallocated, so that a killed process leaves no zeros behind. One thread at a time.
 *
 * <p>Interrupting a thread is how cores are stopped, and closes the channel that the thread is writing to. So the channel is opened
 * again, what was under way is done once more, and the thread stays interrupted.
 */
public final class DiskFile implements PacketFile {
  private final Path path;
  private FileChannel channel;
  private long end;

  public DiskFile(Path path) throws IOException {
    this.path = path;
    channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public int append(ByteBuffer bytes) throws IOException {
    int count = write(bytes, end);
    end += count;
    return count;
  }

  @Override
  public void overwrite(ByteBuffer bytes, long offset) throws IOException {
    long at = offset;
    while (bytes.hasRemaining()) {
      at += write(bytes, at);
    }
  }

  private int write(ByteBuffer bytes, long at) throws IOException {
    int start = bytes.position();
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return channel.write(bytes, at);
        } catch (ClosedByInterruptException e) {
          interrupted |= reopen();
          bytes.position(start);
        }
      }
    } finally {
      restore(interrupted);
    }
  }

  @Override
  public void truncate(long size) throws IOException {
    end = size;
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          channel.truncate(size);
          return;
        } catch (ClosedByInterruptException e) {
          interrupted |= reopen();
        }
      }
    } finally {
      restore(interrupted);
    }
  }

  /** @return true: this thread was interrupted, and is not for the moment */
  private boolean reopen() throws IOException {
    channel = FileChannel.open(path, StandardOpenOption.WRITE);
    return Thread.interrupted();
  }

  private static void restore(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
