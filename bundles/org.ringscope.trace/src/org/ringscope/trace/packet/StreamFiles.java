// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files {@code NAME_0, NAME_1…} of one stream: appends whole packets or nothing. Used by the stream's owner. */
public final class StreamFiles {
  /** Up to where a live reader may read: this many bytes of this file, and all of the files before it. */
  public record Sealed(int file, long bytes) {}

  private final Path directory;
  private final String name;
  private final PacketFile.Opener opener;
  private final SizeCap cap;
  private final HeaderFile headers = new HeaderFile();
  private PacketFile file;
  private int number;
  private long size;
  private long lastPacket = -1;
  private boolean torn;
  private volatile Sealed sealed = new Sealed(0, 0);
  private volatile int firstFile;

  public StreamFiles(Path directory, String name, PacketFile.Opener opener, SizeCap cap) throws IOException {
    this.directory = directory;
    this.name = name;
    this.opener = opener;
    this.cap = cap;
    file = opener.open(path(0));
  }

  public String name() {
    return name;
  }

  public Sealed sealed() {
    return sealed;
  }

  public int firstFile() {
    return firstFile;
  }

  public Path path(int number) {
    return directory.resolve(name + "_" + number);
  }

  /** Whether the next packet starts a new file, and so needs a full checkpoint. */
  public boolean isFileFull() {
    return cap.isFileFull(size);
  }

  /** Starts the next file. When that fails the old one goes on. */
  public void rotate() throws IOException {
    PacketFile next = opener.open(path(number + 1));
    if (torn) {
      cutBack();
    }
    file.close();
    cap.fileClosed(this, number, size);
    file = next;
    number++;
    size = 0;
    lastPacket = -1;
    torn = false;
    headers.clear();
  }

  /** Appends a whole packet; on failure the file is cut back, so that a later packet can follow. */
  public void append(ByteBuffer packet) throws IOException {
    int start = packet.position();
    int bytes = packet.remaining();
    if (torn) {
      file.truncate(size);
      torn = false;
    }
    cap.makeRoom(bytes);
    torn = true;
    try {
      while (packet.hasRemaining()) {
        if (file.append(packet) <= 0) {
          throw new IOException("no progress writing " + name + "_" + number);
        }
      }
      torn = false;
    } finally {
      if (torn) {
        cutBack();
      }
    }
    headers.add(packet, start);
    lastPacket = size;
    size += bytes;
    cap.grown(bytes);
    sealed = new Sealed(number, size);
  }

  /** The last whole packet says that so many events were lost, some of them after it. */
  public void tellLosses(long count) throws IOException {
    amendLastPacket(PacketLayout.EVENTS_DISCARDED, littleEndian(count));
  }

  /** The last whole packet is the last one of the stream, which tells of everything up to this time. */
  public void markEnd(long nanos) throws IOException {
    amendLastPacket(PacketLayout.TIMESTAMP_END, littleEndian(nanos));
    amendLastPacket(PacketLayout.ENDED, ByteBuffer.wrap(new byte[] {PacketLayout.RECORDED_END}));
  }

  /** Writes over a part of the last whole packet's header, if the file has a packet. */
  private void amendLastPacket(int offset, ByteBuffer bytes) throws IOException {
    if (lastPacket >= 0) {
      file.overwrite(bytes, lastPacket + offset);
    }
  }

  private static ByteBuffer littleEndian(long value) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, value);
  }

  /** Forgets and deletes the oldest file. */
  boolean deleteFile(int oldest) {
    firstFile = oldest + 1; // before the deletion: a live reader that misses the file finds out why
    try {
      Files.deleteIfExists(path(oldest));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public void close() throws IOException {
    if (torn) {
      cutBack();
    }
    file.close();
    headers.write(path(number), lastPacket);
  }

  private void cutBack() {
    try {
      file.truncate(size);
      torn = false;
    } catch (IOException e) {
      // tried again before the next packet; until then the file has a torn tail, which readers ignore
    }
  }
}
