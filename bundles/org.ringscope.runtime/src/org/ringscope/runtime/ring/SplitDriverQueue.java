// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

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

  /** End of OpenAMP's free list: its {@code VQ_RING_DESC_CHAIN_END}. */
  private static final int OPENAMP_CHAIN_END = 32768;
  /** Heads added without a kick at which Linux {@code virtqueue_add_split} kicks: beyond it the formula fails. */
  private static final int MOST_UNKICKED = 0xFFFF;

  private final FreeDescriptors free;
  private final IndirectTableWriter tables;
  private final InterruptWish interrupts;
  private final Kicks kicks;
  /** Head in flight → descriptors of its chain; 0 = not a head in flight. */
  private final char[] chainLength;
  private final long[] writableLength;
  private final long[] tokens;
  /** Slot of the available ring → the head in it; and back, position of each head in flight. Where used in order. */
  private final char[] heads;
  private final char[] positions;
  /** Head in flight → how many chains were added before it. */
  private final long[] order;
  private long added;
  private long published;

  /** Where the next head goes; runs ahead of {@link #availIdx} until published. */
  private int nextAvail;
  private int availIdx;
  private int unkicked;
  private int lastUsed;
  /** used.idx as last read. */
  private int usedIdxSeen;
  /** Buffers that the used entry read last stands for and that were not taken yet; what the last of them is said to have. */
  private int batch;
  private int batchHead;
  private long batchLength;
  private long buffers;

  public SplitDriverQueue(QueueSetup setup) {
    super(setup, Writer.DEVICE);
    free = new FreeDescriptors(size, inOrder);
    tables = new IndirectTableWriter(setup);
    interrupts = new InterruptWish(this);
    kicks = new Kicks(this);
    chainLength = new char[size];
    writableLength = new long[size];
    tokens = new long[size];
    order = new long[size];
    heads = new char[inOrder ? size : 0];
    positions = new char[inOrder ? size : 0];
    start(setup.startAvail);
  }

  private void start(int index) {
    nextAvail = index;
    availIdx = index;
    lastUsed = index;
    usedIdxSeen = index;
    batch = 0;
    unkicked = 0;
    published = added;
    interrupts.reset();
    Arrays.fill(chainLength, (char) 0);
    free.reset(writesFreeList() ? OPENAMP_CHAIN_END : 0);
    for (int i = 0; i < size && writesFreeList() && !broken; i++) {
      writeLink(i);
    }
  }

  private boolean writesFreeList() {
    return profile == PeerProfile.OPENAMP && !inOrder;
  }

  @Override
  public void reset() {
    if (repair()) {
      start(0);
    }
  }

  @Override
  public int freeDescriptors() {
    return broken ? 0 : free.count();
  }

  @Override
  public boolean add(long address, long length, boolean deviceWrites, long token) {
    BufferList.checkLength(length);
    if (broken || free.count() == 0) {
      return false;
    }
    int head = free.first();
    free.take(1, head);
    writeDescriptor(head, address, length, deviceWrites ? DescriptorFlags.WRITE : 0);
    expose(head, 1, deviceWrites ? length : 0, token);
    return true;
  }

  @Override
  public boolean add(BufferList buffers, long token) {
    int count = buffers.count();
    checkCount(count, 1);
    if (broken || free.count() < count) {
      return false;
    }
    int head = free.first();
    int last = writeLinked(head, buffers, count - 1);
    writeDescriptor(last, buffers.address(count - 1), buffers.length(count - 1), buffers.writeFlag(count - 1));
    free.take(count, last);
    expose(head, count, buffers.writableLength(), token);
    return true;
  }

  @Override
  public boolean addIndirect(BufferList buffers, int direct, long tableAddress, long token) {
    if (direct < 0) {
      throw new IllegalArgumentException("direct=" + direct);
    }
    checkCount(buffers.count(), direct + 1);
    if (!indirect) {
      throw new IllegalStateException("INDIRECT_DESC not negotiated: queue=" + id);
    }
    if (broken || free.count() <= direct) {
      return false;
    }
    int head = free.first();
    int last = head;
    for (int i = 0; i < direct; i++) {
      last = free.next(last);
    }
    long tableLength = (long) DescriptorTable.ENTRY_BYTES * (buffers.count() - direct);
    if (!tables.write(buffers, direct, last, tableAddress)) {
      return fail(Kind.INDIRECT_UNREACHABLE, Writer.DRIVER, tableAddress, tableLength, -1,
          "indirect table: " + tables.fault().getMessage());
    }
    writeLinked(head, buffers, direct);
    writeDescriptor(last, tableAddress, tableLength, DescriptorFlags.INDIRECT);
    free.take(direct + 1, last);
    expose(head, direct + 1, buffers.writableLength(), token);
    return true;
  }

  /** Writes the first {@code count} buffers into descriptors that have a successor. @return the one after these */
  private int writeLinked(int head, BufferList buffers, int count) {
    int index = head;
    for (int i = 0; i < count; i++) {
      writeDescriptor(index, buffers.address(i), buffers.length(i), DescriptorFlags.NEXT | buffers.writeFlag(i));
      index = free.next(index);
    }
    return index;
  }

  private void checkCount(int count, int least) {
    if (count < least || count > size) {
      throw new IllegalArgumentException("chain of " + count + " buffers: size=" + size + " least=" + least);
    }
  }

  /** Linux and OpenAMP leave the free list's link in next; the strict profile writes only links that count. */
  private void writeDescriptor(int index, long address, long length, int flags) {
    boolean linked = profile != PeerProfile.STRICT || (flags & DescriptorFlags.NEXT) != 0;
    int link = linked ? free.next(index) : 0;
    if (listener != null) {
      listener.descriptorWritten(id, index, address, (int) length, flags, link);
    }
    desc.write(index, address, length, flags, link);
  }

  /** Enters a chain whose descriptors are written into the available ring, not yet published. */
  private void expose(int head, int descriptors, long writable, long token) {
    chainLength[head] = (char) descriptors;
    writableLength[head] = writable;
    tokens[head] = token;
    order[head] = added++;
    int position = nextAvail;
    if (listener != null) {
      listener.availEntryWritten(id, position, head);
    }
    avail.setHead(position & mask, head);
    if (inOrder) {
      heads[position & mask] = (char) head;
      positions[head] = (char) position;
    }
    nextAvail = RingIndex.plus(position, 1);
    if (++unkicked == MOST_UNKICKED) {
      publish();
      unkicked = 0;
      kicks.send();
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
    published = added;
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
    int flags = used.flagsOpaque();
    if (!RingFlags.isLegal(flags, eventIdx)) {
      tellFlags("used.flags", layout().used(), flags);
    }
    boolean wanted = eventIdx
        ? RingIndex.needsEvent(used.availEventOpaque(), availIdx, availIdx - added)
        : (added > 0 || notifiesWithoutCause) && (flags & RingFlags.NO_NOTIFY) == 0;
    return kicks.follow(wanted, added);
  }

  @Override
  public boolean hasUsed() {
    return !broken && (usedIdxSeen != lastUsed || lookForUsed());
  }

  /** Reads used.idx again. @return whether there is something to take */
  private boolean lookForUsed() {
    int idx = used.idxAcquire(); // Barrier C: the index before the entries
    int moved = RingIndex.distance(lastUsed, idx);
    if (moved > size || moved < RingIndex.distance(lastUsed, usedIdxSeen)) {
      return fail(Kind.USED_IDX_JUMP, layout().used() + 2, moved, size,
          "used.idx went back, or on by more than the ring"
              + " has entries: from=" + usedIdxSeen + " to=" + idx + " size=" + size);
    }
    int inFlight = RingIndex.distance(lastUsed, availIdx);
    if (moved > inFlight) {
      return fail(Kind.USED_AHEAD, layout().used() + 2, moved, inFlight,
          "used.idx passed avail.idx: used_idx=" + idx + " avail_idx=" + availIdx);
    }
    usedIdxSeen = idx;
    return moved != 0;
  }

  @Override
  public boolean getUsed(UsedBuffer buffer) {
    if (!hasUsed()) {
      return false;
    }
    if (batch == 0 && !readUsed()) {
      return false;
    }
    int position = lastUsed;
    boolean last = --batch == 0;
    int head = last ? batchHead : heads[position & mask];
    long length = last ? batchLength : writableLength[head]; // skipped ones were used completely
    if (listener != null) {
      listener.usedTaken(id, position, head, (int) length);
    }
    buffer.head = head;
    buffer.token = tokens[head];
    buffer.length = length;
    release(head);
    lastUsed = RingIndex.plus(position, 1);
    buffers++;
    interrupts.follow(lastUsed);
    return true;
  }

  /** Reads the next used entry: that of a buffer, with IN_ORDER of the last of a batch. @return false if it is wrong */
  private boolean readUsed() {
    int slot = lastUsed & mask;
    long usedId = used.id(slot);
    long length = used.length(slot);
    if (usedId >= size) {
      return failUsed(Kind.USED_ID_OUT_OF_RANGE, slot, usedId, size - 1, "used id out of range");
    }
    int head = (int) usedId;
    if (chainLength[head] == 0 || order[head] >= published) {
      return failUsed(Kind.USED_ID_NOT_HEAD, slot, usedId, -1,
          "used id is not the head of a published chain in flight");
    }
    long writable = writableLength[head];
    // nothing can be over-reported where nothing is written, and OpenAMP returns what it read with its full length
    // (`rpmsg_virtio_release_rx_buffer`)
    if (length > writable && writable != 0) {
      return failUsed(Kind.USED_LENGTH, slot, length, writable, "used length beyond the writable part: id=" + head);
    }
    int count = inOrder ? RingIndex.distance(lastUsed, positions[head]) + 1 : 1;
    int published = RingIndex.distance(lastUsed, usedIdxSeen);
    if (count > published) {
      return failUsed(Kind.USED_OUT_OF_ORDER, slot, usedId, heads[slot],
          "used out of order: buffers=" + count + " in the batch, used.idx moved by " + published + ", id");
    }
    batch = count;
    batchHead = head;
    batchLength = length;
    return true;
  }

  private boolean failUsed(Kind kind, int slot, long value, long expected, String text) {
    return fail(kind, layout().used() + 4 + 8L * slot, value, expected,
        text + ": value=" + value + " slot=" + slot + " size=" + size);
  }

  private void release(int head) {
    int tail = free.giveBack(head, chainLength[head]);
    chainLength[head] = 0;
    if (writesFreeList()) {
      writeLink(tail);
    }
  }

  private void writeLink(int index) {
    if (listener != null) {
      listener.descriptorWritten(id, index, desc.address(index), (int) desc.length(index), desc.flags(index),
          free.next(index));
    }
    desc.setNext(index, free.next(index));
  }

  @Override
  public void disableCallbacks() {
    if (!broken) {
      interrupts.disable(lastUsed);
    }
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
    if (!broken) {
      interrupts.enable(lastUsed, after);
      lookForUsed();
    }
    return broken || RingIndex.distance(lastUsed, usedIdxSeen) <= after;
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
  public long published() {
    return published;
  }

  @Override
  public long kicks() {
    return kicks.sent();
  }

  @Override
  public long suppressedKicks() {
    return kicks.suppressed();
  }
}
