// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.BufferList;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;

/**
 * The driver's side of one queue, over any transport: writes requests into memory that the device can see, as many at a
 * time as there are slots, and takes the answers. A chain of several buffers goes through an indirect table where that was
 * agreed on. Numbers are little-endian. Belongs to the driver's core.
 *
 * <p>{@code begin()}; {@code put…}, {@link #cut}, {@link #room}; {@code send(tag)}; any number of these, then {@code kick()}.
 */
public final class DrivenQueue {
  /** In front of each slot: an indirect table of as many buffers as a request may have. */
  private static final int MOST_BUFFERS = 8;
  private static final int TABLE_BYTES = 16 * MOST_BUFFERS;
  private static final int ALIGNMENT = 16;

  /** Takes answers, in interrupts and while polling. */
  @FunctionalInterface
  public interface Answers {
    void answered(Answer answer);
  }

  private final DriverTransport driver;
  private final int index;
  private final int slotBytes;
  private final Answers answers;
  private final BufferMessages messages;
  private final BufferList buffers = new BufferList();
  private final UsedBuffer used = new UsedBuffer();
  private final Answer answer = new Answer();
  private final Runnable goOn = this::reclaim;
  private final int[] free;
  private final int[] readable;
  private final int[] room;
  private final long[] tags;
  private boolean polls;
  private int freeCount;
  private int fillBytes;
  private DriverQueue queue;
  private MemoryRegion region;
  private int base;
  private int slot;
  private int start;
  private int at;
  private int piece;

  /**
   * A queue that is not set up yet.
   *
   * @param slotBytes of the longest request with its answer
   * @param slots requests that can be with the device at a time
   */
  public DrivenQueue(DriverTransport driver, int index, int slotBytes, int slots, Answers answers) {
    this.driver = driver;
    this.index = index;
    this.slotBytes = stride(slotBytes);
    this.answers = answers;
    messages = new BufferMessages(driver.core());
    free = new int[slots];
    readable = new int[slots];
    room = new int[slots];
    tags = new long[slots];
    driver.onUsedBuffers(index, this::reclaim);
  }

  private static int stride(int bytes) {
    return (bytes + TABLE_BYTES + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Memory for the requests of a queue. */
  public static long bytes(int slotBytes, int slots) {
    return (long) stride(slotBytes) * slots;
  }

  /**
   * Sets the queue up, between the negotiation and {@link DriverTransport#driverOk}.
   *
   * @param memory physical address of {@link #bytes}; 0: the transport finds some
   * @param pollsForAnswers whether interrupts are not wanted
   * @throws NegotiationException when the queue is absent or refused, or there is no memory
   */
  public void setUp(int size, long memory, boolean pollsForAnswers) {
    polls = pollsForAnswers;
    queue = driver.setUpQueue(index, size);
    long bytes = (long) slotBytes * free.length;
    long address = memory == 0 ? driver.allocate(bytes) : memory;
    try {
      region = driver.memory().region(address, bytes);
    } catch (AddressFault fault) {
      throw new NegotiationException(driver.name() + "/" + index + ": no memory for requests: " + fault.getMessage());
    }
    base = region.offset(address);
    freeCount = 0;
    for (int i = free.length - 1; i >= 0; i--) {
      free[freeCount++] = i;
    }
    if (polls) {
      queue.disableCallbacks();
    }
  }

  /** Physical address of the memory in which the requests lie. */
  public long memory() {
    return physical(base);
  }

  /** Null before {@link #setUp}. */
  public DriverQueue ring() {
    return queue;
  }

  /** Whether a request could begin: a slot and descriptors are free. */
  public boolean isFree() {
    return freeCount > 0 && queue.freeDescriptors() >= Math.min(MOST_BUFFERS, queue.size());
  }

  /** Requests that are with the device. */
  public int inFlight() {
    return free.length - freeCount;
  }

  /** Begins a request. @return false when none can begin now */
  public boolean begin() {
    if (!isFree()) {
      return false;
    }
    begin(free[--freeCount]);
    return true;
  }

  private void begin(int newSlot) {
    slot = newSlot;
    start = base + newSlot * slotBytes + TABLE_BYTES;
    at = start;
    piece = start;
    readable[slot] = 0;
    room[slot] = 0;
    buffers.clear();
  }

  public DrivenQueue put8(int value) {
    region.buffer().put(take(1), (byte) value);
    return this;
  }

  public DrivenQueue put16(int value) {
    region.buffer().putShort(take(2), (short) value);
    return this;
  }

  public DrivenQueue put32(long value) {
    region.buffer().putInt(take(4), (int) value);
    return this;
  }

  public DrivenQueue put64(long value) {
    region.buffer().putLong(take(8), value);
    return this;
  }

  public DrivenQueue put(byte[] source, int offset, int length) {
    region.buffer().put(take(length), source, offset, length);
    return this;
  }

  private int take(int length) {
    int from = at;
    if (from + length > base + (slot + 1) * slotBytes) {
      throw new IllegalStateException(driver.name() + "/" + index + ": a request of more than " + slotBytes + " bytes");
    }
    at += length;
    return from;
  }

  /** What follows goes into a buffer of its own. */
  public DrivenQueue cut() {
    if (at > piece) {
      buffers.addReadable(physical(piece), at - piece);
      readable[slot] += at - piece;
      piece = at;
    }
    return this;
  }

  /** A buffer of so many bytes that the device writes; nothing for 0. */
  public DrivenQueue room(int length) {
    cut();
    if (length > 0) {
      buffers.addWritable(physical(take(length)), length);
      room[slot] += length;
      piece = at;
    }
    return this;
  }

  private long physical(int offset) {
    return region.address() + offset;
  }

  /** Gives the request to the device, which sees it after {@link #kick}. @return false when the queue is broken */
  public boolean send(long tag) {
    cut();
    boolean isAdded = isIndirect() ? queue.addIndirect(buffers, 0, physical(start - TABLE_BYTES), slot)
        : queue.add(buffers, slot);
    if (!isAdded) {
      free[freeCount++] = slot;
    } else {
      tags[slot] = tag;
      messages.given(queue.id(), buffers.address(0), region.buffer(), start, readable[slot], room[slot]);
    }
    return isAdded;
  }

  private boolean isIndirect() {
    return buffers.count() > 1 && Features.has(driver.features(), Features.INDIRECT_DESC)
        && driver.core().addressMap().isIdentity();
  }

  public void kick() {
    queue.kick();
  }

  /** Gives the device all slots as buffers to write to; each goes back to it when what it has brought was taken. */
  public void fill(int bytes) {
    fillBytes = bytes;
    boolean isGiven = true;
    while (isGiven && freeCount > 0 && queue.freeDescriptors() > 0) {
      begin(free[--freeCount]);
      isGiven = room(bytes).send(0);
    }
  }

  /** Looks for answers without an interrupt. */
  public void poll() {
    reclaim();
  }

  /** A device that answers without end gets as many turns as the ring has entries. */
  private void reclaim() {
    if (queue == null) {
      return;
    }
    int budget = queue.size();
    boolean isGiven = false;
    boolean more = true;
    while (more && budget > 0) {
      for (; budget > 0 && queue.getUsed(used); budget--) {
        isGiven |= take();
      }
      more = !polls && !queue.enableCallbacks();
    }
    if (isGiven) {
      queue.kick();
    }
    if (more && !polls) {
      driver.core().interrupts().defer(goOn);
    }
  }

  /** @return whether the device was given a buffer in place of the one that came */
  private boolean take() {
    int back = (int) used.token();
    int from = base + back * slotBytes + TABLE_BYTES;
    int written = (int) Math.min(used.length(), room[back]);
    if (room[back] > 0) {
      long first = physical(from);
      messages.returned(queue.id(), first, region.buffer(), from, readable[back], written);
    }
    answers.answered(answer.of(region.buffer(), from, readable[back], room[back], written, tags[back]));
    if (fillBytes > 0) {
      begin(back);
      return room(fillBytes).send(0);
    }
    free[freeCount++] = back;
    return false;
  }

  /** Whether nothing more can come. */
  public boolean isBroken() {
    return queue != null && queue.isBroken() || driver.needsReset();
  }
}
