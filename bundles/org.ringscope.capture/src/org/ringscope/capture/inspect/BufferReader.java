// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.event.FoundState;

/** Joins the bytes of buffers, up to the first one that the memory does not have, and within limits. */
final class BufferReader {
  private static final String OUTSIDE = "BUFFER_OUTSIDE_MEMORY";
  private static final int LONGEST_BUFFER = 64 << 10;
  private static final int ALL_BUFFERS = 64 << 20;

  private final DeviceAddresses memory;
  private final List<FaultInfo> findings;
  private int left = ALL_BUFFERS;

  BufferReader(DeviceAddresses memory, List<FaultInfo> findings) {
    this.memory = memory;
    this.findings = findings;
  }

  /** Null unless all of it is there. */
  ByteBuffer whole(long address, int length) throws IOException {
    return memory.whole(address, length);
  }

  /** A buffer in flight, if it carries anything; of a broken chain as far as it makes sense. */
  void addPending(List<FoundBuffer> found, InspectedQueue queue, BufferParts parts) throws IOException {
    checkPlace(queue, parts);
    if (parts.isListable() && parts.readable() > 0) {
      found.add(buffer(queue, parts, (int) (parts.readable() + parts.writable()), FoundState.PENDING,
          parts.readable()));
    }
  }

  /**
   * A used buffer whose bytes are still there. Of one that the device only writes it is what it has written; of a request all
   * of it, since the place of a status counts from its end, whatever length was told.
   *
   * @param isGivenBack whether the driver has given it back, or nobody can tell
   */
  void addUsed(List<FoundBuffer> found, InspectedQueue queue, BufferParts parts, long written, boolean isGivenBack)
      throws IOException {
    long length = parts.readable() > 0 ? parts.readable() + parts.writable() : Math.min(written, parts.writable());
    if (parts.isValid() && length > 0) {
      FoundBuffer buffer = buffer(queue, parts, (int) length,
          parts.readable() > 0 || isGivenBack ? FoundState.DONE : FoundState.DELIVERED, length);
      if (buffer.payload().length > 0) {
        found.add(buffer);
      }
    }
  }

  /** Nobody has to dump all memory: a hint, once a queue, for buffers that carry something. */
  private void checkPlace(InspectedQueue queue, BufferParts parts) throws IOException {
    for (BufferParts.Piece piece : parts.pieces()) {
      boolean isOutside = parts.readable() > 0 && piece.length() > 0 && memory.read(piece.address(), 1).limit() == 0;
      boolean isSaid = findings.stream().anyMatch(
          known -> known.kind().equals(OUTSIDE) && known.queue() == queue.info().id());
      if (isOutside && !isSaid) {
        findings.add(new FaultInfo("", OUTSIDE, queue.info().id(), piece.address(), piece.length(), -1,
            "%s: a buffer in flight at 0x%x, length=%d, is not in this memory".formatted(queue.name(), piece.address(),
                piece.length())));
      }
    }
  }

  private FoundBuffer buffer(InspectedQueue queue, BufferParts parts, int length, FoundState state, long present)
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
    return new FoundBuffer(queue.info().id(), parts.pieces().get(0).address(), (int) parts.readable(), length, state,
        bytes.toByteArray());
  }
}
