// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;

/**
 * The driver's side of a packed ring (virtio 1.3 §2.8). What is in flight is known by id and never read back from
 * memory.
 *
 * <p>Everything added since the last {@link #publish()} stands in the ring already but for its first descriptor. That one
 * is written last and as a whole: a device goes on from slot to slot, so it sees either nothing of a batch or all of it.
 *
 * <p>Barriers, each with its partner in {@link PackedDeviceQueue}: A, the release of that descriptor's flags with the
 * acquire there; B, the full fence between it and the look at the device's event suppression with the one between that
 * and the device's second look at the flags; C and D, the same the other way.
 */
public final class PackedDriverQueue extends PackedQueue implements DriverQueue {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final VarHandle AVAIL = handle(LOOKUP, PackedDriverQueue.class, "avail", int.class);
  private static final VarHandle LAST_USED = handle(LOOKUP, PackedDriverQueue.class, "lastUsed", int.class);
  private static final VarHandle BUFFERS = handle(LOOKUP, PackedDriverQueue.class, "buffers", long.class);

  /** What means something in a used descriptor (virtio 1.3 §2.8.3, §2.8.6). */
  private static final int USED_FLAGS = DescriptorFlags.WRITE | DescriptorFlags.AVAIL | DescriptorFlags.USED;

  private final IndirectTable table;
  private final PackedInFlight inFlight;
  private final Kicks kicks;

  private int freeCount;
  /** Position behind the last descriptor published. */
  private int avail;
  /** Where the next descriptor goes; runs ahead of {@link #avail} until published. */
  private int nextAvail;
  /** The first descriptor since the last publish, which goes to {@link #avail}. */
  private long firstAddress;
  private long firstLength;
  private int firstId;
  private int firstFlags;
  /** Slots published since the device's wish was looked at. */
  private int unkicked;
  private int lastUsed;
  /** Buffers that the used descriptor read last stands for and that were not taken yet, and what it says. */
  private int batch;
  private int batchId;
  private long batchLength;
  private int eventMode;
  private int eventPosition;
  private long buffers;

  public PackedDriverQueue(QueueSetup setup) {
    super(setup, Writer.DEVICE);
    table = new IndirectTable(setup.addressMap, setup.memory);
    inFlight = new PackedInFlight(size, inOrder);
    kicks = new Kicks(this);
    start(setup.resumes ? setup.startAvail : PackedPosition.START);
  }

  /** @param position where both sides stand, with nothing in flight */
  private void start(int position) {
    inFlight.clear();
    freeCount = size;
    avail = position;
    nextAvail = position;
    lastUsed = position;
    batch = 0;
    unkicked = 0;
    eventMode = EventSuppressionLayout.ENABLE;
    eventPosition = 0;
  }

  @Override
  public void reset() {
    if (repair()) {
      start(PackedPosition.START);
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
    int id = inFlight.add(1, deviceWrites ? length : 0, token);
    put(address, length, id, deviceWrites ? DescriptorFlags.WRITE : 0);
    return true;
  }

  @Override
  public boolean add(BufferList buffers, long token) {
    int count = buffers.count();
    checkCount(count);
    if (broken || freeCount < count) {
      return false;
    }
    int id = inFlight.add(count, buffers.writableLength(), token);
    for (int i = 0; i < count; i++) {
      int more = i < count - 1 ? DescriptorFlags.NEXT : 0;
      put(buffers.address(i), buffers.length(i), id, more | writeFlag(buffers, i));
    }
    return true;
  }

  @Override
  public boolean addIndirect(BufferList buffers, int direct, long tableAddress, long token) {
    checkCount(buffers.count());
    if (direct != 0) {
      throw new IllegalArgumentException("a packed ring has no descriptors before a table: direct=" + direct);
    }
    if (!indirect) {
      throw new IllegalStateException("INDIRECT_DESC not negotiated: queue=" + id);
    }
    if (broken || freeCount == 0) {
      return false;
    }
    long tableLength = (long) PackedDescriptorLayout.BYTES * buffers.count();
    if (!table.locate(tableAddress, tableLength)) {
      return fail(Kind.INDIRECT_UNREACHABLE, Writer.DRIVER, tableAddress, tableLength, -1,
          "indirect table: " + table.fault().getMessage());
    }
    writeTable(buffers);
    int id = inFlight.add(1, buffers.writableLength(), token);
    put(tableAddress, tableLength, id, DescriptorFlags.INDIRECT);
    return true;
  }

  private void checkCount(int count) {
    if (count < 1 || count > size) {
      throw new IllegalArgumentException("chain of " + count + " buffers: size=" + size);
    }
  }

  private static int writeFlag(BufferList buffers, int i) {
    return buffers.isWritable(i) ? DescriptorFlags.WRITE : 0;
  }

  /** In a packed table flags stand where a split one has next, behind an id that nobody reads (virtio 1.3 §2.8.7). */
  private void writeTable(BufferList buffers) {
    for (int i = 0; i < buffers.count(); i++) {
      int flags = writeFlag(buffers, i);
      if (listener != null) {
        listener.indirectDescriptorWritten(id, PackedPosition.slot(nextAvail), i, buffers.address(i),
            (int) buffers.length(i), flags, 0);
      }
      table.write(i, buffers.address(i), PackedDescriptorLayout.lengthIdFlags(buffers.length(i), 0, flags));
    }
  }

  /** Puts a descriptor at the next position; the first of a batch waits for {@link #publish()}. */
  private void put(long address, long length, int bufferId, int flags) {
    int slot = PackedPosition.slot(nextAvail);
    int marked = flags | PackedPosition.availableFlags(nextAvail);
    if (nextAvail == avail) {
      firstAddress = address;
      firstLength = length;
      firstId = bufferId;
      firstFlags = marked;
    } else {
      if (listener != null) {
        listener.packedDescriptorWritten(id, slot, address, (int) length, bufferId, marked);
      }
      ring.write(slot, address, length, bufferId, marked);
    }
    nextAvail = PackedPosition.plus(nextAvail, 1, size);
    freeCount--;
    unkicked++;
  }

  @Override
  public void publish() {
    if (broken || nextAvail == avail) {
      return;
    }
    int slot = PackedPosition.slot(avail);
    if (listener != null) {
      listener.packedDescriptorWritten(id, slot, firstAddress, (int) firstLength, firstId, firstFlags);
    }
    ring.writeRelease(slot, firstAddress, firstLength, firstId, firstFlags); // Barrier A: with it all others
    avail = nextAvail;
    inFlight.publish();
  }

  @Override
  public boolean kick() {
    if (broken) {
      return false;
    }
    publish();
    VarHandle.fullFence(); // Barrier B: the flags before the look at the device's wish
    int added = unkicked;
    unkicked = 0;
    return kicks.follow(isWanted(deviceEvent, layout().deviceEvent(), avail, added), added);
  }

  @Override
  public boolean hasUsed() {
    if (broken || batch > 0) {
      return !broken;
    }
    int slot = PackedPosition.slot(lastUsed);
    int flags = ring.flagsAcquire(slot); // Barrier C: the flags before id, length and data
    if (PackedPosition.isUsed(flags, lastUsed)) {
      return true;
    }
    if (lastUsed != avail && !PackedPosition.isAvailable(flags, lastUsed)) {
      return failUsed(Kind.PACKED_FLAGS, slot, flags, PackedPosition.usedFlags(lastUsed),
          "descriptor in flight is neither available nor used: flags");
    }
    return false;
  }

  @Override
  public boolean getUsed(UsedBuffer buffer) {
    if (!hasUsed()) {
      return false;
    }
    if (batch == 0 && !readUsed()) {
      return false;
    }
    boolean last = --batch == 0;
    int usedId = last ? batchId : inFlight.oldest();
    // skipped ones were used completely
    long length = last ? batchLength : inFlight.writableLength(usedId);
    buffer.head = usedId;
    buffer.token = inFlight.token(usedId);
    buffer.length = length;
    freeCount += inFlight.descriptors(usedId);
    inFlight.remove(usedId);
    buffers++;
    if (last && eventMode == EventSuppressionLayout.DESC && profile == PeerProfile.LINUX) {
      writeEvent(lastUsed, EventSuppressionLayout.DESC);
      VarHandle.fullFence(); // Barrier D: the wish before the next look at the flags
    }
    return true;
  }

  /** Reads the next used descriptor: that of a buffer, with IN_ORDER of the last of a batch. @return false if it is wrong */
  private boolean readUsed() {
    int slot = PackedPosition.slot(lastUsed);
    long rest = ring.lengthIdFlags(slot);
    int usedId = PackedDescriptorLayout.idOf(rest);
    int flags = PackedDescriptorLayout.flagsOf(rest);
    // without WRITE the length is reserved (virtio 1.3 §2.8.4)
    long length = (flags & DescriptorFlags.WRITE) == 0 ? 0 : PackedDescriptorLayout.lengthOf(rest);
    if (usedId >= size) {
      return failUsed(Kind.USED_ID_OUT_OF_RANGE, slot, usedId, size - 1, "used id out of range: id");
    }
    int count = inFlight.descriptors(usedId);
    if (!inFlight.isPublished(usedId) || count > PackedPosition.distance(lastUsed, avail, size)) {
      return failUsed(Kind.USED_ID_NOT_HEAD, slot, usedId, -1, "used id is not in flight: id");
    }
    long writable = inFlight.writableLength(usedId);
    if (length > writable) {
      return failUsed(Kind.USED_LENGTH, slot, length, writable, "used length beyond the writable part: length");
    }
    if ((flags & ~USED_FLAGS) != 0 && isFirst(Kind.DESCRIPTOR_FLAGS)) {
      tell(Kind.DESCRIPTOR_FLAGS, slotAddress(slot), flags, USED_FLAGS,
          String.format("reserved bits in the flags of a used descriptor: flags=0x%x slot=%d", flags, slot));
    }
    batch = inOrder ? inFlight.behindOldest(usedId) + 1 : 1;
    batchId = usedId;
    batchLength = length;
    if (listener != null) {
      listener.packedUsedTaken(id, slot, (int) length, usedId, flags, batch);
    }
    lastUsed = PackedPosition.plus(lastUsed, inOrder ? inFlight.descriptorsOfOldest(batch) : count, size);
    return true;
  }

  private boolean failUsed(Kind kind, int slot, long value, long expected, String text) {
    return fail(kind, slotAddress(slot), value, expected, text + "=" + value + " slot=" + slot + " size=" + size);
  }

  @Override
  public void disableCallbacks() {
    if (!broken) {
      writeEvent(eventPosition, EventSuppressionLayout.DISABLE);
    }
  }

  @Override
  public boolean enableCallbacks() {
    return enableCallbacks(0);
  }

  @Override
  public boolean enableCallbacksDelayed() {
    return enableCallbacks(eventIdx ? PackedPosition.distance(lastUsed, nextAvail, size) * 3 / 4 : 0);
  }

  /** @param after slots that may be used without an interrupt */
  private boolean enableCallbacks(int after) {
    if (broken) {
      return true;
    }
    if (eventIdx) {
      writeEvent(PackedPosition.plus(lastUsed, after, size), EventSuppressionLayout.DESC);
    } else {
      writeEvent(eventPosition, EventSuppressionLayout.ENABLE);
    }
    VarHandle.fullFence(); // Barrier D: the wish before the second look at the flags
    return !hasUsed();
  }

  private void writeEvent(int position, int mode) {
    eventPosition = position;
    eventMode = mode;
    if (listener != null) {
      listener.driverEventWritten(id, position, mode);
    }
    driverEvent.writeOpaque(position, mode);
  }

  @Override
  public int availIdx() {
    return (int) AVAIL.getOpaque(this);
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
    return inFlight.published();
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
