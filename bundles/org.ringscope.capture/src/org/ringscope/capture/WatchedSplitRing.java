// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/**
 * A split ring that is watched (PROTOCOL §1). Indices are read before contents, the hindmost first, so that every entry
 * up to an index was complete when it was read; and once more after the contents, which says what may have been
 * overwritten meanwhile.
 */
final class WatchedSplitRing extends WatchedRing {
  private static final int IDX = 2;
  private static final int RING = 4;
  private static final int TRIES = 4;
  /** Looks at indices that contradict each other before they are believed: a restart passes through such states. */
  private static final int DOUBTS = 3;
  /** No two processors pass more buffers in a microsecond: an index that seems to have come further went back. */
  private static final long FASTEST_PER_MICRO = 20;
  /** The same distance forward and back: then it went back. */
  private static final long HALF_WAY = 1 << 15;

  private final ByteBuffer desc;
  private final ByteBuffer avail;
  private final ByteBuffer used;
  private final ByteBuffer head = area(RING);
  private final ByteBuffer toldDesc;
  private final ByteBuffer toldAvail;
  private final ByteBuffer toldUsed;
  private final DriverAreaShadow driverShadow;
  private final DeviceAreaShadow deviceShadow;
  /** Null if the ring carries no RPMsg messages. */
  private final PassingMessages messages;

  private int availIdx;
  private int availFlags;
  private int usedIdx;
  private int usedFlags;
  private int doubts;

  WatchedSplitRing(InspectedQueue queue, DeviceAddresses memory, StreamWriter out, WatchLog log,
      PassingMessages messages) {
    super(queue, memory, out, log);
    this.messages = messages;
    desc = area(16 * size);
    avail = area(6 + 2 * size);
    used = area(6 + 8 * size);
    toldDesc = told(queue.descriptors(), desc.capacity());
    toldAvail = told(queue.avail(), avail.capacity());
    toldUsed = told(queue.used(), used.capacity());
    driverShadow = new DriverAreaShadow(id, size);
    deviceShadow = new DeviceAreaShadow(id, size);
    driverShadow.set(toldDesc, toldAvail, -1);
    deviceShadow.set(toldUsed, -1);
  }

  @Override
  boolean poll(long nanos, long elapsed, boolean whole) throws IOException {
    if (!isThere(readIndices(), nanos)) {
      return false;
    }
    boolean moved = availIdx != word(toldAvail, IDX) || usedIdx != word(toldUsed, IDX)
        || availFlags != word(toldAvail, 0) || usedFlags != word(toldUsed, 0);
    boolean waiting = messages != null && messages.areWaiting();
    if (!moved && !waiting && !whole || !isThere(readAreas(), nanos)) {
      return false;
    }
    if ((availIdx - usedIdx & 0xFFFF) > size) {
      return doubt(nanos);
    }
    doubts = 0;
    if (wentBack(elapsed)) {
      restart(nanos);
    }
    int given = availIdx;
    int back = usedIdx;
    if (messages != null) {
      messages.read(desc, avail, used, given, back);
      if (!readIndices() || (availIdx != given || usedIdx != back) && !readAreas()) {
        return false;
      }
      messages.recheck(desc, avail, used, availIdx, usedIdx);
    }
    // what has moved by now says which slots may be newer than the indices
    return readIndices() && tell(nanos, given, back, whole && !moved);
  }

  /** Reads both indices so that neither seems to have overtaken the other. */
  private boolean readIndices() throws IOException {
    boolean there = true;
    for (int i = 0; there && i < TRIES; i++) {
      there = read(queue.info().used(), head);
      usedFlags = word(head, 0);
      usedIdx = word(head, IDX);
      there &= read(queue.info().avail(), head);
      availFlags = word(head, 0);
      availIdx = word(head, IDX);
      if ((availIdx - usedIdx & 0xFFFF) <= size) {
        break;
      }
    }
    return there;
  }

  private boolean readAreas() throws IOException {
    return read(queue.info().desc(), desc) && read(queue.info().avail(), avail) && read(queue.info().used(), used);
  }

  /** Indices further apart than the ring is large: in the middle of something, or broken (F18); then they are told. */
  private boolean doubt(long nanos) {
    doubts++;
    if (doubts < DOUBTS || availIdx == word(toldAvail, IDX) && usedIdx == word(toldUsed, IDX)) {
      return false;
    }
    boolean told = tellDescriptors(nanos) | tellRest(nanos);
    availIdxWritten(nanos, availIdx);
    usedIdxWritten(nanos, usedIdx);
    return tellWords(nanos) || told;
  }

  /** An index only ever grows (§1.2), unless the ring was set up anew. */
  private boolean wentBack(long elapsed) {
    long most = Math.min(HALF_WAY, Math.max(4L * size, FASTEST_PER_MICRO * (elapsed / 1000)));
    int given = availIdx - word(toldAvail, IDX) & 0xFFFF;
    int back = usedIdx - word(toldUsed, IDX) & 0xFFFF;
    return given > most || back > most || availIdx < word(toldAvail, IDX) && isCleared();
  }

  /** Slots that no entry has reached since the indices were 0 are zero, and were not before. */
  private boolean isCleared() {
    boolean wasFilled = false;
    for (int slot = availIdx; slot < size; slot++) {
      wasFilled |= toldAvail.getShort(RING + 2 * slot) != 0;
      if (avail.getShort(RING + 2 * slot) != 0) {
        return false;
      }
    }
    for (int slot = usedIdx; slot < size; slot++) {
      wasFilled |= toldUsed.getLong(RING + 8 * slot) != 0;
      if (used.getLong(RING + 8 * slot) != 0) {
        return false;
      }
    }
    return wasFilled;
  }

  /**
   * Tells everything up to these indices.
   *
   * @param quiet also what lies beyond them
   */
  private boolean tell(long nanos, int given, int back, boolean quiet) {
    boolean told = tellDescriptors(nanos);
    long missed = messages == null ? 0 : messages.tellWaiting(nanos);
    long unseenGiven = 0;
    long unseenReturned = 0;
    int toGive = given - word(toldAvail, IDX) & 0xFFFF;
    int toReturn = back - word(toldUsed, IDX) & 0xFFFF;
    publishedCount += toGive;
    usedCount += toReturn;
    told |= toGive > 0 || toReturn > 0;
    while (toGive > 0 || toReturn > 0) { // in steps that never have more in flight than the ring holds
      int inFlight = word(toldAvail, IDX) - word(toldUsed, IDX) & 0xFFFF;
      int give = Math.min(toGive, size - inFlight);
      int giveBack = Math.min(toReturn, inFlight + give);
      unseenGiven += publish(nanos, give);
      unseenReturned += giveBack(nanos, giveBack);
      toGive -= give;
      toReturn -= giveBack;
    }
    missed += messages == null ? 0 : messages.endLook(nanos);
    told |= quiet && tellRest(nanos);
    told |= tellWords(nanos);
    log.lost(nanos, queue.name(), missed, "messages");
    long unseen = Math.max(unseenGiven, unseenReturned);
    log.lost(nanos, queue.name(), messages == null ? unseen : 0, "buffers");
    missedBuffers += unseen;
    return told;
  }

  /** @return how many of the entries are no longer there */
  private long publish(long nanos, int count) {
    long unseen = 0;
    int first = word(toldAvail, IDX);
    for (int i = 0; i < count; i++) {
      int position = first + i & 0xFFFF;
      if (isGivenIntact(position)) {
        availEntryWritten(nanos, position);
      } else {
        unseen++;
      }
    }
    availIdxWritten(nanos, first + count & 0xFFFF);
    for (int i = 0; messages != null && i < count; i++) {
      int position = first + i & 0xFFFF;
      if (isGivenIntact(position)) {
        messages.published(nanos, position, word(toldAvail, RING + 2 * slot(position)));
      }
    }
    return unseen;
  }

  /** @return how many of the entries are no longer there */
  private long giveBack(long nanos, int count) {
    long unseen = 0;
    int first = word(toldUsed, IDX);
    for (int i = 0; i < count; i++) {
      int position = first + i & 0xFFFF;
      if (isReturnedIntact(position)) {
        usedEntryWritten(nanos, position);
      } else {
        unseen++;
      }
    }
    usedIdxWritten(nanos, first + count & 0xFFFF);
    for (int i = 0; messages != null && i < count; i++) {
      int position = first + i & 0xFFFF;
      if (isReturnedIntact(position)) {
        messages.used(nanos, position, toldUsed.getInt(RING + 8 * slot(position)));
      }
    }
    return unseen;
  }

  /** The driver writes a slot again at the earliest when its entry has come back, N entries later. */
  private boolean isGivenIntact(int position) {
    return (availIdx - position & 0xFFFF) < size || (position - usedIdx & 0xFFFF) <= size;
  }

  /** The device writes a slot again at the earliest when N more entries were published. */
  private boolean isReturnedIntact(int position) {
    return (usedIdx - position & 0xFFFF) < size || (availIdx - position & 0xFFFF) <= size;
  }

  private int slot(int position) {
    return position & size - 1;
  }

  private static int word(ByteBuffer area, int offset) {
    return area.getShort(offset) & 0xFFFF;
  }

  // What was told changes after end(): a packet that an event begins repeats the state before it.

  private boolean tellDescriptors(long nanos) {
    if (desc.mismatch(toldDesc) < 0) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      long address = desc.getLong(16 * i);
      long rest = desc.getLong(16 * i + 8);
      if (address != toldDesc.getLong(16 * i) || rest != toldDesc.getLong(16 * i + 8)) {
        out.begin(EventType.DESCRIPTOR_WRITTEN, nanos).u16(id).u16(i).u32(rest).u64(address).u16((int) (rest >>> 32))
            .u16((int) (rest >>> 48)).end();
        toldDesc.putLong(16 * i, address).putLong(16 * i + 8, rest);
      }
    }
    driverShadow.touch();
    return true;
  }

  private void availEntryWritten(long nanos, int position) {
    short head = avail.getShort(RING + 2 * slot(position));
    out.begin(EventType.AVAIL_ENTRY, nanos).u16(id).u16(position).u16(head).end();
    toldAvail.putShort(RING + 2 * slot(position), head);
    driverShadow.touch();
  }

  private void availIdxWritten(long nanos, int idx) {
    int old = word(toldAvail, IDX);
    if (idx != old) {
      out.begin(EventType.AVAIL_IDX, nanos).u16(id).u16(old).u16(idx).end();
      toldAvail.putShort(IDX, (short) idx);
      driverShadow.touch();
    }
  }

  private void usedEntryWritten(long nanos, int position) {
    long entry = used.getLong(RING + 8 * slot(position));
    out.begin(EventType.USED_ENTRY, nanos).u16(id).u16(position).u32(entry).u32(entry >>> 32).end();
    toldUsed.putLong(RING + 8 * slot(position), entry);
    deviceShadow.touch();
  }

  private void usedIdxWritten(long nanos, int idx) {
    int old = word(toldUsed, IDX);
    if (idx != old) {
      out.begin(EventType.USED_IDX, nanos).u16(id).u16(old).u16(idx).end();
      toldUsed.putShort(IDX, (short) idx);
      deviceShadow.touch();
    }
  }

  /** Slots that differ although no index says so: written ahead of it. */
  private boolean tellRest(long nanos) {
    boolean told = false;
    for (int i = 0; i < size; i++) {
      int position = word(toldAvail, IDX) + i & 0xFFFF;
      int at = RING + 2 * slot(position);
      if (avail.getShort(at) != toldAvail.getShort(at)) {
        availEntryWritten(nanos, position);
        told = true;
      }
      position = word(toldUsed, IDX) + i & 0xFFFF;
      at = RING + 8 * slot(position);
      if (used.getLong(at) != toldUsed.getLong(at)) {
        usedEntryWritten(nanos, position);
        told = true;
      }
    }
    return told;
  }

  private boolean tellWords(long nanos) {
    boolean told = tellWord(nanos, EventType.AVAIL_FLAGS, avail, toldAvail, 0);
    told |= tellWord(nanos, EventType.USED_EVENT, avail, toldAvail, RING + 2 * size);
    if (told) {
      driverShadow.touch();
    }
    boolean byDevice = tellWord(nanos, EventType.USED_FLAGS, used, toldUsed, 0);
    byDevice |= tellWord(nanos, EventType.AVAIL_EVENT, used, toldUsed, RING + 8 * size);
    if (byDevice) {
      deviceShadow.touch();
    }
    return told || byDevice;
  }

  private boolean tellWord(long nanos, EventType type, ByteBuffer now, ByteBuffer told, int offset) {
    short value = now.getShort(offset);
    if (value == told.getShort(offset)) {
      return false;
    }
    out.begin(type, nanos).u16(id).u16(value).end();
    told.putShort(offset, value);
    return true;
  }

  @Override
  void clear() {
    zero(toldDesc);
    zero(toldAvail);
    zero(toldUsed);
    driverShadow.touch();
    deviceShadow.touch();
    if (messages != null) {
      messages.forget();
    }
  }

  @Override
  void end(long nanos) {
    if (messages != null) {
      log.lost(nanos, queue.name(), messages.giveUp(), "messages");
    }
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    driverShadow.writeCheckpoint(stream, full, nanos);
    deviceShadow.writeCheckpoint(stream, full, nanos);
  }

  @Override
  WatchReport.QueueReport report() {
    return messages == null ? super.report() : report(messages.seen(), messages.missed());
  }
}
