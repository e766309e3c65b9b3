// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Bytes of an exposed buffer that lie in one region, and what they were when they were last looked at. */
final class ExposedPiece {

  /** @param count bytes that differ; of what is known by its checksum alone, all */
  record Change(long address, int count) {}

  private final long address;
  private final boolean isWritable;
  private final int length;
  private final ByteBuffer memory;
  private final ByteBuffer rest;
  private final byte[] kept;
  private final ByteBuffer keptBytes;
  private long restSum;

  /**
   * @param address physical
   * @param memory the bytes themselves
   * @param keep of so many a copy is kept, of the rest a checksum
   */
  ExposedPiece(long address, boolean isWritable, ByteBuffer memory, int keep) {
    this.address = address;
    this.isWritable = isWritable;
    length = memory.remaining();
    kept = new byte[Math.min(keep, length)];
    keptBytes = ByteBuffer.wrap(kept);
    this.memory = memory.slice(0, kept.length);
    rest = memory.slice(kept.length, length - kept.length);
    remember();
  }

  boolean isWritable() {
    return isWritable;
  }

  int kept() {
    return kept.length;
  }

  /** Takes the bytes as they are now for what they should be. */
  void remember() {
    memory.get(0, kept);
    restSum = sum();
  }

  private long sum() {
    if (!rest.hasRemaining()) {
      return 0;
    }
    CRC32C sum = new CRC32C();
    sum.update(rest.duplicate());
    return sum.getValue();
  }

  /** How the bytes differ from what they were; null if they do not. */
  Change change() {
    int first = keptBytes.mismatch(memory);
    boolean hasRestChanged = sum() != restSum;
    if (first < 0) {
      return hasRestChanged ? new Change(address + kept.length, rest.remaining()) : null;
    }
    int count = hasRestChanged ? rest.remaining() : 0;
    for (int i = first; i < kept.length; i++) {
      count += kept[i] == memory.get(i) ? 0 : 1;
    }
    return new Change(address + first, count);
  }
}
