// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ringscope.trace.MalformedTraceException;

/** One file of a stream, read at any place by any thread. */
public final class StreamFile implements Closeable {
  private final Path path;
  private final int number;
  private FileChannel channel;
  private boolean closed;

  public StreamFile(Path path, int number) throws IOException {
    this.path = path;
    this.number = number;
    channel = FileChannel.open(path, StandardOpenOption.READ);
  }

  public String name() {
    return path.getFileName().toString();
  }

  Path path() {
    return path;
  }

  public int number() {
    return number;
  }

  public long size() throws IOException {
    return channel().size();
  }

  /** Fills the buffer from an offset on. */
  public void read(long offset, ByteBuffer target) throws IOException {
    int start = target.position();
    while (target.hasRemaining()) {
      int count;
      try {
        count = channel().read(target, offset + target.position() - start);
      } catch (ClosedChannelException e) {
        if (Thread.currentThread().isInterrupted()) {
          throw e; // this thread is wanted elsewhere; other threads open the file again
        }
        continue;
      }
      if (count < 0) {
        throw new MalformedTraceException(name(), offset + target.position() - start, "file has become shorter");
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    channel.close();
  }

  public MalformedTraceException malformed(long offset, String reason) {
    return new MalformedTraceException(name(), offset, reason);
  }

  // an interrupt closes a FileChannel for every thread, so it is opened again where needed
  private synchronized FileChannel channel() throws IOException {
    if (closed) {
      throw new NoSuchFileException(name() + " (closed)"); // as if deleted, which is why a live reader closes files
    }
    if (!channel.isOpen()) {
      channel = FileChannel.open(path, StandardOpenOption.READ);
    }
    return channel;
  }
}
