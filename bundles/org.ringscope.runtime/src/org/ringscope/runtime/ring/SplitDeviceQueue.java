// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/**
 * The device's side of a split ring. Never writes a descriptor; reads each word of the driver's once. The letters of
 * the barriers are explained at {@link SplitDriverQueue}.
 */
public final class SplitDeviceQueue extends SplitQueue implements DeviceQueue {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final VarHandle LAST_AVAIL = handle(LOOKUP, SplitDeviceQueue.class, "lastAvail", int.class);
  private static final VarHandle USED_IDX = handle(LOOKUP, SplitDeviceQueue.class, "usedIdx", int.class);
  private static final VarHandle BUFFERS = handle(LOOKUP, SplitDeviceQueue.class, "buffers", long.class);

  /** As many used entries without a decision to notify alias in 16 bits. */
  private static final int MOST_UNNOTIFIED = 0xFFFF;
  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  private final ChainWalker walker;
  private final Interrupts interrupts;
  /**
   * Head → the bytes that its chain may be returned with, and one more, while the device has it; 0 = it never had it; less
   * = it was returned as number {@code ~taken} of all.
   */
  private final long[] taken;
  /** Null where buffers are used in any order. */
  private final UsedBatches batches;
  /** Null where the driver tells what it writes itself. */
  private final SeenSplitDriver seen;

  private int lastAvail;
  /** Chains taken since the start. */
  private long chains;
  /** Where the descriptors of the next chain begin if buffers are used in order. */
  private int nextHead;
  /** avail.idx as last read. */
  private int availIdxSeen;
  /** Where the next used entry goes; runs ahead of {@link #usedIdx} until published. */
  private int nextUsed;
  private int usedIdx;
  private int unnotified;
  private long buffers;
  private long buffersPublished;

  public SplitDeviceQueue(QueueSetup setup) {
    super(setup, Writer.DRIVER);
    walker = new ChainWalker(this, desc, setup);
    interrupts = new Interrupts(this);
    taken = new long[size];
    batches = inOrder ? new UsedBatches(size) : null;
    seen = setup.seenDriver == null || parts == null ? null : new SeenSplitDriver(this, setup);
    start(setup.startAvail, setup.startUsed);
    if (seen != null && listener != null && usedIdx != 0) {
      listener.usedIdxWritten(id, 0, usedIdx);
    }
  }

  private void start(int availIdx, int newUsedIdx) {
    lastAvail = availIdx;
    availIdxSeen = availIdx;
    nextUsed = newUsedIdx;
    usedIdx = newUsedIdx;
    unnotified = 0;
    chains = 0;
    nextHead = 0;
    buffersPublished = buffers;
    Arrays.fill(taken, 0);
    if (inOrder) {
      batches.clear();
    }
    if (seen != null) {
      seen.start(availIdx, newUsedIdx);
    }
  }

  @Override
  public void reset() {
    if (repair()) {
      start(0, 0);
    }
  }

  @Override
  public boolean hasAvailable() {
    return !broken && (availIdxSeen != lastAvail || lookForAvailable());
  }

  /** Reads avail.idx again. @return whether there is something to take */
  private boolean lookForAvailable() {
    int idx = avail.idxAcquire(); // Barrier A: the index before ring entries and descriptors
    int moved = RingIndex.distance(lastAvail, idx);
    if (moved > size || moved < RingIndex.distance(lastAvail, availIdxSeen)) {
      return fail(Kind.AVAIL_IDX_JUMP, layout().avail() + 2, moved, size,
          "avail.idx went back, or on by more than the ring"
              + " has entries: from=" + availIdxSeen + " to=" + idx + " size=" + size);
    }
    if (seen != null && idx != availIdxSeen) {
      seen.published(availIdxSeen, idx);
    }
    availIdxSeen = idx;
    return moved != 0;
  }

  @Override
  public boolean pop(DescriptorChain chain) {
    if (!hasAvailable()) {
      return false;
    }
    int position = lastAvail;
    int head = avail.head(position & mask);
    if (head >= size) {
      return fail(Kind.HEAD_OUT_OF_RANGE, slotAddress(position), head, size - 1,
          "head out of range: head=" + head + " position=" + position + " size=" + size);
    }
    if (taken[head] > 0 || ~taken[head] >= buffersPublished && taken[head] != 0) {
      return fail(Kind.HEAD_IN_FLIGHT, slotAddress(position), head, -1,
          "head made available while in flight: head=" + head + " position=" + position);
    }
    if (inOrder && head != nextHead) {
      return fail(Kind.DESCRIPTOR_ORDER, slotAddress(position), head, nextHead,
          "descriptors not used in ring order: head=" + head + " expected=" + nextHead + " position=" + position);
    }
    if (!walker.walk(head, chain)) {
      return false;
    }
    if (listener != null) {
      listener.availTaken(id, position, head);
    }
    // OpenAMP returns buffers that it only read with their full length (`rpmsg_virtio_release_rx_buffer`)
    taken[head] = 1 + (chain.writableLength() > 0 ? chain.writableLength() : MAX_LENGTH);
    lastAvail = RingIndex.plus(position, 1);
    chains++;
    if (inOrder) {
      nextHead = walker.last() + 1 & mask;
      batches.taken(head, chain.writableLength());
    }
    return true;
  }

  @Override
  public long taken() {
    return chains;
  }

  @Override
  public long published() {
    return chains + RingIndex.distance(lastAvail, avail.idxAcquire());
  }

  private long slotAddress(int position) {
    return layout().avail() + 4 + 2L * (position & mask);
  }

  @Override
  public void addUsed(int head, long length) {
    if (broken) {
      return;
    }
    if (head < 0 || head >= size || taken[head] <= 0 || inOrder && batches.isReturned(head)) {
      throw new IllegalArgumentException("not the head of a chain that was taken: queue=" + id + " head=" + head);
    }
    if (length < 0 || length >= taken[head]) {
      throw new IllegalArgumentException("more bytes than the chain's writable part has: queue=" + id + " head=" + head
          + " length=" + length + " writable=" + (taken[head] - 1));
    }
    if (inOrder) {
      batches.returned(head, length);
    } else {
      taken[head] = ~buffers;
      writeUsed(head, length, 1);
    }
  }

  /** Writes a used entry that stands for so many buffers; not yet published. */
  private void writeUsed(int head, long length, int count) {
    int position = nextUsed;
    if (listener != null) {
      listener.usedEntryWritten(id, position, head, (int) length);
    }
    used.setEntry(position & mask, head, length);
    if (seen != null) {
      seen.returned(position, head, length);
    }
    nextUsed = RingIndex.plus(position, count);
    unnotified += count;
    buffers += count;
  }

  private void writeBatches() {
    while (batches.hasNext()) {
      int last = 0;
      int count = 0;
      for (int head = batches.next(); head != UsedBatches.NONE; head = batches.next()) {
        taken[head] = 0;
        last = head;
        count++;
      }
      writeUsed(last, batches.length(), count);
    }
  }

  @Override
  public void publishUsed() {
    if (inOrder && !broken) {
      writeBatches();
    }
    int idx = nextUsed;
    if (broken || idx == usedIdx) {
      return;
    }
    if (listener != null) {
      listener.usedIdxWritten(id, usedIdx, idx);
    }
    used.setIdxRelease(idx); // Barrier C: data and entries before the index
    usedIdx = idx;
    buffersPublished = buffers;
  }

  @Override
  public boolean notifyDriver() {
    if (broken) {
      return false;
    }
    publishUsed();
    VarHandle.fullFence(); // Barrier D: used.idx before the look at the driver's wish
    int added = unnotified;
    unnotified = 0;
    int flags = avail.flagsOpaque();
    if (seen != null) {
      seen.wishes(flags, avail.usedEventOpaque());
    }
    if (!RingFlags.isLegal(flags, eventIdx)) {
      tellFlags("avail.flags", layout().avail(), flags);
    }
    boolean wanted = eventIdx
        ? added >= MOST_UNNOTIFIED || RingIndex.needsEvent(avail.usedEventOpaque(), usedIdx, usedIdx - added)
        : (added > 0 || notifiesWithoutCause) && (flags & RingFlags.NO_INTERRUPT) == 0;
    return interrupts.follow(wanted, added);
  }

  @Override
  public void disableKicks() {
    if (broken) {
      return;
    }
    if (!eventIdx) {
      writeUsedFlags(RingFlags.NO_NOTIFY);
    } else if (profile == PeerProfile.OPENAMP) {
      writeAvailEvent(RingIndex.plus(lastAvail, -size - 1));
    } // the others leave avail_event behind, where it has been passed already
  }

  @Override
  public boolean enableKicks() {
    if (broken) {
      return true;
    }
    if (eventIdx) {
      writeAvailEvent(lastAvail);
    } else {
      writeUsedFlags(0);
    }
    VarHandle.fullFence(); // Barrier B: the wish before the second look at avail.idx
    return !lookForAvailable();
  }

  private void writeAvailEvent(int value) {
    if (listener != null) {
      listener.availEventWritten(id, value);
    }
    used.setAvailEventOpaque(value);
  }

  private void writeUsedFlags(int flags) {
    if (listener != null) {
      listener.usedFlagsWritten(id, flags);
    }
    used.setFlagsOpaque(flags);
  }

  @Override
  public int lastAvail() {
    return (int) LAST_AVAIL.getOpaque(this);
  }

  @Override
  public int usedIdx() {
    return (int) USED_IDX.getOpaque(this);
  }

  @Override
  public long buffers() {
    return (long) BUFFERS.getOpaque(this);
  }

  @Override
  public long interrupts() {
    return interrupts.sent();
  }

  @Override
  public long suppressedInterrupts() {
    return interrupts.suppressed();
  }
}
