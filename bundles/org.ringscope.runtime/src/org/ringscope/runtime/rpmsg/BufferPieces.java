// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.ring.DescriptorChain;

/** A message whose buffer lies in pieces, in one copy; reused, and it grows to the longest message and no further. */
final class BufferPieces {
  private static final int MOST = RpmsgHeader.LENGTH + RpmsgHeader.MAX_PAYLOAD_LENGTH;

  private ByteBuffer copy = ByteBuffer.allocate(0);
  private ByteBuffer[] memory = new ByteBuffer[2];
  private int[] offsets = new int[2];
  private int[] lengths = new int[2];
  private int count;

  ByteBuffer copy() {
    return copy;
  }

  /** Takes the pieces of a chain, as far as a message can reach. @return their bytes, from offset 0 on */
  ByteBuffer gather(DescriptorChain chain) {
    int bytes = (int) Math.min(MOST, chain.readableLength() + chain.writableLength());
    if (copy.capacity() < bytes) {
      copy = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
    count = 0;
    for (int at = 0; at < bytes; count++) {
      int length = (int) Math.min(bytes - at, chain.length(count));
      keep(chain.region(count).buffer(), chain.offset(count), length);
      copy.put(at, memory[count], offsets[count], length);
      at += length;
    }
    return copy;
  }

  private void keep(ByteBuffer buffer, int offset, int length) {
    if (count == memory.length) {
      memory = Arrays.copyOf(memory, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    memory[count] = buffer;
    offsets[count] = offset;
    lengths[count] = length;
  }

  /** Writes that many bytes of the copy back into the pieces. */
  void scatter(int bytes) {
    for (int i = 0, at = 0; at < bytes; i++) {
      int length = Math.min(bytes - at, lengths[i]);
      memory[i].put(offsets[i], copy, at, length);
      at += length;
    }
  }
}
