// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory in raw files, each with the address of its first byte. Files are read by position, never mapped: they may
 * shrink while they are read, and what is gone is absent then.
 */
public final class RawMemory implements MemorySource, Closeable {
  /** A file, or a part of it, and where it belongs. */
  public record Part(Path file, long fileOffset, long address, long length) {
    /** A whole file. */
    public static Part of(Path file, long address) throws IOException {
      return new Part(file, 0, address, Files.size(file));
    }
  }

  private record Open(Part part, FileChannel channel) {}

  private final List<Open> parts = new ArrayList<>();

  /** @throws IOException if a file cannot be opened; none stays open then */
  public RawMemory(List<Part> parts) throws IOException {
    try {
      for (Part part : parts) {
        this.parts.add(new Open(part, FileChannel.open(part.file(), StandardOpenOption.READ)));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** One file that begins at an address. */
  public static RawMemory open(Path file, long address) throws IOException {
    return new RawMemory(List.of(Part.of(file, address)));
  }

  @Override
  public List<Range> ranges() {
    return parts.stream().map(open -> new Range(open.part().address(), open.part().length())).toList();
  }

  @Override
  public String name() {
    return parts.isEmpty() ? "memory" : parts.get(0).part().file().getFileName().toString();
  }

  @Override
  public int read(long address, ByteBuffer target) throws IOException {
    int read = 0;
    boolean found = true;
    while (found && target.hasRemaining()) {
      found = false;
      for (Open open : parts) {
        int count = read(open, address + read, target);
        if (count > 0) {
          read += count;
          found = true;
          break;
        }
      }
    }
    return read;
  }

  private static int read(Open open, long address, ByteBuffer target) throws IOException {
    long offset = address - open.part().address();
    if (Long.compareUnsigned(offset, open.part().length()) >= 0) {
      return 0;
    }
    ByteBuffer window = target.duplicate();
    window.limit((int) Math.min(target.limit(), target.position() + open.part().length() - offset));
    int count = Math.max(0, open.channel().read(window, open.part().fileOffset() + offset));
    target.position(target.position() + count);
    return count;
  }

  @Override
  public void close() throws IOException {
    for (Open open : parts) {
      open.channel().close();
    }
  }
}
