// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.HeaderFile;
import org.ringscope.trace.packet.PacketHeader;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamFile;
import org.ringscope.trace.packet.StreamIndex;

/**
 * Reads the packet headers of a stream's file into the stream's index. A tail that is not a whole packet is told, not refused: a full
 * disk or a killed process leaves one.
 */
final class FileScan {
  private final UUID uuid;
  private final PacketWalk walk;
  private final ByteBuffer header = ByteBuffer.allocate(PacketLayout.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  FileScan(Metadata metadata) {
    uuid = metadata.uuid();
    walk = new PacketWalk(metadata.layouts());
  }

  /** Id of the stream in whose packets a file begins, or −1 when there is no whole header. */
  int streamOf(StreamFile file) throws IOException {
    if (file.size() < PacketLayout.HEADER_BYTES) {
      return -1;
    }
    PacketHeader first = header(file, 0);
    if (first.isZero()) {
      return -1;
    }
    first.checkIdentity(uuid);
    return first.stream();
  }

  /**
   * Adds the packets between two offsets of a file.
   *
   * @return the tail that is no whole packet, or null
   */
  Truncation scan(StreamIndex index, StreamFile file, long from, long end) throws IOException {
    ByteBuffer headers = from == 0 ? HeaderFile.read(file) : null;
    long offset = from;
    while (offset < end) {
      long left = end - offset;
      if (left < PacketLayout.HEADER_BYTES) {
        return new Truncation(file.name(), offset, left, "packet header is cut");
      }
      PacketHeader packet =
          headers != null && headers.hasRemaining() ? next(file, offset, headers) : header(file, offset);
      if (packet.isZero()) {
        return new Truncation(file.name(), offset, left, "zeros instead of a packet");
      }
      packet.checkIdentity(uuid);
      if (packet.stream() != index.id()) {
        throw file.malformed(offset + PacketLayout.STREAM,
            "stream=" + packet.stream() + " in a file of stream " + index.id());
      }
      long bytes = packet.packetBytes();
      if (bytes > left) {
        return new Truncation(file.name(), offset, left, "packet is cut: " + left + " of " + bytes + " bytes");
      }
      PacketInfo info = packet.validate(index.lastSealed());
      if (bytes == left && endsInZeros(info)) {
        return new Truncation(file.name(), offset, left, "packet is cut: it ends in zeros");
      }
      index.add(info);
      offset += bytes;
    }
    return null;
  }

  private PacketHeader header(StreamFile file, long offset) throws IOException {
    file.read(offset, header.clear());
    return new PacketHeader(file, offset, header);
  }

  private PacketHeader next(StreamFile file, long offset, ByteBuffer headers) {
    headers.get(header.array());
    return new PacketHeader(file, offset, header);
  }

  /** A file may have got its length but not its bytes. Zeros may also be honest ones: then the packet's events come out even. */
  private boolean endsInZeros(PacketInfo packet) throws IOException {
    if (packet.contentBytes() < PacketLayout.HEADER_BYTES + Long.BYTES) {
      return false;
    }
    ByteBuffer tail = ByteBuffer.allocate(Long.BYTES);
    packet.file().read(packet.offset() + packet.contentBytes() - Long.BYTES, tail);
    if (tail.getLong(0) != 0) {
      return false;
    }
    try {
      walk.enter(packet);
      while (walk.next()) {
        // only whether it comes out even
      }
      return false;
    } catch (MalformedTraceException e) {
      return true;
    }
  }
}
