// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.runtime.ring.DescriptorChain;

/**
 * The buffers of one ring that the remote has taken and not given back, by head. The truth is here; the scratch word of
 * the message header shows the same (head in bits 0 to 15, holds in 16 to 31, OpenAMP {@code RPMSG_BUF_HELD_MASK}), for
 * whoever looks at memory, but the host could change that.
 */
final class RemoteBuffers {
  private final ByteBuffer[] memory;
  private final int[] offsets;
  private final long[] addresses;
  private final int[] lengths;
  private final int[] holds;
  /** Where a buffer in more than one piece really lies; null while there was none. */
  private final BufferPieces[] pieces;

  RemoteBuffers(int ringSize) {
    memory = new ByteBuffer[ringSize];
    offsets = new int[ringSize];
    addresses = new long[ringSize];
    lengths = new int[ringSize];
    holds = new int[ringSize];
    pieces = new BufferPieces[ringSize];
  }

  /** Keeps a chain that is only read or only written, with no hold yet. @return its head */
  int keep(DescriptorChain chain) {
    int head = chain.head();
    if (chain.count() == 1) {
      memory[head] = chain.region(0).buffer();
      offsets[head] = chain.offset(0);
    } else { // a device makes nothing of how a message is cut (virtio 1.3 §2.7.4.1)
      if (pieces[head] == null) {
        pieces[head] = new BufferPieces();
      }
      memory[head] = pieces[head].gather(chain);
      offsets[head] = 0;
    }
    addresses[head] = chain.address(0);
    lengths[head] = (int) Math.min(chain.readableLength() + chain.writableLength(), Integer.MAX_VALUE);
    holds[head] = 0;
    return head;
  }

  /** Brings what was written to a buffer to where it really lies. @param length bytes from its beginning on */
  void write(int head, int length) {
    if (pieces[head] != null && memory[head] == pieces[head].copy()) {
      pieces[head].scatter(length);
    }
  }

  void hold(int head) {
    holds[head]++;
    writeScratch(head);
  }

  /** @return whether that was the last hold */
  boolean release(int head) {
    holds[head]--;
    writeScratch(head);
    return holds[head] == 0;
  }

  private void writeScratch(int head) {
    RpmsgHeader.writeReserved(memory[head], offsets[head], holds[head] << 16 | head);
  }

  boolean isHeld(int head) {
    return head >= 0 && head < holds.length && holds[head] > 0;
  }

  /** The held buffer whose payload starts at {@code payloadOffset} of {@code buffer}; -1 when there is none. */
  int find(ByteBuffer buffer, int payloadOffset) {
    int at = payloadOffset - RpmsgHeader.LENGTH;
    if (at < 0 || at > buffer.limit() - RpmsgHeader.LENGTH) {
      return -1;
    }
    int guess = RpmsgHeader.reserved(buffer, at) & 0xFFFF;
    if (isHeld(guess) && memory[guess] == buffer && offsets[guess] == at) {
      return guess;
    }
    for (int head = 0; head < holds.length; head++) { // the scratch word was overwritten by the host
      if (isHeld(head) && memory[head] == buffer && offsets[head] == at) {
        return head;
      }
    }
    return -1;
  }

  ByteBuffer memory(int head) {
    return memory[head];
  }

  /** Offset of the header. */
  int offset(int head) {
    return offsets[head];
  }

  /** The address in the descriptor. */
  long address(int head) {
    return addresses[head];
  }

  /** Bytes of the buffer, header included. */
  int length(int head) {
    return lengths[head];
  }
}
