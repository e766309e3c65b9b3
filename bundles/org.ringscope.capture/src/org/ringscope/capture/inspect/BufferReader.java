// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Joins the bytes of buffers, up to the first one that the memory does not have, and within limits. */
final class BufferReader {
  private static final int LONGEST_BUFFER = 64 << 10;
  private static final int ALL_BUFFERS = 64 << 20;

  private final DeviceAddresses memory;
  private int left = ALL_BUFFERS;

  BufferReader(DeviceAddresses memory) {
    this.memory = memory;
  }

  /** Null unless all of it is there. */
  ByteBuffer whole(long address, int length) throws IOException {
    return memory.whole(address, length);
  }

  /** A buffer in flight, if it carries anything. */
  void addPending(List<FoundBuffer> found, InspectedQueue queue, BufferParts parts) throws IOException {
    if (parts.isValid() && parts.readable() > 0) {
      found.add(buffer(queue, parts, (int) (parts.readable() + parts.writable()), true, parts.readable()));
    }
  }

  /**
   * A used buffer whose bytes are still there. Of one that the device only writes it is what it has written; of a request all
   * of it, since the place of a status counts from its end, whatever length was told.
   */
  void addUsed(List<FoundBuffer> found, InspectedQueue queue, BufferParts parts, long written) throws IOException {
    long length = parts.readable() > 0 ? parts.readable() + parts.writable() : Math.min(written, parts.writable());
    if (parts.isValid() && length > 0) {
      FoundBuffer buffer = buffer(queue, parts, (int) length, false, length);
      if (buffer.payload().length > 0) {
        found.add(buffer);
      }
    }
  }

  private FoundBuffer buffer(InspectedQueue queue, BufferParts parts, int length, boolean pending, long present)
      throws IOException {
    int wanted = (int) Math.min(Math.min(present, LONGEST_BUFFER), left);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (BufferParts.Piece piece : parts.pieces()) {
      int part = (int) Math.min(piece.length(), wanted - bytes.size());
      ByteBuffer there = memory.read(piece.address(), part);
      bytes.write(there.array(), 0, there.limit());
      if (there.limit() < part || bytes.size() == wanted) {
        break;
      }
    }
    left -= bytes.size();
    return new FoundBuffer(queue.info().id(), parts.pieces().get(0).address(), (int) parts.readable(), length, pending,
        bytes.toByteArray());
  }
}
