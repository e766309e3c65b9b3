// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ringscope.trace.GzipFile;

/**
 * Memory in raw files, each with the address of its first byte. Files are read by position, never mapped: they may
 * shrink while they are read, and what is gone is absent then.
 */
public final class RawMemory implements MemorySource, Closeable {
  /** A file, or a part of it, and where it belongs. */
  public record Part(Path file, long fileOffset, long address, long length) {
    private static final long WHOLE = -1;

    /** A whole file, however long it is when it is opened. */
    public static Part of(Path file, long address) {
      return new Part(file, 0, address, WHOLE);
    }

    private Part opened(FileChannel channel) throws IOException {
      long size = length == WHOLE ? channel.size() : length;
      if (length == WHOLE && AddressOverflowException.wraps(address, size)) {
        throw new AddressOverflowException(file.toString(), address, size);
      }
      return new Part(file, fileOffset, address, size);
    }
  }

  /**
   * A file as it was opened.
   *
   * @param key tells it from another of the same name, null where the file system cannot
   */
  private record Opened(FileChannel channel, Object key, long size) {}

  /** A run of addresses that no part given before covers. */
  private record Piece(FileChannel channel, long fileOffset, long address, long length) {}

  private final Map<Path, Opened> files = new LinkedHashMap<>();
  private final NavigableMap<Long, Piece> pieces = new TreeMap<>(Long::compareUnsigned);
  private final List<Range> ranges = new ArrayList<>();
  private final boolean firmware;

  /** Memory as it was at some time, and not a firmware's file. */
  public RawMemory(List<Part> parts) throws IOException {
    firmware = false;
    place(parts);
  }

  /**
   * Parts of one file that is open already.
   *
   * @param channel of this file; closed with the memory
   * @param firmware whether it is a firmware's file
   */
  RawMemory(List<Part> parts, Path file, FileChannel channel, boolean firmware) throws IOException {
    this.firmware = firmware;
    opened(file, channel);
    place(parts);
  }

  /**
   * Where two parts have the same address, the one that was given first counts. There may be many (a core by virtual
   * addresses has a segment for each page): a file is opened once.
   *
   * @throws AddressOverflowException if a whole file does not fit behind its address
   * @throws IOException if a file cannot be opened; none stays open then
   */
  private void place(List<Part> parts) throws IOException {
    try {
      for (Part part : parts) {
        FileChannel channel = channel(part.file());
        place(part.opened(channel), channel);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private FileChannel channel(Path file) throws IOException {
    Opened opened = files.get(file);
    if (opened == null) {
      FileChannel channel = GzipFile.channel(file);
      try {
        opened = opened(file, channel);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
    return opened.channel();
  }

  private Opened opened(Path file, FileChannel channel) throws IOException {
    Opened opened =
        new Opened(channel, Files.readAttributes(file, BasicFileAttributes.class).fileKey(), channel.size());
    files.put(file, opened);
    return opened;
  }

  /** Adds what is still free of a part's addresses. */
  private void place(Part part, FileChannel channel) {
    long done = 0;
    while (done < part.length()) {
      long address = part.address() + done;
      Piece taken = pieceAt(address);
      if (taken != null) {
        done += taken.length() - (address - taken.address());
        continue;
      }
      Long next = pieces.higherKey(address);
      long left = part.length() - done;
      long length = next != null && Long.compareUnsigned(next - address, left) < 0 ? next - address : left;
      pieces.put(address, new Piece(channel, part.fileOffset() + done, address, length));
      ranges.add(new Range(address, length));
      done += length;
    }
  }

  /** The piece that has an address, or null. */
  private Piece pieceAt(long address) {
    Map.Entry<Long, Piece> entry = pieces.floorEntry(address);
    boolean isInside = entry != null && Long.compareUnsigned(address - entry.getKey(), entry.getValue().length()) < 0;
    return isInside ? entry.getValue() : null;
  }

  /** One file that begins at an address. */
  public static RawMemory open(Path file, long address) throws IOException {
    return new RawMemory(List.of(Part.of(file, address)));
  }

  /** Bytes of it, where parts overlap counted once. */
  public long size() {
    return ranges.stream().mapToLong(Range::length).sum();
  }

  @Override
  public List<Range> ranges() {
    return Collections.unmodifiableList(ranges);
  }

  @Override
  public String name() {
    return files.isEmpty() ? "memory" : files.keySet().iterator().next().getFileName().toString();
  }

  @Override
  public boolean isFirmware(long address) {
    return firmware;
  }

  @Override
  public int read(long address, ByteBuffer target) throws IOException {
    int read = 0;
    int count = 1;
    while (count > 0 && target.hasRemaining()) {
      Piece piece = pieceAt(address + read);
      count = piece == null ? 0 : read(piece, address + read - piece.address(), target);
      read += count;
    }
    return read;
  }

  private static int read(Piece piece, long offset, ByteBuffer target) throws IOException {
    ByteBuffer window = target.duplicate();
    window.limit((int) Math.min(target.limit(), target.position() + piece.length() - offset));
    int count = Math.max(0, piece.channel().read(window, piece.fileOffset() + offset));
    target.position(target.position() + count);
    return count;
  }

  @Override
  public List<String> troubles() throws IOException {
    List<String> troubles = new ArrayList<>();
    for (Map.Entry<Path, Opened> entry : files.entrySet()) {
      Opened opened = entry.getValue();
      if (isGone(entry.getKey(), opened)) {
        troubles.add(entry.getKey() + (Files.exists(entry.getKey()) ? ": was replaced by a new file" : ": is gone"));
      } else if (opened.channel().size() < opened.size()) {
        troubles.add("%s: has shrunk from %d to %d bytes".formatted(entry.getKey(), opened.size(),
            opened.channel().size()));
      }
    }
    return troubles;
  }

  @Override
  public boolean isGone() throws IOException {
    for (Map.Entry<Path, Opened> entry : files.entrySet()) {
      if (!isGone(entry.getKey(), entry.getValue())) {
        return false;
      }
    }
    return !files.isEmpty();
  }

  private static boolean isGone(Path file, Opened opened) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key != null && !key.equals(opened.key());
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    for (Opened opened : files.values()) {
      opened.channel().close();
    }
  }
}
