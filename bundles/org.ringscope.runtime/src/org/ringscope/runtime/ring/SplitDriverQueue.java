// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.ringscope.runtime.RingFault.Kind;

/**
 * The driver's side of a split ring. Keeps its own copy of everything that it wrote: memory is never asked what this
 * side knows, so a device that scribbles over the driver's parts cannot mislead it.
 *
 * <p>Barriers, each with its partner in {@link SplitDeviceQueue}: A, the release of avail.idx with the acquire there;
 * B, the full fence between avail.idx and the look at used.flags or avail_event with the one between those and the
 * second look at avail.idx; C and D, the same the other way, for used.idx and avail.flags or used_event.
 */
public final class SplitDriverQueue extends SplitQueue implements DriverQueue {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final VarHandle AVAIL_IDX = handle(LOOKUP, SplitDriverQueue.class, "availIdx", int.class);
  private static final VarHandle LAST_USED = handle(LOOKUP, SplitDriverQueue.class, "lastUsed", int.class);
  private static final VarHandle BUFFERS = handle(LOOKUP, SplitDriverQueue.class, "buffers", long.class);
  private static final VarHandle KICKS = handle(LOOKUP, SplitDriverQueue.class, "kicks", long.class);
  private static final VarHandle SUPPRESSED = handle(LOOKUP, SplitDriverQueue.class, "suppressedKicks", long.class);

  /** End of OpenAMP's free list (PROTOCOL §6.5). */
  private static final int OPENAMP_CHAIN_END = 32768;
  /** Linux kicks when this many heads were added without one (§1.4): beyond it the formula would see too few. */
  private static final int MOST_UNKICKED = 0xFFFF;

  /** Where this side writes indirect tables. */
  private final TranslationCache tables;
  /** Descriptor → its successor in its chain or in the free list. */
  private final char[] next;
  /** Head in flight → descriptors of its chain; 0 = not a head in flight. */
  private final char[] chainLength;
  private final long[] writableLength;
  private final long[] tokens;

  private int freeHead;
  private int freeCount;
  /** Where the next head goes; runs ahead of {@link #availIdx} until published. */
  private int nextAvail;
  private int availIdx;
  private int unkicked;
  private int lastUsed;
  /** used.idx as last read. */
  private int usedIdxSeen;
  private boolean callbacksEnabled;
  private long buffers;
  private long kicks;
  private long suppressedKicks;

  public SplitDriverQueue(QueueSetup setup) {
    super(setup);
    tables = new TranslationCache(setup.addressMap, setup.memory);
    next = new char[size];
    chainLength = new char[size];
    writableLength = new long[size];
    tokens = new long[size];
    start(setup.startIndex);
  }

  private void start(int index) {
    nextAvail = index;
    availIdx = index;
    lastUsed = index;
    usedIdxSeen = index;
    unkicked = 0;
    callbacksEnabled = true;
    freeHead = 0;
    freeCount = size;
    for (int i = 0; i < size; i++) {
      next[i] = (char) (i + 1);
      chainLength[i] = 0;
    }
    next[size - 1] = (char) (profile == PeerProfile.OPENAMP ? OPENAMP_CHAIN_END : 0);
    for (int i = 0; i < size && profile == PeerProfile.OPENAMP && !broken; i++) {
      writeLink(i);
    }
  }

  @Override
  public void reset() {
    if (repair()) {
      start(0);
    }
  }

  @Override
  public int freeDescriptors() {
    return broken ? 0 : freeCount;
  }

  @Override
  public boolean add(long address, long length, boolean deviceWrites, long token) {
    BufferList.checkLength(length);
    if (broken || freeCount == 0) {
      return false;
    }
    int head = freeHead;
    freeHead = next[head];
    writeDescriptor(head, address, length, deviceWrites ? DescriptorFlags.WRITE : 0);
    expose(head, 1, deviceWrites ? length : 0, token);
    return true;
  }

  @Override
  public boolean add(BufferList buffers, long token) {
    int count = buffers.count();
    checkCount(count, 1);
    if (broken || freeCount < count) {
      return false;
    }
    int head = freeHead;
    int index = head;
    for (int i = 0; i < count; i++) {
      int more = i < count - 1 ? DescriptorFlags.NEXT : 0;
      writeDescriptor(index, buffers.address(i), buffers.length(i), more | writeFlag(buffers, i));
      index = next[index];
    }
    freeHead = index;
    expose(head, count, buffers.writableLength(), token);
    return true;
  }

  @Override
  public boolean addIndirect(BufferList buffers, int direct, long tableAddress, long token) {
    checkCount(buffers.count(), direct + 1);
    if (!indirect) {
      throw new IllegalStateException("INDIRECT_DESC not negotiated: queue=" + id);
    }
    if (broken || freeCount <= direct) {
      return false;
    }
    int head = freeHead;
    int index = head;
    for (int i = 0; i < direct; i++) {
      index = next[index];
    }
    long tableLength = (long) DescriptorTable.ENTRY_BYTES * (buffers.count() - direct);
    if (!writeTable(buffers, direct, index, tableAddress, tableLength)) {
      return false;
    }
    int descriptor = head;
    for (int i = 0; i < direct; i++) {
      writeDescriptor(descriptor, buffers.address(i), buffers.length(i), DescriptorFlags.NEXT | writeFlag(buffers, i));
      descriptor = next[descriptor];
    }
    freeHead = next[index];
    writeDescriptor(index, tableAddress, tableLength, DescriptorFlags.INDIRECT);
    expose(head, direct + 1, buffers.writableLength(), token);
    return true;
  }

  private void checkCount(int count, int least) {
    if (count < least || count > size) {
      throw new IllegalArgumentException("chain of " + count + " buffers: size=" + size + " least=" + least);
    }
  }

  private static int writeFlag(BufferList buffers, int i) {
    return buffers.isWritable(i) ? DescriptorFlags.WRITE : 0;
  }

  private boolean writeTable(BufferList buffers, int from, int descriptor, long address, long length) {
    if (!tables.locate(address, length)) {
      return fail(Kind.INDIRECT_UNREACHABLE, address, length, -1, "indirect table: " + tables.fault().getMessage());
    }
    int count = buffers.count() - from;
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      int flags = writeFlag(buffers, from + i) | (last ? 0 : DescriptorFlags.NEXT);
      int link = last && profile != PeerProfile.LINUX ? 0 : i + 1; // Linux links past the end, too
      if (listener != null) {
        listener.indirectDescriptorWritten(id, descriptor, i, buffers.address(from + i),
            (int) buffers.length(from + i), flags, link);
      }
      tables.table().writeAt(tables.offset() + i * DescriptorTable.ENTRY_BYTES, buffers.address(from + i),
          buffers.length(from + i), flags, link);
    }
    return true;
  }

  /** Linux and OpenAMP leave the free list's link in next; the strict profile writes only links that count. */
  private void writeDescriptor(int index, long address, long length, int flags) {
    boolean linked = profile != PeerProfile.STRICT || (flags & DescriptorFlags.NEXT) != 0;
    int link = linked ? next[index] : 0;
    if (listener != null) {
      listener.descriptorWritten(id, index, address, (int) length, flags, link);
    }
    desc.write(index, address, length, flags, link);
  }

  /** Enters a chain whose descriptors are written into the available ring, not yet published. */
  private void expose(int head, int descriptors, long writable, long token) {
    freeCount -= descriptors;
    chainLength[head] = (char) descriptors;
    writableLength[head] = writable;
    tokens[head] = token;
    int position = nextAvail;
    if (listener != null) {
      listener.availEntryWritten(id, position, head);
    }
    avail.setHead(position & mask, head);
    nextAvail = RingIndex.plus(position, 1);
    if (++unkicked == MOST_UNKICKED) {
      publish();
      unkicked = 0;
      sendKick();
    }
  }

  @Override
  public void publish() {
    int idx = nextAvail;
    if (broken || idx == availIdx) {
      return;
    }
    if (listener != null) {
      listener.availIdxWritten(id, availIdx, idx);
    }
    avail.setIdxRelease(idx); // Barrier A: descriptors and ring entries before the index
    availIdx = idx;
  }

  @Override
  public boolean kick() {
    if (broken) {
      return false;
    }
    publish();
    VarHandle.fullFence(); // Barrier B: avail.idx before the look at the device's wish
    int added = unkicked;
    unkicked = 0;
    boolean wanted = eventIdx
        ? RingIndex.needsEvent(used.availEventOpaque(), availIdx, availIdx - added)
        : (added > 0 || notifiesWithoutCause) && (used.flagsOpaque() & UsedRing.NO_NOTIFY) == 0;
    if (wanted) {
      sendKick();
    } else if (added > 0) {
      suppressedKicks++;
      if (listener != null) {
        listener.kickSuppressed(id);
      }
    }
    return wanted;
  }

  private void sendKick() {
    kicks++;
    if (listener != null) {
      listener.kickBegin(id);
    }
    notifier.notifyPeer(id);
    if (listener != null) {
      listener.kickEnd(id);
    }
  }

  @Override
  public boolean hasUsed() {
    return !broken && (usedIdxSeen != lastUsed || lookForUsed());
  }

  /** Reads used.idx again. @return whether there is something to take */
  private boolean lookForUsed() {
    int idx = used.idxAcquire(); // Barrier C: the index before the entries
    int moved = RingIndex.distance(lastUsed, idx);
    if (moved > size) {
      return fail(Kind.USED_IDX_JUMP, layout().used() + 2, moved, size,
          "used.idx moved by more than the ring has entries: from=" + lastUsed + " to=" + idx + " size=" + size);
    }
    usedIdxSeen = idx;
    return moved != 0;
  }

  @Override
  public boolean getUsed(UsedBuffer buffer) {
    if (!hasUsed()) {
      return false;
    }
    int position = lastUsed;
    int slot = position & mask;
    long usedId = used.id(slot);
    long length = used.length(slot);
    if (usedId >= size) {
      return failUsed(Kind.USED_ID_OUT_OF_RANGE, slot, usedId, size - 1, "used id out of range");
    }
    int head = (int) usedId;
    if (chainLength[head] == 0) {
      return failUsed(Kind.USED_ID_NOT_HEAD, slot, usedId, -1, "used id is not the head of a chain in flight");
    }
    long writable = writableLength[head];
    // OpenAMP returns buffers that it only read with their full length (§6.2); nothing can be over-reported there
    if (length > writable && writable != 0) {
      return failUsed(Kind.USED_LENGTH, slot, length, writable, "used length beyond the writable part: id=" + head);
    }
    if (listener != null) {
      listener.usedTaken(id, position, head, (int) length);
    }
    buffer.head = head;
    buffer.token = tokens[head];
    buffer.length = length;
    release(head);
    lastUsed = RingIndex.plus(position, 1);
    buffers++;
    if (callbacksEnabled && profile == PeerProfile.LINUX) {
      writeUsedEvent(lastUsed);
      VarHandle.fullFence(); // Barrier D: the wish before the next look at used.idx
    }
    return true;
  }

  private boolean failUsed(Kind kind, int slot, long value, long expected, String text) {
    return fail(kind, layout().used() + 4 + 8L * slot, value, expected,
        text + ": value=" + value + " slot=" + slot + " size=" + size);
  }

  private void release(int head) {
    int count = chainLength[head];
    int tail = head;
    for (int i = 1; i < count; i++) {
      tail = next[tail];
    }
    chainLength[head] = 0;
    next[tail] = (char) freeHead;
    freeHead = head;
    freeCount += count;
    if (profile == PeerProfile.OPENAMP) {
      writeLink(tail);
    }
  }

  private void writeLink(int index) {
    if (listener != null) {
      listener.descriptorWritten(id, index, desc.address(index), (int) desc.length(index), desc.flags(index),
          next[index]);
    }
    desc.setNext(index, next[index]);
  }

  @Override
  public void disableCallbacks() {
    if (broken) {
      return;
    }
    callbacksEnabled = false;
    if (!eventIdx) {
      writeAvailFlags(AvailRing.NO_INTERRUPT);
      return;
    }
    writeUsedEvent(switch (profile) {
      case LINUX -> 0;
      case OPENAMP -> RingIndex.plus(lastUsed, -size - 1);
      case STRICT -> RingIndex.plus(lastUsed, -1); // passed already: the farthest away
    });
  }

  @Override
  public boolean enableCallbacks() {
    return enableCallbacks(0);
  }

  @Override
  public boolean enableCallbacksDelayed() {
    return enableCallbacks(eventIdx ? RingIndex.distance(lastUsed, nextAvail) * 3 / 4 : 0);
  }

  /** @param after used buffers that may come without an interrupt */
  private boolean enableCallbacks(int after) {
    if (broken) {
      return false;
    }
    callbacksEnabled = true;
    if (!eventIdx) {
      writeAvailFlags(0);
    }
    if (eventIdx || profile == PeerProfile.LINUX) {
      writeUsedEvent(RingIndex.plus(lastUsed, after));
    }
    VarHandle.fullFence(); // Barrier D: the wish before the second look at used.idx
    lookForUsed();
    return !broken && RingIndex.distance(lastUsed, usedIdxSeen) <= after;
  }

  private void writeUsedEvent(int value) {
    if (listener != null) {
      listener.usedEventWritten(id, value);
    }
    avail.setUsedEventOpaque(value);
  }

  private void writeAvailFlags(int flags) {
    if (listener != null) {
      listener.availFlagsWritten(id, flags);
    }
    avail.setFlagsOpaque(flags);
  }

  @Override
  public int availIdx() {
    return (int) AVAIL_IDX.getOpaque(this);
  }

  @Override
  public int lastUsed() {
    return (int) LAST_USED.getOpaque(this);
  }

  @Override
  public long buffers() {
    return (long) BUFFERS.getOpaque(this);
  }

  @Override
  public long kicks() {
    return (long) KICKS.getOpaque(this);
  }

  @Override
  public long suppressedKicks() {
    return (long) SUPPRESSED.getOpaque(this);
  }
}
