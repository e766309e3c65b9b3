// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The headers of all packets of a long stream file once more, in the hidden file {@code .NAME_NUMBER.headers} beside it: so that a
 * trace opens with one read where a disk would have to go to every megabyte. Nobody needs it; it is used only while it agrees
 * with the stream file, and a trace that lost it is read from its packets.
 *
 * <pre>
 *   0 CRC-32 of the rest u32 | 4 headers of {@link PacketLayout#HEADER_BYTES} bytes…
 * </pre>
 */
public final class HeaderFile {
  /** Fewer headers are soon read where they are. */
  static final int LEAST_PACKETS = 256;
  private static final int MOST_BYTES = 256 << 20;

  private final ByteArrayOutputStream headers = new ByteArrayOutputStream();
  private final byte[] header = new byte[PacketLayout.HEADER_BYTES];

  static Path of(Path streamFile) {
    return streamFile.resolveSibling("." + streamFile.getFileName() + ".headers");
  }

  /** Takes note of a packet that was appended to the stream file. */
  void add(ByteBuffer packet, int start) {
    packet.get(start, header);
    headers.write(header, 0, header.length);
  }

  /** For the next stream file. */
  void clear() {
    headers.reset();
  }

  /** Writes the file, if it is worth it, when the stream file is complete. Not being able to harms nobody. */
  void write(Path streamFile, long lastPacket) {
    if (headers.size() < LEAST_PACKETS * PacketLayout.HEADER_BYTES) {
      return;
    }
    byte[] all = headers.toByteArray();
    Path file = of(streamFile);
    try (FileChannel stream = FileChannel.open(streamFile)) {
      // the last header has been written over since: losses, end
      stream.read(ByteBuffer.wrap(all, all.length - header.length, header.length), lastPacket);
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + all.length).order(ByteOrder.LITTLE_ENDIAN)
          .putInt(sum(ByteBuffer.wrap(all))).put(all);
      Files.write(file, bytes.array());
    } catch (IOException e) {
      file.toFile().delete();
    }
  }

  /** The headers of a stream file, one after the other; null where there are none, or others than the file's own. */
  public static ByteBuffer read(StreamFile file) throws IOException {
    Path path = of(file.path());
    long size = path.toFile().length();
    if (size < Integer.BYTES + LEAST_PACKETS * PacketLayout.HEADER_BYTES || size > MOST_BYTES) {
      return null;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      return null;
    }
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer headers = all.slice(Integer.BYTES, bytes.length - Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    boolean whole = headers.limit() % PacketLayout.HEADER_BYTES == 0 && all.getInt(0) == sum(headers.duplicate());
    return whole && endsLike(file, headers) ? headers : null;
  }

  /** Whether the last header stands where it should in the stream file, and nothing behind its packet. */
  private static boolean endsLike(StreamFile file, ByteBuffer headers) throws IOException {
    int last = headers.limit() - PacketLayout.HEADER_BYTES;
    long offset = 0;
    for (int at = 0; at < last; at += PacketLayout.HEADER_BYTES) {
      offset += headers.getLong(at + PacketLayout.PACKET_SIZE) / 8;
    }
    long end = offset + headers.getLong(last + PacketLayout.PACKET_SIZE) / 8;
    if (offset < 0 || end != file.size() || end - offset < PacketLayout.HEADER_BYTES) {
      return false;
    }
    ByteBuffer header = ByteBuffer.allocate(PacketLayout.HEADER_BYTES);
    file.read(offset, header);
    return header.flip().equals(headers.slice(last, PacketLayout.HEADER_BYTES));
  }

  private static int sum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
