// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.runtime.memory.MemoryRegion;

/** One direction's share of the host's buffer block: {@code count} buffers of one size, one after the other. */
final class HostBuffers {
  private final ByteBuffer memory;
  private final long address;
  private final int offset;
  private final int count;
  private final int size;
  private final int distance;

  /**
   * @param address physical address of buffer 0
   * @param size bytes of a buffer
   * @param distance bytes from the beginning of a buffer to that of the next
   */
  HostBuffers(MemoryRegion region, long address, int count, int size, int distance) {
    this.memory = region.buffer();
    this.address = address;
    this.offset = region.offset(address);
    this.count = count;
    this.size = size;
    this.distance = distance;
  }

  ByteBuffer memory() {
    return memory;
  }

  int count() {
    return count;
  }

  /** Bytes of one buffer. */
  int size() {
    return size;
  }

  /** Physical address of buffer {@code index}: what a descriptor says. */
  long address(int index) {
    return address + (long) index * distance;
  }

  /** Offset of buffer {@code index} in {@link #memory()}. */
  int offset(int index) {
    return offset + index * distance;
  }
}
