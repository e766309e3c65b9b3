// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.simulation.buffers.PublishedChain.Buffer;

/** A chain between its publication and its return, with what its bytes were. */
final class ExposedChain {

  /** Of a chain's first bytes a copy is kept, of what is behind them checksums. */
  static final int COPY_LIMIT = 64 << 10;
  /** The reserved word of an RPMsg header, in which OpenAMP's holder of a buffer notes its index. */
  private static final int SCRATCH_BEGIN = 8;
  private static final int SCRATCH_END = 12;

  private final CheckedQueue queue;
  private final PublishedChain chain;
  private final List<ExposedPiece> pieces = new ArrayList<>();
  private long intactNanos;
  private boolean isUsed;
  private int copied;

  /** @param watchesWritable whether bytes that the device may write are remembered, too */
  ExposedChain(CheckedQueue queue, PublishedChain chain, GuestMemory memory, boolean watchesWritable, long nanos) {
    this.queue = queue;
    this.chain = chain;
    intactNanos = nanos;
    long offset = 0;
    for (Buffer buffer : chain.buffers()) {
      if (watchesWritable || !buffer.isWritable()) {
        watch(memory, buffer, offset);
      }
      offset += buffer.length();
    }
  }

  /** @param offset of the buffer within its chain */
  private void watch(GuestMemory memory, Buffer buffer, long offset) {
    long begin = 0;
    if (queue.isRpmsg() && offset < SCRATCH_END) {
      watch(memory, buffer, 0, Math.min(buffer.length(), SCRATCH_BEGIN - offset));
      begin = SCRATCH_END - offset;
    }
    watch(memory, buffer, begin, buffer.length());
  }

  /** Bytes that no region holds are not watched: the device reports them. */
  private void watch(GuestMemory memory, Buffer buffer, long begin, long end) {
    for (long at = begin; at < end;) {
      long address = buffer.address() + at;
      MemoryRegion region = memory.find(address, 1);
      if (region == null) {
        return;
      }
      int length = (int) Math.min(end - at, region.size() - (address - region.address()));
      ExposedPiece piece = new ExposedPiece(address, buffer.isWritable(), memory.view(address, length).buffer(),
          COPY_LIMIT - copied);
      copied += piece.kept();
      pieces.add(piece);
      at += length;
    }
  }

  CheckedQueue queue() {
    return queue;
  }

  PublishedChain chain() {
    return chain;
  }

  List<ExposedPiece> pieces() {
    return pieces;
  }

  /** Whether the device has given it back: its bytes may change. */
  boolean isUsed() {
    return isUsed;
  }

  void used() {
    isUsed = true;
  }

  /** When its bytes were last seen as they should be. */
  long intactNanos() {
    return intactNanos;
  }

  void intact(long nanos) {
    intactNanos = nanos;
  }

  /** The first common bytes of two chains of which the device may write one; null if there are none. */
  Overlap overlap(ExposedChain other) {
    for (Buffer own : chain.buffers()) {
      for (Buffer foreign : other.chain.buffers()) {
        long begin = Math.max(own.address(), foreign.address());
        long end = Math.min(own.address() + own.length(), foreign.address() + foreign.length());
        if (begin < end && (own.isWritable() || foreign.isWritable())) {
          return new Overlap(begin, end - begin);
        }
      }
    }
    return null;
  }

  /** @param length bytes */
  record Overlap(long address, long length) {}

  /** Its name within its queue: {@code head 3}. */
  String head() {
    return (queue.isPacked() ? "id " : "head ") + chain.head();
  }

  /** {@code head 3 of rpmsg0/1}. */
  @Override
  public String toString() {
    return head() + " of " + queue.name();
  }
}
